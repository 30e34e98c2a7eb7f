import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../graph/graph.js';
import { countPages, listPages } from '../../queries/site-map.js';
import { createBody, sendBody } from '../bodies.js';
import { markup, type Content } from '../markup.js';
import type { Site } from '../site.js';
import { iriOf } from './vocabulary.js';

/** Most addresses that one site map holds (sitemaps.org). */
const PER_MAP = 50_000;
const TYPE = 'application/xml; charset=utf-8';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SiteMapOptions {
  readonly graph: Graph;
  readonly site: Site;
  /** How many addresses a map holds at most. */
  readonly perMap?: number;
}

/** `GET /sitemap.xml`: an index of maps, each at `/sitemaps/<number>.xml` with at most 50,000 pages. `GET /robots.txt`. */
export function registerSiteMap(app: FastifyInstance, { graph, site, perMap = PER_MAP }: SiteMapOptions): void {
  app.get('/sitemap.xml', async (request, reply) => {
    const maps = Math.max(1, Math.ceil((await countPages(graph)) / perMap));
    const list = Array.from({ length: maps }, (_, index) => {
      const address = site.absolute(`/sitemaps/${index + 1}.xml`);
      return markup`<sitemap><loc>${address}</loc></sitemap>\n`;
    });
    return sendBody(request, reply, await createBody(TYPE, xml('sitemapindex', list)));
  });

  app.get<{ Params: { file: string } }>('/sitemaps/:file', async (request, reply) => {
    const [, number] = /^([1-9]\d{0,4})\.xml$/.exec(request.params.file) ?? [];
    const pages = number === undefined ? [] : await listPages(graph, (Number(number) - 1) * perMap, perMap);
    if (pages.length === 0) {
      reply.callNotFound();
      return reply;
    }
    const list = pages.map(
      ({ id, recordedAt }) => markup`<url><loc>${iriOf(site, id)}</loc><lastmod>${recordedAt}</lastmod></url>\n`,
    );
    return sendBody(request, reply, await createBody(TYPE, xml('urlset', list)));
  });

  app.get('/robots.txt', async (request, reply) => {
    const text = `User-agent: *\nDisallow: ${site.link('/graphql')}\nSitemap: ${site.absolute('/sitemap.xml')}\n`;
    return sendBody(request, reply, await createBody('text/plain; charset=utf-8', text));
  });
}

const xml = (root: 'sitemapindex' | 'urlset', content: Content) =>
  root === 'urlset'
    ? markup`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${content}</urlset>\n`
    : markup`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${content}</sitemapindex>\n`;
