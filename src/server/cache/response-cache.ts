import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RevisionWatcher } from './revision-watcher.js';
import { isFresh } from './etag.js';

/** A complete response, with the cache version that it was made from. */
interface CachedResponse {
  readonly version: string;
  readonly etag: string;
  /** Alternating names and values, as `writeHead` takes them; those of a 304 lack the headers of the body. */
  readonly headers: readonly string[];
  readonly headersOf304: readonly string[];
  readonly body: Buffer;
}

/** Longer keys (URL and varying headers) are not cached. */
const LONGEST_KEY = 4_000;
/** Share of the memory for the `Vary` headers of each URL. */
const SHARE_OF_ADDRESSES = 1 / 8;
/** Estimated memory of an entry besides its strings. */
const OVERHEAD_BYTES = 500;
const OF_THE_BODY = ['content-type', 'content-encoding', 'content-length'];
/** Headers that belong to one client's response and are never replayed. */
const OF_ONE_READER = /^(?:x-ratelimit-.*|retry-after|date|connection|set-cookie)$/;

const lasting = new WeakSet<FastifyReply>();

/** Marks a response with an `ETag` as cacheable until the cache version changes. */
export const markCacheable = (reply: FastifyReply): FastifyReply => {
  lasting.add(reply);
  return reply;
};

/**
 * Whether the URL has query parameters that its route does not know, such as tracking parameters. There is no end to
 * such variants, so their responses are not cached.
 */
export const hasOtherParameters = ({ query }: FastifyRequest, known: readonly string[]): boolean =>
  Object.keys(query as object).some((name) => !known.includes(name));

/**
 * Registers a shared cache of complete responses, served before any other hook runs while the cache version is
 * unchanged. The key is the URL and the headers named by the response's `Vary` (RFC 9111, section 4.1). A response
 * whose `ETag` matches `If-None-Match` becomes a 304 (RFC 9110, section 13.1.2).
 * @param maxBytes memory limit; 0: nothing is cached
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
    // Consistent only if the version is the same before and after the handler ran.
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

/** The entity tag without `W/` (comparison is weak); null when there is none. */
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
