import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { DEFAULT_LIST, MAX_LIST } from '../../src/server/graphql/schema/lists.js';
import { checkOutDatabase } from '../pooled-database.js';
import { holdsIn } from '../random-network.js';
import { startServer, type TestServer } from './server.js';

/** More than a list holds when nobody says how many, all of one name and one kind, so that only the id tells them apart. */
const COUNT = 130;
const companies = Array.from({ length: COUNT }, (_, n) =>
  entity('COMPANY', `company-${String((n * 37) % COUNT).padStart(3, '0')}`, { name: 'Bolaget' }),
);
const members = companies.map(({ id }, n) =>
  relation('PARTICIPATES_IN', id, 'network', {
    ...(n % 2 === 0 && { since: '2001' }),
    ...(n % 5 === 0 && { until: '2010' }),
    ...(n % 5 === 1 && { until: '..' }),
  }),
);
const inOrder = companies.map(({ id }) => id).toSorted();

const database = checkOutDatabase();
let server: TestServer;

beforeAll(async () => {
  const { graph } = database;
  await loadBatch(graph, batchOf([...companies, entity('INITIATIVE', 'network')], members));
  server = await startServer({ connection: database.connection });
});
afterAll(async () => {
  await server.stop();
});

/** The ids in an answer, in its order. */
const list = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
  const { data, errors } = await server.ask<Record<string, unknown>>(query, variables);
  expect(errors).toEqual([]);
  return JSON.stringify(data).match(/company-\d{3}/g) ?? [];
};

describe('a generated list', () => {
  it.each([
    ['at the root', '{ companies { id } }'],
    ['of a relationship', '{ engagement(id: "network") { participants { id } } }'],
    ['in pages', '{ actorsConnection { edges { node { id } } } }'],
    [
      'of a relationship in pages',
      '{ engagement(id: "network") { participantsConnection { edges { node { id } } } } }',
    ],
    ['of a product’s entity', '{ search(text: "network") { edges { node { engagement { participants { id } } } } } }'],
  ])('%s holds a hundred, by id, when nobody says', async (_where, query) => {
    expect(await list(query)).toEqual(inOrder.slice(0, DEFAULT_LIST));
  });

  it.each([
    ['at the root', '{ companies(sort: [{usualName: ASC}], limit: 5) { id } }'],
    ['at the root, one sort without a list', '{ companies(sort: {usualName: DESC}, limit: 5) { id } }'],
    ['at the root in pages', '{ companiesConnection(sort: [{usualName: ASC}], first: 5) { edges { node { id } } } }'],
    ['below the root', '{ engagement(id: "network") { participants(sort: [{kind: ASC}], limit: 5) { id } } }'],
    ['below a list', '{ engagements { participants(sort: [{kind: ASC}, {usualName: DESC}], limit: 5) { id } } }'],
    [
      'by node in a connection',
      '{ engagement(id: "network") { participantsConnection(sort: [{node: {usualName: ASC}}], first: 5) { edges { node { id } } } } }',
    ],
    [
      'in a fragment',
      '{ engagement(id: "network") { ...P } } fragment P on Engagement { participants(sort: {usualName: ASC}, limit: 5) { id } }',
    ],
    ['that is null', '{ companies(sort: null, limit: 5) { id } }'],
    ['that is empty', '{ companies(sort: [], limit: 5) { id } }'],
    ['that names no field', '{ companies(sort: [{}], limit: 5) { id } }'],
    ['that is null below the root', '{ engagement(id: "network") { participants(sort: null, limit: 5) { id } } }'],
    [
      'that names no field below the root',
      '{ engagement(id: "network") { participants(sort: [{}], limit: 5) { id } } }',
    ],
  ])('with a sort %s breaks ties by id', async (_where, query) => {
    expect(await list(query)).toEqual(inOrder.slice(0, 5));
  });

  it.each([
    ['the sort as a variable', '($s: [CompanySort!]) { companies(sort: $s, limit: 5) { id } }', [{ usualName: 'ASC' }]],
    [
      'the sort as one, not a list',
      '($s: [CompanySort!]) { companies(sort: $s, limit: 5) { id } }',
      { usualName: 'ASC' },
    ],
    [
      'the sort as a default',
      '($s: [CompanySort!] = [{usualName: ASC}]) { companies(sort: $s, limit: 5) { id } }',
      undefined,
    ],
    ['a sort left out', '($s: [CompanySort!]) { companies(sort: $s, limit: 5) { id } }', undefined],
    ['a sort of null', '($s: [CompanySort!]) { companies(sort: $s, limit: 5) { id } }', null],
    ['one sort within a list', '($s: CompanySort!) { companies(sort: [$s], limit: 5) { id } }', { usualName: 'ASC' }],
    [
      'a sort below the root',
      '($s: [ActorSort!]) { engagement(id: "network") { participants(sort: $s, limit: 5) { id } } }',
      [{ kind: 'ASC' }],
    ],
    [
      'null below the root',
      '($s: [ActorSort!]) { engagement(id: "network") { participants(sort: $s, limit: 5) { id } } }',
      null,
    ],
    [
      'a sort of a connection',
      `($s: [EngagementParticipantsConnectionSort!]) {
         engagement(id: "network") { participantsConnection(sort: $s, first: 5) { edges { node { id } } } } }`,
      [{ node: { usualName: 'ASC' } }],
    ],
  ])('takes %s and breaks ties by id', async (_what, query, s) => {
    expect(await list(`query ${query}`, s === undefined ? {} : { s })).toEqual(inOrder.slice(0, 5));
  });

  it('sorted by what the relationships say breaks ties by id, page after page', async () => {
    const query = `query ($after: String) { engagement(id: "network") {
      participantsConnection(sort: [{edge: {since: ASC}}], first: 26, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } properties { since } } } } }`;
    interface Page {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { id: string }; properties: { since: string | null } }[];
    }
    const pageAfter = async (after: string | null): Promise<Page> => {
      const { data, errors } = await server.ask<{ engagement: { participantsConnection: Page } }>(query, { after });
      expect(errors).toEqual([]);
      return data.engagement.participantsConnection;
    };
    const rows: { id: string; since: string | null }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await pageAfter(after);
      expect(page.totalCount).toBe(COUNT);
      rows.push(...page.edges.map(({ node, properties }) => ({ id: node.id, since: properties.since })));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }

    const expected = rows.toSorted(
      (a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || a.id.localeCompare(b.id),
    );
    expect(rows).toEqual(expected);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
  });

  it('holds what the query says, to the largest that it may', async () => {
    expect(await list(`{ companies(limit: ${MAX_LIST}) { id } }`)).toEqual(inOrder);
    expect(await list('{ companies(limit: 3, offset: 2) { id } }')).toEqual(inOrder.slice(2, 5));
  });
});

