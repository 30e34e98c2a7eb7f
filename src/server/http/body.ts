import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from '../cache/etag.js';
import type { Age } from '../cache/result-cache.js';
import type { Markup } from '../pages/html.js';

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
  return { ...body, br: ownMemory(br), gzip: ownMemory(zipped) };
}

/** An uncompressed body, for a single client: compressing it would cost more than it saves. */
export function createPlainBody(type: string, content: Markup | string | Buffer): Body {
  const plain = ownMemory(Buffer.isBuffer(content) ? content : Buffer.from(String(content)));
  return { type, etag: etagOf(plain), plain, br: null, gzip: null };
}

/** Bytes in memory of their own: a slice that is kept keeps its whole block, 8 kB of Node's pool or 16 kB of zlib's. */
function ownMemory(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.byteLength) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.byteLength);
  bytes.copy(own);
  return own;
}

/** For readers and the caches on the way: a minute without asking, then the old one while asking. Seconds. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800';
/** While the database is away: a newer one may be there any moment. */
const OUTDATED = 'public, max-age=10';

/** The `Vary` of a body that depends on these of the request's headers, beside the encoding. */
export const varyOn = (...headers: readonly string[]): string => ['Accept-Encoding', ...headers].join(', ');

/** How a body is sent. */
export interface SendOptions {
  readonly status?: number;
  readonly cacheControl?: string;
  /** The `Vary` header. */
  readonly vary?: string;
  /** The result of the graph that the body shows; one that is outdated is kept nowhere for long. */
  readonly shows?: Pick<Age, 'outdated'>;
}

/** Send a body that anybody's page may show; no cookie is set or read. */
export function sendBody(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Body,
  options: SendOptions = {},
): FastifyReply {
  setHeaders(reply, body, options);
  return sendEncoded(request, reply, body);
}

/** Send a body whose headers are set, in an encoding that the request takes. */
export function sendEncoded(request: FastifyRequest, reply: FastifyReply, body: Body): FastifyReply {
  const [encoding, bytes] = encodedFor(request, body);
  if (encoding !== null) void reply.header('content-encoding', encoding);
  return reply.send(bytes);
}

/** The status and the headers of a response with this body, but for the encoding. */
export function setHeaders(reply: FastifyReply, body: Body, options: SendOptions): void {
  const { status = 200, vary = varyOn(), shows } = options;
  const { cacheControl = shows?.outdated ? OUTDATED : CACHE_CONTROL } = options;
  void reply
    .code(status)
    .type(body.type)
    .headers({
      // The same for every encoding, so weak.
      etag: `W/${body.etag}`,
      'cache-control': cacheControl,
      vary,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
}

const TAKES = {
  br: /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/,
};

/** The encoding of a body that a request takes, and its bytes; null: as it is. */
export function encodedFor({ headers }: FastifyRequest, body: Body): [encoding: string | null, bytes: Buffer] {
  const accepted = headers['accept-encoding'] ?? '';
  if (body.br !== null && TAKES.br.test(accepted)) return ['br', body.br];
  if (body.gzip !== null && TAKES.gzip.test(accepted)) return ['gzip', body.gzip];
  return [null, body.plain];
}
