import fc from 'fast-check';
import { execute, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import type { ReadBatched } from '../../src/db/reads.js';
import { buildSchema } from '../../src/server/graphql/schema/build.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { examples } from '../sizes.js';

let graph: Graph;
let schema: GraphQLSchema;
/** What runs without the library: Cypher that is reused. */
const readTogether = vi.fn<ReadBatched>();

beforeAll(async () => {
  graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  schema = await buildSchema();
});
afterAll(() => graph.close());

const answer = (document: DocumentNode, variableValues: Record<string, unknown>, reuse: boolean) => {
  const { driver } = graph;
  const watched: Graph = {
    ...graph,
    generated: {
      ...graph.generated,
      readBatched: (statement, parameters) => {
        void readTogether(statement, parameters);
        return graph.generated.readBatched(statement, parameters);
      },
    },
  };
  const plain = {
    session: (config: Parameters<typeof driver.session>[0]) => driver.session(config),
    executeQueryBookmarkManager: driver.executeQueryBookmarkManager,
  };
  const contextValue = {
    graph: watched,
    homeActor: 'linkoping',
    executionContext: reuse ? graph.generated.driver : plain,
  };
  return execute({ schema, document, variableValues, contextValue }) as Promise<ExecutionResult>;
};

const messages = ({ errors = [] }: ExecutionResult) => errors.map(({ message }) => message).sort();

const IDS = ['linkoping', 'palo-alto', 'stanford-university', 'smart-city-alliance', 'smart-city', 'nobody'];
const text = fc.oneof(
  fc.constantFrom(...IDS, 'Palo', 'stad', 'University', 'Q47265', '1987'),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('', ' ', "'", '"', '`', '\\', '$param0', '{x}', '\uE000vanort-0\uE000', '\uE000vanort-1\uE000'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5 });
const condition = fc.oneof(
  fc.record({ eq: maybe(text) }),
  fc.record({ in: fc.array(text, { maxLength: 4 }) }),
  fc.record({ contains: text }),
  fc.record({ startsWith: text, endsWith: text }, { requiredKeys: [] }),
);
const where: fc.Arbitrary<object> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    fc.record({ id: condition, name: condition, nameSv: condition }, { requiredKeys: [] }),
    fc.record({ kind: fc.record({ in: fc.subarray(['CITY', 'UNIVERSITY', 'COMPANY']) }) }),
    fc.record({ population: fc.record({ gt: fc.integer({ min: 0, max: 200_000 }) }) }),
    fc.record({ latitude: fc.record({ lt: fc.double({ min: -90, max: 90, noNaN: true }) }) }),
    fc.record({
      engagements: fc.dictionary(fc.constantFrom('some', 'all', 'none', 'single'), fc.record({ name: condition })),
    }),
    fc.record({ OR: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ AND: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ NOT: tie('any') }),
  ),
})).any;
const sort = fc.array(fc.constantFrom({ name: 'ASC' }, { name: 'DESC' }, { population: 'DESC' }), { maxLength: 2 });

const QUESTIONS: readonly (readonly [string, string, fc.Arbitrary<Record<string, unknown>>])[] = [
  [
    'a list by any filter, sorted and paged',
    `query ($where: ActorWhere, $sort: [ActorSort!], $limit: Int, $offset: Int) {
      actors(where: $where, sort: $sort, limit: $limit, offset: $offset) { id name names { sv en } population }
    }`,
    fc.record(
      { where: maybe(where), sort, limit: fc.integer({ min: 1, max: 4 }), offset: fc.integer({ min: 0, max: 3 }) },
      { requiredKeys: ['where', 'limit'] },
    ),
  ],
  [
    'lists below lists, with texts of their own, written in and passed',
    `query ($id: ID!, $name: String!, $deep: Boolean!, $first: Int!) {
      actors(where: { id: { eq: $id } }) { id
        engagements(where: { name: { contains: $name } }, limit: 5) { id areas { id } participants @include(if: $deep) { id name } }
        all: engagements(where: { NOT: { name: { contains: "e" } } }) { ...Work }
        engagementsConnection(first: $first) { totalCount edges { cursor properties { since evidence { id } } node { ...Work } } } }
    }
    fragment Work on Engagement { id name kind since }`,
    fc.record({ id: text, name: text, deep: fc.boolean(), first: fc.integer({ min: 1, max: 3 }) }),
  ],
  [
    'two look-ups and a list by the same variable',
    `query ($id: ID!) {
      actor(id: $id) { id name engagements { id } evidence { id claims { sv } } }
      engagement(id: $id) { id participants { id } }
      cities(where: { id: { eq: $id } }) { id located { id cities { id } } }
    }`,
    fc.record({ id: text }),
  ],
  [
    'lists as of a date that comes by a variable, also in a fragment',
    `query ($id: ID!, $at: PartialDate, $undated: Boolean) {
      actors(where: { id: { eq: $id } }, limit: 2) { id ...Held
        engagementsConnection(first: 5, at: $at, includeUndated: $undated) { totalCount edges { node { id } } } }
      engagement(id: "smart-city-alliance") { participantsConnection(first: 5, at: $at) { totalCount } }
    }
    fragment Held on Actor { then: engagementsConnection(first: 5, at: $at) { totalCount edges { node { id } } } }`,
    fc.record({
      id: fc.constantFrom(...IDS),
      at: maybe(fc.constantFrom('1986', '1990', '2003', '2017-11-14', '2026')),
      undated: fc.boolean(),
    }),
  ],
  [
    'a connection at the root, which is not reused',
    'query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { totalCount edges { cursor node { id } } } }',
    fc.record({ id: text }),
  ],
  [
    'what is asked of the entities of a product query',
    `query ($area: ID!, $name: String!) { partnersByPriorityArea(area: $area) { edges { node { id
      engagements(where: { name: { contains: $name } }) { id participants { id } } countries { name } } } } }`,
    fc.record({ area: fc.constantFrom('smart-city', 'university-cooperation', 'energy-environment'), name: text }),
  ],
];

