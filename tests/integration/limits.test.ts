import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_COST } from '../../src/server/graphql/limits/cost.js';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES } from '../../src/server/graphql/limits/document.js';
import { MAX_TOKENS } from '../../src/server/graphql/limits/request.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const times = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join(' ');

/** A document whose fields are nested this deep, and cheap: each level holds one. */
function nested(depth: number): string {
  const leaf = { 15: 'names { sv }', 16: 'evidence { document { id } }', 17: 'evidence { document { names { sv } } }' }[
    depth
  ];
  const connection = (field: string, inner: string) => `${field}(first: 1) { edges { node { ${inner} } } }`;
  const fields = ['participantsConnection', 'engagementsConnection', 'participantsConnection', 'engagementsConnection'];
  return `{ engagement(id: "smart-city-alliance") { ${fields.reduceRight((inner, field) => connection(field, inner), leaf!)} } }`;
}

describe('a document within the limits is answered', () => {
  it.each([
    ['nested as deep as allowed', nested(MAX_DEPTH)],
    ['of as many aliases as allowed', `{ ${times(MAX_ALIASES, (n) => `a${n}: actors(limit: 1) { id }`)} }`],
    [
      'of as many directives as allowed',
      `{ a: __typename ${times(MAX_DIRECTIVES, () => '@include(if: true)')} }`.replace(
        / @include\(if: true\)(?= @)/g,
        '',
      ),
    ],
    ['the standard introspection', getIntrospectionQuery()],
    [
      'the introspection of tools, with everything in it',
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
      }),
    ],
    [
      'a large neighbourhood with its evidence',
      '{ neighbourhood(of: "linkoping", depth: 2, limit: 1000) { nodes { id name names { sv en } } links { sentence evidence { id document { id } } } omitted { node count } } }',
    ],
    ['a large list', '{ actors(limit: 500) { id name engagements(limit: 50) { id } } }'],
  ])('%s', async (_what, query) => {
    const { status, errors, data } = await server.ask<object>(query);

    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(Object.keys(data)).not.toEqual([]);
  });
});

describe('a document beyond the limits is refused before any of it runs', () => {
  const fragments = `query { ...F0 } ${times(12, (n) => `fragment F${n} on Query { a${n}: actors { id ...E${n} } ${n < 11 ? `...F${n + 1}` : ''} }`)} ${times(12, (n) => `fragment E${n} on Actor { engagements { participants { engagements { id } } } }`)}`;

  it.each([
    ['nested too deeply', nested(MAX_DEPTH + 1), 'nested'],
    [
      'nested too deeply by fragments',
      `${nested(15).replace('names { sv }', '...A')} fragment A on Engagement { areas(limit: 1) { ...B } } fragment B on PriorityArea { goals(limit: 1) { names { sv } } }`,
      'nested',
    ],
    ['of too many aliases', `{ ${times(MAX_ALIASES + 1, (n) => `a${n}: actors(limit: 1) { id }`)} }`, 'aliases'],
    [
      'of too many directives',
      `{ ${times(MAX_DIRECTIVES + 1, (n) => `a${n}: __typename @include(if: true)`).replace(/a\d+: /g, '')} }`,
      'directives',
    ],
    ['of too many tokens', `{ ${'id '.repeat(MAX_TOKENS + 1)} }`, 'too long'],
    ['of too many tokens, and no GraphQL at all', '} '.repeat(MAX_TOKENS + 1), 'too long'],
    [
      'of lists in lists',
      '{ actors(limit: 500) { engagements(limit: 500) { participants(limit: 500) { id } } } }',
      'cost',
    ],
    [
      'of lists in lists that say nothing',
      '{ actors { engagements { participants { engagements { participants { id } } } } } }',
      'cost',
    ],
    [
      'of lists by a product’s question',
      '{ partnersByPriorityArea(area: "smart-city", first: 100) { edges { node { engagements(limit: 100) { participants(limit: 100) { id } } } } } }',
      'cost',
    ],
    [
      'of many large lists under aliases',
      `{ ${times(25, (n) => `a${n}: actors(limit: 500) { engagements(limit: 5) { id } }`)} }`,
      'cost',
    ],
    ['of lists in fragments of fragments', fragments, ''],
    [
      'of many networks to measure',
      `{ ${times(6, (n) => `a${n}: networkPosition(at: "${2000 + n}", first: 1) { graph { nodes } }`)} }`,
      'cost',
    ],
    [
      'of many searches for ways',
      `{ ${times(11, (n) => `a${n}: connections(from: "linkoping", to: "google", maxLength: ${1 + (n % 8)}) { exhausted }`)} }`,
      'cost',
    ],
    [
      'of many readings of the whole graph',
      `{ ${times(13, (n) => `a${n}: browse(at: "${2000 + n}") { totalCount }`)} }`,
      'cost',
    ],
    [
      'of histories with all that they rest on',
      `{ ${times(12, (n) => `a${n}: timeline(of: "linkoping", limit: 500, from: "${1980 + n}") { evidence { document { id names { sv } } } }`)} }`,
      'cost',
    ],
    [
      'of large pages',
      '{ actorsConnection(first: 500) { edges { node { engagementsConnection(first: 500) { edges { node { id } } } } } } }',
      'cost',
    ],
  ])('%s', async (_what, query, word) => {
    const { status, data, errors } = await server.ask<undefined>(query);

    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
    expect(errors[0]?.message).toContain(word);
  });

  it('by its variables: the cost is that of what they hold', async () => {
    const query = 'query ($n: Int = 500) { actors(limit: $n) { engagements(limit: $n) { id } } }';

    expect((await server.ask(query, { n: 10 })).errors).toEqual([]);
    expect((await server.ask(query)).errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });

  it('says what it would cost and what is allowed', async () => {
    const { errors } = await server.ask('{ actors(limit: 500) { engagements(limit: 500) { id } } }');

    expect(errors[0]?.message).toMatch(new RegExp(`cost \\d{6}, and ${MAX_COST} is allowed`));
  });

  it('by lists in lists, unless each says that it holds few: nothing below an entity is read that a limit leaves out', async () => {
    const deep = (limit: string) =>
      ['engagements', 'participants', 'engagements', 'participants', 'engagements'].reduceRight(
        (inner, field) => `${field}${limit} { ${inner} }`,
        'id',
      );

    const [open, narrow] = [
      await server.ask(`{ actors(limit: 1) { ${deep('')} } }`),
      await server.ask(`{ actors(limit: 1) { ${deep('(limit: 1)')} } }`),
    ];

    expect(open.errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
    expect(narrow.errors).toEqual([]);
  });

  it('by introspection that goes round in circles', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';

    const { status, data } = await server.ask<undefined>(circle);

    expect([status, data]).toEqual([400, undefined]);
  });

  it('by fragments that use each other', async () => {
    const { status } = await server.ask(
      '{ actors { ...A } } fragment A on Actor { id ...B } fragment B on Actor { ...A }',
    );

    expect(status).toBe(400);
  });

  it('of too many bytes, whatever is in it', async () => {
    const { status, errors } = await server.ask('{ __typename }', { padding: 'x'.repeat(200_000) });

    expect(status).toBe(413);
    expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });
});
