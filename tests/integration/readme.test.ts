import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const queries = [...readme.matchAll(/^\*\*(.+?)\*\*\n\n```graphql\n(.+?)```/gms)].map(
  ([, question, query]) => [question!, query!] as const,
);

describe('the queries that the README offers', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('are five', () => {
    expect(queries).toHaveLength(5);
  });

  it.each(queries)('%s', async (_question, query) => {
    const { data, errors } = await server.ask<Record<string, object>>(query);

    expect(errors).toEqual([]);
    expect(JSON.stringify(Object.values(data)[0])).toContain('name');
  });
});
