import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import type { ImportedEntity, ImportedRow, ImportRecord, RejectedRow } from '../../src/importers/importer.js';
import { decideCrosswalk } from '../../src/importers/match/crosswalk.js';
import { matchRecords, type MatchCounts, type MatchOptions } from '../../src/importers/match/match-records.js';
import {
  readDecisions,
  REVIEW_HEADER,
  reviewLine,
  ReviewFileError,
  type ReviewRow,
} from '../../src/importers/match/review.js';
import { ingest, type IngestResult } from '../../src/ingest/ingest.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});
beforeEach(() => clear(graph));

const DOCUMENT: ImportRecord[] = [
  {
    ...{ record: 'ENTITY', id: 'register', type: 'DOCUMENT', name: 'Register', altNames: [], evidence: [] },
    properties: { date: '2026-01-01' },
  },
  {
    ...{ record: 'EVIDENCE', id: 'register-1', document: 'register', section: '1', anchor: 'row' },
    claim: { sv: 'Så är det', en: 'It is so' },
  },
  {
    ...{ record: 'EVIDENCE', id: 'register-2', document: 'register', section: '2', anchor: 'row' },
    claim: { sv: 'Så är det', en: 'It is so' },
  },
];
const evidence = ['register-1'];

const named = (id: string, name: string, more: Partial<ImportedEntity> = {}): ImportRecord => ({
  ...{ record: 'ENTITY', id, type: 'CITY', name, altNames: [], properties: {}, evidence, ...more },
});
const tie = (one: string, other: string, kind = 'SISTER_CITY', places = evidence): ImportRecord => ({
  ...{ record: 'TIE', kind, between: [one, other], properties: {}, evidence: places, entryOf: one },
});
const rowsOf = (records: readonly ImportRecord[]): ImportedRow[] =>
  records.map((record, at) => ({ line: at + 1, records: at === 0 ? [...DOCUMENT, record] : [record] }));

interface Imported extends MatchCounts {
  readonly result: IngestResult;
  readonly reviews: ReviewRow[];
  readonly rejects: RejectedRow[];
}

async function importAll(records: readonly ImportRecord[], options: Partial<MatchOptions> = {}): Promise<Imported> {
  const [reviews, rejects]: [ReviewRow[], RejectedRow[]] = [[], []];
  const matching = matchRecords(graph, rowsOf(records), {
    source: 'register',
    onReview: (row) => reviews.push(row),
    onRejected: (row) => rejects.push(row),
    ...options,
  });
  const source = options.source ?? 'register';
  const result = await ingest(graph, { source, recordedBy: 'test' }, matching.records);
  return { result, reviews, rejects, ...matching.counts() };
}

const actors = async () =>
  (await graph.read('MATCH (n:Actor) RETURN n.id AS id ORDER BY id')).map(({ id }) => String(id));
const engagements = async () =>
  graph.read(`MATCH (e:Engagement) RETURN e.id AS id, e.kind AS kind,
    COLLECT { MATCH (e)<-[:PARTICIPATES_IN]-(a) RETURN a.id ORDER BY a.id } AS parties ORDER BY id`);

/** Linköping and two namesakes as they are in the graph before. */
const known = () =>
  loadBatch(
    graph,
    batchOf(
      [
        entity('COUNTRY', 'sweden', { isoCode: 'SE', name: 'Sweden' }),
        entity('COUNTRY', 'united-states', { isoCode: 'US', name: 'United States' }),
        entity('CITY', 'linkoping', { name: 'Linköping', wikidataId: 'Q25413', latitude: 58.41, longitude: 15.62 }),
        entity('CITY', 'goteborg', { name: 'Göteborg' }),
        entity('CITY', 'salem-or', { name: 'Salem' }),
        entity('CITY', 'palo-alto', { name: 'Palo Alto' }),
        entity('COMPANY', 'linkoping-ab', { name: 'Linköping' }),
        entity('PARTNERSHIP', 'linkoping-palo-alto', { kind: 'FRIENDSHIP', name: 'Vänorterna' }),
      ],
      [
        ...['linkoping', 'goteborg', 'linkoping-ab'].map((id) => relation('IN_COUNTRY', id, 'sweden')),
        ...['salem-or', 'palo-alto'].map((id) => relation('IN_COUNTRY', id, 'united-states')),
        ...['linkoping', 'palo-alto'].map((id) => relation('PARTICIPATES_IN', id, 'linkoping-palo-alto')),
      ],
    ),
  );

