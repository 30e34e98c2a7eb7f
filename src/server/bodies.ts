import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { etagOf } from './etag.js';
import type { Kept } from './kept-answers.js';
import type { Markup } from './markup.js';
import { untilGraphChanges } from './ready-responses.js';

/** What a response is made of, ready to send to any number of readers. */
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
  const plain = Buffer.isBuffer(content) ? content : Buffer.from(String(content));
  const etag = etagOf(plain);
  if (!isText(type) || plain.length < WORTHWHILE_BYTES) return { type, etag, plain, br: null, gzip: null };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [br, zipped] = await Promise.all([compressBr(plain, { params }), compressGzip(plain)]);
  return { type, etag, plain, br, gzip: zipped };
}

const sizeOf = ({ plain, br, gzip: zipped }: Body) => plain.length + (br?.length ?? 0) + (zipped?.length ?? 0) + 500;

/** Bodies by key, each made once from what it shows, within a bound of memory. */
export class Bodies {
  readonly #kept: LRUCache<string, { source: object; body: Body }>;
  readonly #underway = new Map<string, { source: object; body: Promise<Body> }>();

  constructor(maxBytes = 64_000_000) {
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ body }, key) => sizeOf(body) + key.length });
  }

  /** @param source what the body shows: while it is the same object, so is the body */
  async of(key: string, source: object, make: () => Promise<Body>): Promise<Body> {
    const known = this.#kept.get(key);
    if (known?.source === source) return known.body;
    const coming = this.#underway.get(key);
    if (coming?.source === source) return coming.body;
    const made = { source, body: make() };
    this.#underway.set(key, made);
    try {
      const body = await made.body;
      this.#kept.set(key, { source, body });
      return body;
    } finally {
      if (this.#underway.get(key) === made) this.#underway.delete(key);
    }
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
   * The answer of the graph that the body shows. Until the graph changes the same request gets the same body, and one that
   * is outdated is kept nowhere for long.
   */
  readonly shows?: Pick<Kept<object>, 'outdated'>;
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
  if (shows?.outdated === false && !isVariant) untilGraphChanges(reply);
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
