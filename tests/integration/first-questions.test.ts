import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { withRead } from '../../src/db/graph.js';
import { askFirstQuestions } from '../../src/server/first-questions.js';
import { startServer } from './server.js';

let server: Awaited<ReturnType<typeof startServer>>;
let graph: Graph;
let reads = 0;

beforeAll(async () => {
  server = await startServer({
    wrap: (real) => {
      graph = withRead(real, (cypher, parameters, left) => {
        reads += 1;
        return real.read(cypher, parameters, left);
      });
      return graph;
    },
  });
});
afterAll(() => server.stop());

it('asks before anybody does what the first pages need', async () => {
  await askFirstQuestions(server.app, { graph, homeActor: 'linkoping', signal: new AbortController().signal });
  expect(reads).toBeGreaterThan(20);

  reads = 0;
  const page = await server.app.inject({ url: '/id/linkoping', headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(200);
  expect(reads).toBe(0);
});

it('asks nothing more once it is to end', async () => {
  reads = 0;
  await askFirstQuestions(server.app, { graph, homeActor: 'linkoping', signal: AbortSignal.abort() });
  expect(reads).toBe(1);
});