const GARBAGE = [
  '',
  'x',
  '0',
  'arrayconnection:1',
  btoa('arrayconnection:-1'),
  btoa('arrayconnection:x'),
  btoa('other:1'),
];

describe('an argument of a generated list', () => {
  it.each<[argument: string, query: string, variables: Record<string, unknown>]>([
    ['limit', '{ actors(limit: -1) { id } }', {}],
    ['limit', '{ actors(limit: 0) { id } }', {}],
    ['limit', `{ actors(limit: ${MAX_LIST + 1}) { id } }`, {}],
    ['limit', '{ actors(limit: 2147483647) { id } }', {}],
    ['limit', 'query ($n: Int) { actors(limit: $n) { id } }', { n: -1 }],
    ['limit', 'query ($n: Int = -1) { actors(limit: $n) { id } }', {}],
    ['limit', '{ engagements { participants(limit: -1) { id } } }', {}],
    ['limit', '{ engagements { ...P } } fragment P on Engagement { participants(limit: 501) { id } }', {}],
    ['limit', '{ search(text: "network") { edges { node { engagement { participants(limit: -1) { id } } } } } }', {}],
    ['offset', '{ actors(offset: -1) { id } }', {}],
    ['offset', '{ actors(offset: 2000000000) { id } }', {}],
    ['first', '{ actorsConnection(first: -1) { totalCount } }', {}],
    ['first', 'query ($n: Int!) { engagements { participantsConnection(first: $n) { totalCount } } }', { n: 501 }],
    ...GARBAGE.flatMap((after): [string, string, Record<string, unknown>][] => [
      ['after', 'query ($a: String) { actorsConnection(after: $a) { totalCount } }', { a: after }],
      ['after', `{ engagements { participantsConnection(after: ${JSON.stringify(after)}) { totalCount } } }`, {}],
    ]),
  ])('"%s" that cannot be used is refused by its name: %s %j', async (argument, query, variables) => {
    const { status, data, errors } = await server.ask<undefined>(query, variables);

    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });

  it('may be left out by a variable that is not given', async () => {
    expect(
      await list('query ($n: Int, $a: String) { actorsConnection(first: $n, after: $a) { edges { node { id } } } }'),
    ).toHaveLength(DEFAULT_LIST);
  });

  it('`after` may be null', async () => {
    expect(await list('{ companiesConnection(first: 1, after: null) { edges { node { id } } } }')).toEqual([
      inOrder[0],
    ]);
  });
});

