import { Client, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('urql, as it is installed, asks by GET and gets its answer', async () => {
  const methods: string[] = [];
  const client = new Client({
    url: `${server.url}/graphql`,
    exchanges: [fetchExchange],
    fetch: (url, init) => {
      methods.push(init?.method ?? '');
      return fetch(url, init);
    },
  });

  const { data, error } = await client.query<object>(
    'query ($id: ID!) { actor(id: $id) { id name } graphRevision { number } }',
    { id: 'palo-alto' },
  );

  expect(error).toBeUndefined();
  expect(data).toMatchObject({ actor: { id: 'palo-alto', name: 'Palo Alto' } });
  expect(methods).toEqual(['GET']);
});
