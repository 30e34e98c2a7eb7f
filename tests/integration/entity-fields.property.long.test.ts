import fc from 'fast-check';
import { execute, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import type { Reads } from '../../src/db/reads.js';
import { generateSchema } from '../../src/server/graphql/schema/generated.js';
import { readModel } from '../../src/server/graphql/schema/model.js';
import { buildSchema } from '../../src/server/graphql/schema/build.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { examples } from '../sizes.js';

let graph: Graph;
let ours: GraphQLSchema;
let library: GraphQLSchema;

beforeAll(async () => {
  graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  ours = await buildSchema();
  library = await generateSchema(readModel());
});
afterAll(() => graph.close());

const answerOf = (schema: GraphQLSchema, document: DocumentNode, variableValues: Record<string, unknown>) =>
  execute({
    ...{ schema, document, variableValues },
    contextValue: { graph, homeActor: 'linkoping', executionContext: graph.driver },
  }) as Promise<ExecutionResult>;

const messages = ({ errors = [] }: ExecutionResult) => errors.map(({ message }) => message).sort();

const IDS = ['linkoping', 'palo-alto', 'stanford-university', 'smart-city-alliance', 'smart-city', 'nobody'];
const text = fc.oneof(
  fc.constantFrom(...IDS, 'Palo', 'stad', 'University', 'Q47265', '1987'),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('', ' ', "'", '"', '`', '\\', '$param0', '{x}', '\uE000vanort-0\uE000', '\uE000vanort-1\uE000'),
);
const condition = fc.oneof(
  fc.record({ eq: text }),
  fc.record({ in: fc.array(text, { maxLength: 4 }) }),
  fc.record({ contains: text }),
  fc.record({ startsWith: text, endsWith: text }),
);
/**
 * Of what is never unknown, and never without a condition: the library's NOT leaves out the unknown, and it passes over
 * an empty filter in an OR, which everything fulfils.
 */
const known = fc.oneof(
  fc.oneof(fc.record({ id: condition }), fc.record({ usualName: condition })),
  fc.record({ kind: fc.record({ in: fc.subarray(['CITY', 'UNIVERSITY', 'COMPANY']) }) }),
);
const where: fc.Arbitrary<object> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    known,
    fc.record({ population: fc.record({ gt: fc.integer({ min: 0, max: 200_000 }) }) }),
    fc.record({ latitude: fc.record({ lt: fc.double({ min: -90, max: 90, noNaN: true }) }) }),
    fc.record({
      engagements: fc.dictionary(
        fc.constantFrom('some', 'all', 'none', 'single'),
        fc.record({ usualName: condition }),
        {
          minKeys: 1,
        },
      ),
    }),
    fc.record({ OR: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ AND: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ NOT: known }),
  ),
})).any;
/** Of what is sorted alike: the library knows nothing of how words are sorted. */
const sort = fc.array(fc.constantFrom({ latitude: 'ASC' }, { latitude: 'DESC' }, { population: 'DESC' }), {
  maxLength: 2,
});

/**
 * Documents in which the library makes no mistake that we know of, so that it can say what the answer is. It knows nothing
 * of texts by language: those have tests of their own.
 */
const DOCUMENTS: readonly (readonly [string, string, fc.Arbitrary<Record<string, unknown>>])[] = [
  [
    'a list by any filter, sorted and paged',
    `query ($where: ActorWhere, $sort: [ActorSort!], $limit: Int!, $offset: Int) {
      actors(where: $where, sort: $sort, limit: $limit, offset: $offset) { id usualName population }
    }`,
    fc.record(
      {
        where,
        sort: sort.map((given) => [...given, { id: 'ASC' }]),
        limit: fc.integer({ min: 1, max: 4 }),
        offset: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: ['where', 'sort', 'limit'] },
    ),
  ],
  [
    'lists below lists, with texts of their own, written in and passed',
    `query ($id: ID!, $name: String!, $deep: Boolean!, $first: Int!) {
      actors(where: { id: { eq: $id } }) { id
        engagements(where: { usualName: { contains: $name } }, sort: { id: ASC }, limit: 5) { id
          areas(sort: { id: ASC }) { id } participants(sort: { id: ASC }) @include(if: $deep) { id usualName } }
        all: engagements(where: { NOT: { usualName: { contains: "e" } } }, sort: { id: ASC }) { ...Work }
        engagementsConnection(first: $first, sort: { node: { id: ASC } }) { totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor properties { since evidenceIds } node { ...Work } } } }
    }
    fragment Work on Engagement { id usualName kind since }`,
    fc.record({ id: text, name: text, deep: fc.boolean(), first: fc.integer({ min: 1, max: 3 }) }),
  ],
  [
    'a connection by what its relationships say',
    `query ($id: ID!, $where: EngagementParticipantsConnectionWhere, $first: Int!, $after: String) {
      engagements(where: { id: { eq: $id } }) {
        participantsConnection(first: $first, after: $after, where: $where,
            sort: [{ edge: { since: DESC } }, { node: { id: ASC } }]) {
          totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } properties { since validFrom } } } }
    }`,
    fc.record({
      id: fc.constantFrom('smart-city-alliance', 'linkoping-palo-alto-sister-city', 'civic-exchange'),
      where: fc.oneof(
        fc.record({ node: where }),
        fc.record({ edge: fc.record({ since: fc.record({ eq: fc.constantFrom(null, '1987') }) }) }),
        fc.record({
          OR: fc.tuple(fc.record({ node: where }), fc.record({ edge: fc.record({ validFrom: condition }) })),
        }),
      ),
      first: fc.integer({ min: 1, max: 3 }),
      after: fc.constantFrom(null, btoa('arrayconnection:0'), btoa('arrayconnection:1')),
    }),
  ],
  [
    'a look-up, its evidence, and a list by the same variable',
    `query ($id: ID!) {
      actors(where: { id: { eq: $id } }) { id usualName engagements(sort: { id: ASC }) { id } evidence { id anchor document { id } } }
      cities(where: { id: { eq: $id } }) { id located(sort: { id: ASC }) { id cities(sort: { id: ASC }) { id } } }
    }`,
    fc.record({ id: text }),
  ],
  [
    'a connection at the root',
    `query ($where: ActorWhere, $first: Int!) {
      actorsConnection(where: $where, first: $first, sort: { id: ASC }) {
        totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`,
    fc.record({ where, first: fc.integer({ min: 1, max: 40 }) }),
  ],
];

