import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPersistedDocuments } from '../../src/server/graphql/persisted-documents.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const hash = (query: string) => createHash('sha256').update(query).digest('hex');
const extensions = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const post = (body: object) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const get = (parameters: Record<string, string>) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });

describe('automatic persisted queries', () => {
  it('are asked for by hash once they were sent, by POST and by GET', async () => {
    const query = '{ actor(id: "linkoping") { id } }';
    const data = { actor: { id: 'linkoping' } };

    expect(await (await post({ query, extensions: extensions(hash(query)) })).json()).toEqual({ data });
    expect(await (await post({ extensions: extensions(hash(query)) })).json()).toEqual({ data });
    expect(await (await get({ extensions: JSON.stringify(extensions(hash(query))) })).json()).toEqual({ data });
  });

  it('that are unknown are answered as the clients of Apollo look for: 200, with message and code', async () => {
    const response = await post({ extensions: extensions(hash('{ __typename }  ')) });

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it.each([
    ['a hash of another document', { query: '{ __typename }', extensions: extensions(hash('{ other }')) }],
    ['another version', { query: '{ __typename }', extensions: extensions(hash('{ __typename }'), 2) }],
    ['a hash that is none', { extensions: extensions('x') }],
    ['a hash that is no text', { extensions: extensions({ a: 1 }) }],
  ])('with %s are refused, and the argument named', async (_what, body) => {
    const answers = [
      await post(body),
      await get({ ...('query' in body && { query: body.query }), extensions: JSON.stringify(body.extensions) }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'extensions.persistedQuery' } }],
      });
    }
  });
});

describe('a persisted document that is asked for as HTML', () => {
  it('is no page of Apollo, with and without a document', async () => {
    const [id = ''] = readPersistedDocuments().keys();
    for (const address of [
      `?documentId=${id}`,
      '?documentId=x',
      '?documentId=',
      '?query=x&documentId=y&documentId=z',
    ]) {
      const response = await fetch(`${server.url}/graphql${address}`, { headers: { accept: 'text/html' } });
      const text = await response.text();

      expect([address, response.status >= 400, response.headers.get('content-type')]).toEqual([
        address,
        true,
        expect.stringMatching(/^application\/json/),
      ]);
      expect(text).not.toMatch(/<html|apollographql/i);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: expect.any(String) as string } }] });
    }
  });
});
