import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

describe('a search for what people type', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const find = async (text: string) => {
    const { data, errors } = await server.ask<{
      search: {
        totalCount: number;
        edges: { node: { id: string; type: string }; match: { source: string; text: string } }[];
      };
    }>(
      'query ($text: String!) { search(text: $text, first: 8) { totalCount edges { node { id type } match { source text } } } }',
      {
        text,
      },
    );
    expect(errors).toEqual([]);
    return data.search.edges.map(({ node, match }) => `${node.type} ${node.id} [${match.source}: ${match.text}]`);
  };

  it.each([
    ['systerstad', 'PARTNERSHIP linkoping-palo-alto-sister-city [KIND: Systerort]'],
    ['avtal', 'AGREEMENT linkoping-special-agreements-signed [NAME: Särskilda avtal om samarbete]'],
    ['vem ansvarar', 'ORGANISATION kommunledningskontoret [KIND: Förvaltning]'],
    ['kontaktperson', 'ORGANISATION kommunledningskontoret-international-function [KIND: Enhet]'],
    ['1987', 'PARTNERSHIP linkoping-palo-alto-sister-city [IDENTIFIER: 1987]'],
    ['2017-11-14', 'DOCUMENT ks-2017-494-protocol [IDENTIFIER: tidigast 14 november 2017]'],
    ['KS 2017-494', 'DOCUMENT ks-2017-494-protocol [IDENTIFIER: KS 2017-494]'],
    ['KS 2017-494', 'DOCUMENT ks-2017-494-position-paper [IDENTIFIER: KS 2017-494]'],
    ['KS 2017-494', 'DOCUMENT ks-2017-494-service-letter [IDENTIFIER: KS 2017-494]'],
    ['överenskommelse', 'AGREEMENT guangzhou-agreement-1997 [KIND: Avtal]'],
  ])('"%s" leads to what it is of', async (text, found) => {
    expect(await find(text)).toContain(found);
  });

  it('a word of a claim leads to what it is said of', async () => {
    expect((await find('dörröppnare')).map((hit) => hit.split(' [')[0])).toContain('PARTNERSHIP business-cooperation');
  });

  it('words of a claim begin with who says so, unless the home actor does', async () => {
    const { data, errors } = await server.ask<{
      search: {
        edges: {
          node: { id: string };
          match: { source: string; text: string; evidence: { document: { id: string } }[] };
        }[];
      };
    }>(
      `{ search(text: "avslutat", first: 50) {
        edges { node { id } match { source text evidence { document { id } } } }
      } }`,
    );
    expect(errors).toEqual([]);
    const claims = data.search.edges.filter(({ match }) => match.source === 'CLAIM').map(({ match }) => match);
    const press = claims.filter(({ text }) => text.includes('avslutat avtalet med Guangzhou'));
    expect(press.length).toBeGreaterThan(0);
    for (const { text, evidence } of press) {
      expect(text).toMatch(/^Chinascope, pressöversikt: /);
      expect(evidence[0]?.document.id).toBe('chinascope-2020');
    }
    const own = await find('dörröppnare');
    expect(own.find((hit) => hit.startsWith('PARTNERSHIP business-cooperation'))).toMatch(/\[CLAIM: [^:]*\]$/);
  });

  it('a year with a digit amiss is another year', async () => {
    expect((await find('1986')).filter((hit) => /\[(NAME|IDENTIFIER): .*1987/.test(hit))).toEqual([]);
  });
});
