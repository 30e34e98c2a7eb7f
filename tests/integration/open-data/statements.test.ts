import { createHash } from 'node:crypto';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { parse } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import { Parser, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml } from '../../xml.js';
import { startServer, type TestServer } from '../server.js';

const PUBLIC_URL = 'https://relationer.example.se/graf';
const ENGAGEMENT = 'linkoping-guangzhou';
const PARTICIPATION = `guangzhou--PARTICIPATES_IN--${ENGAGEMENT}`;
const PROV = 'http://www.w3.org/ns/prov#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const VOCABULARY = `${PUBLIC_URL}/vocabulary#`;
const iri = (id: string) => `${PUBLIC_URL}/id/${id}`;

/** A row of FollowTheMoney's CSV. */
type Row = Record<string, string>;

describe('who says what', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ publicUrl: PUBLIC_URL });
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
  const text = async (path: string) => (await get(path)).text();
  const faultsOf = async (html: string) =>
    (await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)).results.flatMap(
      ({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );

  it('stands on the page of an engagement: its standing, and each statement with its document and words, in precedence', async () => {
    for (const [lang, heading, followed, differs] of [
      [
        'sv',
        'Vad olika källor säger',
        'Webbplatsen följer den här uppgiften.',
        'Uppgiften avviker från det som webbplatsen visar.',
      ],
      [
        'en',
        'What different sources say',
        'The site follows this statement.',
        'The statement differs from what the site shows.',
      ],
    ] as const) {
      const html = await text(`/id/${ENGAGEMENT}?lang=${lang}`);
      const asked = await server.ask<{
        engagement: { standing: { sentence: string; differences: string } };
        statements: { totalCount: number; edges: { node: { sentence: string } }[] };
      }>(
        `query ($language: Language) {
          engagement(id: "${ENGAGEMENT}") { standing { sentence(language: $language) differences(language: $language) } }
          statements(of: "${ENGAGEMENT}", first: 20) { totalCount edges { node { sentence(language: $language) } } }
        }`,
        { language: lang.toUpperCase() },
      );
      const section = html.slice(html.indexOf(`<h2>${heading}</h2>`), html.indexOf('</main>'));
      const shown = [...section.matchAll(/<li>([^<]+?)\s*<small>/g)].map(([, sentence]) => sentence);

      expect(await faultsOf(html)).toEqual([]);
      const { sentence, differences } = asked.data.engagement.standing;
      expect(section).toContain(`<p>${sentence} ${differences}</p>`);
      expect(shown).toEqual(asked.data.statements.edges.map(({ node }) => node.sentence.replaceAll('"', '&quot;')));
      expect(section).toContain(`<strong>${followed}</strong>`);
      expect(section).toContain(`<strong>${differs}</strong>`);
      expect(section).toMatch(
        /<a href="[^"]*\/id\/chinascope-2020\?lang=\w\w#e-[\w-]+">[^<]+<\/a>(?!, [^<]*<q)[^<]*(Återgivet, inte ordagrant|Paraphrased, not word for word)\./,
      );
      expect(section, 'somebody’s account is no quote').not.toContain('Linköping has ended the agreement</q>');
      expect(section).toContain('<q lang="');
      expect(section).toMatch(/<\/ol>\s*<details><summary>[^<]+<\/summary>\s*<ol class="vanort-claims" start="6">/);
    }
  });

  it('marks what the site takes from each, claim by claim, with the names of properties', async () => {
    const items = async (id: string) =>
      [
        ...(await text(`/id/${id}/statements?lang=sv`)).matchAll(
          /<li>([^<]+?)\s*<small>(?:<strong>([^<]*)<\/strong>)?/g,
        ),
      ].map(([, sentence, mark]) => ({ sentence: sentence!, mark: mark ?? '' }));
    const told = await items('palo-alto');

    const population = told.filter(({ mark }) => mark.includes('invånare 63'));
    expect(population).toHaveLength(1);
    expect(population[0]!.sentence).toMatch(/invånare 63/);
    const since = told.filter(({ mark }) => mark.includes('sedan 1987'));
    expect(since.length).toBeGreaterThan(0);
    expect(since.every(({ sentence }) => sentence.includes('1987'))).toBe(true);
    expect(told.filter(({ sentence }) => /\b[a-z]+[A-Z][a-z]+ \d/.test(sentence))).toEqual([]);
    expect(told.filter(({ mark }) => mark.includes('följer')).length).toBeGreaterThan(0);
  });

  it('goes on page by page where more is said, each statement once', async () => {
    const page = await text('/id/linkoping-palo-alto-sister-city?lang=sv');
    const [, all] = /<a href="([^"]+\/statements\?lang=sv)">Alla \d+ uppgifter<\/a>/.exec(page)!;
    const seen: string[] = [];
    let total = 0;
    for (let path: string | undefined = all; path !== undefined;) {
      const html = await text(path.replaceAll('&amp;', '&').replace('/graf', ''));
      expect(await faultsOf(html)).toEqual([]);
      total = Number(/Alla (\d+) uppgifter/.exec(html)![1]);
      seen.push(...[...html.matchAll(/<li>([^<]+?)\s*<small>.*?<\/small>/gs)].map(([item]) => item));
      path = /<a href="([^"]+)" rel="next">/.exec(html)?.[1];
    }

    expect(seen.length).toBe(total);
    expect(total).toBeGreaterThan(50);
  });

  it('is PROV-O in JSON-LD, Turtle and RDF/XML: each statement reified, quoted, attributed and dated', async () => {
    const graph = new Store(new Parser().parse(await text(`/id/${ENGAGEMENT}.ttl`)));
    const statements = graph.getSubjects(`${PROV}hadPrimarySource`, null, null);
    const one = (subject: string, predicate: string) => graph.getObjects(subject, predicate, null).map((o) => o.value);
    const [press] = graph.getSubjects(`${PROV}hadPrimarySource`, iri('chinascope-2020'), null).map((s) => s.value);

    expect(statements.length).toBeGreaterThan(8);
    for (const { value } of statements) {
      expect(one(value, `${PROV}generatedAtTime`)).toHaveLength(1);
      expect(one(value, `${PROV}wasAttributedTo`)).toHaveLength(1);
      expect(one(value, `${VOCABULARY}assertion`)).toHaveLength(1);
    }
    expect(press).toMatch(new RegExp(`^${iri('chinascope-2020')}#[0-9a-f]{20}$`));
    expect(one(press!, `${RDF}type`)).toEqual(
      expect.arrayContaining([`${PROV}Entity`, `${RDF}Statement`, 'https://schema.org/Claim']),
    );
    expect(one(press!, `${RDF}predicate`)).toEqual(['http://www.w3.org/ns/org#memberOf']);
    expect(one(press!, `${RDF}object`)).toEqual([iri(ENGAGEMENT)]);
    expect(one(press!, `${PROV}wasQuotedFrom`)).toEqual([iri('chinascope-2020')]);
    expect(one(press!, `${PROV}value`)).toEqual(['Linköping has ended the agreement']);
    expect(one(press!, `${VOCABULARY}assertion`)).toEqual([`${VOCABULARY}assertion-ENDED`]);
    expect(one(press!, `${VOCABULARY}differs`)).toEqual(['true']);
    const xml = parseXml(await text(`/id/${ENGAGEMENT}.rdf`));
    expect(xml.getElementsByTagNameNS(PROV, 'hadPrimarySource')).toHaveLength(statements.length);
  });

  it('says of an entity what is stated of each property, with terms that the vocabulary tells', async () => {
    const graph = new Store(new Parser().parse(await text('/id/guangzhou.ttl')));
    const vocabulary = new Store(new Parser().parse(await text('/vocabulary.ttl')));
    const stated = graph
      .getSubjects(`${RDF}predicate`, `${VOCABULARY}wikidataId`, null)
      .flatMap((part) => graph.getObjects(part, `${RDF}object`, null))
      .map(({ value }) => value);
    const own = graph
      .getQuads(null, null, null, null)
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((value) => value.startsWith(VOCABULARY));

    expect(new Set(stated)).toEqual(new Set(['Q16572']));
    expect(own.length).toBeGreaterThan(10);
    for (const term of new Set(own))
      expect([term, vocabulary.countQuads(term, null, null, null) > 1]).toEqual([term, true]);
  });

  it("is FollowTheMoney's statements in CSV, which its own model knows all the terms of", async () => {
    const model = new Model(defaultModel);
    const response = await get('/id/guangzhou/statements.csv');
    const rows = rowsOf(await response.text());

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(Object.keys(rows[0]!)).toEqual([
      ...['canonical_id', 'entity_id', 'prop', 'prop_type', 'schema', 'value', 'dataset', 'origin', 'lang'],
      ...['original_value', 'external', 'first_seen', 'last_seen', 'id'],
    ]);
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      const { schema, prop, prop_type, dataset, entity_id, value, lang } = row;
      const known = prop === 'id' ? 'id' : model.getSchema(schema).getProperty(prop!).type.name;
      expect([schema, prop, prop_type]).toEqual([schema, prop, known]);
      const key = `${dataset}.${entity_id}.${prop}.${value}${lang === '' ? '' : `@${lang}`}`;
      expect(row.id).toBe(createHash('sha1').update(key).digest('hex'));
      expect(dataset).toMatch(/^[a-z0-9_]+$/);
    }
    const city = model.getEntity({ id: 'guangzhou', schema: 'PublicBody', properties: valuesOf(rows, 'guangzhou') });
    expect([city.getCaption(), city.getProperty('wikidataId')]).toEqual(['Guangzhou', ['Q16572']]);
    const link = valuesOf(rows, PARTICIPATION);
    expect(link).toMatchObject({ participant: ['guangzhou'], project: [ENGAGEMENT], startDate: ['1997'] });
    expect(rows.find(({ prop, dataset }) => prop === 'status' && dataset === 'chinascope_2020')?.value).toBe('Ended');
    expect(
      valuesOf(
        rows.filter(({ dataset }) => dataset === 'chinascope_2020'),
        PARTICIPATION,
      ).publisher,
    ).toHaveLength(1);
    expect((await get('/id/guangzhou/statements', { accept: 'text/csv' })).headers.get('vary')).toMatch(/Accept$/);
  });

  it('says what cannot be asked', async () => {
    const page = await get('/id/atlantis/statements?lang=sv');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await get('/id/atlantis/statements.csv')).status).toBe(404);
    const refused = await get('/id/linkoping/statements?after=nowhere');
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST', argument: 'after' } }] },
    ]);
    expect((await get('/id/linkoping/statements', { accept: 'image/png' })).status).toBe(406);
  });
});

/** Read by a parser of somebody else's. */
const rowsOf = (csv: string): Row[] => parse<Row>(csv, { columns: true });

/** The values of an entity by property, as its statements come to. */
function valuesOf(rows: readonly Row[], id: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { entity_id, prop, value } of rows) {
    if (entity_id !== id || prop === 'id') continue;
    found[prop!] = [...new Set([...(found[prop!] ?? []), value!])];
  }
  return found;
}
