import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_COST, MAX_DOCUMENT_FIELDS, costLimit } from '../../src/server/graphql/limits/cost.js';
import { withListArguments } from '../../src/server/graphql/schema/lists.js';

/** Fields of each sort that is counted in its own way: generated lists, and questions of the product by their names. */
const schema = withListArguments(
  buildSchema(`
    type Query {
      things(where: ThingWhere, sort: [ThingSort!], limit: Int): [Thing!]
      thing: Thing
      words: [String!]
      tree(first: Int = 20): Page
      page(first: Int): Page
      browse(first: Int = 20): Page
      neighbourhood(limit: Int): Subgraph
      timeline(limit: Int): [Entry!]
      connections(first: Int): [Entry!]
    }
    type Thing {
      id: ID
      whole: Thing
      parts(where: ThingWhere, sort: [ThingSort!], limit: Int): [Thing!]
      partsConnection(sort: [ThingSort!], first: Int): Page
      page(first: Int = 20): Page
    }
    type Page { totalCount: Int  edges: [Edge!]  facets(first: Int = 20): Page }
    type Edge { node: Thing }
    type Subgraph { id: ID  nodes: [Thing!] }
    type Entry { id: ID  thing: Thing }
    input ThingWhere { id: IdFilter  parts: ThingsFilters }
    input IdFilter { eq: ID }
    input ThingsFilters { some: ThingWhere }
    input ThingSort { id: String }
  `),
);

/** How many fields were executed. */
const executed = vi.fn(() => null);

const server = new ApolloServer({
  schema,
  plugins: [costLimit(schema)],
  rootValue: { things: executed, thing: executed, page: executed },
});
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => void executed.mockClear());

