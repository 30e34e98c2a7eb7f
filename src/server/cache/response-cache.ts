import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RevisionWatcher } from './revision-watcher.js';
import { isFresh } from './etag.js';

/** A whole response as it went out, and the moment of the graph that it is of. */
interface CachedResponse {
  readonly version: string;
  readonly etag: string;
  /** Names and values in turn, as `writeHead` takes them; those of a 304 have none of the body's. */
  readonly headers: readonly string[];
  readonly headersOf304: readonly string[];
  readonly body: Buffer;
}

/** An address that is longer, with the headers that it varies by, is not worth its room. */
const LONGEST_KEY = 4_000;
/** Of the memory: for which headers each address varies by. */
const SHARE_OF_ADDRESSES = 1 / 8;
/** What an entry takes beside its texts. */
const OVERHEAD_BYTES = 500;
const OF_THE_BODY = ['content-type', 'content-encoding', 'content-length'];
/** What a response says to one reader alone. */
const OF_ONE_READER = /^(?:x-ratelimit-.*|retry-after|date|connection|set-cookie)$/;

const lasting = new WeakSet<FastifyReply>();

/** Say that a response, which has an `ETag`, is the same for the same request for as long as the graph is. */
export const markCacheable = (reply: FastifyReply): FastifyReply => {
  lasting.add(reply);
  return reply;
};

/**
 * Whether an address has parameters that its route does not know, such as those that links get where they are shared. It
 * then is one of no end of variants, and its response is not kept.
 */
export const hasOtherParameters = ({ query }: FastifyRequest, known: readonly string[]): boolean =>
  Object.keys(query as object).some((name) => !known.includes(name));

/**
 * Responses for many readers: what was sent once goes out again, before anything else runs, while the graph and the day
 * are the same. A request is the same by its address and by the headers in the response's `Vary` (RFC 9111, section 4.1).
 * Any response whose `ETag` the reader has becomes a 304 (RFC 9110, section 13.1.2).
 * @param maxBytes how much memory they may take; 0: none is kept
 */
export function registerResponseCache(app: FastifyInstance, revisions: RevisionWatcher, maxBytes: number): void {
  const share = (part: number) => Math.max(1, Math.floor(part * maxBytes));
  const ready = new LRUCache<string, CachedResponse>({
    maxSize: share(1 - SHARE_OF_ADDRESSES),
    sizeCalculation: ({ body, headers }, key) =>
      body.byteLength + 4 * headers.join().length + 2 * key.length + OVERHEAD_BYTES,
  });
  const varying = new LRUCache<string, readonly string[]>({
    maxSize: share(SHARE_OF_ADDRESSES),
    sizeCalculation: (names, url) => 2 * (names.join().length + url.length) + OVERHEAD_BYTES,
  });
  const versionsBefore = new WeakMap<FastifyRequest, string>();

  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET') {
      const vary = varying.get(request.url);
      const known = vary && ready.get(keyOf(request, vary));
      if (known !== undefined && known.version === revisions.currentVersion()) {
        reply.hijack();
        send(request, reply, known);
        return;
      }
      const version = revisions.lastVersion();
      if (version !== null) versionsBefore.set(request, version);
    }
    done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const etag = entityTagOf(reply);
    if (etag === null || !(Buffer.isBuffer(payload) || typeof payload === 'string')) {
      done(null, payload);
      return;
    }
    const version = versionsBefore.get(request);
    // Nothing that it was made of has changed meanwhile when it is the same moment before and after.
    if (lasting.has(reply) && version !== undefined && version === revisions.currentVersion()) {
      const vary = String(reply.getHeader('vary') ?? '').toLowerCase();
      const names = vary === '' ? [] : vary.split(/\s*,\s*/);
      const key = keyOf(request, names);
      if (key.length <= LONGEST_KEY) {
        varying.set(request.url, names);
        ready.set(key, {
          version,
          etag,
          ...headersOf(reply),
          body: Buffer.isBuffer(payload) ? payload : Buffer.from(payload),
        });
      }
    }
    if (!isFresh(request.headers['if-none-match'], etag)) {
      done(null, payload);
      return;
    }
    for (const name of OF_THE_BODY) reply.removeHeader(name);
    reply.code(304);
    done(null, null);
  });
}

const keyOf = ({ url, headers }: FastifyRequest, vary: readonly string[]): string =>
  [url, ...vary.map((name) => headers[name])].join('\n');

/** Without its `W/`, for it is compared weakly; null where there is none to compare. */
function entityTagOf(reply: FastifyReply): string | null {
  const etag = reply.getHeader('etag');
  return reply.statusCode === 200 && typeof etag === 'string' ? etag.replace(/^W\//, '') : null;
}

function headersOf(reply: FastifyReply): Pick<CachedResponse, 'headers' | 'headersOf304'> {
  const all = Object.entries(reply.getHeaders()).filter(([name]) => !OF_ONE_READER.test(name));
  const flat = (pairs: typeof all) => pairs.flatMap(([name, value]) => [name, String(value)]);
  return { headers: flat(all), headersOf304: flat(all.filter(([name]) => !OF_THE_BODY.includes(name))) };
}

function send(
  { headers: asked }: FastifyRequest,
  { raw }: FastifyReply,
  { etag, headers, headersOf304, body }: CachedResponse,
) {
  if (isFresh(asked['if-none-match'], etag)) {
    raw.writeHead(304, [...headersOf304]).end();
  } else {
    raw.writeHead(200, [...headers, 'content-length', String(body.byteLength)]).end(body);
  }
}
