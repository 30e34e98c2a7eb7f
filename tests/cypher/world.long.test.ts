import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { findCity } from '../../src/importers/world/find-city.js';
import { loadWorld } from '../../src/importers/world/load-world.js';
import { tableOfGraph, tableOfWorld } from '../../src/importers/world/municipality-table.js';
import { readWorld } from '../../src/importers/world/world.js';
import { checkOutDatabase } from '../pooled-database.js';
import { graphDigest } from '../graph-digest.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
const world = readWorld('seed/world');
let graph: Graph;

beforeAll(() => {
  ({ graph } = database);
});
beforeEach(() => clear(graph));

const load = (home: string) => {
  const { city } = findCity(world, home);
  if (city === undefined) throw new Error(`There is no ${home}.`);
  return loadWorld(graph, world, city);
};

const one = async (cypher: string) => (await graph.read(cypher))[0];

/** Entities and their relationships: what is retired keeps the documents and the evidence that it rested on. */
const present = async () => [
  ...(await graph.read(
    'MATCH (n:Entity) WHERE NOT n:Document RETURN n.id AS id, labels(n) AS labels, n.name AS name ORDER BY id',
  )),
  ...(await graph.read('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.evidence AS evidence ORDER BY id')),
];

/** Namesakes, islands, circles of towns, large ones, and those that nobody lists. */
const SAMPLE = [
  ...['Sigtuna', 'Salem', 'Lund', 'Mora', 'Habo', 'Mark', 'Berg', 'Gotland', 'Oxelösund', 'Göteborg', 'Umeå'],
  'Stockholm',
];

describe('the graph of a municipality', () => {
  it.each(SAMPLE)('%s has what the shipped world has of it, each edge unconfirmed and with evidence', async (name) => {
    await load(name);

    const ofWorld = tableOfWorld(world).find((row) => row.name === name)!;
    const ofGraph = (await tableOfGraph(graph, world)).find((row) => row.name === name)!;
    const withoutCountry = (partner: string) => partner.replace(/ \([^)]*\)$/, '');
    expect(ofGraph).toEqual({
      ...ofWorld,
      partners: ofWorld.partners.map(withoutCountry).toSorted(),
    });
    expect(ofGraph.starts).toBe(true);
    expect(
      await one('MATCH (:Entity)-[r]->(:Entity) WHERE coalesce(size(r.evidence), 0) = 0 RETURN count(r) AS n'),
    ).toEqual({ n: 0 });
    const standings = await graph.read(
      "MATCH (e:Partnership {kind: 'SISTER_CITY'}) RETURN DISTINCT e.standing AS standing",
    );
    expect(standings.map(({ standing }) => standing)).toEqual(ofWorld.partners.length === 0 ? [] : ['UNCONFIRMED']);
  });

  it('is loaded once: a second start finds it there', async () => {
    expect((await load('Sigtuna')).sources).toEqual(['world/places', 'world/wikidata-2016', 'world/cordis-h2020']);
    const before = await graphDigest(graph);

    expect(await load('Sigtuna')).toEqual({ sources: [], records: 0 });
    expect(await graphDigest(graph)).toBe(before);
  });

  it('leaves nothing of another home behind but documents and evidence of what was said', async () => {
    await load('Umeå');
    const before = await present();

    await load('Oxelösund');
    await load('Umeå');

    expect(await present()).toEqual(before);
    expect(await one("MATCH (n:City {id: 'oxelosund'}) RETURN n.id AS id")).toBeUndefined();
  });
});