interface Request {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Ask the server; the status, and the first error, if any, with its code. */
async function ask(request: Request) {
  const { http, body } = await server.executeOperation(request);
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const error = body.singleResult.errors?.[0];
  return { status: http.status ?? 200, error, code: error?.extensions?.code };
}

/** A field that is refused by itself, so that the message says what it costs with what is beside it. */
const TOO_DEAR = 'dear: things(limit: 101) { parts(limit: 500) { id } }';
const TOO_DEAR_COST = 101 * 501;

/** What some fields of a query cost together. */
async function costOf(fields: string, declared = '', variables: Record<string, unknown> = {}): Promise<number> {
  const { error } = await ask({ query: `query ${declared} { ${fields} ${TOO_DEAR} }`, variables });
  return Number(/may cost ([\d.]+), and/.exec(error?.message ?? '')?.[1]) - TOO_DEAR_COST;
}

describe('the cost of', () => {
  it.each([
    ['values', '__typename words', 0],
    ['an entity', 'thing { id }', 1],
    ['an entity of an entity', 'thing { id whole { id } }', 2],
    ['two fields', 'thing { id } other: thing { id }', 2],
    ['a generated list that does not say its size', 'things { id }', 100],
    ['a generated list', 'things(limit: 3) { id }', 3],
    ['a generated list of which one says null', 'things(limit: null) { id }', 100],
    ['entities in a list', 'things(limit: 3) { whole { id } }', 6],
    ['a list in a list that does not say its size', 'things(limit: 3) { parts { id } }', 3 * 11],
    ['a sorted list in a list that does not say its size', 'thing { parts(sort: [{ id: "ASC" }]) { id } }', 11],
    ['a small list in a list', 'things(limit: 3) { parts(limit: 2) { id } }', 3 * 3],
    ['a large list in a list', 'things(limit: 3) { parts(limit: 50) { id } }', 3 * 51],
    ['a page in a list', 'things(limit: 3) { partsConnection(first: 2) { totalCount } }', 3 * 3],
    ['a page in a list that does not say its size', 'things(limit: 3) { partsConnection { totalCount } }', 3 * 11],
    ['a question’s page', 'page(first: 7) { edges { node { id } } }', 7 * 3],
    ['a question’s page by its default', 'tree { totalCount }', 20],
    ['a question’s page with neither', 'page { totalCount }', 1],
    ['a page of an entity', 'thing { page(first: 2) { totalCount } }', 3],
    ['a page of an entity by its default', 'thing { page { totalCount } }', 21],
  ])('%s: "%s" is %i', async (_what, fields, cost) => {
    expect(await costOf(fields)).toBe(cost);
  });

  it.each([
    ['browse(first: 2) { totalCount }', 4_000 + 2],
    ['browse(first: 2) { edges { node { id } } }', 4_000 + 2 * 3],
    ['browse(first: 1) { totalCount } two: browse(first: 1) { totalCount }', 8_002],
  ])(
    'a question that takes the database long counts that once, however much it answers: "%s" is %i',
    async (...one) => {
      expect(await costOf(one[0])).toBe(one[1]);
    },
  );

  it.each([
    ['neighbourhood { id }', 500 + 4],
    ['neighbourhood(limit: 200) { nodes { id } }', 500 + 4 * 51],
    ['neighbourhood(limit: 75) { id }', 500 + 2],
    ['neighbourhood(limit: 75) { nodes { id } }', 500 + 77],
    ['neighbourhood(limit: 1) { nodes { id } }', 500 + 51],
    ['timeline { id }', 1_000 + 100],
    ['timeline(limit: 7) { thing { id } }', 1_000 + 14],
    ['connections { id }', 5_000 + 5],
    ['connections(first: 2) { id }', 5_000 + 2],
  ])('a question of the product is by its own measure: "%s" is %i', async (fields, cost) => {
    expect(await costOf(fields)).toBe(cost);
  });

  it('a size in a variable is by what the variable holds, or its default', async () => {
    expect(await costOf('things(limit: $n) { id }', '($n: Int = 5)')).toBe(5);
    expect(await costOf('things(limit: $n) { id }', '($n: Int = 5)', { n: 40 })).toBe(40);
    expect(await costOf('things(limit: $n) { id }', '($n: Int)')).toBe(100);
  });
});

describe('a size out of its bounds is refused before anything runs', () => {
  it.each([
    ['things(limit: 501) { id }', 'limit', '1 to 500'],
    ['things(limit: 0) { id }', 'limit', '1 to 500'],
    ['thing { partsConnection(first: 501) { totalCount } }', 'first', '1 to 500'],
    ['page(first: 101) { totalCount }', 'first', '1 to 100'],
    ['page(first: -1) { totalCount }', 'first', '1 to 100'],
    ['neighbourhood(limit: 1001) { id }', 'limit', '1 to 1000'],
    ['timeline(limit: 501) { id }', 'limit', '1 to 500'],
    ['connections(first: 21) { id }', 'first', '1 to 20'],
  ])('%s', async (fields, argument, bounds) => {
    const { status, error } = await ask({ query: `{ thing { id } ${fields} }` });

    expect([status, error?.extensions]).toEqual([400, expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
    expect(error?.message).toContain(bounds);
    expect(executed).not.toHaveBeenCalled();
  });

  it.each([
    'things(limit: 500) { id }',
    'things(limit: 1) { id }',
    'thing { partsConnection(first: 500) { totalCount } }',
    'page(first: 100) { totalCount }',
    'neighbourhood(limit: 1000) { id }',
    'timeline(limit: 500) { id }',
    'connections(first: 20) { id }',
  ])('but not %s, at them', async (fields) => {
    expect(await ask({ query: `{ ${fields} }` })).toMatchObject({ status: 200, error: undefined });
  });
});

describe('a document', () => {
  const dearest = 'things(limit: 100) { parts(limit: 499) { id } }';

  it('may cost as much as is allowed, and no more', async () => {
    expect(100 * 500).toBe(MAX_COST);
    expect((await ask({ query: `{ ${dearest} }` })).error).toBeUndefined();

    executed.mockClear();
    const { status, error, code } = await ask({ query: `{ ${dearest} thing { id } }` });
    expect(status).toBe(400);
    expect(error?.message).toBe('The query may cost 50001, and 50000 is allowed: ask for fewer, or less deeply.');
    expect(code).toBe('QUERY_TOO_COMPLEX');
    expect(executed).not.toHaveBeenCalled();
  });

  it('is counted anew for other variables, each time it comes', async () => {
    const query = 'query ($n: Int) { things(limit: $n) { parts(limit: $n) { id } } }';
    const codes = [];
    for (const n of [10, 500, 10, 500, 20]) codes.push((await ask({ query, variables: { n } })).code);

    expect(codes).toEqual([undefined, 'QUERY_TOO_COMPLEX', undefined, 'QUERY_TOO_COMPLEX', undefined]);
  });

  it('of several operations costs what the one that runs does', async () => {
    const query = `query Cheap { thing { id } } query Dear { ${TOO_DEAR} }`;

    expect((await ask({ query, operationName: 'Cheap' })).error).toBeUndefined();
    expect((await ask({ query, operationName: 'Dear' })).error?.message).toContain(`cost ${TOO_DEAR_COST},`);
  });

  it('whose variables do not fit is refused for them, not for its cost', async () => {
    const { error, code } = await ask({ query: `query ($n: Int!) { things(limit: $n) { id } ${TOO_DEAR} }` });

    expect(error?.message).toContain('$n');
    expect(code).toBe('BAD_USER_INPUT');
  });

  it('without the operation that is asked for is refused for that', async () => {
    const { code } = await ask({ query: 'query One { thing { id } }', operationName: 'Another' });

    expect(code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it('may have as many fields as are allowed, and no more', async () => {
    const fields = (count: number) =>
      `{ thing { ${Array.from({ length: count - 1 }, (_, n) => `f${n}: id`).join(' ')} } }`;
    expect((await ask({ query: fields(MAX_DOCUMENT_FIELDS) })).error).toBeUndefined();

    const { status, error, code } = await ask({ query: fields(MAX_DOCUMENT_FIELDS + 1) });
    expect([status, code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(error?.message).toContain(`too many fields: ${MAX_DOCUMENT_FIELDS} are allowed`);
  });

  it('has the fields of a fragment as often as it is used', async () => {
    const doubled = Array.from(
      { length: 12 },
      (_, n) => `fragment F${n} on Thing { a: whole { ...F${n + 1} } b: whole { ...F${n + 1} } }`,
    );
    const query = `{ thing { ...F0 } } ${doubled.join(' ')} fragment F12 on Thing { id }`;

    expect((await ask({ query })).error?.message).toContain('fragments counted as often as used');
  });
});

describe('a filter', () => {
  it('without a meaning is refused in its own words', async () => {
    const { status, error } = await ask({ query: '{ things(where: { parts: { some: null } }) { id } }' });

    expect(status).toBe(400);
    expect(error?.message).toContain('"parts.some" is null');
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'where' });
  });
});
