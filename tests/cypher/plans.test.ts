import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS } from '../../src/model/relation-types.js';
import { BATCH_INDEX, batchedStatement } from '../../src/db/batched-statement.js';
import { AT_A_DATE, readAsOf } from '../../src/queries/api/as-of.js';
import { EVIDENCE_BY_ID } from '../../src/queries/rows/evidence-loader.js';
import { induced, step, unfilteredStep } from '../../src/queries/neighbourhood/neighbourhood.js';
import { PARTNERS_BY_PRIORITY_AREA } from '../../src/queries/themes/partners-by-priority-area.js';
import { PRIORITY_AREA_COVERAGE } from '../../src/queries/themes/priority-area-coverage.js';
import { luceneQueries } from '../../src/queries/search/search-text.js';
import { AGREEMENT_TERMS } from '../../src/queries/follow-up/agreement-term.js';
import { SOURCES_OF_CLAIMS } from '../../src/queries/search/said-by.js';
import { SEARCH } from '../../src/queries/search/search.js';
import { SITE_MAP_PAGE } from '../../src/queries/site-map/site-map.js';
import { PASSAGES_OF_DOCUMENT, STATED_IN_DOCUMENT } from '../../src/queries/documents/passages.js';
import { RESPONSIBILITY } from '../../src/queries/follow-up/responsibility.js';
import { CENTER, partiesOfCenterBy, reachBy } from '../../src/queries/ties/reach.js';
import { drawnBy } from '../../src/queries/ties/ties.js';
import { asPublic } from '../../src/queries/visibility/public-statement.js';
import { NODES_BY_ID } from '../../src/queries/rows/nodes.js';
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

/** `subject`: the parameters that say what a batched statement is about; without them it is never batched. */
type Case = [name: string, cypher: string, parameters: Record<string, unknown>, subject?: readonly string[]];
const PICTURES: Case[] = [
  ['the center of ties', CENTER, {}],
  ['ties of a center', partiesOfCenterBy(AT_A_DATE), {}],
  ['ties that are met', reachBy(AT_A_DATE, null), {}],
  ['ties on areas that are met', reachBy(AT_A_DATE, []), {}],
  ['ties that are drawn', drawnBy(AT_A_DATE, null), {}],
  ['ties on areas that are drawn', drawnBy(AT_A_DATE, []), {}],
  ['responsibility', RESPONSIBILITY, {}],
];
/** `EXPLAIN` asks for values of all. */
const parameters = (cypher: string) =>
  Object.fromEntries(Array.from(cypher.matchAll(/\$(\w+)/g), ([, name]) => [name!, name === 'limit' ? 1 : null]));
const QUERIES: Case[] = [
  ['places of a document', PASSAGES_OF_DOCUMENT, { document: 'ks-2017-494-position-paper', limit: 500 }],
  ['what is stated in a document', STATED_IN_DOCUMENT, { document: 'ks-2017-494-position-paper', limit: 500, each: 6 }],
  [
    'partnersByPriorityArea',
    PARTNERS_BY_PRIORITY_AREA,
    {
      ...{
        of: 'linkoping',
        ...none,
        areas: ['smart-city'],
        atLeast: 1,
        includeNarrower: true,
        includeCoMembers: true,
        limit: 21,
        ...at,
      },
      ...{ afterTier: null, afterCount: null, afterId: null },
    },
    ['of', 'areas'],
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
        includeCoMembers: true,
        limit: 2,
        ...at,
        types: ['CITY'],
      },
      ...{ afterTier: 0, afterCount: 1, afterId: 'enschede' },
    },
    ['of', 'areas'],
  ],
  ['priorityAreaCoverage', PRIORITY_AREA_COVERAGE, { of: 'linkoping', ...at }, ['of']],
  [
    'search',
    SEARCH,
    {
      ...{ ...luceneQueries('Linköpings universitet'), name: 'linkopings universitet', ...none, ...at },
      ...{ home: 'linkoping', limit: 21, afterScore: null, afterId: null },
    },
    ['folded', 'stems', 'said', 'name'],
  ],
  [
    'a step of neighbourhood',
    unfilteredStep(NETWORK_KINDS),
    { of: 'linkoping', frontier: ids, ...none, ...at },
    ['of', 'frontier'],
  ],
  [
    'a filtered step of neighbourhood',
    step(['PARTICIPATES_IN']),
    { of: 'linkoping', frontier: ids, labels: ['City'], areas: ['smart-city'], ...at },
    ['of', 'frontier'],
  ],
  [
    'a step of neighbourhood at a date',
    step(NETWORK_KINDS),
    { of: 'linkoping', frontier: ids, ...none, ...at },
    ['of', 'frontier'],
  ],
  ['the entities of neighbourhood', NODES_BY_ID, { ids, ...at }, ['ids']],
  ['what neighbourhood draws', induced(NETWORK_KINDS), { ids, ...at }, ['ids']],
  ['a page of the site map', SITE_MAP_PAGE, { skip: 10, limit: 10 }],
  ['sources of claims', SOURCES_OF_CLAIMS, { claims: [{ of: 'guangzhou', text: 'x' }] }],
  ['agreement terms', AGREEMENT_TERMS, { ids: ['agreement-1987'] }],
  ['evidence by id', EVIDENCE_BY_ID, { ids: ['agreement-1987'] }],
];