describe('Our Cypher for the generated fields', () => {
  it.each(DOCUMENTS)(
    'answers as that of the library: %s',
    async (_what, source, variables) => {
      const document = parse(source);
      await fc.assert(
        fc.asyncProperty(variables, async (given) => {
          const [mine, expected] = [await answerOf(ours, document, given), await answerOf(library, document, given)];
          expect(messages(mine)).toEqual([]);
          expect(JSON.stringify(mine.data)).toBe(JSON.stringify(expected.data));
        }),
        { numRuns: examples(12, 40) },
      );
    },
    120_000,
  );

  it('answers the same field under two aliases, with arguments of each', async () => {
    const document = parse(`{ actors(where: { id: { eq: "linkoping" } }) {
      page: engagementsConnection(first: 1) {
        a: edges { n: node { names: areas(limit: 1) { id } } m: node { names: participants(limit: 1) { id } } }
        b: edges { node { names: participants(limit: 2) { id } } }
        one: totalCount two: totalCount first: pageInfo { endCursor } pageInfo { hasNextPage } } } }`);

    const { data, errors } = await answerOf(ours, document, {});

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      actors: [
        {
          page: {
            a: [{ n: { names: [{}] }, m: { names: [{ id: 'linkoping' }] } }],
            b: [{ node: { names: [{ id: 'linkoping' }, { id: 'palo-alto' }] } }],
            ...{ one: 19, two: 19, first: { endCursor: btoa('arrayconnection:0') }, pageInfo: { hasNextPage: true } },
          },
        },
      ],
    });
  });
});

describe('a filter', () => {
  it('by related entities, which is slow to plan, does not wait in the queue of other lists', async () => {
    const recorded = (queue: string[], name: string): Reads => ({
      ...graph.generated,
      readBatched: (...read) => {
        queue.push(name);
        return graph.readBatched(...read);
      },
    });
    const queues: string[] = [];
    const watched: Graph = {
      ...graph,
      generated: recorded(queues, 'generated'),
      filtered: recorded(queues, 'filtered'),
    };
    const document = parse(`{
      actors(limit: 1) { id }
      cities(limit: 1, where: { engagements: { some: {} } }) { id }
      below: actors(limit: 1) { engagements(where: { areas: { none: {} } }) { id } } }`);

    await execute({ schema: ours, document, contextValue: { graph: watched } });

    expect(queues.toSorted()).toEqual(['filtered', 'filtered', 'generated']);
  });

  const idsOf = async (where: object) => {
    const document = parse('query ($where: ActorWhere) { actors(where: $where, limit: 500) { id } }');
    const { data, errors } = await answerOf(ours, document, { where });
    expect(errors).toBeUndefined();
    return new Set((data?.actors as { id: string }[]).map(({ id }) => id));
  };

  it('by relationships alone tells who has some, none, and exactly one', async () => {
    const [everybody, some, none] = [
      await idsOf({}),
      await idsOf({ engagements: { some: {} } }),
      await idsOf({ engagements: { none: {} } }),
    ];

    // Who has one: 32 cities less San Francisco and San Jose, both universities, three associations.
    expect([some.size, none.size]).toEqual([35, 24]);
    expect(everybody).toEqual(new Set([...some, ...none]));
    expect(await idsOf({ engagements: { single: {} } })).not.toContain('linkoping');
  });

  it.each(['lei', 'wikidataId', 'id', 'usualName'])(
    'by a part of the indexed property %s works below an entity',
    async (name) => {
      const document = parse(`query ($where: CompanyWhere) {
      cities(where: { id: { eq: "linkoping" } }) { activeCompanies(where: $where) { id } } }`);
      for (const part of ['contains', 'startsWith', 'endsWith']) {
        const { errors } = await answerOf(ours, document, { where: { [name]: { [part]: 'nothing' } } });
        expect([part, errors]).toEqual([part, undefined]);
      }
    },
  );

  it('and its NOT are together all there are, the unknown in the NOT', async () => {
    const isLarge = { population: { gt: 1_000 } };
    const [large, others] = [await idsOf(isLarge), await idsOf({ NOT: isLarge })];

    expect(large.size).toBeGreaterThan(0);
    expect(others).toContain('stanford-university');
    expect(new Set([...large, ...others])).toEqual(await idsOf({}));
    expect(await idsOf({ NOT: { NOT: isLarge } })).toEqual(large);
  });
});
