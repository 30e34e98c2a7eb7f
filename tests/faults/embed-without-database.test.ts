import { describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { loadBatch } from '../batches.js';
import { migrate } from '../../src/db/migrate.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import { startTestDatabase } from '../database.js';
import { startServer } from '../integration/server.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const WAIT_MS = 60_000;
const ADDRESS = '/embed/graph/linkoping?lang=en';
const PAGE = '/id/linkoping?lang=en';
/** All that show an answer of the graph. */
const SHOWN = [
  ADDRESS,
  PAGE,
  '/embed/map/linkoping.html?lang=en',
  '/embed/graph/linkoping.svg?lang=en',
  '/embed/graph/linkoping.png?lang=en',
  '/embed/card/linkoping.png?lang=en',
  '/id/linkoping.ttl',
  '/dcat.jsonld',
];

describe('embeds while the database is away', () => {
  it('show the last good answer, marked with its time; where there is none, a quiet line', async () => {
    const database = await startTestDatabase();
    const graph = await connect(database.connection, QUERY_LIMIT_MS);
    await migrate(graph);
    await loadBatch(graph, readSeed('seed'));
    await graph.close();
    const server = await startServer({ connection: database.connection });
    const get = async (path: string) => {
      const response = await fetch(server.url + path);
      return { status: response.status, headers: response.headers, text: await response.text() };
    };

    const oembed = `/oembed?url=${encodeURIComponent(server.url + ADDRESS)}`;
    const shown = [...SHOWN, oembed];
    const before = await inTurn(shown, get);
    await database.stop();
    // An answer that is kept is given as a fresh one for a moment more.
    const after = await inTurn(shown, (path) =>
      vi.waitUntil(
        async () => {
          const answer = await get(path);
          return answer.headers.get('cache-control')?.includes('max-age=60') === true ? null : answer;
        },
        { timeout: WAIT_MS, interval: 100 },
      ),
    );
    const never = await get('/embed/map/palo-alto?lang=en');
    const neverOffered = await get('/embed');
    await server.stop();

    for (const [path, { status, headers }] of before) {
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, expect.stringContaining('max-age=60')]);
    }
    for (const [path, { status, headers }] of after) {
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'public, max-age=10']);
    }
    expect(before.get(ADDRESS)!.text).not.toContain('cannot be reached');
    for (const { status, text } of [after.get(ADDRESS)!, after.get(PAGE)!]) {
      expect(status).toBe(200);
      expect(text).toMatch(/The database cannot be reached right now\. The data is from \d+ \w+ \d{4} \d\d:\d\d UTC\./);
      expect(text).toContain('Smart City Alliance');
    }
    expect(never.status).toBe(503);
    expect(never.headers.get('retry-after')).not.toBeNull();
    expect(never.headers.get('cache-control')).toBe('no-store');
    expect(never.text).toContain('The data cannot be loaded right now.');
    for (const { text } of [never, neverOffered]) expect(text).not.toMatch(/bolt|MATCH|\.ts:/);
    expect([neverOffered.status, neverOffered.text]).toEqual([503, expect.stringContaining('GRAPH_UNAVAILABLE')]);
  });
});

/** Each answer by what was asked. */
async function inTurn<T>(asked: readonly string[], get: (path: string) => Promise<T>): Promise<Map<string, T>> {
  const answers = new Map<string, T>();
  for (const path of asked) answers.set(path, await get(path));
  return answers;
}
