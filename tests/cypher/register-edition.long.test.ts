import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { checkOutDatabase } from '../pooled-database.js';
import { DATA, hasRealData, importRealFile } from '../real-sources.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;
let folder: string;
beforeAll(async () => {
  ({ graph } = database);
  folder = await mkdtemp(join(tmpdir(), 'vanort-editions-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => clear(graph));

/** So many of each kind of change are looked at: 200 in all. */
const SAMPLE = { renamed: 100, gone: 50, added: 50 } as const;

/** Enough of the list for the sample; the rest is the same again. */
const PAIRS = 1_500;

/** Share of the sample that the graph got right. */
const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length;

async function lines(name: string): Promise<string[]> {
  return (await readFile(`${DATA}${name}`, 'utf8')).split('\n').filter((line) => line !== '');
}

describe.skipIf(!hasRealData)('a newer edition of a list of twin towns', () => {
  it('of Wikidata ids has places renamed, and pairs added and gone', async () => {
    const names = new Map((await lines('L3viathan_names.tsv')).map((line) => line.split('\t') as [string, string]));
    const distinct = new Map(
      (await lines('L3viathan_relations.tsv')).map((pair) => [pair.split('\t').sort().join('\t'), pair]),
    );
    const pairs = [...distinct.values()].slice(0, PAIRS + SAMPLE.added);
    const [common, added] = [pairs.slice(0, PAIRS), pairs.slice(PAIRS)];
    const gone = common.slice(0, SAMPLE.gone);
    const ends = [...new Set(common.slice(SAMPLE.gone).flatMap((pair) => pair.split('\t')))];
    const renamed = ends.slice(0, SAMPLE.renamed).map((id) => [id, `${names.get(id)!} under a new name`] as const);
    const edition = async (pairsOf: readonly string[], nameOf: ReadonlyMap<string, string>) => {
      const used = [...new Set(pairsOf.flatMap((pair) => pair.split('\t')))];
      await writeFile(join(folder, 'list_names.tsv'), used.map((id) => `${id}\t${nameOf.get(id)!}\n`).join(''));
      await writeFile(join(folder, 'list_relations.tsv'), pairsOf.map((pair) => `${pair}\n`).join(''));
      return importRealFile(graph, 'twin-towns', join(folder, 'list_relations.tsv'), 'twin-towns/list');
    };
    await edition(common, names);
    const before = await idsByWikidata();
    const result = await edition([...common.slice(SAMPLE.gone), ...added], new Map([...names, ...renamed]));
    const [after, ties] = [await idsByWikidata(), await tiesByWikidata()];
    const known = await namesById();

    const figures = {
      renamed: share(
        renamed.map(
          ([id, name]) => after.get(id) === before.get(id) && known.get(after.get(id) ?? '')?.includes(name) === true,
        ),
      ),
      gone: share(gone.map((pair) => !ties.has(pair.split('\t').sort().join(' ')))),
      added: share(added.map((pair) => ties.has(pair.split('\t').sort().join(' ')))),
    };
    console.info('edition by ids', figures, result);
    expect(figures.renamed).toBeGreaterThanOrEqual(0.95);
    expect(figures.gone).toBeGreaterThanOrEqual(0.95);
    expect(figures.added).toBeGreaterThanOrEqual(0.95);
  });

  it('without ids has a place of another form of its name as the same', async () => {
    const [headings = '', ...rows] = await lines('Hekman_twin_cities_2026-02.csv');
    const swedish = rows.filter((row) => /^[^",]+,Sweden,[^"]*$/.test(row)).slice(0, 600);
    const towns = [...new Set(swedish.map((row) => row.split(',')[0]!))].slice(0, SAMPLE.renamed);
    const edition = async (all: readonly string[]) => {
      await writeFile(join(folder, 'places.csv'), [headings, ...all, ''].join('\n'));
      return importRealFile(graph, 'twin-towns', join(folder, 'places.csv'), 'twin-towns/places');
    };
    await edition(swedish);
    const before = await idsByName();
    const result = await edition(
      swedish.map((row) => (towns.includes(row.split(',')[0]!) ? row.replace(/^[^,]+/, 'Municipality of $&') : row)),
    );
    const after = await idsByName();
    const figure = share(towns.map((town) => before.has(town) && after.get(town) === before.get(town)));
    const [{ twice = 0 } = {}] = await graph.read(
      `MATCH (c:City) WHERE c.name STARTS WITH 'Municipality of ' RETURN count(c) AS twice`,
    );
    console.info('edition by names', { towns: towns.length, figure, twice }, result);
    expect(figure).toBeGreaterThanOrEqual(0.95);
    expect(Number(twice) / towns.length).toBeLessThanOrEqual(0.05);
  });
});

async function idsByWikidata(): Promise<Map<string, string>> {
  const found = await graph.read(
    'MATCH (c:City) WHERE c.wikidataId IS NOT NULL RETURN c.wikidataId AS key, c.id AS id',
  );
  return new Map(found.map(({ key, id }) => [String(key), String(id)]));
}

async function idsByName(): Promise<Map<string, string>> {
  const found = await graph.read('MATCH (c:City) RETURN c.name AS key, c.id AS id');
  return new Map(found.map(({ key, id }) => [String(key), String(id)]));
}

/** Usual and other names of each city. */
async function namesById(): Promise<Map<string, readonly unknown[]>> {
  const found = await graph.read('MATCH (c:City) RETURN c.id AS id, [c.name] + c.altNames AS names');
  return new Map(found.map(({ id, names }) => [String(id), names as unknown[]]));
}

/** Wikidata ids of the two that have an engagement, in order. */
async function tiesByWikidata(): Promise<Set<string>> {
  const found = await graph.read(
    `MATCH (a:City)-[:PARTICIPATES_IN]->(:Partnership)<-[:PARTICIPATES_IN]-(b:City)
     WHERE a.wikidataId < b.wikidataId RETURN a.wikidataId + ' ' + b.wikidataId AS pair`,
  );
  return new Set(found.map(({ pair }) => String(pair).split(' ').sort().join(' ')));
}