describe('records of a source', () => {
  beforeEach(known);

  it('join actors of the graph by key, name and country, and are new where there is none', async () => {
    const {
      joined,
      new: added,
      review,
    } = await importAll([
      named('a', 'Somewhere else', { properties: { wikidataId: 'Q25413' } }),
      named('b', 'City of Gothenburg', { country: 'SE' }),
      named('c', 'Salem', { country: 'SE' }),
      named('d', 'Tønsberg', { country: 'NO' }),
    ]);

    expect({ joined, added, review }).toEqual({ joined: 2, added: 2, review: 0 });
    expect(await actors()).toEqual([
      'goteborg',
      'linkoping',
      'linkoping-ab',
      'palo-alto',
      'salem',
      'salem-or',
      'tonsberg',
    ]);
    const [city] = await graph.read("MATCH (n:City {id: 'goteborg'}) RETURN n.name AS name, n.altNames AS altNames");
    expect(city).toEqual({ name: 'Göteborg', altNames: ['City of Gothenburg'] });
    const [there] = await graph.read(
      "MATCH (:City {id: 'tonsberg'})-[:IN_COUNTRY]->(c) RETURN c.id AS id, c.name_sv AS name",
    );
    expect(there).toEqual({ id: 'norway', name: 'Norge' });
  });

  it('are told of a clash of ids by their country, then by their key', async () => {
    await importAll([
      named('x', 'Linkoping', { type: 'ASSOCIATION', country: 'SE' }),
      named('y', 'Linkoping', { type: 'UNIVERSITY', country: 'SE' }),
    ]);

    expect((await actors()).filter((id) => id.startsWith('linkoping'))).toEqual([
      ...['linkoping', 'linkoping-ab', 'linkoping-se', 'linkoping-y'],
    ]);
  });

  it.each([
    ['San Marino', 'SM', 'san-marino'],
    ['Singapore', 'SG', 'singapore'],
    ['Monaco', 'MC', 'monaco'],
    ['Luxembourg', 'LU', 'luxembourg'],
  ])('are told of the country that has their name, new as they are: %s', async (name, isoCode, country) => {
    await importAll([named('x', name, { country: isoCode }), named('y', 'Elsewhere', { country: isoCode })]);

    expect(
      await graph.read(
        `MATCH (c:Country {isoCode: $isoCode})
         RETURN c.id AS country, COLLECT { MATCH (c)<-[:IN_COUNTRY]-(n:City) RETURN n.id ORDER BY n.id } AS cities`,
        { isoCode },
      ),
    ).toEqual([{ country, cities: ['elsewhere', `${country}-${isoCode.toLowerCase()}`] }]);
  });

  it('are the same the second time, and nothing changes', async () => {
    const records = [
      named('b', 'Göteborgs stad', { country: 'SE' }),
      named('c', 'Salem', { country: 'SE' }),
      named('d', 'Nowhere'),
      tie('b', 'c'),
      tie('c', 'd', 'RESEARCH'),
    ];
    await importAll(records);
    const before = await graphDigest(graph);
    const again = await importAll(records);

    expect(again.result).toMatchObject({ changed: 0, statementsAdded: 0, statementsRetired: 0 });
    expect(again).toMatchObject({ remembered: 3, joined: 0, new: 0 });
    expect(await graphDigest(graph)).toBe(before);
  });

  it('are the same in small batches as in one', async () => {
    const records = [
      named('b', 'Göteborgs stad', { country: 'SE' }),
      named('c', 'Tønsberg', { country: 'NO' }),
      named('d', 'Tønsberg kommune', { country: 'NO' }),
      tie('b', 'd'),
      tie('c', 'b', 'COOPERATION'),
    ];
    await importAll(records);
    const whole = await graphDigest(graph);
    await clear(graph);
    await known();
    await importAll(records, { recordsPerBatch: 1 });

    expect(await graphDigest(graph)).toBe(whole);
  });

  it('are joined with one another where they are one', async () => {
    await importAll([
      named('b', 'Tønsberg', { country: 'NO' }),
      named('c', 'Tønsberg kommune', { country: 'NO' }),
      named('d', 'Roskilde', { country: 'DK', properties: { wikidataId: 'Q1' } }),
      named('e', 'Roskilde by', { country: 'DK', properties: { wikidataId: 'Q1' } }),
    ]);

    expect((await actors()).filter((id) => /^(tonsberg|roskilde)/.test(id))).toEqual(['roskilde', 'tonsberg']);
  });

  it('leave nothing behind in a dry run', async () => {
    const matching = matchRecords(graph, rowsOf([named('c', 'Salem', { country: 'SE' })]), {
      source: 'register',
      remembers: false,
    });
    const ids: unknown[] = [];
    for await (const record of matching.records) ids.push('id' in record ? record.id : record.to);

    expect(ids).toEqual(['register', 'register-1', 'register-2', 'salem', 'sweden', 'sweden']);
    expect(await graph.read('MATCH (m:Match) RETURN m')).toEqual([]);
  });
});

