import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { readPersistedDocuments } from '../../src/server/graphql/persisted-documents.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

const SEARCH = [...readPersistedDocuments()].find(([, text]) => text.includes('query Search'))![0];
const persisted = `/graphql?documentId=${SEARCH}&variables=${encodeURIComponent('{"text":"palo","language":"EN"}')}`;
const ADDRESSES = [
  persisted,
  '/embed/graph/palo-alto?lang=sv',
  '/embed/graph/palo-alto.html?lang=en&theme=dark',
  '/embed/map/palo-alto.svg?lang=sv',
  '/embed/graph/palo-alto.png?lang=sv&width=400',
  '/embed/card/palo-alto.png?lang=en',
  '/id/palo-alto',
  '/id/palo-alto.ttl',
  '/dcat.jsonld',
];
/**
 * A request that is answered before anything else runs does not count for the limit: so one can be told from another.
 */
const LIMIT = 40;

const database = checkOutDatabase();
let writer: Graph;
let server: TestServer;
/** Serves the same, and has been asked nothing. */
let twin: TestServer;
let limited: TestServer;

beforeAll(async () => {
  writer = database.graph;
  await name('First');
  // Each waits for its change, however slow the machine is: what a slow database leaves outdated is tested elsewhere.
  const options = {
    ...{ connection: database.connection, homeActor: 'palo-alto', publicUrl: 'https://graph.example' },
    patienceMs: QUERY_LIMIT_MS,
  };
  server = await startServer(options);
  twin = await startServer(options);
  limited = await startServer({ ...options, rateLimitPerMinute: LIMIT });
});
afterAll(async () => {
  await limited.stop();
  await twin.stop();
  await server.stop();
});

const name = (called: string) =>
  loadBatch(
    writer,
    batchOf(
      [
        entity('CITY', 'palo-alto', { name: `Palo ${called}`, latitude: 37.4, longitude: -122.1 }),
        entity('INITIATIVE', 'alliance'),
      ],
      [relation('PARTICIPATES_IN', 'palo-alto', 'alliance')],
    ),
  );
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
const whole = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries([...response.headers].filter(([header]) => header !== 'date')),
  body: Buffer.from(await response.arrayBuffer()).toString('base64'),
});

describe('a response that was sent before', () => {
  it.each(ADDRESSES)('of %s goes out again as it was, to the last header', async (path) => {
    const first = await whole(await get(path));
    const again = [await whole(await get(path)), await whole(await get(path))];

    expect(first.status).toBe(200);
    expect(again).toEqual([first, first]);
  });

  it.each(ADDRESSES)('of %s is 304 for who has it, the first time as later', async (path) => {
    const etag = (await get(path)).headers.get('etag')!;
    const ask = async () => whole(await fetch(twin.url + path, { headers: { 'if-none-match': etag } }));

    const first = await ask();
    const again = [await ask(), await ask()];

    expect(again).toEqual([first, first]);
    expect(first).toMatchObject({ status: 304, body: '' });
    expect(first.headers).toMatchObject({ etag, vary: expect.any(String) as string });
    expect(first.headers).not.toHaveProperty('content-type');
  });

  it('goes out before the limit of requests counts', async () => {
    const ask = () => fetch(limited.url + persisted);
    await (await ask()).text();
    await (await ask()).text();

    const many = await Promise.all(Array.from({ length: 3 * LIMIT }, ask));

    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
    expect([...many[0]!.headers.keys()].filter((header) => header.startsWith('x-ratelimit'))).toEqual([]);
  });

  it.each(ADDRESSES.filter((path) => !path.includes('.html') && !path.startsWith('/embed/graph/palo-alto?')))(
    'of %s goes out again for an address with a parameter that it does not know',
    async (path) => {
      await (await get(path)).arrayBuffer();
      const other = `${path}${path.includes('?') ? '&' : '?'}utm_source=a`;
      const first = await whole(await get(path));

      expect(await whole(await get(other))).toEqual(first);
    },
  );

  it('is another in another language, form or encoding', async () => {
    const path = '/id/palo-alto';
    const asked: Record<string, string>[] = [
      { 'accept-language': 'sv' },
      { 'accept-language': 'en' },
      { accept: 'text/turtle' },
      { accept: 'application/ld+json' },
    ];
    const first = await Promise.all(asked.map(async (headers) => whole(await get(path, headers))));
    const again = await Promise.all(asked.map(async (headers) => whole(await get(path, headers))));

    expect(again).toEqual(first);
    expect(new Set(first.map(({ body }) => body)).size).toBe(asked.length);
    const encoded = async (encoding: string) =>
      (await server.app.inject({ url: path, headers: { 'accept-encoding': encoding } })).headers['content-encoding'];
    for (const encoding of ['br', 'gzip', 'br', 'gzip']) expect(await encoded(encoding)).toBe(encoding);
    expect(await encoded('identity')).toBeUndefined();
  });

  it('has a body for GET and none for HEAD', async () => {
    const sent = await whole(await get('/id/palo-alto.ttl'));
    const head = await whole(await fetch(`${server.url}/id/palo-alto.ttl`, { method: 'HEAD' }));

    expect(head).toMatchObject({ status: 200, body: '', headers: { etag: sent.headers.etag } });
  });
});

describe('a change', () => {
  it.each(ADDRESSES.slice(0, -1))('is in the next response of %s', async (path) => {
    await whole(await get(path));
    for (const called of ['Second', 'Third']) {
      const before = await whole(await get(path));
      await name(called);

      const after = await whole(await get(path));

      expect(after.headers.etag).not.toBe(before.headers.etag);
    }
  });

  it('is in no response that was in the making when it came', async () => {
    for (const called of ['Fourth', 'Fifth', 'Sixth']) {
      const making = [get(persisted), get('/id/palo-alto.jsonld')];
      await name(called);
      await Promise.all(making);

      expect(await (await get(persisted)).text()).toContain(called);
      expect(await (await get('/id/palo-alto.jsonld')).text()).toContain(called);
    }
  });

  it('from elsewhere is seen within a second, and no response goes back', async () => {
    await name('Here');
    await whole(await get(persisted));
    // Not by the load path of this process, which would tell the server.
    const session = writer.driver.session();
    await session.run(
      `MATCH (city:Entity {id: 'palo-alto'}) SET city.name = 'Palo Elsewhere', city.name_en = 'Palo Elsewhere'
       WITH city MATCH (state:GraphState) SET state.revision = state.revision + 1`,
    );
    await session.close();
    const changed = performance.now();
    const seen: { asked: number; isNew: boolean }[] = [];
    while (performance.now() - changed < 1_500) {
      const asked = performance.now() - changed;
      seen.push({ asked, isNew: (await (await get(persisted)).text()).includes('Palo Elsewhere') });
    }

    const first = seen.findIndex(({ isNew }) => isNew);
    expect(seen.slice(first).every(({ isNew }) => isNew)).toBe(true);
    expect(seen.filter(({ asked }) => asked > 1_000).every(({ isNew }) => isNew)).toBe(true);
  });
});
