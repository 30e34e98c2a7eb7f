import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf, type EvidenceRecord } from '../../src/ingest/records.js';
import { entity, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

const FOLDER = path.join(import.meta.dirname, '../../../shared/data');
const REGISTER = 'twin-towns';

/** Directed pairs of Wikidata ids: the first town's entry names the second. Four stand twice. */
const readPairs = (): (readonly [string, string])[] => {
  const lines = readFileSync(path.join(FOLDER, 'L3viathan_relations.tsv'), 'utf8').trim().split('\n');
  return [...new Set(lines)].map((line) => {
    const [one = '', other = ''] = line.trim().split('\t');
    return [one.toLowerCase(), other.toLowerCase()] as const;
  });
};

const tieOf = (one: string, other: string) => `tie-${[one, other].sort().join('-')}`;

/** Each entry is a place of the register, and says of both towns that they take part. */
function* records(pairs: readonly (readonly [string, string])[]) {
  const towns = [...new Set(pairs.flat())];
  const entryOf = (town: string): EvidenceRecord => ({
    ...{ id: `entry-${town}`, document: REGISTER, section: town, anchor: town },
    claim: { sv: 'Posten räknar upp vänorter.', en: 'The entry lists twin towns.' },
  });
  const firstEntry = new Map(
    pairs.toReversed().flatMap(([one, other]) => [[other, one] as const, [one, one] as const]),
  );
  const entries = new Map<string, string[]>();
  for (const [one, other] of pairs) entries.set(tieOf(one, other), [...(entries.get(tieOf(one, other)) ?? []), one]);
  yield* recordsOf({
    entities: [
      entity('DOCUMENT', REGISTER, { documentKind: 'REGISTER', date: '2016' }),
      ...towns.map((town) => ({
        ...entity('CITY', town, { wikidataId: town.toUpperCase() }),
        evidence: [`entry-${firstEntry.get(town)}`],
      })),
      ...[...entries].map(([tie, by]) => ({
        ...entity('PARTNERSHIP', tie, { kind: 'FRIENDSHIP' }),
        evidence: by.map((town) => `entry-${town}`),
      })),
    ],
    evidence: [...new Set(pairs.map(([town]) => town))].map(entryOf),
    relations: pairs.flatMap(([one, other]) =>
      [one, other].map((town) =>
        relation('PARTICIPATES_IN', town, tieOf(one, other), { evidence: [`entry-${one}`], entryOf: one }),
      ),
    ),
  });
}

interface Page {
  readonly totalCount: number;
  readonly counts: readonly { readonly listing: string; readonly count: number }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: { readonly key: string; readonly listedBy: readonly { id: string }[] } }[];
}

describe.skipIf(!existsSync(FOLDER))('a register of 17,401 pairs, by the entries that list them', () => {
  const database = checkOutDatabase();
  let server: TestServer;
  let pairs: (readonly [string, string])[];
  beforeAll(async () => {
    pairs = readPairs();
    await ingest(database.graph, { source: 'register', recordedBy: 'test' }, records(pairs));
    server = await startServer({ connection: database.connection, queryTimeoutMs: 60_000 });
  });
  afterAll(() => server.stop());

  async function pageAfter(after: string | null): Promise<Page> {
    const { data, errors } = await server.ask<{ registerPairs: Page }>(
      `query ($after: String) { registerPairs(register: "${REGISTER}", listing: ONE_ENTRY, first: 100, after: $after) {
         totalCount counts { listing count } pageInfo { endCursor hasNextPage } edges { node { key listedBy { id } } } } }`,
      { after },
    );
    expect(errors).toEqual([]);
    return data.registerPairs;
  }

  it('has exactly 624 that one side alone lists', async () => {
    const found = new Map<string, readonly string[]>();
    for (let after: string | null | undefined = null; after !== undefined;) {
      const page: Page = await pageAfter(after);
      expect([page.totalCount, page.counts]).toEqual([
        624,
        [
          { listing: 'ONE_ENTRY', count: 624 },
          { listing: 'SEVERAL_ENTRIES', count: 17_401 - 624 },
          { listing: 'NO_ENTRY', count: 0 },
        ],
      ]);
      for (const { node } of page.edges) {
        found.set(
          node.key,
          node.listedBy.map(({ id }) => id),
        );
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    }

    const listed = new Set(pairs.map((pair) => pair.join(' ')));
    const oneWay = pairs.filter(([one, other]) => !listed.has(`${other} ${one}`));
    expect(found).toEqual(new Map(oneWay.map(([one, other]) => [tieOf(one, other), [one]])));
  });

  it('confirms nothing by itself', async () => {
    const [row] = await database.graph.read(
      'MATCH (e:Engagement) RETURN collect(DISTINCT e.standing) AS standings, count(e) AS count',
    );
    expect(row).toEqual({ standings: ['UNCONFIRMED'], count: 17_401 });
  });
});
