import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS } from '../../src/model/relation-types.js';
import type { BatchableStatement } from '../../src/db/reads.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { EVIDENCE_BY_ID } from '../../src/queries/rows/evidence-loader.js';
import { links, step, unfilteredStep } from '../../src/queries/neighbourhood/neighbourhood.js';
import { PARTNERS_BY_PRIORITY_AREA } from '../../src/queries/themes/partners-by-priority-area.js';
import { PRIORITY_AREA_COVERAGE } from '../../src/queries/themes/priority-area-coverage.js';
import { luceneQueries } from '../../src/queries/search/search-text.js';
import { SEARCH } from '../../src/queries/search/search.js';
import { SITE_MAP_PAGE } from '../../src/queries/site-map/site-map.js';
import { NODES_BY_ID } from '../../src/queries/rows/nodes.js';
import { batchedCypher } from '../../src/db/batched-statement.js';
import { servedSchema } from '../integration/server.js';
import { faults, integers, profile } from './plan.js';
import { recordStatements } from './recorder.js';
import { QUERY_LIMIT_MS } from '../limits.js';

let graph: Graph;
let schema: GraphQLSchema;

beforeAll(async () => {
  graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  schema = await servedSchema();
});
afterAll(() => graph.close());

const at = readAsOf('2017-11-14', 'today', false);
const none = { types: null, labels: null, areas: null };
const ids = ['linkoping', 'palo-alto', 'smart-city-alliance'];

type Case = [name: string, statement: string | BatchableStatement, parameters: Record<string, unknown>];
const QUERIES: Case[] = [
  [
    'partnersByPriorityArea',
    PARTNERS_BY_PRIORITY_AREA,
    {
      ...{ of: 'linkoping', ...none, areas: ['smart-city'], atLeast: 1, includeNarrower: true, limit: 21, ...at },
      ...{ afterLocal: null, afterCount: null, afterId: null },
    },
  ],
  [
    'a later page of partnersByPriorityArea',
    PARTNERS_BY_PRIORITY_AREA,
    {
      ...{
        of: 'linkoping',
        areas: ['smart-city'],
        atLeast: 1,
        includeNarrower: true,
        limit: 2,
        ...at,
        types: ['CITY'],
      },
      ...{ afterLocal: 0, afterCount: 1, afterId: 'enschede' },
    },
  ],
  ['priorityAreaCoverage', PRIORITY_AREA_COVERAGE, { of: 'linkoping', ...at }],
  [
    'search',
    SEARCH,
    {
      ...{ ...luceneQueries('Linköpings universitet'), name: 'linkopings universitet', ...none, ...at },
      ...{ limit: 21, afterScore: null, afterId: null },
    },
  ],
  ['a step of neighbourhood', unfilteredStep(NETWORK_KINDS), { of: 'linkoping', frontier: ids, ...none, ...at }],
  [
    'a filtered step of neighbourhood',
    step(['PARTICIPATES_IN']),
    { of: 'linkoping', frontier: ids, labels: ['City'], areas: ['smart-city'], ...at },
  ],
  ['a step of neighbourhood at a date', step(NETWORK_KINDS), { of: 'linkoping', frontier: ids, ...none, ...at }],
  ['the entities of neighbourhood', NODES_BY_ID, { ids }],
  ['the links of neighbourhood', links(NETWORK_KINDS), { ids, ...at }],
  ['a page of the site map', SITE_MAP_PAGE, { skip: 10, limit: 10 }],
  ['evidence by id', EVIDENCE_BY_ID, { ids: ['agreement-1987'] }],
];

const ALONE = QUERIES.filter(
  (query): query is [string, string, Record<string, unknown>] => typeof query[1] === 'string',
);

/** The same question about something else. */
const withIds = (parameters: Record<string, unknown>, own: readonly string[], id: string) => ({
  ...parameters,
  ...Object.fromEntries(own.map((name) => [name, Array.isArray(parameters[name]) ? [id] : id])),
});

const SHARED = QUERIES.flatMap(([name, statement, parameters]) =>
  typeof statement === 'string' ? [] : [[name, statement, parameters] as const],
);

/** Rows and plan of one run: a statement is planned anew for `PROFILE`, which takes longer than to run it. */
async function expectBounded(cypher: string, parameters: Record<string, unknown>) {
  const { rows, operators } = await profile(graph, cypher, parameters);
  expect(faults(operators)).toEqual([]);
  expect(operators.some(({ name }) => /IndexSeek|ProcedureCall/.test(name))).toBe(true);
  return rows;
}

