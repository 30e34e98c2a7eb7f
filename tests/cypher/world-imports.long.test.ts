import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { dataSetOf, factsOf } from '../../src/importers/file-facts.js';
import { importFile } from '../../src/importers/import-file.js';
import { IMPORTERS } from '../../src/importers/registry.js';
import { summaryOf, tableOfGraph } from '../../src/importers/world/municipality-table.js';
import { placeRecords } from '../../src/importers/world/records/places.js';
import { twinTownRecords } from '../../src/importers/world/records/twin-towns.js';
import { worldIndex } from '../../src/importers/world/world-index.js';
import { readWorld } from '../../src/importers/world/world.js';
import { ingest } from '../../src/ingest/ingest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear } from './contents.js';

const SOURCE_DATA = path.resolve(import.meta.dirname, '../../../shared/data');

/** Of the list of the world's twin towns, the rows that name Sweden: `real-sources.long.test.ts` imports all of it. */
const TWIN_TOWNS = 'Hekman_twin_cities_2026-02.csv';

/** What the user imports: lists that the product does not ship. */
const LISTS = [
  TWIN_TOWNS,
  'interreg_sweden_2021-27.json',
  'keep_2014-20_partnership.csv',
  'urbact_membership.csv',
  'C40_cities.csv',
  'subnational_contextuals_database_Dec2022.csv',
  'cordis_h2020_organizations.csv',
];

const database = checkOutDatabase();
const world = readWorld('seed/world');
let graph: Graph;
let folder: string;

beforeAll(async () => {
  ({ graph } = database);
  await clear(graph);
  folder = await mkdtemp(path.join(tmpdir(), 'vanort-lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function listFile(name: string): Promise<string> {
  const [from, to] = [path.join(SOURCE_DATA, name), path.join(folder, name)];
  if (name !== TWIN_TOWNS) return from;
  const [headings, ...rows] = (await readFile(from, 'utf8')).split('\n');
  await writeFile(to, [headings, ...rows.filter((row) => row.includes(',Sweden')), ''].join('\n'));
  return to;
}

describe.skipIf(!existsSync(SOURCE_DATA))('all 290 municipalities, with the lists that are public', () => {
  it('have something to look at in at least 230 of them', async () => {
    const municipalities = world.cities.filter(({ municipalityCode }) => municipalityCode !== null);
    const ties = [...new Set(municipalities.flatMap((city) => worldIndex(world).tiesOf(city)))];
    const cities = [...new Set([...municipalities, ...ties.flatMap((tie) => tie.cities)])];
    const slice = { home: municipalities[0]!, cities, ties, projects: [], organisations: [] };
    await ingest(graph, { source: 'world/places', recordedBy: 'test' }, placeRecords(world, slice));
    await ingest(graph, { source: 'world/wikidata-2016', recordedBy: 'test' }, twinTownRecords(world, slice));
    const summaries = [summaryOf(await tableOfGraph(graph, world))];
    expect(summaries[0]).toMatchObject({ municipalities: 290, start: 290 });

    for (const name of LISTS) {
      const file = await listFile(name);
      const facts = await factsOf(file);
      const importer = IMPORTERS.find((one) => one.recognises(facts.sample))!;
      const began = Date.now();
      const { matched } = await importFile(graph, {
        ...{ file, facts, importer, source: dataSetOf(importer.id, name), home: null, recordedBy: 'test' },
        ...{ isComplete: true, onRejected: () => Promise.resolve(), onReview: () => Promise.resolve() },
      });
      const summary = summaryOf(await tableOfGraph(graph, world));
      console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`, JSON.stringify(matched), summary);
      summaries.push(summary);
    }

    expect(summaries.at(-1)!.withSomething).toBeGreaterThanOrEqual(230);
  });
});
