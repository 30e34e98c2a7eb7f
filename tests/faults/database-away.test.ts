import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from '../integration/server.js';
import { startCuttableProxy, type CuttableProxy } from './cuttable-proxy.js';

const QUERY_TIMEOUT_MS = 5_000;
/** A network that says nothing is given up after minutes. */
const NETWORK_GIVES_UP_MS = 60_000;

const database = checkOutDatabase();
let proxy: CuttableProxy;
let server: TestServer;

beforeAll(async () => {
  const { graph } = database;
  await loadBatch(
    graph,
    batchOf(
      [
        entity('CITY', 'linkoping'),
        entity('CITY', 'palo-alto'),
        entity('PARTNERSHIP', 'sisters'),
        entity('PRIORITY_AREA', 'smart-city'),
      ],
      [
        relation('PARTICIPATES_IN', 'linkoping', 'sisters'),
        relation('PARTICIPATES_IN', 'palo-alto', 'sisters'),
        relation('FOCUSES_ON', 'sisters', 'smart-city'),
      ],
    ),
  );
  proxy = await startCuttableProxy(Number(new URL(database.connection.uri).port));
  const connection = { ...database.connection, uri: `bolt://127.0.0.1:${proxy.port}` };
  // An answer that is kept would be given for half a second more.
  server = await startServer({ connection, queryTimeoutMs: QUERY_TIMEOUT_MS, answerCacheMb: 0 });
  // Neo4j plans each once, which may take seconds where several tests run.
  for (const [, query] of QUESTIONS) await server.ask(query);
});
afterEach(() => proxy.restore());
afterAll(async () => {
  await server.stop();
  await proxy.close();
});

const QUESTIONS = [
  ['a question of the product', '{ partnersByPriorityArea(area: "smart-city") { totalCount edges { node { id } } } }'],
  ['a list for every area', '{ priorityAreaCoverage { partners } }'],
  ['a search', '{ search(text: "palo") { totalCount edges { node { id } } } }'],
  ['a neighbourhood', '{ neighbourhood(of: "linkoping") { nodes { id } links { id } } }'],
  ['a look-up', '{ actor(id: "palo-alto") { name } }'],
  ['a generated list', '{ actors { id } }'],
  ['a generated connection', '{ actorsConnection { totalCount edges { node { id } } } }'],
  [
    'a field of an entity',
    '{ partnersByPriorityArea(area: "smart-city") { edges { node { engagements { id } } reasons { evidence { id } } } } }',
  ],
] as const;

const ready = async () => (await fetch(`${server.url}/health/ready`)).status;

/** No list, however empty, and no count. */
const nothing = (data: unknown) => JSON.stringify(data ?? null).replace(/"\w+":|[{}]/g, '');

describe('while the database is away', () => {
  it.each(QUESTIONS)('%s is 503 GRAPH_UNAVAILABLE, never an empty list', async (_what, query) => {
    await proxy.cut();

    const { status, data, errors } = await server.ask<object | null>(query);

    expect(status).toBe(503);
    expect(nothing(data)).toBe('null');
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPH_UNAVAILABLE' }]);
    expect(errors[0]?.message).not.toMatch(/bolt|127\.0\.0\.1|\d{4,5}|ECONN/);
  });

  it('is told as not ready, though live', async () => {
    await proxy.cut();

    expect(await ready()).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  it('what needs no database is still answered', async () => {
    await proxy.cut();

    expect((await server.ask('{ __typename }')).status).toBe(200);
    expect((await server.ask('{ actors(limit: -1) { id } }')).errors[0]?.extensions).toMatchObject({
      argument: 'limit',
    });
  });
});

describe('when the database is back', () => {
  it.each(QUESTIONS)('%s is answered again', async (_what, query) => {
    await proxy.cut();
    await server.ask(query);
    await proxy.restore();

    const { status, errors } = await server.ask(query);

    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(await ready()).toBe(200);
  });

  it('a question that was asked just before it came back may wait for it', async () => {
    await proxy.cut();
    const asked = server.ask(QUESTIONS[0][1]);
    await proxy.restore();

    expect([200, 503]).toContain((await asked).status);
    expect((await server.ask(QUESTIONS[0][1])).status).toBe(200);
  });
});

describe('while the database says nothing', () => {
  it.each([QUESTIONS[0], QUESTIONS[5]])(
    '%s is 503 soon after the time limit, not when the network gives up',
    async (_what, query) => {
      await server.ask(query);
      proxy.silence();
      const started = Date.now();

      const { status, errors } = await server.ask<object | null>(query);

      expect([503, 504]).toContain(status);
      expect(['GRAPH_UNAVAILABLE', 'QUERY_TIMEOUT']).toContain(errors[0]?.extensions.code);
      expect(Date.now() - started).toBeLessThan(NETWORK_GIVES_UP_MS);
    },
  );

  it('is told as not ready within seconds', async () => {
    await ready();
    proxy.silence();

    expect(await ready()).toBe(503);
  });
});
