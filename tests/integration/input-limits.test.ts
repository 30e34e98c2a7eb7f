import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  MAX_FILTER_FIELDS,
  MAX_LOGIC_DEPTH,
  MAX_RELATED,
  MAX_RELATED_DEPTH,
  MAX_SORTS,
  MAX_VALUES,
} from '../../src/server/graphql/limits/filters.js';
import { MAX_VARIABLE_DEPTH, MAX_VARIABLE_VALUES } from '../../src/server/graphql/limits/request.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Filter = Record<string, unknown>;

/** A filter of actors by what is this many relationships away. */
const related = (depth: number, quantifier = 'some'): Filter =>
  Array.from({ length: depth }, (_, n) => (n % 2 === depth % 2 ? 'participants' : 'engagements')).reduce<Filter>(
    (inner, field) => ({ [field]: { [quantifier]: inner } }),
    { id: { eq: 'linkoping' } },
  );
const negated = (depth: number): Filter =>
  Array.from({ length: depth }).reduce<Filter>((inner) => ({ NOT: inner }), { id: { eq: 'linkoping' } });
const alternatives = (count: number, one: (n: number) => Filter): Filter => ({
  OR: Array.from({ length: count }, (_, n) => one(n)),
});

const FILTERED = 'query ($where: ActorWhere) { actors(where: $where) { id } }';
const SORTED = 'query ($sort: [ActorSort!]) { actors(sort: $sort) { id } }';

