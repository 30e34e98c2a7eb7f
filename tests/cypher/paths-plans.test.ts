import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS } from '../../src/model/relation-types.js';
import { AREAS_BELOW } from '../../src/queries/themes/area-filter.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { ACTORS, FURTHER, FURTHER_LEFT_OUT, SHARED, SHARED_LEFT_OUT } from '../../src/queries/common/common.js';
import { shortestPaths, shortestPath } from '../../src/queries/paths/path-search.js';
import { neighboursBy } from '../../src/queries/neighbourhood/neighbours.js';
import { faults, profile } from './plan.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const at = readAsOf('2017', 'anytime', false);
const ids = ['linkoping', 'palo-alto'];
const QUERIES: [name: string, cypher: string, parameters: Record<string, unknown>][] = [
  [
    'connections',
    shortestPaths(40, NETWORK_KINDS, 8),
    { from: 'linkoping', to: 'google', avoid: ['narrative'], ...at },
  ],
  [
    'a shortest connection',
    shortestPath(NETWORK_KINDS, 8),
    { from: 'linkoping', to: 'google', avoid: ['narrative'], ...at },
  ],
  [
    'connections by areas',
    shortestPaths(400, NETWORK_KINDS, 8, { onAreas: true, isDated: true, avoids: true, toHub: true }),
    { from: 'linkoping', to: 'google', avoid: ['narrative'], areas: ['smart-city', 'energy-environment'], ...at },
  ],
  ['the areas of connections', AREAS_BELOW, { ids: ['smart-city', 'energy-environment'] }],
  ['the actors of common', ACTORS, { ids }],
  ['common', SHARED, { ids, ...at }],
  ['common, one step further', FURTHER, { ids, ...at }],
  ['what common leaves out', SHARED_LEFT_OUT, { ids, drawn: ids, ...at }],
  ['what common leaves out one step further', FURTHER_LEFT_OUT, { ids, drawn: ids, ...at }],
  [
    'neighbours',
    neighboursBy('PARTICIPATES_IN'),
    { of: 'smart-city-alliance', labels: null, areas: null, afterEntity: null, afterRelation: null, limit: 3, ...at },
  ],
];

describe('plans of paths and themes', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  });
  afterAll(() => graph.close());

  it.each(QUERIES)('%s enters by an index and is bounded', async (_name, cypher, parameters) => {
    const { operators: plan } = await profile(graph, cypher, parameters);

    expect(plan.some(({ name }) => /IndexSeek/.test(name))).toBe(true);
    expect(faults(plan)).toEqual([]);
  });
});
