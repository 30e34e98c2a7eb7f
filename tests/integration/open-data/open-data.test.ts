import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseXml } from '../../xml.js';
import { startServer, type TestServer } from '../server.js';

const PUBLIC_URL = 'https://relationer.example.se/graf';
const S = 'https://schema.org/';
const ORG = 'http://www.w3.org/ns/org#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** Contexts are kept in the data itself: fetching one is an error. */
const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`));

type Expanded = Record<string, { '@id'?: string; '@value'?: string; '@type'?: string }[]>;

describe('open data', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      publicUrl: PUBLIC_URL,
      contactEmail: 'data@example.se',
      dataLicence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
  const expand = async (data: unknown) =>
    (await jsonld.expand(data as jsonld.JsonLdDocument, { documentLoader })) as unknown as Expanded[];
  const iri = (id: string) => `${PUBLIC_URL}/id/${id}`;

  it('gives an entity as a page, as JSON-LD or as Turtle, as the reader accepts it', async () => {
    const types = await Promise.all(
      ['text/html,*/*;q=0.8', 'application/ld+json', 'text/turtle', '*/*', 'image/png'].map(async (accept) => {
        const { status, headers } = await get('/id/linkoping', { accept });
        return [status, headers.get('content-type')?.split(';')[0]];
      }),
    );

    expect(types).toEqual([
      [200, 'text/html'],
      [200, 'application/ld+json'],
      [200, 'text/turtle'],
      [200, 'text/html'],
      [406, 'application/json'],
    ]);
    expect((await get('/id/linkoping')).headers.get('vary')).toMatch(/Accept, Accept-Language/);
  });

  it('has a valid page in both languages with facts, relations with their sources, and cards for those who share it', async () => {
    for (const [lang, heading] of [
      ['sv', 'Deltar i'],
      ['en', 'Takes part in'],
    ] as const) {
      const html = await (await get(`/id/palo-alto?lang=${lang}`)).text();
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`<h3>${heading}</h3>`);
      expect(html).toContain('http://www.wikidata.org/entity/Q47265');
      expect(html).toMatch(/<q(?: lang="\w+")?>[^<]+<\/q>/);
      expect(html).toContain(`<link rel="canonical" href="${iri('palo-alto')}?lang=${lang}">`);
      const image = /property="og:image" content="([^"]+)"/.exec(html)![1]!.replace(PUBLIC_URL, '');
      const picture = await get(image.replaceAll('&amp;', '&'));
      const bytes = Buffer.from(await picture.arrayBuffer());
      expect(picture.headers.get('content-type')).toBe('image/png');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it('is linked data with terms of schema.org and W3C ORG, and names the same entity elsewhere', async () => {
    const response = await get('/id/palo-alto.jsonld');
    const [city] = await expand(await response.json());

    expect(city!['@id']).toBe(iri('palo-alto'));
    expect(city!['@type']).toEqual([`${S}City`, `${ORG}FormalOrganization`]);
    expect(city![`${S}sameAs`]).toEqual([
      { '@id': 'http://www.wikidata.org/entity/Q47265' },
      { '@id': 'https://sws.geonames.org/5380748/' },
    ]);
    expect(city![`${ORG}memberOf`]!.map((one) => one['@id'])).toContain(iri('smart-city-alliance'));
    const [partnership] = await expand(await (await get('/id/linkoping-palo-alto-sister-city.jsonld')).json());
    expect(partnership!['@type']).toContain(`${ORG}OrganizationalCollaboration`);
    expect(partnership![`${S}foundingDate`]).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#gYear', '@value': '1987' },
    ]);
  });

  it('says the same in Turtle, which another reader takes', async () => {
    const [turtle, json] = await Promise.all([get('/id/palo-alto.ttl'), get('/id/palo-alto.jsonld')]);
    const fromTurtle = new Parser().parse(await turtle.text());
    const quads: unknown = await jsonld.toRDF((await json.json()) as jsonld.JsonLdDocument, {
      documentLoader,
      format: 'application/n-quads',
    });
    const fromJson = new Parser({ format: 'N-Quads' }).parse(z.string().parse(quads));

    expect(fromTurtle.length).toBeGreaterThan(20);
    expect(fromTurtle.length).toBe(fromJson.length);
    expect(new Store(fromTurtle).countQuads(iri('palo-alto'), TYPE, `${S}City`, null)).toBe(1);
  });

  it('says the same in RDF/XML, for who takes nothing else', async () => {
    for (const path of ['/id/palo-alto', '/id/geonames', '/dcat', '/vocabulary']) {
      const [xml, turtle] = await Promise.all(
        ['application/rdf+xml', 'text/turtle'].map((accept) => get(path, { accept })),
      );
      expect(xml!.headers.get('content-type')).toMatch(/^application\/rdf\+xml/);
      const told = statementsOf(parseXml(await xml!.text()));
      const expected = new Parser()
        .parse(await turtle!.text())
        .map(({ subject, predicate, object }) =>
          [
            subject.termType === 'BlankNode' ? '_' : subject.value,
            predicate.value,
            object.termType === 'BlankNode' ? '_' : object.value,
            object.termType === 'Literal' && object.language !== '' ? object.language : '',
          ].join(' '),
        );
      expect(told.length).toBeGreaterThan(5);
      expect(told.sort()).toEqual(expected.sort());
      expect(await (await get(`${path}.rdf`)).text()).toMatch(/^<\?xml /);
    }
  });

  it('says what its own terms mean, where they lead to', async () => {
    const graph = new Store(new Parser().parse(await (await get('/vocabulary.ttl')).text()));
    for (const name of ['PARTICIPATES_IN', 'source', 'target', 'since', 'until']) {
      const labels = graph.getObjects(
        `${PUBLIC_URL}/vocabulary#${name}`,
        'http://www.w3.org/2000/01/rdf-schema#label',
        null,
      );
      expect(labels, name).toHaveLength(2);
    }
    expect((await get('/vocabulary')).status).toBe(200);
  });

  it('gives dates as ISO 8601 or not at all, of everything that there is', async () => {
    const pages = parseXml(await (await get('/sitemap-1.xml')).text()).getElementsByTagName('loc');
    const dates: string[] = [];
    for (const { textContent } of Array.from(pages)) {
      const data = JSON.stringify(await (await get(`${textContent.replace(PUBLIC_URL, '')}.jsonld`)).json());
      for (const [, value] of data.matchAll(/"\w*Date\w*":\{[^}]*"@value":"([^"]*)"/g)) dates.push(value!);
      expect([textContent, /"(date[A-Z]\w*|\w+Date)":"/.exec(data)]).toEqual([textContent, null]);
      expect(data).not.toContain('"[..');
    }
    expect(dates.length).toBeGreaterThan(2);
    for (const date of dates) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  });

  it('is inside every page and embed, as data that expands without a network', async () => {
    for (const path of [
      '/id/linkoping',
      '/embed/graph/linkoping',
      '/embed/partners/smart-city',
      '/embed/timeline/linkoping',
      '/embed/map/linkoping',
    ]) {
      const html = await (await get(path)).text();
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]+)<\/script>/g)];
      expect(blocks.length, path).toBeGreaterThan(0);
      for (const [, json] of blocks) expect((await expand(JSON.parse(json!))).length).toBeGreaterThan(0);
    }
  });

  it('lists the page of everything in its site map, and tells robots where that is', async () => {
    const robots = await (await get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
    const locations = async (path: string) =>
      Array.from(parseXml(await (await get(path)).text()).getElementsByTagName('loc')).map((loc) => loc.textContent);

    const maps = await locations('/sitemap.xml');
    expect(maps).toEqual([`${PUBLIC_URL}/sitemap-1.xml`]);
    const pages = await locations('/sitemap-1.xml');
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(expect.arrayContaining([iri('linkoping'), iri('smart-city'), iri('agreement-1987')]));
    expect((await get('/sitemap-2.xml')).status).toBe(404);
    expect((await get('/sitemap-0.xml')).status).toBe(404);
  });

  it('never repeats the Host that a visitor sends', async () => {
    for (const path of ['/id/linkoping', '/embed/graph/linkoping', '/embed', '/dcat.jsonld', '/sitemap.xml']) {
      const reply = await server.app.inject({
        url: path,
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      });
      expect(reply.statusCode, path).toBe(200);
      expect(reply.body, path).not.toContain('evil.example');
    }
  });

  it('says of an unknown entity that it is not there, in the form asked for', async () => {
    const page = await get('/id/atlantis?lang=en');
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('There is nothing with the id')]);
    const data = await get('/id/atlantis', { accept: 'application/ld+json' });
    expect(data.status).toBe(404);
    expect(((await data.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The statements of a file of the plain form of RDF/XML: subject, predicate, object, language. */
const statementsOf = (root: ReturnType<typeof parseXml>): string[] =>
  Array.from(root.getElementsByTagNameNS(RDF, 'Description')).flatMap((description) =>
    Array.from(description.childNodes)
      .filter(({ nodeType }) => nodeType === 1)
      .map((child) => {
        const statement = child as typeof description;
        const object = statement.hasAttributeNS(RDF, 'nodeID')
          ? '_'
          : statement.getAttributeNS(RDF, 'resource') || statement.textContent;
        const language = statement.getAttribute('xml:lang') ?? '';
        const subject = description.getAttributeNS(RDF, 'about') || '_';
        return [subject, `${statement.namespaceURI}${statement.localName}`, object, language].join(' ');
      }),
  );
