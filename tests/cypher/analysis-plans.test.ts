import { RELATION_KIND_NAMES } from '../../src/model/relation-types.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS } from '../../src/model/relation-types.js';
import { AT_A_DATE, readAsOf } from '../../src/queries/api/as-of.js';
import { BROWSE_PAGE, BROWSE_TEXT } from '../../src/queries/browse/browse.js';
import { FACET_SOURCE } from '../../src/queries/browse/read-facet-index.js';
import { EVIDENCE_COVERAGE, RELATIONSHIP_COUNTS } from '../../src/queries/evidence-coverage/evidence-coverage.js';
import { FACETS_OF_ENTITIES, FACET_PARAMETERS } from '../../src/queries/facets/facets.js';
import { GAP_CANDIDATES } from '../../src/queries/themes/gap-candidates.js';
import { NAMES_BY_ID } from '../../src/queries/rows/name-loader.js';
import { neighbourFacetsBy } from '../../src/queries/neighbourhood/neighbours.js';
import { networkPage } from '../../src/queries/centrality/network-snapshot.js';
import { PARTNERS_WITH_FACETS } from '../../src/queries/themes/partners-by-priority-area.js';
import { RESPONSIBILITY } from '../../src/queries/follow-up/responsibility.js';
import { REVISION } from '../../src/queries/revision/revision.js';
import { luceneQueries } from '../../src/queries/search/search-text.js';
import { SEARCH_WITH_FACETS } from '../../src/queries/search/search.js';
import { CENTER, partiesOfCenterBy, reachBy } from '../../src/queries/ties/reach.js';
import { drawnBy } from '../../src/queries/ties/ties.js';
import { REMAINING_COVERAGE } from '../../src/queries/themes/priority-area-coverage.js';
import { STILL_CONNECTED } from '../../src/queries/what-if/actor-losses.js';
import { ABOUT_AREAS, LEFT_WITHOUT_OBJECT } from '../../src/queries/what-if/governance-losses.js';
import { FALLS } from '../../src/queries/what-if/removal.js';
import { faults, profile } from './plan.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const at = readAsOf('2017', 'anytime', false);
const text = { ...luceneQueries('Linköpings universitet'), name: 'linkopings universitet' };
const facets = { ...FACET_PARAMETERS, filters: { TYPE: ['City'], COUNTRY: ['sweden'] }, ...at };
const firstPage = { limit: 21, afterName: null, afterId: null, afterScore: null };

const QUERIES: [name: string, cypher: string, parameters: Record<string, unknown>][] = [
  ['a page of what entities count under', FACET_SOURCE, { ...facets, after: '', page: 5_000 }],
  ['a page of browse', BROWSE_PAGE, { ids: ['linkoping', 'palo-alto'] }],
  ['browse by text', BROWSE_TEXT, text],
  ['search with facets', SEARCH_WITH_FACETS, { ...facets, ...text, ...firstPage, labels: ['City'], home: 'linkoping' }],
  [
    'partnersByPriorityArea with facets',
    PARTNERS_WITH_FACETS,
    {
      ...{
        ...facets,
        of: 'linkoping',
        areas: ['smart-city'],
        atLeast: 1,
        includeNarrower: true,
        includeCoMembers: true,
        types: ['CITY'],
      },
      ...{ limit: 21, afterTier: null, afterCount: null, afterId: null },
    },
  ],
  [
    'the facets of entities by id',
    FACETS_OF_ENTITIES,
    { ...facets, ids: ['linkoping', 'smart-city-alliance'], labels: ['City'] },
  ],
  [
    'the facets of neighbours',
    neighbourFacetsBy('PARTICIPATES_IN'),
    { ...facets, of: 'smart-city-alliance', labels: ['City'], areas: ['smart-city'] },
  ],
  [
    'gapCandidates',
    GAP_CANDIDATES,
    {
      of: 'linkoping',
      areas: ['citizen-dialogue'],
      includeNarrower: true,
      includeCoMembers: true,
      types: ['CITY'],
      afterId: null,
      limit: 21,
      ...at,
    },
  ],
  ['responsibility', RESPONSIBILITY, { of: 'school-exchange-linkoping-palo-alto', ...at }],
  ['a page of the network', networkPage(NETWORK_KINDS), { after: '', page: 2_000, most: 200_001, ...at }],
  ['the center of ties', CENTER, { of: 'linkoping-palo-alto-sister-city' }],
  [
    'who takes part in the center of ties',
    partiesOfCenterBy(AT_A_DATE),
    { of: 'linkoping-palo-alto-sister-city', labels: null, ...at },
  ],
  [
    'what ties reach',
    reachBy(AT_A_DATE, null),
    {
      of: 'linkoping',
      frontier: ['linkoping', 'palo-alto'],
      labels: null,
      directKinds: ['LOCATED_IN'],
      ...at,
      areas: null,
    },
  ],
  [
    'the drawing of ties',
    drawnBy(AT_A_DATE, ['smart-city']),
    { of: 'linkoping', ids: ['linkoping', 'palo-alto', 'smart-city-alliance'], areas: ['smart-city'], ...at },
  ],
  ['what falls', FALLS, { removed: ['agreement-1987', 'palo-alto'], inForce: ['SIGNED'], withParts: true, ...at }],
  ['who is still connected', STILL_CONNECTED, { ids: ['google'], of: 'linkoping', removed: ['palo-alto'], ...at }],
  ['what governs nothing', LEFT_WITHOUT_OBJECT, { removed: ['linkoping-palo-alto-sister-city'], ...at }],
  ['what is about areas', ABOUT_AREAS, { removed: ['linkoping-palo-alto-sister-city'], ...at }],
  ['coverage without something', REMAINING_COVERAGE, { of: 'linkoping', without: ['palo-alto'], ...at }],
  ['names by id', NAMES_BY_ID, { ids: ['linkoping', 'smart-city'] }],
  ['the revision', REVISION, { state: 'graph' }],
  ['a page of evidence coverage', EVIDENCE_COVERAGE, { after: '', page: 5_000, examples: 20, ...at }],
];

/** They sort no rows that hold a list of all, whose memory would count for each row. */
const SORTED = new Set([SEARCH_WITH_FACETS]);

describe('the plan of', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  });
  afterAll(() => graph.close());

  it.each(QUERIES)('%s begins at an index and has an end', async (_name, cypher, parameters) => {
    const { operators: plan } = await profile(graph, cypher, parameters);

    expect(plan.some(({ name }) => /IndexSeek|ProcedureCall/.test(name))).toBe(true);
    expect(faults(plan)).toEqual([]);
    if (SORTED.has(cypher)) expect(plan.filter(({ name }) => name === 'Top')).toEqual([]);
  });

  it('the counts of relationships reads the counts that the store keeps, and no relationship', async () => {
    const { operators: plan } = await profile(graph, RELATIONSHIP_COUNTS, {});

    expect(plan.filter(({ name }) => name === 'RelationshipCountFromCountStore')).toHaveLength(
      RELATION_KIND_NAMES.length,
    );
    expect(faults(plan)).toEqual([]);
    expect(plan.filter(({ name }) => /Expand|Scan|Seek/.test(name))).toEqual([]);
  });
});
