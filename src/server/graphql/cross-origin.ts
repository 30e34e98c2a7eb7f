import type { FastifyReply, FastifyRequest } from 'fastify';
import { REVISION_HEADER } from './cache-hook.js';

/** Whose pages may ask the API in browsers: everybody's, or those of these origins. */
export type ApiOrigins = '*' | readonly string[];

const A_DAY_IN_SECONDS = '86400';

/**
 * A hook of the GraphQL route, before all others of it: says to browsers which pages of other origins may ask (the Fetch
 * standard's CORS protocol), and answers when they ask whether they may. Answers are open data and the same for everybody, so
 * no page may send cookies or other credentials along: `access-control-allow-credentials` is never sent, and the wildcard
 * of headers leaves out `Authorization`.
 */
export function createCrossOriginHook(origins: ApiOrigins) {
  const allowed = (origin: string) => (origins === '*' ? '*' : origins.includes(origin) ? origin : null);
  return async function hook({ method, headers }: FastifyRequest, reply: FastifyReply) {
    if (origins !== '*') void reply.header('vary', 'Origin');
    const origin = allowed(headers.origin ?? '');
    if (origin !== null) {
      void reply.headers({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': REVISION_HEADER,
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
    if (method !== 'OPTIONS') return undefined;
    void reply.code(204).header('allow', 'GET, HEAD, POST, OPTIONS');
    if (origin === null) return reply.send();
    return reply
      .headers({
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers': '*',
        'access-control-max-age': A_DAY_IN_SECONDS,
      })
      .send();
  };
}