describe('Cypher that is reused', () => {
  it.each(QUESTIONS)(
    'answers as the library does: %s',
    async (_what, source, variables) => {
      const document = parse(source);
      readTogether.mockReset();

      await fc.assert(
        fc.asyncProperty(fc.array(variables, { minLength: 1, maxLength: 3 }), async (several) => {
          const plain = await Promise.all(several.map((one) => answer(document, one, false)));
          const expectSame = (reused: ExecutionResult, index: number) => {
            expect(JSON.stringify(reused.data)).toBe(JSON.stringify(plain[index]?.data));
            // Fields fail in the order in which they come to it.
            expect(messages(reused)).toEqual(messages(plain[index]!));
          };
          // Each once more than it takes to reuse it, in turn with the others; then all at once.
          for (let turn = 0; turn < 3; turn += 1) {
            for (const [index, one] of several.entries()) expectSame(await answer(document, one, true), index);
          }
          const atOnce = await Promise.all([...several, ...several].map((one) => answer(document, one, true)));
          for (const [index, one] of atOnce.entries()) expectSame(one, index % several.length);
        }),
        { numRuns: examples(3, 10) },
      );
    },
    120_000,
  );

  it('is run without the library from the third time on, whatever the texts are', async () => {
    const document = parse(
      'query ($id: ID!, $limit: Int) { actors(where: { id: { eq: $id } }, limit: $limit) { id } }',
    );
    const ask = async (id: string, limit = 5) => {
      readTogether.mockReset();
      const { data } = await answer(document, { id, limit }, true);
      return [data?.actors, readTogether.mock.calls.length];
    };

    expect(await ask('linkoping')).toEqual([[{ id: 'linkoping' }], 0]);
    expect(await ask('palo-alto')).toEqual([[{ id: 'palo-alto' }], 0]);
    expect(await ask('munster')).toEqual([[{ id: 'munster' }], 1]);
    expect(await ask('nobody')).toEqual([[], 1]);
    expect(await ask('linkoping', 6)).toEqual([[{ id: 'linkoping' }], 0]);
    expect(readTogether.mock.calls.map(([{ cypher }]) => cypher).join()).not.toContain('palo-alto');
  });

  it('is run once for all who ask at the same time', async () => {
    const document = parse(
      'query ($id: ID!) { actors(where: { id: { eq: $id } }) { id engagements(limit: 1) { id } } }',
    );
    const ids = ['linkoping', 'palo-alto', 'munster', 'nobody', 'linkoping'];
    for (let turn = 0; turn < 2; turn += 1) await answer(document, { id: 'linkoping' }, true);
    const session = vi.spyOn(graph.driver, 'session');

    const answers = await Promise.all(ids.map((id) => answer(document, { id }, true)));

    expect(answers.map(({ data }) => (data?.actors as { id: string }[])[0]?.id)).toEqual(
      ids.map((id) => (id === 'nobody' ? undefined : id)),
    );
    expect(session).toHaveBeenCalledTimes(1);
    session.mockRestore();
  });
});
