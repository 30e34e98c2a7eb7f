import { readFileSync } from 'node:fs';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The one form of an error, and nothing beside it. */
const Errors = z.strictObject({
  errors: z
    .array(
      z.strictObject({
        message: z.string().min(1),
        locations: z.array(z.unknown()).optional(),
        extensions: z.strictObject({ code: z.string(), argument: z.string().optional() }),
      }),
    )
    .length(1),
});
const DOCUMENTED = new Set(readFileSync('docs/errors.md', 'utf8').match(/`[A-Z_]{6,}`/g));

function errorIn(body: string) {
  const { extensions } = Errors.parse(JSON.parse(body)).errors[0]!;
  expect(DOCUMENTED).toContain(`\`${extensions.code}\``);
  return extensions;
}

/** Sends pieces over a connection of its own, the next when the last is out, and reads only then. */
async function exchange({ url }: Pick<TestServer, 'url'>, pieces: Iterable<string> | AsyncIterable<string>) {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname).pause();
  const ended = new Promise<void>((resolve, reject) => socket.once('end', resolve).once('error', reject));
  ended.catch(() => undefined);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.pause();
  for await (const piece of pieces) {
    await new Promise<void>((resolve, reject) => {
      socket.write(piece, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
  socket.resume();
  await ended;
  socket.destroy();
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body };
}

const json = { 'content-type': 'application/json' };
const post = (body: object) => ({ method: 'POST', headers: json, body: JSON.stringify(body) });
const LONG_ID = 'a'.repeat(150);

describe('an error has the one form, and a code that is documented', () => {
  const cases: [what: string, path: string, init: RequestInit, status: number, code: string, argument?: string][] = [
    ['a malformed address', '/id/%', {}, 400, 'BAD_REQUEST'],
    ['a malformed address of an embed', '/embed/graph/%E0%A4', {}, 400, 'BAD_REQUEST'],
    ['an id of over 100 characters', `/id/${LONG_ID}.jsonld`, {}, 404, 'NOT_FOUND'],
    ['an id longer than any', `/id/${'a'.repeat(2_000)}`, {}, 414, 'BAD_REQUEST'],
    ['an unknown address', '/nowhere', {}, 404, 'NOT_FOUND'],
    ['an unknown method', '/graphql', { method: 'DELETE' }, 404, 'NOT_FOUND'],
    ['an unknown kind of figure', '/embed/pie/linkoping', {}, 404, 'NOT_FOUND'],
    ['an unknown build', '/embed/000000000000/vanort.js', {}, 404, 'NOT_FOUND'],
    ['an unknown card', '/embed/card/atlantis.png', {}, 404, 'NOT_FOUND', 'id'],
    [
      'a format that is not offered',
      '/id/linkoping',
      { headers: { accept: 'image/png' } },
      406,
      'BAD_REQUEST',
      'Accept',
    ],
    ['a catalogue in HTML', '/dcat', { headers: { accept: 'text/html' } }, 406, 'BAD_REQUEST', 'Accept'],
    ['no address for oEmbed', '/oembed', {}, 400, 'BAD_USER_INPUT', 'url'],
    ['a format that oEmbed lacks', '/oembed?url=x&format=yaml', {}, 501, 'NOT_IMPLEMENTED', 'format'],
    ['a calendar in an unknown language', '/calendar/reviews.ics?lang=de', {}, 400, 'BAD_USER_INPUT', 'lang'],
    ['JSON that is none', '/graphql', { method: 'POST', headers: json, body: '{' }, 400, 'BAD_REQUEST'],
    [
      'a body of another type',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a' },
      415,
      'BAD_REQUEST',
    ],
    ['a body that is too large', '/graphql', post({ query: 'x'.repeat(200_000) }), 413, 'QUERY_TOO_COMPLEX'],
    [
      'an answer in an unknown format',
      '/graphql',
      { ...post({ query: '{ __typename }' }), headers: { ...json, accept: 'image/png' } },
      406,
      'BAD_REQUEST',
    ],
    [
      'an operation that the document lacks',
      '/graphql',
      post({ query: 'query A { __typename }', operationName: 'B' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an unknown persisted document',
      '/graphql?documentId=sha256:00',
      {},
      404,
      'PERSISTED_QUERY_NOT_FOUND',
      'documentId',
    ],
  ];

  it.each(cases)('for %s', async (_what, path, init, status, code, argument) => {
    const response = await fetch(server.url + path, init);

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(errorIn(await response.text())).toEqual({ code, ...(argument !== undefined && { argument }) });
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['headers that are too large', `GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('for a connection that speaks %s', async (_what, text, status) => {
    const answer = await exchange(server, [text]);

    expect(answer.status).toBe(status);
    expect(errorIn(answer.body)).toEqual({ code: 'BAD_REQUEST' });
  });

  it('for what arrives while the server stops', async () => {
    const stopping = await startServer();
    let accepted: net.Socket | undefined;
    stopping.app.server.once('connection', (socket) => (accepted = socket));
    const beginning = 'GET /health/live HTTP/1.1\r\nHost: x\r\n';
    async function* slowly() {
      yield beginning;
      // Node reads what was sent before it is asked to stop.
      await expect.poll(() => accepted?.bytesRead).toBe(beginning.length);
      stopped = stopping.stop();
      // Others are refused by now, in words or as nothing listens any more.
      const others = () =>
        fetch(`${stopping.url}/health/live`).then(
          ({ status }) => status,
          () => 503,
        );
      await expect.poll(others).toBe(503);
      yield '\r\n';
    }
    let stopped: Promise<void> | undefined;
    const answer = await exchange(stopping, slowly());
    await stopped;

    expect(answer.status).toBe(503);
    expect(answer.head).toContain('retry-after: ');
    expect(errorIn(answer.body)).toEqual({ code: 'SERVER_STOPPING' });
  });
});

describe('a body without end', () => {
  it('gets its 413, though the client goes on sending before it reads', async () => {
    function* chunks() {
      yield 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
      const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
      for (let sent = 0; sent < 100_000_000; sent += 0x10000) yield chunk;
      yield '0\r\n\r\n';
    }
    const answer = await exchange(server, chunks());

    expect(answer.status).toBe(413);
    expect(errorIn(answer.body)).toEqual({ code: 'QUERY_TOO_COMPLEX' });
    expect(answer.head).toContain('connection: close');
  });
});

describe('an address that nothing is at', () => {
  it.each([
    ['nothing is at', ['/a', '/b', '/embed/pie/linkoping', '/c', '/d'], [404, 404, 404, 429, 429]],
    ['cannot be read', ['/id/%', '/id/%E0%A4', '/a', '/id/%', '/b'], [400, 400, 404, 429, 429]],
    ['is too long', [1, 2, 3, 4].map((n) => `/id/${'x'.repeat(600)}${n}`), [414, 414, 414, 429]],
  ])('counts for the rate limit: one that %s', async (_what, paths, expected) => {
    const limited = await startServer({ rateLimitPerMinute: 3 });
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await fetch(limited.url + path)).status);
    await limited.stop();

    expect(statuses).toEqual(expected);
  });
});
