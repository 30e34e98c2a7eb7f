import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ApiError } from '../../model/api-error.js';
import type { Site } from '../site.js';

/** Errors of HTTP itself that have a code of their own; the others are `BAD_REQUEST`, and their status tells which. */
const CODES: Readonly<Record<number, string>> = { 404: 'NOT_FOUND', 413: 'QUERY_TOO_COMPLEX', 429: 'RATE_LIMITED' };
const RETRY_AFTER_SECONDS = 10;
/** How long a body that is too large is read and thrown away, so that its sender gets to read the refusal. */
const LINGER_MS = 5_000;

/** The body of every error over HTTP: GraphQL's form, whatever the route, so that clients have one to read. */
const errorBody = (code: string, message: string, argument?: string) => ({
  errors: [{ message, extensions: { code, ...(argument !== undefined && { argument }) } }],
});

/** Send an error in the one form that all have. `argument` names the argument at fault. */
export function sendError(reply: FastifyReply, status: number, code: string, message: string, argument?: string) {
  if (status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(errorBody(code, message, argument));
}

/** The page for who reads the answer in a browser's window; undefined: this is for a program. */
type ErrorPage = (request: FastifyRequest, reply: FastifyReply, status: number) => FastifyReply | undefined;

/** What Fastify calls for whatever a hook, a parser or a handler throws. */
export const createErrorHandler =
  (log: Logger, sendPage: ErrorPage = () => undefined) =>
  (error: FastifyError | ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof ApiError) {
      if (error.cause !== undefined) log.error({ err: error.cause, url: request.url }, error.code);
      const { status, code, message, argument } = error;
      return sendPage(request, reply, status) ?? sendError(reply, status, code, message, argument);
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'a request failed');
    if (status === 413) return refuseBody(request, reply, error.message);
    const page = sendPage(request, reply, status);
    if (page !== undefined) return page;
    const code = CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
    return sendError(reply, status, code, status < 500 ? error.message : 'Something went wrong on our side.');
  };

/**
 * Refuses a body that is too large. The whole answer goes out at once; the rest of the body is read on and thrown away
 * before the connection closes, for one that is closed with bytes unread is reset, and the answer lost with it
 * (RFC 9112, section 9.6).
 */
function refuseBody({ raw }: FastifyRequest, reply: FastifyReply, message: string): FastifyReply {
  const body = Buffer.from(JSON.stringify(errorBody('QUERY_TOO_COMPLEX', message)));
  async function* answerThenDrain() {
    yield body;
    raw.resume();
    await finished(raw, { writable: false, cleanup: true, signal: AbortSignal.timeout(LINGER_MS) }).catch(
      () => undefined,
    );
  }
  return reply
    .code(413)
    .headers({ 'cache-control': 'no-store', 'content-length': body.byteLength, connection: 'close' })
    .type('application/json; charset=utf-8')
    .send(Readable.from(answerThenDrain()));
}

/**
 * A path that ends with a slash, as people and programs write them. It begins with one alone, and has no other kind:
 * a browser would take `//elsewhere.example` and `/\\elsewhere.example` for another host.
 */
const SLASH_AT_END = /^(?:\/[^/\\]+)+\/+$/;

/** Answers what no route does; a slash too many at the end leads to the address without. Call it after the rate limit is registered: such requests count for it too. */
export function registerNotFound(
  app: FastifyInstance,
  site: Site,
  /** The page for a browser that is lost; null: there is none, and it gets what others get. */
  sendPage: ((request: FastifyRequest, reply: FastifyReply) => FastifyReply) | null,
): void {
  const options = app.hasDecorator('rateLimit') ? { preHandler: app.rateLimit() } : {};
  app.setNotFoundHandler(options, (request, reply) => {
    const [path = '', ...query] = request.url.split('?');
    if (SLASH_AT_END.test(path) && (request.method === 'GET' || request.method === 'HEAD')) {
      const address = [site.link(path.replace(/\/+$/, '')), ...query].join('?');
      return reply.header('cache-control', 'public, max-age=3600').redirect(address, 301);
    }
    const { accept = '' } = request.headers;
    if (sendPage !== null && request.method === 'GET' && accept.includes('text/html')) {
      return sendPage(request, reply.code(404));
    }
    return sendError(reply, 404, 'NOT_FOUND', `There is no ${request.method} ${request.url}.`);
  });
}

const CLIENT_ERRORS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large.'],
};

/** Answers what Node could not read as a request; there is only the socket to write to. */
export function refuseConnection({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = CLIENT_ERRORS[code] ?? [400, 'This is not a request of HTTP/1.1.'];
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