/** A value as it is written in a document. */
const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literal).join(' ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([name, one]) => `${name}: ${literal(one)}`)
          .join(' ')}}`
      : JSON.stringify(value);

describe('filters within the limits are answered', () => {
  it.each([
    ['as deep as allowed', related(MAX_RELATED_DEPTH)],
    ['two singles in each other', related(2, 'single')],
    ['of as much logic as allowed', negated(MAX_LOGIC_DEPTH)],
    ['of as many values as allowed', { id: { in: Array.from({ length: MAX_VALUES }, (_, n) => `a${n}`) } }],
    ['of almost as many fields as allowed', alternatives(MAX_FILTER_FIELDS / 2 - 1, (n) => ({ id: { eq: `a${n}` } }))],
  ])('%s', async (_what, where) => {
    const { status, errors } = await server.ask(FILTERED, { where });

    expect(errors).toEqual([]);
    expect(status).toBe(200);
  });
});

describe('filters beyond the limits are refused before any Cypher is made', () => {
  it.each([
    ['related entities in each other', related(MAX_RELATED_DEPTH + 1), 'related'],
    ['related entities thirty deep', related(30), 'nested'],
    ['what none and all say of related entities', related(MAX_RELATED_DEPTH + 1, 'none'), 'related'],
    ['singles in each other', related(MAX_RELATED_DEPTH, 'single'), 'related'],
    ['many related entities beside each other', alternatives(MAX_RELATED + 1, () => related(1)), 'related'],
    ['logic in logic', negated(MAX_LOGIC_DEPTH + 1), 'NOT'],
    ['many alternatives', alternatives(MAX_FILTER_FIELDS / 2, (n) => ({ id: { eq: `a${n}` } })), 'fields'],
    ['long lists', { id: { in: Array.from({ length: MAX_VALUES + 1 }, (_, n) => `a${n}`) } }, 'list'],
  ])('%s, in variables and literals alike', async (_what, where, word) => {
    const asked = [
      await server.ask<undefined>(FILTERED, { where }),
      await server.ask<undefined>(`{ actors(where: ${literal(where)}) { id } }`),
      await server.ask<undefined>(
        `{ actors(limit: 1) { engagements(limit: 1, where: {participants: {some: ${literal(where)}}}) { id } } }`,
      ),
    ];

    for (const { status, data, errors } of asked) {
      expect([status, data, errors[0]?.extensions]).toEqual([400, undefined, { code: 'QUERY_TOO_COMPLEX' }]);
    }
    expect(asked[0]?.errors[0]?.message).toContain(word);
  });

  it('the filters of all lists of a document together, those in fragments as often as they are used', async () => {
    const list = `engagements(limit: 1, where: {participants: {some: {id: {eq: "linkoping"}}}}) { id }`;
    const aliases = Array.from({ length: MAX_RELATED + 1 }, (_, n) => `a${n}: actors(limit: 1) { ...A }`);

    const { status, errors } = await server.ask(`{ ${aliases.join(' ')} } fragment A on Actor { ${list} }`);

    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'QUERY_TOO_COMPLEX' }]);
  });

  it('many orders', async () => {
    const sort = (count: number) => Array.from({ length: count }, () => ({ usualName: 'ASC' }));

    expect((await server.ask(SORTED, { sort: sort(MAX_SORTS) })).errors).toEqual([]);
    expect((await server.ask(SORTED, { sort: sort(MAX_SORTS + 1) })).errors[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
    });
  });
});

describe('a null where only a value makes sense is refused by its name', () => {
  it.each([
    ['engagements.some', { engagements: { some: null } }],
    ['engagementsConnection.none', { engagementsConnection: { none: null } }],
    ['OR.NOT.id.in', { OR: [{ NOT: { id: { in: null } } }] }],
    ['population.gt', { population: { gt: null } }],
    ['name.sv.contains', { name: { sv: { contains: null } } }],
    ['usualName.in', { usualName: { in: null } }],
    ['altNames.includes', { altNames: { includes: null } }],
  ])('%s', async (path, where) => {
    const asked = [
      await server.ask<undefined>(FILTERED, { where }),
      await server.ask<undefined>(`{ actors(where: ${literal(where)}) { id } }`),
    ];

    for (const { status, data, errors } of asked) {
      expect([status, data]).toEqual([400, undefined]);
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'where' });
      expect(errors[0]?.message).toContain(`"${path}" is null`);
    }
  });

  it('is also found where a variable stands inside a filter', async () => {
    const query = 'query ($least: Int) { actors(where: {population: {gt: $least}}) { id } }';

    expect((await server.ask(query, { least: null })).errors[0]?.extensions).toMatchObject({ argument: 'where' });
    expect((await server.ask(query)).errors).toEqual([]);
  });

  it('but "eq: null" finds what is unknown, and a filter that is null as a whole is none', async () => {
    const unknown = await server.ask<{ actors: { population: number | null }[] }>(
      '{ actors(where: {population: {eq: null}}) { population } }',
    );

    expect(new Set(unknown.data.actors.map(({ population }) => population))).toEqual(new Set([null]));
    const all = await server.ask<{ actors: object[] }>('{ actors(limit: 500) { id } }');
    expect((await server.ask<{ actors: object[] }>(FILTERED, { where: null })).data.actors).toHaveLength(
      all.data.actors.length,
    );
  });
});

describe('a date that is no text is refused before anything runs', () => {
  it.each([
    ['{}', {}],
    ['["1987"]', ['1987', '1988']],
    ['1987', 1987],
    ['true', true],
  ])('%s, in a literal and in a variable', async (written, value) => {
    const asked = [
      await server.ask<undefined>(`{ changes(from: "1986", to: ${written}) { totalCount } }`),
      await server.ask<undefined>('query ($to: PartialDate!) { changes(from: "1986", to: $to) { totalCount } }', {
        to: value,
      }),
      await server.ask<undefined>(
        `{ actors { engagementsConnection(where: {edge: {since: {eq: ${written}}}}) { totalCount } } }`,
      ),
    ];

    for (const { status, data, errors } of asked) {
      expect([status, data]).toEqual([400, undefined]);
      expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions.code);
      expect(errors[0]?.message).toContain('PartialDate');
    }
  });
});

describe('numbers out of their bounds are refused where the cost is reckoned', () => {
  it.each([
    ['limit', 'timeline(of: "linkoping", limit: -2147483648) { id }'],
    ['limit', 'timeline(of: "linkoping", limit: 501) { id }'],
    ['limit', 'neighbourhood(of: "linkoping", limit: -2147483648) { nodes { id } }'],
    ['first', 'partnersByPriorityArea(area: "smart-city", first: -2147483648) { totalCount }'],
    ['first', 'connections(from: "linkoping", to: "google", first: -1) { exhausted }'],
    ['first', 'engagementsConnection(first: 0) { totalCount }'],
  ])('%s of %s', async (argument, field) => {
    const expensive = 'actors(limit: 500) { engagements(limit: 500) { participants(limit: 500) { id } } }';

    const { status, data, errors } = await server.ask<undefined>(`{ ${field} ${expensive} }`);

    expect([status, data]).toEqual([400, undefined]);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  it('a number within its bounds takes nothing from the cost of the rest', async () => {
    const expensive = 'actors(limit: 500) { engagements(limit: 500) { id } }';

    const { errors } = await server.ask(`{ timeline(of: "linkoping", limit: 1) { id } ${expensive} }`);

    expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });
});

describe('documents and variables that would be expensive to read are refused first', () => {
  const nested = (depth: number) => `${'{"NOT":'.repeat(depth)}{}${'}'.repeat(depth)}`;
  const post = async (body: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, body: (await response.json()) as { errors: { extensions: object }[] } };
  };

  it.each([MAX_VARIABLE_DEPTH + 1, 300, 1_000, 5_000])('variables nested %s deep, used or not', async (depth) => {
    for (const query of [FILTERED, '{ __typename }']) {
      const { status, body } = await post(
        `{"query": ${JSON.stringify(query)}, "variables": {"where": ${nested(depth)}}}`,
      );

      expect([status, body.errors[0]?.extensions]).toEqual([400, { code: 'QUERY_TOO_COMPLEX' }]);
    }
  });

  it('variables of too many values', async () => {
    const { status, errors } = await server.ask(
      FILTERED,
      alternatives(MAX_VARIABLE_VALUES, () => ({})),
    );

    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'QUERY_TOO_COMPLEX' }]);
  });

  it('variables of a persisted document in an address', async () => {
    const address = `${server.url}/graphql?query=%7B__typename%7D&variables=${encodeURIComponent(nested(500))}`;
    const response = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
  });

  it('literals nested deeply', async () => {
    const { status, errors } = await server.ask(
      `{ actors(where: ${'{NOT: '.repeat(300)}{}${'}'.repeat(300)}) { id } }`,
    );

    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'QUERY_TOO_COMPLEX' }]);
  });

  it('fragments that each repeat the next twice', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Query { ${n < 19 ? `...F${n + 1} a${n}: __typename ...F${n + 1}` : '__typename'} }`,
    );

    const { status, errors } = await server.ask(`{ ...F0 } ${fragments.join(' ')}`);

    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'QUERY_TOO_COMPLEX' }]);
    expect(errors[0]?.message).toContain('fields');
  });
});

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly totalCount: number;
}