/** The same question about something else. */
const withIds = (parameters: Record<string, unknown>, own: readonly string[], id: string) => ({
  ...parameters,
  ...Object.fromEntries(own.map((name) => [name, Array.isArray(parameters[name]) ? [id] : id])),
});

const BATCHED = QUERIES.flatMap(([name, cypher, parameters, subject]) =>
  subject === undefined ? [] : [[name, cypher, parameters, subject] as const],
);

/** The rows of one run, whose plan is looked at as well. */
async function expectBounded(cypher: string, parameters: Record<string, unknown>) {
  const { rows, operators } = await profile(graph, cypher, parameters);
  expect(faults(operators)).toEqual([]);
  expect(operators.some(({ name }) => /IndexSeek|ProcedureCall/.test(name))).toBe(true);
  return rows;
}

describe('the plan of', () => {
  it.each(QUERIES)('%s begins at an index and has an end', async (_name, cypher, parameters) => {
    await expectBounded(cypher, parameters);
  });

  it.each(BATCHED)(
    '%s begins at an index also for many, who get what they would get alone',
    async (_name, cypher, parameters, subject) => {
      const others = ['palo-alto', 'nobody', 'smart-city-alliance'];
      const questions = [
        parameters,
        ...others.map((id) => withIds(parameters, subject, id)),
        { ...parameters, ...readAsOf('1990', 'today', true) },
        parameters,
      ];

      const own = Object.keys(parameters).filter((name) =>
        questions.some((one: Record<string, unknown>) => one[name] !== parameters[name]),
      );
      const together = await expectBounded(batchedStatement(cypher, own), {
        ...parameters,
        all: questions.map((one) => integers(one)),
      });

      expect(together).not.toEqual([]);
      for (const [index, one] of questions.entries()) {
        const mine = together
          .filter(({ [BATCH_INDEX]: number }) => number === index)
          .map(({ [BATCH_INDEX]: _index, ...row }) => row);
        expect(mine).toEqual(await expectBounded(cypher, one));
      }
    },
  );

  it.each([
    ['actor by id', '{ actor(id: "palo-alto") { name evidence { claim document { name } } } }'],
    ['engagement by id', '{ engagement(id: "smart-city-alliance") { name evidence { claim } } }'],
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
    const recorded = recordStatements(graph);
    const { statements } = recorded;

    const { data, errors } = await graphql({ schema, source, contextValue: { graph: recorded.graph } });

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toEqual([null]);
    expect(statements).not.toEqual([]);
    for (const { cypher, parameters } of statements) await expectBounded(cypher, parameters);
  });
});

describe('the public form of', () => {
  it.each([...QUERIES, ...PICTURES])('%s is planned', async (_name, cypher) => {
    const text = asPublic(cypher);
    // Not by `read`, which would make it public again.
    await graph.driver.executeQuery(`EXPLAIN ${text}`, integers(parameters(text)));
  });
});

describe('the text of', () => {
  it('a generated query holds no value that a caller gave', async () => {
    const recorded = recordStatements(graph);
    const { statements } = recorded;
    const source = `{ actors(where: {usualName: {contains: "x' OR 1=1 //"}, population: {gt: 4711}}, limit: 3) { name } }`;

    await graphql({ schema, source, contextValue: { graph: recorded.graph } });

    expect(statements).toHaveLength(1);
    expect(statements[0]?.cypher).not.toMatch(/1=1|4711/);
  });
});

describe('the check of plans', () => {
  it.each([
    ['a label scan', 'MATCH (n:Actor) RETURN count(n.summary_sv)', 'NodeByLabelScan'],
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
