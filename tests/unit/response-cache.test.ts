import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryBudget } from '../../src/server/cache/memory-budget.js';
import { ResponseCache } from '../../src/server/cache/response-cache.js';
import { createBody, createPlainBody, varyOn, type Body } from '../../src/server/http/body.js';

const version = 'first';
const shows = { version, outdated: false };

let app: FastifyInstance;
let responses: ResponseCache;
let made: string[];
let handled: number;
beforeEach(() => {
  app = Fastify();
  made = [];
  handled = 0;
  responses = new ResponseCache(new MemoryBudget(1_000_000), { currentVersion: () => version });
  responses.register(app);
  const understand = ({ query }: { query: unknown }) => ({
    key: String((query as { of?: string }).of),
    vary: varyOn('Accept-Language'),
  });
  app.get('/', { config: { understand } }, (request, reply) => {
    handled += 1;
    const asked = understand(request);
    return responses.send(request, reply, asked, shows, async () => {
      made.push(asked.key);
      return createBody('text/plain; charset=utf-8', asked.key.repeat(1_000));
    });
  });
});
afterEach(() => app.close());

const get = async (url: string, headers: Record<string, string> = {}) => {
  const { statusCode, headers: got, rawPayload } = await app.inject({ url, headers });
  return { statusCode, headers: { ...got, date: undefined, connection: undefined }, bytes: rawPayload.toString('hex') };
};

describe('responses', () => {
  it('are kept by what is understood of an address, and sent again as they were in any encoding', async () => {
    for (const encoding of ['br', 'gzip', 'identity', 'br;q=0, gzip']) {
      const headers = { 'accept-encoding': encoding };
      expect(await get(`/?of=${encoding.length}&utm_source=a`, headers)).toEqual(
        await get(`/?of=${encoding.length}&utm_source=b`, headers),
      );
    }
    expect((await get('/?of=2', { 'accept-encoding': 'br' })).headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding, Accept-Language',
    });
    expect(new Set(made).size).toBe(made.length);
    expect(handled).toBe(made.length);
  });

  it('are made once for a hundred who ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => get('/?of=a')));

    expect(made).toEqual(['a']);
    expect(new Set(all.map(({ bytes }) => bytes)).size).toBe(1);
  });

  it('are 304 for who has them, with the same headers the first time as later', async () => {
    const { etag } = (await get('/?of=a')).headers;
    const again = await get('/?of=a', { 'if-none-match': String(etag) });
    const other = await get('/?of=a', { 'if-none-match': '"other"' });

    expect([again.statusCode, again.bytes, again.headers.etag]).toEqual([304, '', etag]);
    expect(again.headers).not.toHaveProperty('content-type');
    expect(other.statusCode).toBe(200);
  });

  it('are abandoned when the last of their readers has left, and made anew for the next', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const signals: AbortSignal[] = [];
    const make = (abandoned: AbortSignal) => {
      signals.push(abandoned);
      return new Promise<never>((_, reject) => {
        abandoned.addEventListener('abort', () => {
          reject(new Error('abandoned'));
        });
      });
    };
    const body = (signal: AbortSignal, maker: (abandoned: AbortSignal) => Promise<Body>) =>
      responses.body({ signal }, 'a', shows, maker);
    const waiting = [one, two].map(({ signal }) => body(signal, make));

    one.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    two.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const next = body(new AbortController().signal, async () => createPlainBody('image/png', Buffer.alloc(3)));

    expect(await Promise.allSettled(waiting)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect((await next).plain).toHaveLength(3);
  });
});

describe('a body', () => {
  it('keeps no memory but its own', async () => {
    const bodies = [
      await createBody('text/plain', 'x'.repeat(2_000)),
      createPlainBody('text/plain', 'short'),
      createPlainBody('image/png', Buffer.from('short')),
    ];
    for (const { plain, br, gzip } of bodies) {
      for (const bytes of [plain, br, gzip]) expect(bytes?.buffer.byteLength).toBe(bytes?.byteLength);
    }
  });
});
