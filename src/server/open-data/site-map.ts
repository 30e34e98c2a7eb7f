import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../db/graph.js';
import { countPages, listPages } from '../../queries/site-map/site-map.js';
import { createBody, sendBody } from '../http/body.js';
import { markup, type Content } from '../pages/html.js';
import type { Site } from '../site.js';
import { iriOf } from '../site.js';

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

/**
 * `GET /sitemap.xml`: an index of maps, each at `/sitemap-<number>.xml` with at most 50,000 pages. `GET /robots.txt`.
 * Maps stand at the top of the site, as one may list only what is in its own folder or below.
 */
export function registerSiteMap(app: FastifyInstance, { graph, site, perMap = PER_MAP }: SiteMapOptions): void {
  app.get('/sitemap.xml', async (request, reply) => {
    const maps = Math.ceil((await countPages(graph)) / perMap);
    // The schema wants one at least.
    if (maps === 0) return notFound(reply);
    const list = Array.from({ length: maps }, (_, index) => {
      const address = site.absolute(`/sitemap-${index + 1}.xml`);
      return markup`<sitemap><loc>${address}</loc></sitemap>\n`;
    });
    return sendBody(request, reply, await createBody(TYPE, xml('sitemapindex', list)));
  });

  app.get<{ Params: { number: string } }>('/sitemap-:number(^[1-9]\\d{0,4}).xml', async (request, reply) => {
    const pages = await listPages(graph, (Number(request.params.number) - 1) * perMap, perMap);
    if (pages.length === 0) return notFound(reply);
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

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

const xml = (root: 'sitemapindex' | 'urlset', content: Content) =>
  root === 'urlset'
    ? markup`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${content}</urlset>\n`
    : markup`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${content}</sitemapindex>\n`;
