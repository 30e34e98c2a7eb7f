import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Facet {
  name: string;
  distinct: number;
  values: { value: string; count: number }[];
}
interface Listed {
  totalCount: number;
  facets: Facet[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const FACETS = 'facets { name distinct values { value label count } }';
const ask = async <Data>(query: string) => {
  const { data, errors } = await server.ask<Data>(query);
  expect(errors).toEqual([]);
  return data;
};
const counts = (facets: readonly Facet[], name: string) =>
  Object.fromEntries(facets.find((facet) => facet.name === name)!.values.map(({ value, count }) => [value, count]));
const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0);

describe('facets, in the same request as the list', () => {
  it.each([
    ['neighbours', 'neighbours(of: "smart-city-alliance", kind: PARTICIPATES_IN)'],
    ['candidates', 'gapCandidatesConnection(of: "enschede", area: "citizen-dialogue")'],
    ['reviews due', 'reviewsDueConnection(at: "2017-12-31")'],
    ['changes', 'changes(from: "1980", to: "2020")'],
    ['the changes of one entity', 'changes(of: "linkoping-palo-alto-sister-city", from: "1980", to: "2020")'],
  ])('of %s add up by type to as many as there are', async (_name, list) => {
    const { it: found } = await ask<{ it: Listed }>(`{ it: ${list} { totalCount ${FACETS} } }`);

    expect(found.facets.map(({ name }) => name)).toEqual(['TYPE', 'COUNTRY', 'KIND', 'AREA', 'DECADE', 'STANDING']);
    expect(sum(counts(found.facets, 'TYPE'))).toBe(found.totalCount);
  });

  it('of neighbours count by type without regard to the types asked for, and by country with regard', async () => {
    const { neighbours } = await ask<{ neighbours: Listed }>(
      `{ neighbours(of: "smart-city-alliance", kind: PARTICIPATES_IN, types: [UNIVERSITY]) { totalCount ${FACETS} } }`,
    );

    expect(counts(neighbours.facets, 'TYPE').CITY).toBeGreaterThan(1);
    expect(sum(counts(neighbours.facets, 'COUNTRY'))).toBeLessThanOrEqual(neighbours.totalCount);
  });

  it('of what is drawn count its nodes', async () => {
    const data = await ask<Record<string, { nodes: { type: string }[]; facets: Facet[] }>>(`{
      neighbourhood(of: "linkoping", depth: 2, limit: 50) { nodes { type } ${FACETS} }
      common(of: ["enschede", "palo-alto"]) { nodes { type } ${FACETS} }
    }`);

    for (const { nodes, facets } of Object.values(data)) {
      const types = [...new Set(nodes.map(({ type }) => type))];
      expect(counts(facets, 'TYPE')).toEqual(
        Object.fromEntries(types.map((type) => [type, nodes.filter((node) => node.type === type).length])),
      );
    }
  });

  it('of the network count all its entities by type, and the listed ones by country', async () => {
    const { all, cities } = await ask<Record<'all' | 'cities', { graph: { nodes: number }; facets: Facet[] }>>(`{
      all: networkPosition { graph { nodes } ${FACETS} }
      cities: networkPosition(types: [CITY]) { graph { nodes } ${FACETS} }
    }`);

    expect(sum(counts(all.facets, 'TYPE'))).toBe(all.graph.nodes);
    expect(counts(cities.facets, 'TYPE')).toEqual(counts(all.facets, 'TYPE'));
    expect(sum(counts(cities.facets, 'COUNTRY'))).toBeLessThanOrEqual(counts(all.facets, 'TYPE').CITY!);
  });

  it('of a generated list are those of browse with the same filter', async () => {
    const { agreementsConnection, browse } = await ask<{ agreementsConnection: Listed; browse: Listed }>(`{
      agreementsConnection { totalCount }
      browse(types: [AGREEMENT]) { totalCount ${FACETS} }
    }`);

    expect(browse.totalCount).toBe(agreementsConnection.totalCount);
    expect(counts(browse.facets, 'TYPE').AGREEMENT).toBe(agreementsConnection.totalCount);
    expect(counts(browse.facets, 'DECADE')).toEqual({ '198X': 1, '199X': 2, '201X': 1 });
  });
});

describe('a list in pages', () => {
  const pageOf = async (list: string, id: string, after: string | null) => {
    const query = `query ($after: String) { it: ${list} {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ${id} } } } }`;
    const { data, errors } = await server.ask<{
      it: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: unknown[] };
    }>(query, { after });
    expect(errors).toEqual([]);
    return data.it;
  };

  it.each([
    ['gapCandidates', 'of: "enschede", area: "citizen-dialogue"', 'actor { id }'],
    ['gapCandidates', 'area: "smart-city", of: "palo-alto"', 'actor { id }'],
    ['reviewsDue', 'mandatePeriod: "2014-2018"', 'key'],
  ])('of %s(%s) is, page by page, the list', async (name, args, id) => {
    const all = await ask<Record<string, unknown[]>>(`{ ${name}(${args}) { ${id} } }`);
    const paged: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(
        `${name}Connection(${args}, first: 1, after: $after)`,
        id,
        after,
      );
      expect(page.totalCount).toBe(all[name]!.length);
      paged.push(...page.edges.map((edge) => (edge as { node: unknown }).node));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }

    expect(paged).toEqual(all[name]);
  });

  it.each(['gapCandidatesConnection(of: "enschede", area: "citizen-dialogue", ', 'reviewsDueConnection('])(
    'refuses a cursor of another: %s',
    async (list) => {
      const { errors } = await server.ask(`{ ${list}after: "x") { totalCount } }`);

      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    },
  );

  it('of candidates narrows by kind of actor', async () => {
    const { all, cities } = await ask<Record<'all' | 'cities', Listed>>(`{
      all: gapCandidatesConnection(of: "enschede", area: "citizen-dialogue") { totalCount ${FACETS} }
      cities: gapCandidatesConnection(of: "enschede", area: "citizen-dialogue", types: [CITY]) { totalCount ${FACETS} }
    }`);

    expect(cities.totalCount).toBe(counts(all.facets, 'TYPE').CITY ?? 0);
    expect(counts(cities.facets, 'TYPE')).toEqual(counts(all.facets, 'TYPE'));
  });
});
