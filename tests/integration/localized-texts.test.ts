import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Actor {
  readonly id: string;
  readonly names: { readonly sv: string; readonly en: string };
}
interface Actors {
  readonly actors: readonly Actor[];
}

let server: TestServer;
let all: readonly Actor[];
beforeAll(async () => {
  server = await startServer();
  all = (await server.ask<Actors>('{ actors(limit: 500) { id names { sv en } } }')).data.actors;
});
afterAll(() => server.stop());

const idsOf = async (argumentsOfList: string) => {
  const { data, errors } = await server.ask<Actors>(`{ actors(limit: 500, ${argumentsOfList}) { id } }`);
  expect(errors).toEqual([]);
  return data.actors.map(({ id }) => id);
};

describe('a text', () => {
  const QUERY = `query ($language: Language) {
    countries(where: { id: { eq: "united-states" } }) { name(language: $language) } }`;

  it.each([
    ['the one asked for', 'EN', 'sv', 'United States'],
    ['the one asked for', 'SV', 'en', 'USA'],
    ['that of the request', undefined, 'en', 'United States'],
    ['that of the request', undefined, 'sv', 'USA'],
    ['Swedish when nobody says', undefined, undefined, 'USA'],
  ])('is told in a language: %s', async (_which, language, header, name) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'accept-language': header };
    const { data } = await server.ask<{ countries: [{ name: string }] }>(QUERY, { language }, headers);

    expect(data.countries[0].name).toBe(name);
  });

  it('is told in two languages under aliases', async () => {
    const { data } = await server.ask<{ engagement: unknown }>(
      '{ engagement(id: "smart-city-alliance") { sv: summary(language: SV) en: summary(language: EN) summaries { sv en } } }',
    );
    const { sv, en, summaries } = data.engagement as { sv: string; en: string; summaries: unknown };

    expect(sv).not.toBe(en);
    expect(summaries).toEqual({ sv, en });
  });

  it('that an entity does not have is null in each form', async () => {
    const { data } = await server.ask<{ actors: { summary: string | null; summaries: object | null }[] }>(
      '{ actors(limit: 500) { summary summaries { sv en } } }',
    );

    expect(data.actors.some(({ summary }) => summary === null)).toBe(true);
    for (const { summary, summaries } of data.actors) expect(summaries === null).toBe(summary === null);
  });
});

describe('a list', () => {
  it.each([
    ['sv', 'startsWith', 'S', (name: string) => name.startsWith('S')],
    ['en', 'contains', 'University', (name: string) => name.includes('University')],
    ['sv', 'eq', 'Linköpings universitet', (name: string) => name === 'Linköpings universitet'],
  ] as const)('is filtered by a name in %s: %s "%s"', async (tag, operator, value, holds) => {
    const expected = all.filter(({ names }) => holds(names[tag])).map(({ id }) => id);

    expect(expected).not.toEqual([]);
    expect(await idsOf(`where: {name: {${tag}: {${operator}: "${value}"}}}, sort: {id: ASC}`)).toEqual(expected);
  });

  it('is filtered by names in both languages at once, and by what does not hold', async () => {
    const differing = all.filter(({ names }) => names.sv.includes('universitet') && names.en.includes('University'));

    expect(
      await idsOf('where: {name: {sv: {contains: "universitet"}, en: {contains: "University"}}}, sort: {id: ASC}'),
    ).toEqual(differing.map(({ id }) => id));
    expect(await idsOf('where: {NOT: {name: {sv: {contains: "universitet"}}}}, sort: {id: ASC}')).toEqual(
      all.filter(({ names }) => !names.sv.includes('universitet')).map(({ id }) => id),
    );
  });

  it.each(['sv', 'en'] as const)('is sorted by the name in %s, ties by id', async (tag) => {
    const { compare } = new Intl.Collator(tag, { sensitivity: 'accent' });
    const sorted = all.toSorted((a, b) => compare(b.names[tag], a.names[tag]) || (a.id < b.id ? -1 : 1));

    expect(await idsOf(`sort: [{name: {${tag}: DESC}}, {id: ASC}]`)).toEqual(sorted.map(({ id }) => id));
  });

  it('of relationships is filtered and sorted by what they say in a language', async () => {
    const edges = (args: string) => `affiliationsConnection(${args}) { edges { properties { role(language: EN) } } }`;
    const { data, errors } = await server.ask<{ actors: Record<'some' | 'none', { edges: unknown[] }>[] }>(
      `{ actors(limit: 500) {
          some: ${edges('where: {edge: {role: {en: {contains: "o"}}}}, sort: [{edge: {role: {en: ASC}}}]')}
          none: ${edges('where: {edge: {role: {en: {eq: "no role of anybody"}}}}')} } }`,
    );
    const roles = data.actors.flatMap(({ some }) =>
      (some.edges as { properties: { role: string } }[]).map(({ properties }) => properties.role),
    );

    expect(errors).toEqual([]);
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.every((role) => role.includes('o'))).toBe(true);
    expect(data.actors.flatMap(({ none }) => none.edges)).toEqual([]);
  });
});
