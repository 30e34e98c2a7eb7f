import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_PROPERTIES } from '../../src/model/search-properties.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Found {
  search: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    edges: {
      node: {
        id: string;
        type: string;
        name: string;
        actor: { id: string } | null;
        engagement: { id: string } | null;
      };
      score: number;
    }[];
  };
}

const SEARCH = `query Search($text: String!, $types: [EntityType!], $at: PartialDate, $includeUndated: Boolean, $first: Int, $after: String) {
  search(text: $text, types: $types, at: $at, includeUndated: $includeUndated, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { score node { id type name actor { id } engagement { id } } }
  }
}`;

const search = async (text: string, more: Record<string, unknown> = {}, headers = {}) => {
  const { data, errors } = await server.ask<Found>(SEARCH, { text, ...more }, headers);
  expect(errors).toEqual([]);
  return data.search;
};
const found = async (text: string, more?: Record<string, unknown>) =>
  (await search(text, more)).edges.map(({ node }) => node.id);

describe('a search', () => {
  it.each([
    ['the name', 'Linköping'],
    ['capitals', 'LINKÖPING'],
    ['no accents', 'Linkoping'],
    ['a decomposed ö (NFD)', 'Linko\u0308ping'],
    ['space around it', '  linköping\t'],
  ])('by %s finds the exact name first', async (_how, text) => {
    expect((await found(text))[0]).toBe('linkoping');
  });

  it.each([
    ['an inflected word', 'universitetet', 'linkoping-university'],
    ['a beginning', 'stanf', 'stanford-university'],
    ['a word within', 'alto', 'palo-alto'],
    ['a typo', 'Heidleberg', 'heidelberg'],
    ['a missing letter', 'Enshede', 'enschede'],
    ['all words in another order', 'alliance city smart', 'smart-city-alliance'],
    ['the English name', 'Linköping University', 'linkoping-university'],
    ['the Swedish name', 'Linköpings universitet', 'linkoping-university'],
  ])('by %s finds it', async (_how, text, id) => {
    expect(await found(text)).toContain(id);
  });

  it('puts an exact name before those that begin so, and those before the rest', async () => {
    const { edges } = await search('palo alto', { first: 100 });
    const scores = edges.map(({ score }) => score);

    expect(edges[0]?.node).toMatchObject({ id: 'palo-alto', type: 'CITY' });
    expect(scores[0]).toBeGreaterThanOrEqual(4);
    expect(scores[1]).toBeLessThan(4);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('puts what the home actor has to do with first of those that match alike', async () => {
    const { data } = await server.ask<{ search: { edges: { node: { engagement: { id: string } } }[] } }>(
      '{ search(text: "vänortssamarbete", types: [PARTNERSHIP], first: 100) { edges { node { engagement { id } } } } }',
    );
    const found = data.search.edges.map(({ node }) => node.engagement.id);

    expect(found.slice(0, 4)).toEqual([
      ...['linkoping-isafjardarbaer', 'linkoping-joensuu', 'linkoping-roskilde', 'linkoping-tonsberg'],
    ]);
    expect(found.slice(4)).toContain('joensuu-hof');
  });

  it.each([
    ...[
      'linköping AND',
      'AND OR NOT',
      'title:*',
      'name:linkoping',
      '*:*',
      'linkoping~0.1',
      'a^b',
      '"linkoping',
      'a/b/',
      '[a TO b]',
    ],
    ...[
      '\\',
      'linkoping\\',
      '(((',
      '&& ||',
      '+linkoping -palo',
      '{a}',
      '?',
      'lin*ping',
      '㎏',
      'x'.repeat(200),
      'ord '.repeat(50),
    ],
  ])('takes %j for text', async (text) => {
    const { errors } = await server.ask<Found>(SEARCH, { text });

    for (const { extensions } of errors) expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'text' });
  });

  it('does not let an operator widen it', async () => {
    expect(await found('*:* OR linkoping')).toEqual(expect.not.arrayContaining(['palo-alto']));
    expect(await found('NOT linkoping')).toEqual(expect.not.arrayContaining(['palo-alto']));
    expect((await search(`${SEARCH_PROPERTIES.names}:*`)).totalCount).toBe(0);
  });

  it('can be for some types, and says what each is', async () => {
    const universities = await search('linköping', { types: ['UNIVERSITY'], first: 100 });
    const engagements = await search('smart city', { types: ['INITIATIVE'] });

    expect(new Set(universities.edges.map(({ node }) => node.type))).toEqual(new Set(['UNIVERSITY']));
    expect(universities.edges[0]?.node).toMatchObject({ actor: { id: 'linkoping-university' }, engagement: null });
    expect(engagements.edges[0]?.node).toMatchObject({ actor: null, engagement: { id: 'smart-city-alliance' } });
    expect(await found('linköping', { types: [] })).toEqual([]);
  });

  it('names what it found in the language asked for', async () => {
    const [swedish] = (await search('linkoping university')).edges;
    const [english] = (await search('linkoping university', {}, { 'accept-language': 'en' })).edges;

    expect([swedish?.node.name, english?.node.name]).toEqual(['Linköpings universitet', 'Linköping University']);
  });

  it('as of a date finds what was there then', async () => {
    expect(await found('smart city alliance', { at: '1990' })).not.toContain('smart-city-alliance');
    expect(await found('smart city alliance', { at: '2018' })).toContain('smart-city-alliance');
    expect(await found('smart city alliance', { at: '1990', includeUndated: true })).toContain('smart-city-alliance');
    // Some year of the eighties Enschede became its partner city, and in 1940 Linköping had its first.
    expect(await found('palo alto', { at: '1939' })).toEqual([]);
    expect(await found('palo alto', { at: '1979' })).toEqual(['linkoping']);
    const all = await found('palo alto', { at: '1986' });
    expect(all).toEqual(expect.arrayContaining(['palo-alto', 'enschede-palo-alto']));
    expect(all).not.toContain('linkoping-palo-alto-sister-city');
    expect(await found('palo alto', { at: '1987' })).toContain('linkoping-palo-alto-sister-city');
    expect(await found('position paper', { at: '2017-10-08', types: ['DOCUMENT'] })).toEqual([]);
    expect(await found('position paper', { at: '2017-10-09', types: ['DOCUMENT'] })).toEqual([
      'ks-2017-494-position-paper',
    ]);
  });

  it('in pages of two finds the same, in the same order', async () => {
    const all = await search('linköping', { first: 100 });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Found['search'] = await search('linköping', { first: 2, after });
      expect(page.totalCount).toBe(all.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      paged.push(...page.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }

    expect(paged).toEqual(all.edges.map(({ node }) => node.id));
    expect(new Set(paged).size).toBe(all.totalCount);
  });

  it.each([
    [{ text: '' }, 'text'],
    [{ text: '*' }, 'text'],
    [{ text: 'x'.repeat(201) }, 'text'],
    [{ text: 'linköping', at: 'then' }, 'at'],
    [{ text: 'linköping', first: -1 }, 'first'],
    [{ text: 'linköping', first: 101 }, 'first'],
    [{ text: 'linköping', after: 'YXJyYXljb25uZWN0aW9uOjA=' }, 'after'],
  ])('that cannot be made, %j, is BAD_USER_INPUT and names "%s"', async (variables, argument) => {
    const { data, errors } = await server.ask<object | null | undefined>(SEARCH, variables);

    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});
