import { setTimeout as sleep } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBatch } from '../batches.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import { checkOutDatabase } from '../pooled-database.js';
import { randomRequest } from '../random-requests.js';
import { startServer, type TestServer } from './server.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const AT_ONCE = 4;

const schema = buildSchema(readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'));

const database = checkOutDatabase();
let server: TestServer;
beforeAll(async () => {
  await loadBatch(database.graph, readSeed(fileURLToPath(new URL('../../seed', import.meta.url))));
  server = await startServer({ connection: database.connection });
});
afterAll(() => server.stop());

/** What no caller may ever see: our faults, stacks, Cypher, addresses of the database. */
const LEAKS = /INTERNAL_SERVER_ERROR|GRAPH_FAILED|node_modules|\.[jt]s:\d+|MATCH \(|RETURN |Neo4jError|Neo\.\w+|bolt:/;

/** Statements that the database is busy with, this question aside. */
const running = async () =>
  (await database.graph.read('SHOW TRANSACTIONS YIELD currentQuery')).filter(
    ({ currentQuery }) => !String(currentQuery).startsWith('SHOW TRANSACTIONS'),
  );

describe('requests by the grammar of the schema', () => {
  it(`are answered or refused, ${RUNS} of them, and none is a fault of ours`, { timeout: 4 * 3_600_000 }, async () => {
    const statuses = new Map<number, number>();
    const request = randomRequest(schema);
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (requests) => {
        await Promise.all(
          requests.map(async ({ query, variables }) => {
            const response = await fetch(`${server.url}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query, variables }),
            });
            const text = await response.text();
            statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
            const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: object }[] };
            expect([200, 400, 413]).toContain(response.status);
            expect(JSON.stringify(errors)).not.toMatch(LEAKS);
            for (const { extensions } of errors) expect(extensions).toHaveProperty('code');
          }),
        );
      }),
      { numRuns: Math.ceil(RUNS / AT_ONCE) },
    );

    // The generator is of use only while much of what it makes is executed.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(RUNS / 10);
    await sleep(2_000);
    expect(await running()).toEqual([]);
  });
});
