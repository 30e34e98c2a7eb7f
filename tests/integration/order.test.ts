import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVED_NODES } from '../../src/model/served-types.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly usualName: string } }[];
}

const list = async (query: string) => {
  const { data, errors } = await server.ask<Record<string, Record<string, string>[]>>(query);
  expect(errors).toEqual([]);
  return Object.values(data)[0]!.flatMap((one) => Object.values(one));
};
const inOrder = (texts: readonly string[], language: string) =>
  texts.toSorted(new Intl.Collator(language, { sensitivity: 'accent' }).compare);

describe('a list that is sorted by a text', () => {
  it.each(SERVED_NODES.map(({ plural }) => plural))('is in the order of the language: %s', async (plural) => {
    for (const [code, language] of [
      ['SV', 'sv'],
      ['EN', 'en'],
    ] as const) {
      const names = await list(`{ ${plural}(sort: [{ name: { ${language}: ASC } }]) { name(language: ${code}) } }`);
      expect(names).toEqual(inOrder(names, language));
    }
    const usual = await list(`{ ${plural}(sort: [{ usualName: DESC }]) { usualName } }`);
    expect(usual).toEqual(inOrder(usual, 'sv').reverse());
  });

  it('has names and claims in the order of Swedish, not of code points', async () => {
    const names = await list('{ documents(sort: [{ name: { sv: ASC } }]) { name(language: SV) } }');
    const claims = await list('{ evidences(sort: [{ claim: { sv: ASC } }], limit: 500) { claim(language: SV) } }');

    expect(names).toEqual(inOrder(names, 'sv'));
    expect(names).not.toEqual(names.toSorted());
    expect(claims).toEqual(inOrder(claims, 'sv'));
  });

  it('comes in pages that together are the list', async () => {
    const paged: string[] = [];
    const pageAfter = async (after: string | null): Promise<Page> => {
      const { data } = await server.ask<{ actorsConnection: Page }>(
        `query ($after: String) { actorsConnection(first: 4, after: $after, sort: [{ usualName: ASC }]) {
          pageInfo { hasNextPage endCursor } edges { node { usualName } } } }`,
        { after },
      );
      return data.actorsConnection;
    };
    for (let after: string | null = null, more = true; more;) {
      const page = await pageAfter(after);
      paged.push(...page.edges.map(({ node }) => node.usualName));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }

    expect(paged).toEqual(inOrder(paged, 'sv'));
    expect(paged).toEqual(await list('{ actors(sort: [{ usualName: ASC }]) { usualName } }'));
  });

  it('below an entity too, and by what a relationship says', async () => {
    const { data } = await server.ask<{ engagement: { participants: { name: string }[] } }>(
      '{ engagement(id: "smart-city-alliance") { participants(sort: [{ name: { sv: DESC } }]) { name(language: SV) } } }',
    );
    const participants = data.engagement.participants.map(({ name }) => name);

    expect(participants).toEqual(inOrder(participants, 'sv').reverse());
  });
});

it('browse lists names in the order of Swedish', async () => {
  const { data } = await server.ask<{ browse: { edges: { node: { name: string } }[] } }>(
    '{ browse(first: 100, types: [CITY]) { edges { node { name(language: SV) } } } }',
  );
  const names = data.browse.edges.map(({ node }) => node.name);

  expect(names).toEqual(inOrder(names, 'sv'));
});
