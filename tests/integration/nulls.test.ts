import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from './any-question.js';
import { servedSchema, startServer, type TestServer } from './server.js';

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startServer();
  schema = await servedSchema();
});
afterAll(() => server.stop());

const idsOf = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await server.ask<Record<string, { id: string }[]>>(query, variables);
  expect(errors).toEqual([]);
  return Object.values(data)[0]!.map(({ id }) => id);
};

interface Actor {
  readonly id: string;
  readonly kind: string;
  readonly engagements: readonly { id: string }[];
}
/** Ids of the actors that fit, by a plain filter of all of them, in the order of the list. */
const actorsThat = async (fit: (actor: Actor) => boolean) => {
  const { data, errors } = await server.ask<{ actors: Actor[] }>('{ actors { id kind engagements { id } } }');
  expect(errors).toEqual([]);
  return data.actors.filter(fit).map(({ id }) => id);
};
const isCity = ({ kind }: Actor) => kind === 'CITY';
const isEngaged = ({ engagements }: Actor) => engagements.length > 0;

describe('a filter that is null is as left out', () => {
  it.each([
    ['of a field', { usualName: null, kind: { eq: 'CITY' } }],
    ['of an id', { id: null, kind: { eq: 'CITY' } }],
    ['of a text by language', { name: null, kind: { eq: 'CITY' } }],
    ['of a text in one language', { name: { sv: null }, kind: { eq: 'CITY' } }],
    ['of related entities', { engagements: null, engagementsConnection: null, kind: { eq: 'CITY' } }],
    ['of both ends', { kind: { eq: 'CITY' }, NOT: null, AND: null, OR: null }],
  ])('%s', async (_what, where) => {
    const query = 'query ($where: ActorWhere) { actors(where: $where) { id } }';

    const cities = await idsOf('{ actors(where: { kind: { eq: CITY } }) { id } }');
    expect(cities).toEqual(await actorsThat(isCity));
    expect(await idsOf(query, { where })).toEqual(cities);
  });

  it('by a variable inside a filter', async () => {
    const query = 'query ($n: StringScalarFilters) { actors(where: { usualName: $n, kind: { eq: CITY } }) { id } }';

    expect(await idsOf(query, { n: null })).toEqual(await actorsThat(isCity));
  });

  it('of the node or of the relationship', async () => {
    const query = `query ($some: ActorEngagementsConnectionWhere!) {
      actors(where: { engagementsConnection: { some: $some } }) { id } }`;

    expect(await idsOf(query, { some: { node: null, edge: null } })).toEqual(await actorsThat(isEngaged));
  });
});

describe('a filter by relationships that says no more', () => {
  // Who has no engagement has not all of them either.
  it.each([
    ['none', (actor: Actor) => !isEngaged(actor), 'san-francisco', 'munster'],
    ['some', isEngaged, 'linkoping', 'san-francisco'],
    ['single', ({ engagements }: Actor) => engagements.length === 1, 'munster', 'linkoping'],
    ['all', isEngaged, 'munster', 'san-francisco'],
  ])('%s', async (quantifier, fits, one, other) => {
    const expected = await actorsThat(fits);
    expect([expected.includes(one), expected.includes(other)]).toEqual([true, false]);
    for (const field of ['engagements', 'engagementsConnection']) {
      expect(await idsOf(`{ actors(where: { ${field}: { ${quantifier}: {} } }) { id } }`)).toEqual(expected);
    }
  });
});

it('a NOT also finds what is unknown', async () => {
  const early = await idsOf('{ engagements(where: { stage: { eq: EARLY } }) { id } }');
  const others = await idsOf('{ engagements(where: { NOT: { stage: { eq: EARLY } } }) { id } }');
  const unknown = await idsOf('{ engagements(where: { stage: { eq: null } }) { id } }');

  expect(unknown.length).toBeGreaterThan(0);
  expect(others).toEqual(expect.arrayContaining(unknown));
  expect([...early, ...others].sort()).toEqual((await idsOf('{ engagements { id } }')).sort());
});

it('an OR of nothing finds nothing, an AND of nothing everything', async () => {
  expect(await idsOf('{ actors(where: { OR: [] }) { id } }')).toEqual([]);
  expect(await idsOf('{ actors(where: { AND: [] }) { id } }')).toEqual(await idsOf('{ actors { id } }'));
});

const DEPTH = 2;

describe('an optional argument that is null is as left out', () => {
  it('of every question, and of all below it', async () => {
    const told = (answer: unknown) => JSON.stringify(answer).replaceAll(/"computedAt":"[^"]*"/g, '');
    const different: string[] = [];
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const [asNull, left] = await Promise.all(
        [true, false].map((isNull) => server.ask(`{ ${questionOf(field, DEPTH, () => (isNull ? null : undefined))} }`)),
      );
      expect([field.name, left!.errors]).toEqual([field.name, []]);
      if (told(asNull!.data) !== told(left!.data)) different.push(`${field.name}: ${JSON.stringify(asNull!.errors)}`);
    }
    expect(different).toEqual([]);
  });

  it('of lists below an entity', async () => {
    const query = (args: string, more: string) => `{ engagements { participants(${args}) { id }
      participantsConnection(${args.replace('limit', 'first')} ${more}) { totalCount edges { node { id } } } } }`;
    const nulls = query('limit: null, where: null, sort: null', 'at: null, includeUndated: null');

    expect((await server.ask(nulls)).data).toEqual((await server.ask(query('limit: 100', ''))).data);
  });

  it('but a cursor of null is the first page, and a variable of null as well', async () => {
    const query = `query ($first: Int, $after: String) { actorsConnection(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage } } }`;

    expect((await server.ask(query, { first: null, after: null })).data).toEqual((await server.ask(query)).data);
  });
});
