import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS } from '../../src/model/relation-types.js';
import { loadBatch } from '../batches.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { SHARED } from '../../src/queries/common/common.js';
import { shortestPath } from '../../src/queries/paths/path-search.js';
import { EVIDENCE_BY_ID } from '../../src/queries/rows/evidence-loader.js';
import { NAMES_BY_ID } from '../../src/queries/rows/name-loader.js';
import { induced, step } from '../../src/queries/neighbourhood/neighbourhood.js';
import { neighboursBy } from '../../src/queries/neighbourhood/neighbours.js';
import { PARTNERS_BY_PRIORITY_AREA } from '../../src/queries/themes/partners-by-priority-area.js';
import { RESPONSIBILITY } from '../../src/queries/follow-up/responsibility.js';
import { SITE_MAP_PAGE } from '../../src/queries/site-map/site-map.js';
import { TIMELINE } from '../../src/queries/history/timeline.js';
import { factParameters } from '../../src/queries/history/dated-facts.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import { checkOutDatabase } from '../pooled-database.js';
import { profileAnew } from './plan.js';

/** How many entities are added that have nothing to do with what is asked about, each with a relationship. */
const BYSTANDERS = 6_000;
/** What a plan may look at besides, a quarter of what was added: another order of the same steps. Half would be all of one label. */
const SLACK = BYSTANDERS / 4;

const at = readAsOf('2017', 'anytime', false);
const ids = ['linkoping', 'palo-alto'];
const page = { afterTier: null, afterCount: null, afterId: null, afterEntity: null, afterRelation: null };
const QUERIES: [name: string, cypher: string, parameters: Record<string, unknown>][] = [
  [
    'partnersByPriorityArea',
    PARTNERS_BY_PRIORITY_AREA,
    {
      ...{
        of: 'linkoping',
        areas: ['smart-city'],
        atLeast: 1,
        includeNarrower: true,
        includeCoMembers: true,
        types: null,
        limit: 21,
      },
      ...{ ...page, ...at },
    },
  ],
  [
    'a step of neighbourhood',
    step(NETWORK_KINDS),
    { of: 'linkoping', frontier: ids, labels: null, areas: null, ...at },
  ],
  ['what neighbourhood draws', induced(NETWORK_KINDS), { ids, ...at }],
  [
    'neighbours',
    neighboursBy('PARTICIPATES_IN'),
    { of: 'smart-city-alliance', labels: null, areas: null, limit: 3, ...page, ...at },
  ],
  ['a shortest connection', shortestPath(NETWORK_KINDS, 6), { from: 'linkoping', to: 'google', avoid: [], ...at }],
  ['common', SHARED, { ids, ...at }],
  ['responsibility', RESPONSIBILITY, { of: 'school-exchange-linkoping-palo-alto', ...at }],
  ['timeline', TIMELINE, { of: 'linkoping', from: '1986-01-01', to: '1987-12-31', limit: 21, ...factParameters(null) }],
  ['a page of the site map', SITE_MAP_PAGE, { skip: 10, limit: 10 }],
  ['evidence by id', EVIDENCE_BY_ID, { ids: ['agreement-1987'] }],
  ['names by id', NAMES_BY_ID, { ids }],
];

describe('what a question about a few entities looks at', () => {
  const database = checkOutDatabase();
  const before = new Map<string, number>();
  const hits = async (graph: Graph, cypher: string, parameters: Record<string, unknown>) =>
    (await profileAnew(graph, cypher, parameters)).operators.reduce((sum, { dbHits }) => sum + dbHits, 0);

  beforeAll(async () => {
    const { graph } = database;
    await loadBatch(graph, readSeed('seed'));
    for (const [name, cypher, parameters] of [...QUERIES, ALL]) before.set(name, await hits(graph, cypher, parameters));
    await graph.write((run) =>
      run(
        `UNWIND range(1, $count) AS n
         CREATE (:Entity:Actor:City {id: 'bystander-' + n, name: 'Bystander', evidence: []})
           -[:PARTICIPATES_IN {id: 'bystander-tie-' + n, evidence: []}]->
           (:Entity:Engagement:Partnership {id: 'bystander-work-' + n, name: 'Work', kind: 'PROJECT', evidence: []})`,
        { count: BYSTANDERS / 2 },
      ),
    );
  });

  it.each(QUERIES)('does not grow with the rest of the graph: %s', async (name, cypher, parameters) => {
    const grown = await hits(database.graph, cypher, parameters);

    expect(before.get(name)).toBeGreaterThan(0);
    expect(grown).toBeLessThanOrEqual(before.get(name)! + SLACK);
  });

  it('grows where all is read, even where the plan calls it a seek of an index', async () => {
    const [name, cypher, parameters] = ALL;

    expect(await hits(database.graph, cypher, parameters)).toBeGreaterThanOrEqual(before.get(name)! + BYSTANDERS);
  });
});

const ALL: (typeof QUERIES)[number] = ['a count of all', "MATCH (n:Entity) WHERE n.id >= '' RETURN count(n)", {}];
