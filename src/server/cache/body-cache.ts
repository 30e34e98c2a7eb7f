import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { etagOf } from './etag.js';
import type { Cached } from './stale-cache.js';
import type { Markup } from '../pages/html.js';
import { markCacheable } from './response-cache.js';

/** A response body in all its encodings, ready to be sent to any number of clients. */
export interface Body {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

const compressBr = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const WORTHWHILE_BYTES = 500;
/** A picture in PNG is compressed already. */
const isText = (type: string) => !type.startsWith('image/png');

export async function createBody(type: string, content: Markup | string | Buffer): Promise<Body> {
  const body = createPlainBody(type, content);
  const { plain } = body;
  if (!isText(type) || plain.length < WORTHWHILE_BYTES) return body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [br, zipped] = await Promise.all([compressBr(plain, { params }), compressGzip(plain)]);
  return { ...body, br, gzip: zipped };
}

/** An uncompressed body, for a single client: compressing it would cost more than it saves. */
export function createPlainBody(type: string, content: Markup | string | Buffer): Body {
  const plain = Buffer.isBuffer(content) ? content : Buffer.from(String(content));
  return { type, etag: etagOf(plain), plain, br: null, gzip: null };
}

const sizeOf = ({ plain, br, gzip: zipped }: Body) => plain.length + (br?.length ?? 0) + (zipped?.length ?? 0) + 500;

/** Produces a body; the signal is aborted when no client waits for it any more. */
type MakeBody = (abandoned: AbortSignal) => Promise<Body>;

interface Underway {
  readonly source: object;
  readonly body: Promise<Body>;
  readonly abandoned: AbortController;
  readers: number;
}

/** Cache of encoded bodies by key, each produced once per source object (single-flight), within a memory limit. */
export class BodyCache {
  readonly #kept: LRUCache<string, { source: object; body: Body }>;
  readonly #underway = new Map<string, Underway>();

  /** @param maxBytes memory limit; 0: nothing is cached */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: ({ body }, key) => sizeOf(body) + 2 * key.length,
    });
  }

  /**
   * @param source what the body shows: while it is the same object, so is the body
   * @param reader the request's signal, aborted when its client leaves
   */
  async of(key: string, source: object, make: MakeBody, reader: AbortSignal): Promise<Body> {
    const known = this.#kept.get(key);
    if (known?.source === source) return known.body;
    const coming = this.#underway.get(key);
    const isShared = coming?.source === source && !coming.abandoned.signal.aborted;
    const underway = isShared ? coming : this.#begin(key, source, make);
    underway.readers += 1;
    const leave = () => {
      underway.readers -= 1;
      if (underway.readers === 0) underway.abandoned.abort();
    };
    reader.addEventListener('abort', leave, { once: true });
    try {
      return await underway.body;
    } finally {
      reader.removeEventListener('abort', leave);
    }
  }

  #begin(key: string, source: object, make: MakeBody): Underway {
    const abandoned = new AbortController();
    const body = make(abandoned.signal);
    const underway: Underway = { source, body, abandoned, readers: 0 };
    this.#underway.set(key, underway);
    const end = () => {
      if (this.#underway.get(key) === underway) this.#underway.delete(key);
    };
    body.then((made) => {
      this.#kept.set(key, { source, body: made });
      end();
    }, end);
    return underway;
  }
}

/** For readers and the caches on the way: a minute without asking, then the old one while asking. Seconds. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800';
/** While the database is away: a newer one may be there any moment. */
const OUTDATED = 'public, max-age=10';

/** How a body is sent. `vary` names the request's headers that it depends on, beside the encoding. */
export interface SendOptions {
  readonly status?: number;
  readonly cacheControl?: string;
  readonly vary?: readonly string[];
  /**
   * The answer of the graph that the body shows. Until the graph changes the same request gets the same body, and one
   * that is outdated is kept nowhere for long.
   */
  readonly shows?: Pick<Cached<object>, 'outdated'>;
  /** The address is one of no end of variants: the response is not kept here. */
  readonly isVariant?: boolean;
}

/** Send a body that anybody's page may show; no cookie is set or read. */
export function sendBody(request: FastifyRequest, reply: FastifyReply, body: Body, options: SendOptions = {}) {
  const { status = 200, vary = [], shows, isVariant = false } = options;
  const { cacheControl = shows?.outdated ? OUTDATED : CACHE_CONTROL } = options;
  void reply.headers({
    // The same for every encoding, so weak.
    etag: `W/${body.etag}`,
    'cache-control': cacheControl,
    vary: ['Accept-Encoding', ...vary].join(', '),
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (shows?.outdated === false && !isVariant) markCacheable(reply);
  const [encoding, bytes] = encoded(body, request.headers['accept-encoding']);
  if (encoding !== null) void reply.header('content-encoding', encoding);
  return reply.code(status).type(body.type).send(bytes);
}

function encoded({ br, gzip: zipped, plain }: Body, accepted: string | undefined): [string | null, Buffer] {
  const takes = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted ?? '');
  if (br !== null && takes('br')) return ['br', br];
  if (zipped !== null && takes('gzip')) return ['gzip', zipped];
  return [null, plain];
}
