import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { ENTITY_DAYS_INDEX, RELATION_DAYS_INDEX } from '../../src/db/schema.js';
import {
  BY_DAYS,
  CHANGES,
  CHANGE_FACETS,
  CHANGE_FACETS_OF_ENTITY,
  CHANGES_OF_ENTITY,
  changedIn,
} from '../../src/queries/history/changes.js';
import { factParameters } from '../../src/queries/history/dated-facts.js';
import { FACET_PARAMETERS } from '../../src/queries/facets/facets.js';
import { RECORDINGS, RECORDINGS_OF_ENTITY } from '../../src/queries/history/recorded-changes.js';
import { REVIEWS_DUE } from '../../src/queries/follow-up/reviews-due.js';
import { ENTITY_EXISTS } from '../../src/queries/history/history-patterns.js';
import { TIMELINE } from '../../src/queries/history/timeline.js';
import { faults, profile } from './plan.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const period = { from: '1986-01-01', to: '1987-12-31' };
const page = { limit: 21, afterFirst: '', afterLast: '', afterDate: '', afterTime: '', afterId: '' };
const parameters = {
  ...FACET_PARAMETERS,
  ...{ of: 'linkoping', ...period, ...page, ...factParameters(null), end: `${period.to}T24` },
  ...{ days: changedIn(period.from, period.to), reviewing: 'REVIEWS', answering: 'ANSWERS' },
  ...{ atMin: '2014-10-15', atMax: '2018-10-14', includeUndated: false, seenBy: '2017-12-31' },
};

describe('plans of time and follow-up', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  });
  afterAll(() => graph.close());

  it.each([
    ['timeline', TIMELINE],
    ['changes of an entity', CHANGES_OF_ENTITY.page],
    ['the count of changes of an entity', CHANGES_OF_ENTITY.count],
    ['the facets of changes of an entity', CHANGE_FACETS_OF_ENTITY],
    ['what was recorded of an entity', RECORDINGS_OF_ENTITY.page],
    ['reviewsDue', REVIEWS_DUE],
    ['whether an entity is there', ENTITY_EXISTS],
  ])('%s enters by the id and has an end', async (_name, cypher) => {
    const { operators: plan } = await profile(graph, cypher, parameters);

    expect(faults(plan)).toEqual([]);
    expect(plan.some(({ name }) => /NodeUniqueIndexSeek/.test(name))).toBe(true);
  });

  it.each([
    ['changes', CHANGES.page],
    ['the count of changes', CHANGES.count],
    ['the facets of changes', CHANGE_FACETS],
    ['what was recorded', RECORDINGS.page],
    ['the count of what was recorded', RECORDINGS.count],
  ])('%s enters by the indexes of days', async (_name, cypher) => {
    const { operators: plan } = await profile(graph, cypher, parameters);

    expect(faults(plan)).toEqual([]);
    expect(plan.filter(({ name }) => name === 'ProcedureCall')).toHaveLength(2);
    expect(cypher).toContain(ENTITY_DAYS_INDEX);
    expect(cypher).toContain(RELATION_DAYS_INDEX);
  });

  it('changes look only at what the period may hold', async () => {
    const [all] = await graph.read('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count');

    const [candidates] = await graph.read(`${BY_DAYS} RETURN count(*) AS count`, parameters);

    expect(Number(candidates?.count)).toBeGreaterThan(0);
    expect(Number(candidates?.count)).toBeLessThan(Number(all?.count) / 5);
  });
});
