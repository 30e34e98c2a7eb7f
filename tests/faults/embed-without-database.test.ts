import { describe, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.js';
import { loadBatch } from '../../src/graph/load.js';
import { migrate } from '../../src/graph/migrate.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import { startTestDatabase } from '../database.js';
import { startServer } from '../integration/server.js';

const ADDRESS = '/embed/graph/linkoping?lang=en';

describe('embeds while the database is away', () => {
  it('show the last good answer, marked with its time; where there is none, a quiet line', async () => {
    const database = await startTestDatabase();
    const graph = await connect(database.connection, 30_000);
    await migrate(graph);
    await loadBatch(graph, readSeed('seed'));
    await graph.close();
    const server = await startServer({ connection: database.connection, queryTimeoutMs: 3_000 });
    const get = async (path: string) => {
      const response = await fetch(server.url + path);
      return { status: response.status, headers: response.headers, text: await response.text() };
    };

    const before = await get(ADDRESS);
    const page = await get('/id/linkoping?lang=en');
    await database.stop();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const after = await get(ADDRESS);
    const pageAfter = await get('/id/linkoping?lang=en');
    const never = await get('/embed/map/palo-alto?lang=en');
    await server.stop();

    expect([before.status, page.status]).toEqual([200, 200]);
    expect(before.text).not.toContain('cannot be reached');
    for (const { status, text } of [after, pageAfter]) {
      expect(status).toBe(200);
      expect(text).toMatch(/The database cannot be reached right now\. This is as of \d+ \w+ \d{4} \d\d:\d\d UTC\./);
      expect(text).toContain('Smart City Alliance');
    }
    expect(never.status).toBe(503);
    expect(never.headers.get('retry-after')).not.toBeNull();
    expect(never.headers.get('cache-control')).toBe('no-store');
    expect(never.text).toContain('The data cannot be fetched right now.');
    expect(never.text).not.toMatch(/bolt|MATCH|\.ts:/);
  }, 120_000);
});
