import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { KIND_LABELS } from '../../src/model/labels/labels.js';
import { startServer, type TestServer } from './server.js';

interface Facet {
  name: string;
  distinct: number;
  values: { value: string; label: string; count: number }[];
}
interface Browsed {
  browse: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; type: string; name: string; actor: { id: string } | null }; countries: string[] }[];
    facets: Facet[];
  };
}

const QUERY = `query Browse($text: String, $ids: [ID!], $types: [EntityType!], $kinds: [FacetKind!], $countries: [ID!], $areas: [ID!],
  $decades: [PartialDate!], $at: PartialDate, $first: Int, $after: String, $language: Language) {
  browse(text: $text, ids: $ids, types: $types, kinds: $kinds, countries: $countries, areas: $areas, decades: $decades, at: $at,
    first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id type name(language: $language) actor { id } } countries }
    facets { name distinct values { value label(language: $language) count } }
  }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const browse = async (variables: Record<string, unknown> = {}) => {
  const { data, errors } = await server.ask<Browsed>(QUERY, { first: 100, ...variables });
  expect(errors).toEqual([]);
  return data.browse;
};
const counts = (facets: readonly Facet[], name: string) =>
  Object.fromEntries(facets.find((facet) => facet.name === name)!.values.map(({ value, count }) => [value, count]));
const ids = (page: Pick<Browsed['browse'], 'edges'>) => page.edges.map(({ node }) => node.id);
const ACTORS = ['CITY', 'UNIVERSITY', 'COMPANY', 'ASSOCIATION', 'ORGANISATION', 'PERSON'];

describe('a list of everything', () => {
  it('counts the actors that an official counts by hand', async () => {
    const { totalCount, facets } = await browse({ types: ACTORS });

    expect(totalCount).toBe(59);
    expect(counts(facets, 'TYPE')).toMatchObject({
      ...{ CITY: 32, UNIVERSITY: 2, COMPANY: 6, ASSOCIATION: 3, ORGANISATION: 13, PERSON: 3 },
      ...{ PARTNERSHIP: 36, INITIATIVE: 1 },
    });
    expect(counts(facets, 'COUNTRY')).toEqual({
      ...{ sweden: 16, 'united-states': 7, germany: 4 },
      ...{ china: 2, denmark: 2, finland: 2, iceland: 2, italy: 2, lithuania: 2, norway: 2 },
      ...{ austria: 1, 'faroe-islands': 1, latvia: 1, macao: 1, netherlands: 1, nicaragua: 1, romania: 1, tanzania: 1 },
    });
  });

  it('lists only the entities that are named, whatever else fits, and tells the countries of each', async () => {
    const asked = ['stanford-university', 'no-such-entity', 'smart-city-alliance', 'linkoping', 'linkoping'];
    const { totalCount, facets, edges } = await browse({ ids: asked });

    expect(totalCount).toBe(3);
    expect(counts(facets, 'TYPE')).toEqual({ CITY: 1, UNIVERSITY: 1, INITIATIVE: 1 });
    expect(Object.fromEntries(edges.map(({ node, countries }) => [node.id, countries]))).toEqual({
      linkoping: ['sweden'],
      'smart-city-alliance': ['china', 'germany', 'netherlands', 'sweden', 'united-states'],
      'stanford-university': ['united-states'],
    });
    expect(ids(await browse({ ids: asked, text: 'universitet' }))).toEqual(['stanford-university']);
    expect(ids(await browse({ ids: asked, types: ['CITY'] }))).toEqual(['linkoping']);
    expect(ids(await browse({ ids: [] }))).toEqual([]);
  });

  it('refuses more ids than it looks up', async () => {
    const { errors } = await server.ask(QUERY, { ids: Array.from({ length: 1_001 }, (_, n) => `entity-${n}`) });

    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } });
  });

  it('counts the engagements by kind, area, decade and the countries of their parties', async () => {
    const { totalCount, facets } = await browse({ types: ['PARTNERSHIP', 'INITIATIVE'] });

    expect(totalCount).toBe(37);
    expect(counts(facets, 'KIND')).toEqual({
      ...{ FRIENDSHIP: 22, SISTER_CITY: 4, COOPERATION: 4, CONTACT: 1 },
      ...{ STUDENT_EXCHANGE: 1, RESEARCH: 1, CIVIC_EXCHANGE: 1, SCHOOL_EXCHANGE: 1, TRADE: 1, INITIATIVE: 1 },
    });
    expect(counts(facets, 'COUNTRY')).toEqual({
      ...{ sweden: 30, 'united-states': 9, finland: 6, germany: 4, netherlands: 4 },
      ...{ china: 3, iceland: 3, lithuania: 3, norway: 3, austria: 2, denmark: 2, italy: 2 },
      ...{ 'faroe-islands': 1, latvia: 1, macao: 1, nicaragua: 1, romania: 1, tanzania: 1 },
    });
    // Joensuu and Hof give years of two decades, the cooperation itself none.
    expect(counts(facets, 'DECADE')).toEqual({ '194X': 3, '197X': 1, '198X': 4, '199X': 2, '200X': 1 });
    expect(counts(facets, 'AREA')).toMatchObject({ 'smart-city': 2, 'university-cooperation': 3 });
  });

  it('narrows by several arguments, and widens by several values of one', async () => {
    expect(ids(await browse({ types: ['CITY'], countries: ['germany', 'china'] })).sort()).toEqual([
      ...['dalian', 'esslingen', 'guangzhou', 'heidelberg', 'hof', 'munster'],
    ]);
    expect(
      ids(await browse({ types: ['CITY', 'UNIVERSITY'], decades: ['198X'], countries: ['united-states'] })),
    ).toEqual(['palo-alto', 'stanford-university']);
    expect(ids(await browse({ kinds: ['COMMITTEE', 'SISTER_CITY'] })).sort()).toEqual([
      ...['linkoping-boards', 'linkoping-committees', 'linkoping-esteli', 'linkoping-morogoro'],
      ...['linkoping-palo-alto-sister-city', 'linkoping-pietrasanta'],
    ]);
  });

  it('says in the counts of a facet how many there would be with another of its values', async () => {
    const sweden = await browse({ types: ['CITY'], countries: ['sweden'] });

    const german = counts(sweden.facets, 'COUNTRY').germany;
    const universities = counts(sweden.facets, 'TYPE').UNIVERSITY;
    expect(ids(sweden).sort()).toEqual(['linkoping', 'norrkoping', 'vaxjo']);
    expect((await browse({ types: ['CITY'], countries: ['germany'] })).totalCount).toBe(german);
    expect((await browse({ types: ['UNIVERSITY'], countries: ['sweden'] })).totalCount).toBe(universities);
  });

  it('finds by text as the search does', async () => {
    const { facets, ...page } = await browse({ text: 'linkoping', types: ['CITY'] });

    expect(ids(page)).toEqual(['linkoping']);
    expect(counts(facets, 'TYPE').UNIVERSITY).toBe(1);
  });

  it('has all its pages together the entities of one', async () => {
    const all = ids(await browse({ types: ['ORGANISATION'] }));
    const paged: string[] = [];

    for (let after: string | null = null, more = true; more;) {
      const page = await browse({ types: ['ORGANISATION'], first: 3, after });
      paged.push(...ids(page));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }

    expect(all).toHaveLength(13);
    expect(paged).toEqual(all);
  });

  it('as of a year counts by what held then', async () => {
    const { facets } = await browse({ types: ['UNIVERSITY'], at: '1986' });

    // Of 2017 are the areas; nobody says that they were those of 1987.
    expect(counts(facets, 'AREA')).toEqual({});
    expect(counts(facets, 'COUNTRY')).toEqual({});
  });

  it.each([
    ['SV', { TYPE: 'Städer och kommuner', COUNTRY: 'Sverige', DECADE: '1980-talet' }],
    ['EN', { TYPE: 'Cities and municipalities', COUNTRY: 'Sweden', DECADE: 'the 1980s' }],
  ])('tells of its values in %s', async (language, expected) => {
    const { facets } = await browse({ types: ['CITY'], countries: ['sweden'], language });

    const labels = facets.flatMap(({ name, values }) => values.map(({ label }) => [name, label]));
    for (const pair of Object.entries(expected)) expect(labels).toContainEqual(pair);
    expect(labels.every(([, label]) => label !== '')).toBe(true);
  });

  it.each([
    [{ text: '' }, 'text'],
    [{ decades: ['1987'] }, 'decades'],
    [{ decades: ['198X', 'x'] }, 'decades'],
    [{ first: 101 }, 'first'],
    [{ after: 'garbage' }, 'after'],
  ])('turns down %j', async (variables, argument) => {
    const { errors } = await server.ask(QUERY, variables);

    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  it('takes every kind of engagement and of organisation, and no other', () => {
    const sdl = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');
    const schema = buildSchema(sdl, { assumeValid: true });
    const values = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((one) => one.name);

    expect(values('FacetKind').sort()).toEqual([...values('EngagementKind'), ...values('OrganisationKind')].sort());
    expect(values('FacetKind').sort()).toEqual(Object.keys(KIND_LABELS.sv).sort());
  });
});

describe('facets of other lists', () => {
  const FACETS = 'facets { name distinct values { value count } }';

  it('of a search count what it found, by type without regard to the types asked for', async () => {
    const { data, errors } = await server.ask<{ search: { totalCount: number; facets: Facet[] } }>(
      `{ search(text: "palo alto", types: [CITY]) { totalCount ${FACETS} } }`,
    );

    expect(errors).toEqual([]);
    const types = counts(data.search.facets, 'TYPE');
    const countries = Object.values(counts(data.search.facets, 'COUNTRY'));
    expect(types).toMatchObject({ CITY: data.search.totalCount, INITIATIVE: 1 });
    expect(countries.reduce((sum, count) => sum + count, 0)).toBe(data.search.totalCount);
  });

  it('of partners count each partner of all pages once', async () => {
    const { data, errors } = await server.ask<{ partnersByPriorityArea: { totalCount: number; facets: Facet[] } }>(
      `{ partnersByPriorityArea(area: "smart-city", at: "2017-11", first: 1) { totalCount ${FACETS} } }`,
    );

    expect(errors).toEqual([]);
    expect(counts(data.partnersByPriorityArea.facets, 'TYPE')).toEqual({ CITY: 5 });
    expect(data.partnersByPriorityArea.totalCount).toBe(5);
    expect(counts(data.partnersByPriorityArea.facets, 'COUNTRY')).toEqual({
      ...{ 'united-states': 1, china: 1, germany: 2, netherlands: 1 },
    });
  });

  it('do not change the list that they count', async () => {
    const list = 'totalCount edges { cursor node { id } }';
    const ask = async (facets: string) =>
      (
        await server.ask<Record<string, object>>(
          `{ search(text: "linkoping") { ${list} ${facets} } partnersByPriorityArea(area: "smart-city") { ${list} ${facets} } }`,
        )
      ).data;
    const without = await ask('');
    const withFacets = await ask(FACETS);

    for (const [field, page] of Object.entries(without)) expect(withFacets[field]).toMatchObject(page);
  });

  it('are read when a fragment asks for them, and not when a directive leaves them out', async () => {
    const query = `query Q($wanted: Boolean!) { search(text: "linkoping") { ...counted @include(if: $wanted) } }
      fragment counted on SearchConnection { counts: ${FACETS} }`;

    const [wanted, unwanted] = await Promise.all(
      [true, false].map((wanted) => server.ask<{ search: { counts?: Facet[] } }>(query, { wanted })),
    );

    expect(counts(wanted!.data.search.counts!, 'TYPE').CITY).toBe(1);
    expect(unwanted!.data.search).toEqual({});
  });
});
