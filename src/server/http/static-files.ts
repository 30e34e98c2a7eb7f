import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { KindWords } from '../../model/kind-words.js';
import { sendErrorPage } from '../pages/error-page.js';
import { shellLinks } from '../pages/shell.js';
import type { Site } from '../site.js';

/** What the explorer may load: nothing but its own files, nothing inline, no frame around it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  // The search of every page leads to the server's own page of results.
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The view that is for the office alone. */
const FOLLOW_UP = 'follow-up';

/** An address in the folder of the site, and in none below it. */
const IN_FOLDER = /^\/[^/?]*(?:\?|$)/;

/** What the explorer's page says of where it is shown. */
export interface WebSite {
  readonly homeActor: string;
  readonly site: Site;
  readonly kindWords: KindWords;
  /** Whom to tell what is hard to use. */
  readonly contactEmail: string | undefined;
  /** What the head of the page at an address says beside what it says everywhere. */
  readonly head: (path: string, query: string) => string;
}

/**
 * Serve the explorer, as built in a folder: its pages, never kept without asking, and its files, named by their content
 * and kept for good.
 * @returns sends the page for an address that there is nothing at
 * @throws when the folder holds no build
 */
export async function registerWeb(
  app: FastifyInstance,
  folder: string,
  site: WebSite,
): Promise<(request: FastifyRequest, reply: FastifyReply) => FastifyReply> {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const [page, views, headerSearch] = await Promise.all([
    read('index.html'),
    read('views.json'),
    read('header-search.js'),
  ]);
  const [start, ...others] = z.array(z.string()).nonempty().parse(JSON.parse(views));
  const { name, logo, styles } = site.site;
  const values = {
    ...{ home: site.homeActor, contact: site.contactEmail ?? '', name, logo: logo ?? '' },
    words: JSON.stringify(site.kindWords),
    links: JSON.stringify(site.site.links),
  };
  const framed = page.replace(/<link rel="stylesheet" href="\.\/shell\.css"[^>]*>/, shellLinks(site.site).text);
  const told = Object.entries(values).reduce((text, [meta, value]) => withMeta(text, meta, value), framed);
  const body =
    styles === null ? told : told.replace('</head>', () => `<link rel="stylesheet" href="${styles}" /></head>`);
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
  // What is not for the public has no page: its address is answered as one that there is not.
  const shown = [start, ...others].filter((view) => view !== FOLLOW_UP || site.site.links.followUp);
  for (const view of shown) app.get(`/${view}`, answerAt);
  app.get('/header-search.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(headerSearch),
  );
  await app.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    wildcard: false,
  });
  // The explorer says so itself, but only in its own folder: it finds its files and its pages from where it is.
  return (request, reply) =>
    IN_FOLDER.test(request.url) ? answer(reply) : sendErrorPage(request, reply, { site: site.site, status: 404 });
}

/** The page with a value in one of its own `meta` elements. */
function withMeta(page: string, name: string, value: string): string {
  const content = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return page.replace(
    new RegExp(`(<meta name="vanort-${name}" content=")[^"]*`),
    (_, start: string) => start + content,
  );
}