describe('an uncertain record', () => {
  beforeEach(known);
  const uncertain = [named('s', 'Salem'), named('b', 'Göteborg', { country: 'SE' }), tie('b', 's')];

  it('is held back with what rests on it, and a person is asked', async () => {
    const { reviews, heldBack, review, joined } = await importAll(uncertain);

    expect({ heldBack, review, joined }).toEqual({ heldBack: 1, review: 1, joined: 1 });
    expect(reviews).toMatchObject([
      {
        source: 'register',
        key: 's',
        candidateId: 'salem-or',
        candidateCountry: 'US',
        reasons: ['SAME_NAME', 'COUNTRY_UNKNOWN'],
      },
    ]);
    expect((await engagements()).map(({ id }) => id)).toEqual(['linkoping-palo-alto']);
    expect((await importAll(uncertain)).result.changed).toBe(0);
  });

  it.each([
    ['same', 'goteborg--salem-or'],
    ['other', 'goteborg--salem'],
  ])('is taken in once a person has said %s, and never asked again', async (decision, engagement) => {
    const folder = await mkdtemp(join(tmpdir(), 'review-'));
    const file = join(folder, 'review.csv');
    const { reviews } = await importAll(uncertain);
    const lines = reviews.map((row) => reviewLine(row).replace(/\r\n$/, `${decision}\r\n`));
    await writeFile(file, [REVIEW_HEADER, ...lines].join(''));
    const decisions = await readDecisions(file);
    await graph.write((run) => decideCrosswalk(run, decisions));
    await rm(folder, { recursive: true });
    const second = await importAll(uncertain);

    expect(second).toMatchObject({ review: 0, heldBack: 0 });
    expect((await engagements()).map(({ id }) => id)).toContain(engagement);
    expect((await importAll(uncertain)).result.changed).toBe(0);
  });

  it('is asked about as a spreadsheet can show it, and read back as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'review-'));
    const file = join(folder, 'review.csv');
    const row = { type: 'CITY', country: '', candidateName: 'A;"B"\nC', candidateCountry: 'SE', score: 0.85 };
    const line = reviewLine({ ...row, source: 's, t', key: '=1+1', name: '@x', candidateId: 'c', reasons: ['A', 'B'] });
    await writeFile(file, `${REVIEW_HEADER}${line.replace(/\r\n$/, 'Same\r\n')}`);

    expect(await readFile(file, 'utf8')).toContain(`"s, t",'=1+1,'@x,`);
    expect(await readDecisions(file)).toEqual([{ source: 's, t', key: '=1+1', entity: 'c', others: [] }]);
    await rm(folder, { recursive: true });
  });

  it.each([
    [
      'a decision that is none',
      'source,key,candidate id,decision\nr,k,c,maybe\n',
      'Line 2 of the review file: the column "decision"',
    ],
    ['a missing column', 'source,key,decision\nr,k,same\n', 'Line 2 of the review file: the column "candidate id"'],
    [
      'two answers',
      'source;key;candidate id;decision\nr;k;c;same\nr;k;d;same\n',
      'Line 3 of the review file: "k" is said to be both',
    ],
    ['broken quotes', 'source,key,candidate id,decision\nr,"k,c,same\n', 'of the review file: '],
  ])('with %s in its file is refused by line', async (_name, text, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'review-'));
    const file = join(folder, 'review.csv');
    await writeFile(file, text);
    await expect(readDecisions(file)).rejects.toThrow(ReviewFileError);
    await expect(readDecisions(file)).rejects.toThrow(message);
    await rm(folder, { recursive: true });
  });
});

