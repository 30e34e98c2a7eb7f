import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

const Sent = z.preprocess((text) => JSON.parse(z.string().parse(text)) as unknown, z.record(z.string(), z.unknown()));

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Apollo's own client with its link for automatic persisted queries, and the bodies that it sent. */
function createClient() {
  const sent: Record<string, unknown>[] = [];
  const link = new PersistedQueryLink({
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  }).concat(
    new HttpLink({
      uri: `${server.url}/graphql`,
      fetch: (url, init) => {
        sent.push(Sent.parse(init?.body));
        return fetch(url, init);
      },
    }),
  );
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), sent };
}

describe('Apollo Client', () => {
  const query = gql`
    query Partner($id: ID!) {
      actor(id: $id) {
        id
        name
        engagements(limit: 2) {
          id
        }
      }
    }
  `;

  it('asks by the hash of its document, sends the text when told to, and never again', async () => {
    const [first, second] = [createClient(), createClient()];

    for (const { client } of [first, second]) {
      const { data } = await client.query({ query, variables: { id: 'palo-alto' } });
      expect(data).toMatchObject({ actor: { id: 'palo-alto', name: 'Palo Alto', engagements: [{}, {}] } });
    }

    expect(first.sent.map((body) => 'query' in body)).toEqual([false, true]);
    expect(second.sent.map((body) => 'query' in body)).toEqual([false]);
  });
});
