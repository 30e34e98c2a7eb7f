import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph, loadBatch, batchOf, entity } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { killStarted, lastLine, npmStart, type Started } from './npm-start.js';

/** What a page or an answer may lead on to. */
const LINK = /(?:href|src|data-href|<loc>)=?["']?(?:http:\/\/127\.0\.0\.1:\d+)?(\/[^"'\s<>#)]*)/g;
const MAX_PAGES = 150;
const ANY_LINKOPING = /link(?:ö|o|%C3%B6)ping/i;

let dataDir: string;
let started: Started;
let url: string;

const text = async (address: string): Promise<string> => {
  const response = await fetch(new URL(address, url), { headers: { 'accept-language': 'sv', accept: '*/*' } });
  return response.ok ? response.text() : '';
};

const ask = async <Data>(query: string): Promise<Data> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
};

/** Every page, figure and file that can be reached from these, by address. */
async function crawl(from: readonly string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [...from];
  for (let address = waiting.shift(); address !== undefined && pages.size < MAX_PAGES; address = waiting.shift()) {
    if (pages.has(address)) continue;
    const page = await text(address);
    pages.set(address, page);
    if (!/\.(?:js|css|png|woff2?)(?:\?|$)/.test(address)) {
      waiting.push(...[...page.matchAll(LINK)].map(([, link]) => link!.replaceAll('&amp;', '&')));
    }
  }
  return pages;
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'vanort-home-'));
  started = npmStart({ DATA_DIR: dataDir }, ['--home', 'Sigtuna']);
  url = await started.url;
});
afterAll(async () => {
  killStarted();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

describe('npm start -- --home Sigtuna', () => {
  it('serves its twins, with country and position, each unconfirmed and with the source that lists it', async () => {
    const { actor } = await ask<{ actor: Record<string, unknown> & { engagements: unknown[] } }>(
      `{ actor(id: "sigtuna") { name countries { isoCode } regions { name }
           engagements { kind standing { kind } participants { name countries { isoCode } }
             evidence { document { publisherName(language: EN) licence url } } } } }`,
    );
    expect(actor).toMatchObject({
      name: 'Sigtuna',
      countries: [{ isoCode: 'SE' }],
      regions: [{ name: 'Stockholms län' }],
    });
    expect(actor.engagements).toHaveLength(4);
    for (const engagement of actor.engagements) {
      expect(engagement).toMatchObject({ kind: 'SISTER_CITY', standing: { kind: 'UNCONFIRMED' } });
    }
    expect(JSON.stringify(actor.engagements)).toContain('"Wikidata"');
    expect(JSON.stringify(actor.engagements)).toContain('"CC0-1.0"');
  });

  it('says Linköping nowhere, but in the descriptions of the schema', async () => {
    const pages = await crawl(['/', '/graph', '/map', '/timeline', '/embed', '/dcat', '/sitemap.xml', '/id/sigtuna']);
    expect(pages.size).toBeGreaterThan(40);
    expect(pages.get('/dcat')).toContain('Sigtuna');
    const told = [...pages].filter(([, page]) => ANY_LINKOPING.test(page)).map(([address]) => address);
    expect(told).toEqual([]);
    const { search } = await ask<{ search: { totalCount: number } }>('{ search(text: "Linköping") { totalCount } }');
    expect(search.totalCount).toBe(0);
  });

  it('is remembered by its graph, which nothing is loaded into anew', async () => {
    started.process.kill('SIGTERM');
    await started.ended;

    started = npmStart({ DATA_DIR: dataDir });
    url = await started.url;

    expect(await text('/dcat')).toContain('Sigtuna');
    started.process.kill('SIGTERM');
    expect((await started.ended).output).not.toContain('Loaded ');
  });

  it('moves with its graph to another home of the shipped world', async () => {
    started = npmStart({ DATA_DIR: dataDir }, ['--home', 'SE-0128']);
    url = await started.url;

    expect(await text('/dcat')).toContain('Salem');
    const { sigtuna } = await ask<{ sigtuna: unknown }>('{ sigtuna: actor(id: "sigtuna") { id } }');
    expect(sigtuna).toBeNull();
    started.process.kill('SIGTERM');
    expect((await started.ended).code).toBe(0);
  });
});

describe('a start that cannot have its home ends with one line', () => {
  const database = checkOutDatabase();

  const lineOf = async (settings: Record<string, string>, options: readonly string[] = []) => {
    const { code, output } = await npmStart({ DATA_DIR: path.join(dataDir, 'none'), ...settings }, options).ended;
    expect(code).toBe(1);
    expect(output).not.toMatch(/\n\s+at /);
    return lastLine(output);
  };
  const elsewhere = () => ({
    NEO4J_URI: database.connection.uri,
    NEO4J_PASSWORD: database.connection.password,
  });

  it('where no city is called so, with what may be meant', async () => {
    expect(await lineOf({ HOME_ACTOR: 'Sigtna' })).toMatch(
      /^vanort: No city or municipality is known as "Sigtna"\. Did you mean Sigtuna \(SE-0191\)/,
    );
  });

  it('where the database at NEO4J_URI is empty, which is not filled unasked', async () => {
    await emptyGraph(database.graph);
    expect(await lineOf(elsewhere(), ['--home', 'Sigtuna'])).toMatch(
      /^vanort: There is nothing in the database at bolt:\S+: start with --load to fill it with the graph of Sigtuna, /,
    );
    expect(await database.graph.read('MATCH (n:Entity) RETURN n LIMIT 1')).toEqual([]);
  });

  it('where the database at NEO4J_URI has the graph of others', async () => {
    await loadBatch(database.graph, batchOf([entity('CITY', 'umea')]));
    expect(await lineOf({ ...elsewhere(), HOME_ACTOR: 'sigtuna' })).toMatch(
      /^vanort: Sigtuna is not in the graph of the database at bolt:\S+: set HOME_ACTOR to one that is, /,
    );
  });
});
