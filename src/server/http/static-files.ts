import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What the explorer may load: nothing but its own files, nothing inline, no frame around it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the explorer's page says of where it is shown. */
export interface WebSite {
  readonly homeActor: string;
  /** Whom to tell what is hard to use. */
  readonly contactEmail: string | undefined;
  /** What the head of the page at an address says beside what it says everywhere. */
  readonly head: (path: string, query: string) => string;
}

/**
 * Serve the explorer, as built in a folder: its pages, never kept without asking, and its files, named by their content
 * and kept for good.
 * @returns sends the page, which says itself that there is nothing at its address
 * @throws when the folder holds no build
 */
export async function registerWeb(
  app: FastifyInstance,
  folder: string,
  site: WebSite,
): Promise<(reply: FastifyReply) => FastifyReply> {
  const [page, views] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    readFile(path.join(folder, 'views.json'), 'utf8'),
  ]);
  const [start, ...others] = z.array(z.string()).nonempty().parse(JSON.parse(views));
  const body = withMeta(withMeta(page, 'home', site.homeActor), 'contact', site.contactEmail ?? '');
  const answer = (reply: FastifyReply, head = '') =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .send(head === '' ? body : body.replace('</head>', () => `${head}</head>`));
  const answerAt = ({ url }: FastifyRequest, reply: FastifyReply) => {
    const [path = '', query = ''] = url.split('?', 2);
    return answer(reply, site.head(path, query));
  };

  app.get('/', answerAt);
  for (const view of [start, ...others]) app.get(`/${view}`, answerAt);
  await app.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    wildcard: false,
  });
  return (reply) => answer(reply);
}

/** The page with a value in one of its own `meta` elements. */
function withMeta(page: string, name: string, value: string): string {
  const content = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return page.replace(
    new RegExp(`(<meta name="vanort-${name}" content=")[^"]*`),
    (_, start: string) => start + content,
  );
}