describe('the plan of', () => {
  it.each(ALONE)('%s begins at an index and has an end', async (_name, cypher, parameters) => {
    await expectBounded(cypher, parameters);
  });

  it.each(SHARED)(
    '%s begins at an index and has an end, also for many, who get what they would get alone',
    async (_name, { cypher, batchedCypher: many, variesBy }, parameters) => {
      const others = ['palo-alto', 'nobody', 'smart-city-alliance'];
      const questions = [parameters, ...others.map((id) => withIds(parameters, variesBy, id)), parameters];

      const together = await expectBounded(many!, {
        ...parameters,
        all: questions.map((one, number) => integers({ ...one, number })),
      });

      expect(together).not.toEqual([]);
      for (const [index, one] of questions.entries()) {
        const mine = together.filter(({ number }) => number === index).map(({ number: _number, ...row }) => row);
        expect(mine).toEqual(await expectBounded(cypher, one));
      }
    },
  );

  it.each([
    ['actor by id', '{ actor(id: "palo-alto") { name evidence { claimSv document { name } } } }'],
    ['engagement by id', '{ engagement(id: "smart-city-alliance") { name evidence { claimSv } } }'],
    [
      'a nested question by id',
      `{ actors(where: {id: {eq: "linkoping"}}) { engagements { areas { name } participants { name countries { name } } } } }`,
    ],
    [
      'a connection with what its relationships say',
      `{ engagement(id: "smart-city-alliance") { participantsConnection(first: 5, sort: [{edge: {since: ASC}}]) {
          totalCount edges { properties { since evidenceIds } node { name } } } } }`,
    ],
    [
      'a connection as of a date',
      `{ engagement(id: "smart-city-alliance") { participantsConnection(at: "2017") { totalCount edges { node { name } } } } }`,
    ],
  ])('the generated query for %s begins at an index and has an end', async (_name, source) => {
    const { statements, executionContext } = recordStatements(graph);

    const { data, errors } = await graphql({ schema, source, contextValue: { executionContext } });

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toEqual([null]);
    expect(statements).not.toEqual([]);
    for (const { cypher, parameters } of statements) {
      const text = cypher.replace(/^CYPHER 5\n/, '');
      expect(faults((await profile(graph, text, parameters)).operators), text).toEqual([]);
      if (!text.endsWith(' AS this')) continue;
      const own = Object.keys(parameters).filter((name) => typeof parameters[name] === 'string');
      const all = [0, 1].map((number) => integers({ ...parameters, number }));
      const together = batchedCypher(text, own, ['this']);
      expect(faults((await profile(graph, together, { ...parameters, all })).operators), text).toEqual([]);
    }
  });
});

describe('the text of', () => {
  it('a generated query holds no value that a caller gave', async () => {
    const { statements, executionContext } = recordStatements(graph);
    const source = `{ actors(where: {name: {contains: "x' OR 1=1 //"}, population: {gt: 4711}}, limit: 3) { name } }`;

    await graphql({ schema, source, contextValue: { executionContext } });

    expect(statements).toHaveLength(1);
    expect(statements[0]?.cypher).not.toMatch(/1=1|4711/);
  });
});

describe('the check of plans', () => {
  it.each([
    ['a label scan', 'MATCH (n:Actor) RETURN count(n.summarySv)', 'NodeByLabelScan'],
    ['a scan of all', "MATCH (n) WHERE n.id = 'linkoping' RETURN n", 'AllNodesScan'],
    ['a scan of relationships', 'MATCH ()-[r:PARTICIPATES_IN]->() RETURN count(r.since)', 'RelationshipTypeScan'],
    ['a scan of an index', "MATCH (n:Actor) WHERE n.name CONTAINS 'köping' RETURN n", 'NodeIndexScan'],
    ['a walk without an end', "MATCH (:Entity {id: 'linkoping'})-[:PART_OF*]-(n) RETURN n", 'VarLengthExpand'],
    [
      'a walk with a beginning alone',
      "MATCH (:Entity {id: 'linkoping'})-[:PART_OF*2..]-(n) RETURN n",
      'VarLengthExpand',
    ],
    ['a repeat without an end', "MATCH (:Entity {id: 'linkoping'})-[:PART_OF]->+(n) RETURN n", 'PART_OF'],
  ])('sees %s', async (_name, cypher, operator) => {
    const { operators } = await profile(graph, cypher, {});

    expect(operators.map(({ name, details }) => `${name} ${details}`).join('\n')).toContain(operator);
    expect(faults(operators)).not.toEqual([]);
  });

  it('lets a walk with an end be', async () => {
    const bounded = "MATCH (:Entity {id: 'linkoping'})-[:PART_OF*..3]-(n) RETURN DISTINCT n";

    expect(faults((await profile(graph, bounded, {})).operators)).toEqual([]);
  });
});
