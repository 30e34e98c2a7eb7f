import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { NETWORK_KINDS } from '../../src/graph/kinds.js';
import { NAMES_INDEX, NAMES_SWEDISH_INDEX } from '../../src/graph/schema.js';
import type { SharedStatement } from '../../src/graph/together.js';
import { readAsOf } from '../../src/queries/as-of.js';
import { EVIDENCE_BY_ID } from '../../src/queries/evidence.js';
import { links, step, unfilteredStep } from '../../src/queries/neighbourhood.js';
import { PARTNERS_BY_PRIORITY_AREA } from '../../src/queries/partners-by-priority-area.js';
import { PRIORITY_AREA_COVERAGE } from '../../src/queries/priority-area-coverage.js';
import { luceneQueries } from '../../src/queries/search-text.js';
import { SEARCH } from '../../src/queries/search.js';
import { SITE_MAP_PAGE } from '../../src/queries/site-map.js';
import { THINGS } from '../../src/queries/things.js';
import { forAll } from '../../src/graph/for-all.js';
import { buildSchema } from '../../src/server/schema/build.js';
import { faults, integers, profile } from './plan.js';
import { recordStatements } from './recorder.js';

let graph: Graph;
let schema: GraphQLSchema;

beforeAll(async () => {
  graph = await connect(inject('seeded'), 30_000);
  schema = await buildSchema();
});
afterAll(() => graph.close());

const at = readAsOf('2017-11-14', 'today', false);
const none = { types: null, labels: null, areas: null };
const ids = ['linkoping', 'palo-alto', 'smart-city-alliance'];

type Case = [name: string, statement: string | SharedStatement, parameters: Record<string, unknown>];
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
  ['the things of neighbourhood', THINGS, { ids }],
  ['the links of neighbourhood', links(NETWORK_KINDS), { ids, ...at }],
  ['a page of the site map', SITE_MAP_PAGE, { skip: 10, limit: 10 }],
  ['evidence by id', EVIDENCE_BY_ID, { ids: ['agreement-1987'] }],
];

/** As they are asked alone, and as they are for many. */
const ALL = QUERIES.flatMap(([name, statement, parameters]): [string, string, Record<string, unknown>][] => {
  if (typeof statement === 'string') return [[name, statement, parameters]];
  const all = [0, 1].map((number) => integers({ ...parameters, number }));
  return [
    [name, statement.cypher, parameters],
    [`${name}, for many`, statement.forAll!, { ...parameters, all }],
  ];
});

describe('what is asked for many', () => {
  const shared = QUERIES.flatMap(([name, statement, parameters]) =>
    typeof statement === 'string' ? [] : [[name, statement, parameters] as const],
  );

  it.each(shared)(
    'gives each what it would get alone: %s',
    async (_name, { cypher, forAll: many, own }, parameters) => {
      const others = ['palo-alto', 'nobody', 'smart-city-alliance'];
      const questions = [parameters, ...others.map((id) => withIds(parameters, own, id)), parameters];

      const together = await graph.read(many!, {
        ...parameters,
        all: questions.map((one, number) => ({ ...one, number })),
      });

      for (const [index, one] of questions.entries()) {
        const mine = together.filter(({ number }) => number === index).map(({ number: _number, ...row }) => row);
        expect(mine).toEqual(await graph.read(cypher, one));
      }
      expect(together).not.toEqual([]);
    },
  );
});

/** The same question about something else. */
const withIds = (parameters: Record<string, unknown>, own: readonly string[], id: string) => ({
  ...parameters,
  ...Object.fromEntries(own.map((name) => [name, Array.isArray(parameters[name]) ? [id] : id])),
});

describe('the plan of', () => {
  it.each(ALL)('%s begins at an index and has an end', async (_name, cypher, parameters) => {
    const plan = await profile(graph, cypher, parameters);

    expect(faults(plan)).toEqual([]);
    expect(plan.some(({ name }) => /IndexSeek|ProcedureCall/.test(name))).toBe(true);
  });

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
      expect(faults(await profile(graph, text, parameters)), text).toEqual([]);
      if (!text.endsWith(' AS this')) continue;
      const own = Object.keys(parameters).filter((name) => typeof parameters[name] === 'string');
      const all = [0, 1].map((number) => integers({ ...parameters, number }));
      expect(faults(await profile(graph, forAll(text, own, ['this']), { ...parameters, all })), text).toEqual([]);
    }
  });
});

describe('the text of', () => {
  it.each(ALL)('%s holds no value that a caller gave', (_name, cypher) => {
    const known = [`''`, `'${NAMES_INDEX}'`, `'${NAMES_SWEDISH_INDEX}'`];

    expect(cypher.match(/'[^']*'|"[^"]*"/g)?.filter((literal) => !known.includes(literal)) ?? []).toEqual([]);
  });

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
    expect((await profile(graph, cypher, {})).map(({ name, details }) => `${name} ${details}`).join('\n')).toContain(
      operator,
    );
    expect(faults(await profile(graph, cypher, {}))).not.toEqual([]);
  });

  it('lets a walk with an end be', async () => {
    const bounded = "MATCH (:Entity {id: 'linkoping'})-[:PART_OF*..3]-(n) RETURN DISTINCT n";

    expect(faults(await profile(graph, bounded, {}))).toEqual([]);
  });
});