describe('a generated list of relationships as of a date', () => {
  const heldIn = (year: number | null, includeUndated = false) =>
    members
      .filter((one) => holdsIn(year, one, includeUndated))
      .map(({ from }) => from)
      .toSorted();

  it.each([
    [1999, false],
    [1999, true],
    [2001, false],
    [2010, false],
    [2010, true],
    [2011, true],
    [2017, false],
    [null, false],
  ])('holds what held in %s (includeUndated: %s), and counts it', async (year, includeUndated) => {
    const query = `query ($at: PartialDate, $includeUndated: Boolean) { engagement(id: "network") {
      participantsConnection(at: $at, includeUndated: $includeUndated, first: 500) { totalCount edges { node { id } } } } }`;
    const { data, errors } = await server.ask<{
      engagement: { participantsConnection: { totalCount: number; edges: { node: { id: string } }[] } };
    }>(query, { at: year === null ? null : String(year), includeUndated });

    expect(errors).toEqual([]);
    const { totalCount, edges } = data.engagement.participantsConnection;
    expect(edges.map(({ node }) => node.id)).toEqual(heldIn(year, includeUndated));
    expect(totalCount).toBe(heldIn(year, includeUndated).length);
  });

  const LIST = 'participantsConnection(at: "2005", first: 500)';
  const IDS = '{ edges { node { id } } }';
  it.each([
    ['by a word in the query', `{ engagement(id: "network") { ${LIST} ${IDS} } }`],
    ['below a list', `{ engagements(limit: 1) { ${LIST} ${IDS} } }`],
    ['in a fragment', `{ engagements(limit: 1) { ...P } } fragment P on Engagement { ${LIST} ${IDS} }`],
    ['of a product’s entity', `{ search(text: "network") { edges { node { engagement { ${LIST} ${IDS} } } } } }`],
    [
      'with a filter of null',
      `{ engagements(limit: 1) { participantsConnection(at: "2005", where: null, first: 500) ${IDS} } }`,
    ],
    [
      'by a filter of its own',
      `{ engagements(limit: 1) { participantsConnection(first: 500, where: {edge: {
          validFrom: {lte: "2005-12-31"}, OR: [{validTo: {eq: null}}, {validTo: {gte: "2005-01-01"}}] } }) ${IDS} } }`,
    ],
  ])('is the same asked %s', async (_how, query) => {
    expect(await list(query)).toEqual(heldIn(2005));
  });

  it('keeps the filter that it is given, in the query or as a variable', async () => {
    const some = heldIn(2005).slice(2, 5);
    const where = { node: { id: { in: [...some, 'company-001'] } } };

    const found = await list(
      `query ($where: EngagementParticipantsConnectionWhere) {
        engagements(limit: 1) { participantsConnection(where: $where, at: "2005") ${IDS} } }`,
      { where },
    );

    expect(found).toEqual([...some, 'company-001'].filter((id) => heldIn(2005).includes(id)).toSorted());
    expect(
      await list(
        `{ engagements(limit: 1) { participantsConnection(where: {node: {id: {eq: "${some[0]}"}}}, at: "2005") ${IDS} } }`,
      ),
    ).toEqual([some[0]]);
  });

  it('refuses what is no date, by its name', async () => {
    const { status, errors } = await server.ask(
      `{ engagements(limit: 1) { participantsConnection(at: "then") ${IDS} } }`,
    );

    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'at' }]);
  });

  it('at the root can be of what had a relationship then', async () => {
    const found = await list(
      `{ actors(limit: 500, where: {engagementsConnection: {some: {edge: {validFrom: {lte: "2005-12-31"}}}}}) { id } }`,
    );

    expect(found).toEqual(
      members
        .filter(({ since }) => since === '2001')
        .map(({ from }) => from)
        .toSorted(),
    );
  });
});

describe('a look-up by id', () => {
  it.each([
    ['actor', 'palo-alto'],
    ['actor', 'network'],
    ['engagement', 'company-001'],
    ['engagement', ''],
  ])('%s(id: "%s") of what is not there is NOT_FOUND, not null alone', async (field, id) => {
    const { data, errors } = await server.ask<object>(`query ($id: ID!) { ${field}(id: $id) { name } }`, { id });

    expect(data).toEqual({ [field]: null });
    expect(errors).toEqual([
      expect.objectContaining({ path: [field], extensions: { code: 'NOT_FOUND', argument: 'id' } }),
    ]);
  });

  it('under an alias finds what is there', async () => {
    const { data, errors } = await server.ask(
      '{ one: actor(id: "company-001") { name: id } two: engagement(id: "network") { id } }',
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ one: { name: 'company-001' }, two: { id: 'network' } });
  });
});
