import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../../src/db/connect.js';
import type { Graph } from '../../../src/db/graph.js';
import { registerSiteMap } from '../../../src/server/open-data/site-map.js';
import { createSite } from '../../../src/server/site.js';
import { parseXml } from '../../xml.js';
import { QUERY_LIMIT_MS } from '../../limits.js';

const PUBLIC_URL = 'https://relationer.example.se/graf';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const PER_MAP = 40;

let graph: Graph;
let app: FastifyInstance;
const siteMap = (of: Graph, perMap: number) => {
  const server = fastify();
  registerSiteMap(server, { graph: of, site: createSite(server, PUBLIC_URL, true), perMap });
  return server;
};
beforeAll(async () => {
  graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  app = siteMap(graph, PER_MAP);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

/** The entries of a map or an index, each held to the schema of sitemaps.org (`sitemap.xsd`, `siteindex.xsd`). */
async function entries(path: string, root: 'urlset' | 'sitemapindex') {
  const { body, headers } = await app.inject(path);
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(Buffer.byteLength(body)).toBeLessThan(50 * 1024 * 1024);
  const element = parseXml(body);
  expect([element.localName, element.namespaceURI]).toEqual([root, NAMESPACE]);
  const children = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 1) as Element[];
  expect(children.length).toBeGreaterThanOrEqual(1);
  expect(children.length).toBeLessThanOrEqual(50_000);
  return children.map((child) => {
    expect([child.localName, child.namespaceURI]).toEqual([root === 'urlset' ? 'url' : 'sitemap', NAMESPACE]);
    const parts = Array.from(child.childNodes).filter(({ nodeType }) => nodeType === 1) as Element[];
    const names = parts.map(({ localName }) => localName);
    expect(names).toEqual(root === 'urlset' ? ['loc', 'lastmod'] : ['loc']);
    const [loc = '', lastmod] = parts.map(({ textContent }) => textContent);
    expect(URL.canParse(loc) && loc.length >= 12 && loc.length <= 2_048, loc).toBe(true);
    // A map may list only what is in its own folder or below.
    expect(loc.startsWith(`${PUBLIC_URL}/`), loc).toBe(true);
    // W3C's datetime, which is xsd:dateTime with a zone.
    if (lastmod !== undefined) expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
    return loc;
  });
}

describe('a site map of more pages than fit in one', () => {
  it('is an index of maps in the same folder, which hold every page once', async () => {
    const maps = await entries('/sitemap.xml', 'sitemapindex');
    const pages = await Promise.all(maps.map((map) => entries(map.replace(PUBLIC_URL, ''), 'urlset')));

    expect(maps.length).toBeGreaterThan(2);
    expect(maps[1]).toBe(`${PUBLIC_URL}/sitemap-2.xml`);
    expect(pages.slice(0, -1).map(({ length }) => length)).toEqual(maps.slice(1).map(() => PER_MAP));
    const [row] = await graph.read('MATCH (entity:Entity) RETURN collect(entity.id) AS ids');
    const ids = (row?.ids as string[]).map((id) => `${PUBLIC_URL}/id/${encodeURIComponent(id)}`);
    expect(pages.flat().sort()).toEqual(ids.sort());
  });

  it.each([
    'sitemap-0.xml',
    'sitemap-999.xml',
    'sitemap-01.xml',
    'sitemap--1.xml',
    'sitemap-1.xml.gz',
    'sitemap-x.xml',
  ])('has no %s', async (name) => {
    expect((await app.inject(`/${name}`)).statusCode).toBe(404);
  });

  it('is not there while there is no page', async () => {
    const nothing = siteMap({ ...graph, read: async () => [] }, PER_MAP);

    expect((await nothing.inject('/sitemap.xml')).statusCode).toBe(404);
    await nothing.close();
  });
});