describe('a tie', () => {
  beforeEach(known);
  const cities = [
    named('l', 'Linköpings kommun', { country: 'SE' }),
    named('p', 'Palo Alto', { country: 'US' }),
    named('t', 'Tønsberg', { country: 'NO' }),
  ];

  it('is the engagement that two have already, whatever a register calls it', async () => {
    await importAll([...cities, tie('p', 'l', 'SISTER_CITY')]);

    expect(await engagements()).toEqual([
      { id: 'linkoping-palo-alto', kind: 'FRIENDSHIP', parties: ['linkoping', 'palo-alto'] },
    ]);
    const [edge] = await graph.read(
      "MATCH (:City {id: 'palo-alto'})-[r:PARTICIPATES_IN]->() RETURN r.evidence AS evidence, r.disputed AS disputed",
    );
    expect(edge).toEqual({ evidence: ['register-1', 'said-in-paper'], disputed: null });
  });

  it('is one engagement whichever end lists it, in one source or two', async () => {
    await importAll([...cities, tie('l', 't'), tie('t', 'l', 'SISTER_CITY', ['register-2'])]);
    await importAll([...cities.toReversed(), tie('t', 'l', 'COOPERATION')], { source: 'other' });

    expect(await engagements()).toMatchObject([
      { id: 'linkoping--tonsberg', kind: 'SISTER_CITY', parties: ['linkoping', 'tonsberg'] },
      { id: 'linkoping-palo-alto' },
    ]);
    const [engagement] = await graph.read(
      "MATCH (e:Engagement {id: 'linkoping--tonsberg'}) RETURN e.name AS name, e.disputed AS disputed",
    );
    expect(engagement).toEqual({ name: 'Linköping–Tønsberg', disputed: null });
    const said = await graph.read(
      `MATCH (s:Statement {about: 'tonsberg--PARTICIPATES_IN--linkoping--tonsberg'})
       RETURN s.source AS source, s.entryOf AS entryOf ORDER BY source, entryOf`,
    );
    expect(said.map(({ source, entryOf }) => `${String(source)}: ${String(entryOf)}`)).toEqual([
      'other: tonsberg',
      'register: linkoping',
      'register: tonsberg',
    ]);
  });

  it('of another kind is another engagement', async () => {
    await importAll([...cities, tie('l', 'p', 'RESEARCH')]);

    expect((await engagements()).map(({ id }) => id)).toEqual([
      'linkoping--palo-alto--research',
      'linkoping-palo-alto',
    ]);
  });

  it('is rejected by its line where both ends are one', async () => {
    const { rejects } = await importAll([...cities, named('l2', 'Linköping', { country: 'SE' }), tie('l', 'l2')]);

    expect(rejects).toMatchObject([{ line: 5, code: 'SELF_RELATION' }]);
  });
});
