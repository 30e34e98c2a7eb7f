import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { loadSeeds } from '../../src/importers/seed/load-seeds.js';
import { undo } from '../../src/ingest/undo.js';
import { batchOf, entity, loadBatch } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
const seedDir = mkdtempSync(path.join(tmpdir(), 'vanort-seeds-'));
let graph: Graph;

beforeAll(() => {
  ({ graph } = database);
  cpSync(fileURLToPath(new URL('../../seed', import.meta.url)), seedDir, { recursive: true });
});
afterAll(() => rmSync(seedDir, { recursive: true }));

const load = (home = 'linkoping') => loadSeeds(graph, seedDir, home);
const one = async (cypher: string) => (await graph.read(cypher))[0];
const revision = () => one('MATCH (s:GraphState) RETURN s.revision AS revision');

/** Edits a file of the seed, in which the words stand once. */
function edit(file: string, find: string, put: string): void {
  const name = path.join(seedDir, file);
  const text = readFileSync(name, 'utf8');
  expect(text.split(find)).toHaveLength(2);
  writeFileSync(name, text.replace(find, put));
}

const EVERYTHING = ['seed/ks-2017-494', 'seed/linkoping-partners'];

describe('the seed', () => {
  it('is loaded into an empty graph, a folder after the other, each edge with a statement that it follows', async () => {
    expect(await load()).toMatchObject({ sources: EVERYTHING });

    const unfounded = await graph.read(
      `MATCH (:Entity)-[r]->(:Entity)
       WHERE NOT EXISTS { MATCH (s:Statement {id: r.follows}) WHERE s.current AND s.about = r.id }
       RETURN r.id AS id`,
    );
    expect(unfounded).toEqual([]);
  });

  it('is not loaded again by a second start', async () => {
    const before = await revision();

    expect(await load()).toEqual({ sources: [], records: 0 });
    expect(await revision()).toEqual(before);
  });

  it('that was edited reaches the graph at the next start: that folder alone', async () => {
    edit('ks-2017-494/cities.yaml', 'population: 63000', 'population: 64000');

    expect(await load()).toMatchObject({ sources: ['seed/ks-2017-494'] });
    expect(await one("MATCH (n:City {id: 'palo-alto'}) RETURN n.population AS population")).toEqual({
      population: 64_000,
    });
    const [change] = await graph.read(
      "MATCH (s:Statement {about: 'palo-alto'}) WHERE s.values CONTAINS '63000' RETURN s.current AS current, size(s.retiredIn) AS times",
    );
    expect(change).toEqual({ current: false, times: 1 });
  });

  it('is resolved anew for another home actor, whose own word then weighs most', async () => {
    const followed = async () => {
      const row = await one(
        "MATCH ()-[r {id: 'joensuu--PARTICIPATES_IN--joensuu-hof'}]->() MATCH (s:Statement {id: r.follows}) RETURN s.document AS document",
      );
      return row?.document;
    };
    await load('hof');
    const forHof = await followed();
    await load('joensuu');
    const forJoensuu = await followed();

    expect([forHof, forJoensuu].map((id) => String(id).split('-')[0])).toEqual(['hof', 'joensuu']);
  });

  it('leaves a graph of others as it is', async () => {
    await clear(graph);
    await loadBatch(graph, batchOf([entity('CITY', 'sigtuna')]), { home: 'linkoping' });

    expect(await load()).toEqual({ sources: [], records: 0 });
    expect(await one('MATCH (n:City) RETURN collect(n.id) AS ids')).toEqual({ ids: ['sigtuna'] });
  });
  it('does not come back at the next start once its load is undone, but does when it is asked for', async () => {
    await clear(graph);
    await load();
    const partners = "MATCH (c:ChangeSet {source: 'seed/linkoping-partners', status: 'DONE'}) RETURN c.id AS id";
    await undo(graph, { id: String((await one(partners))?.id), recordedBy: 'test', home: 'linkoping' });

    expect(await load()).toEqual({ sources: [], records: 0 });
    expect(await loadSeeds(graph, seedDir, 'linkoping', { joinsOthers: true })).toMatchObject({
      sources: ['seed/linkoping-partners'],
    });
  });
});
