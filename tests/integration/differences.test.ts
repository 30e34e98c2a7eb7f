import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Told {
  readonly id: string;
  readonly differences: string | null;
  readonly evidence: readonly { readonly document: { readonly id: string } }[];
}

describe('what sources say otherwise', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const tieOf = async (of: string, to: string, language: 'SV' | 'EN' = 'SV') => {
    const { data, errors } = await server.ask<{ ties: { ties: Told[] } }>(
      `query ($of: ID!, $language: Language) {
        ties(of: $of) { ties { id differences(language: $language) evidence { document { id } } } }
      }`,
      { of, language },
    );
    expect(errors).toEqual([]);
    return data.ties.ties.find(({ id }) => id.split('~').includes(of) && id.split('~').includes(to));
  };
  const pageOf = async (path: string) => (await fetch(`${server.url}${path}`)).text();

  it('stands beside a tie: who says which year', async () => {
    const tie = await tieOf('hof', 'joensuu');
    expect(tie?.differences).toMatch(/^Uppgifterna skiljer sig: .*Hof anger 1969 som början, Joensuu 1970\./);
    expect((await tieOf('hof', 'joensuu', 'EN'))?.differences).toMatch(/^Sources differ: .*1969.*1970/);
  });

  it('stands there also where a party has answered since, and what is followed is the first source', async () => {
    const tie = await tieOf('guangzhou', 'linkoping');
    expect(tie?.differences).toMatch(/^Uppgifterna skiljer sig: .*Chinascope.* att det har upphört/);
    expect(tie?.evidence[0]?.document.id).toBe('linkoping-vanorter-2021');
    expect(tie?.evidence.at(-1)?.document.id).toBe('wikidata-twin-towns');
  });

  it('is nothing where all agree', async () => {
    expect((await tieOf('palo-alto', 'linkoping'))?.differences).toBeNull();
  });

  it.each(['/id/linkoping-guangzhou?lang=sv', '/id/guangzhou?lang=sv', '/embed/graph/guangzhou?lang=sv'])(
    'is told without JavaScript: %s',
    async (path) => {
      expect(await pageOf(path)).toMatch(/Uppgifterna skiljer sig: .*Chinascope/s);
    },
  );

  it('is of the stated day: an agreement is over once its term is, whatever its source called it', async () => {
    const { data, errors } = await server.ask<{
      agreements: { id: string; status: string; now: { hasRunOut: boolean }; then: { hasRunOut: boolean } }[];
    }>(
      '{ agreements(limit: 100) { id status now: term { since until hasRunOut } then: term(at: "1980") { hasRunOut } } }',
    );
    expect(errors).toEqual([]);
    const over = data.agreements.filter(({ now }) => now.hasRunOut);
    expect(over.every(({ status }) => ['ACTIVE', 'SIGNED', 'DORMANT'].includes(status))).toBe(true);
    expect(over.some(({ then }) => then.hasRunOut)).toBe(false);
  });
});
