import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

/** The queries of the page, in its order. */
const queries = [
  ...readFileSync(new URL('../../docs/who-says-so.md', import.meta.url), 'utf8').matchAll(/^```graphql\n(.+?)^```/gms),
].map(([, query]) => query!);

/** What a query of the page answers has the words of the page below it. */
describe('docs/who-says-so.md', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('tells who says what of Guangzhou', async () => {
    interface Said {
      statements: {
        edges: { node: { speaker: { name: string }; saidOn: string; followed: boolean; differs: boolean } }[];
      };
    }
    const { data } = await server.ask<Said>(queries[0]!);
    const told = data.statements.edges.map(({ node: { speaker, saidOn, followed, differs } }) => [
      ...[speaker.name.replace(/,.*/, ''), saidOn.slice(0, 4), followed, differs],
    ]);

    expect(told).toEqual([
      ['Linköping', '2021', true, false],
      ['Guangzhou', '2020', false, false],
      ['Linköpings universitet', '2017', false, false],
      ['Chinascope', '2020', false, true],
      ['Wikidata', '2016', false, false],
    ]);
    expect((await server.ask(queries[1]!)).data).toMatchObject({
      engagement: { now: { kind: 'MUTUAL' }, then: { kind: 'CONTRADICTED', on: ['EXISTENCE'] } },
    });
  });

  it('tells on what sources differ, and what registers have', async () => {
    const { data } = await server.ask<{ disagreements: { edges: { node: { kind: string; sentence: string } }[] } }>(
      queries[2]!,
    );
    const compared = await server.ask<{ registerComparison: { counts: { count: number }[] } }>(queries[3]!);

    const starts = data.disagreements.edges
      .filter(({ node }) => node.kind === 'SINCE')
      .map(({ node }) => node.sentence);
    expect(starts).toContainEqual(expect.stringMatching(/Hof.*Joensuu|Joensuu.*Hof/));
    expect(compared.data.registerComparison.counts.some(({ count }) => count > 0)).toBe(true);
  });
});