/** What an answer has under the name "list", however deep. */
function listIn(data: unknown): Page | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('list' in data) return data.list as Page;
  return Object.values(data)
    .map(listIn)
    .find((found) => found !== undefined);
}

describe('a connection', () => {
  const page = `edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount`;
  const aliased = `a: edges { x: cursor node { id } y: cursor } b: edges { node { id } }
    c: pageInfo { hasNextPage } d: pageInfo { e: endCursor f: endCursor } g: totalCount h: totalCount`;

  it.each([
    ['at the root', (selection: string) => `{ list: engagementsConnection(first: 2) { ${selection} } }`],
    [
      'of a list',
      (selection: string) =>
        `{ actors(where: {id: {eq: "linkoping"}}) { list: engagementsConnection(first: 2) { ${selection} } } }`,
    ],
    [
      'of an entity that a product’s query returned',
      (selection: string) =>
        `{ actor: partnersByPriorityArea(area: "smart-city", first: 1) { edges { node { list: engagementsConnection(first: 2) { ${selection} } } } } }`,
    ],
  ])('%s has the same values under every alias', async (_where, query) => {
    const [plain, other] = [await server.ask(query(page)), await server.ask(query(aliased))];
    expect([plain.errors, other.errors]).toEqual([[], []]);
    const { edges, pageInfo, totalCount } = listIn(plain.data)!;
    expect(edges.length).toBeGreaterThan(0);
    expect(listIn(other.data)).toEqual({
      a: edges.map(({ cursor, node }) => ({ x: cursor, node, y: cursor })),
      b: edges.map(({ node }) => ({ node })),
      c: { hasNextPage: pageInfo.hasNextPage },
      d: { e: pageInfo.endCursor, f: pageInfo.endCursor },
      ...{ g: totalCount, h: totalCount },
    });
  });
});
