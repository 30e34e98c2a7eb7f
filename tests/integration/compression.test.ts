import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AreasDocument } from '../../src/generated/client/graphql.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ web: inject('web') });
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it is on the wire: `fetch` takes encodings off. */
const ask = (path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(`${server.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end(body);
  });
const post = (query: string, encoding: string) =>
  ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
    body: JSON.stringify({ query }),
  });
const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync };
const PERSISTED = `/graphql?documentId=${String(AreasDocument.__meta__?.['hash'])}`;

describe('answers of the API', () => {
  it.each(['br', 'gzip'] as const)(
    'are compressed by %s for who takes it, and say that they depend on it',
    async (encoding) => {
      const plain = await post(getIntrospectionQuery(), 'identity');
      const { headers, body } = await post(getIntrospectionQuery(), encoding);

      expect(headers['content-encoding']).toBe(encoding);
      expect(String(headers['vary']).toLowerCase()).toContain('accept-encoding');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(body.length).toBeLessThan(plain.body.length / 5);
      expect(DECODERS[encoding](body).equals(plain.body)).toBe(true);
    },
  );

  it('are not when they are short', async () => {
    const { headers, body } = await post('{ __typename }', 'br, gzip');

    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toEqual({ data: { __typename: 'Query' } });
  });

  it('to a persisted document are compressed when they are made and when they are kept, under one tag', async () => {
    const [first, kept, plain] = [
      await ask(PERSISTED, { headers: { 'accept-encoding': 'br' } }),
      await ask(PERSISTED, { headers: { 'accept-encoding': 'br' } }),
      await ask(PERSISTED),
    ];

    for (const { headers, body } of [first, kept]) {
      expect(headers['content-encoding']).toBe('br');
      expect(headers['etag']).toBe(plain.headers['etag']);
      expect(String(headers['vary'])).toContain('Accept-Encoding');
      expect(brotliDecompressSync(body).equals(plain.body)).toBe(true);
    }
    const again = await ask(PERSISTED, {
      headers: { 'accept-encoding': 'br', 'if-none-match': String(plain.headers['etag']) },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe('files of the explorer', () => {
  it('are compressed once', async () => {
    const [, script = ''] = /src="\.\/(assets\/[^"]+\.js)"/.exec((await ask('/')).body.toString()) ?? [];
    const [plain, packed] = [
      await ask(`/${script}`),
      await ask(`/${script}`, { headers: { 'accept-encoding': 'br' } }),
    ];

    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  });
});

describe('/schema.graphql', () => {
  it('is the SDL of the repository, as text with a tag by which it is not sent again', async () => {
    const { status, headers, body } = await ask('/schema.graphql');

    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body.toString()).toBe(readFileSync('src/generated/schema.graphql', 'utf8'));
    const again = await ask('/schema.graphql', { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await ask('/schema.graphql', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(body.length), 0]);
  });
});
