import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  readonly edges: readonly { node: { id: string; date: string; kind: string } }[];
  readonly recorded: {
    readonly totalCount: number;
    readonly pageInfo: { endCursor: string | null };
    readonly edges: readonly { node: { of: string; recordedAt: string; title: string } }[];
  };
}

const TODAY = new Date().toISOString().slice(0, 10);

describe('changes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ask = async (args: string, recorded = 'first: 1') => {
    const { data, errors } = await server.ask<{ changes: Page }>(
      `{ changes(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
          edges { node { id date kind } }
          recorded(${recorded}) { totalCount pageInfo { endCursor } edges { node { of recordedAt title(language: EN) } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.changes;
  };
  const ids = (page: Page) => page.edges.map(({ node }) => node.id);

  it('of 1986 are the student exchange, and what began some year of the eighties; nobody says when the initiative to it was taken', async () => {
    expect(ids(await ask('from: "1986", to: "1986"'))).toEqual([
      'enschede-palo-alto--BEGAN',
      'liu-stanford-student-exchange--BEGAN',
    ]);
  });

  it('of autumn 2017 have the jubilees of that year, and the papers; what was so formerly ended nobody knows when', async () => {
    const page = await ask('from: "2017-10", to: "2017-12"');

    expect(page.edges.map(({ node }) => `${node.date} ${node.kind}`)).toEqual([
      ...Array<string>(4).fill('2017 HAPPENED'),
      '2017-10-09 ISSUED',
      '2017-11-14 ISSUED',
      '[2017-11-14..] ISSUED',
    ]);
  });

  it('are found everywhere, or in the history of one entity', async () => {
    const everywhere = await ask('from: "1900", to: "2100", first: 100');
    const alliance = await ask('from: "1900", to: "2100", of: "smart-city-alliance"');

    expect(everywhere.totalCount).toBe(everywhere.edges.length);
    expect(ids(everywhere)).toContain('agreement-2018--PLANNED');
    expect(alliance.totalCount).toBe(0);
  });

  it('page by page are the whole, each once', async () => {
    const whole = await ask('from: "1900", to: "2100", first: 100');
    const found: string[] = [];
    let after: string | null = null;
    do {
      const args: string = after === null ? '' : `, after: "${after}"`;
      const page: Page = await ask(`from: "1900", to: "2100", first: 4${args}`);
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      found.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(found).toEqual(ids(whole));
  });

  it('keep recorded time apart: what was loaded today is no change of today', async () => {
    const page = await ask(`from: "${TODAY}", to: "${TODAY}"`, 'first: 3');

    expect(page.totalCount).toBe(0);
    expect(page.recorded.totalCount).toBeGreaterThan(200);
    expect(page.recorded.edges.every(({ node }) => node.recordedAt.startsWith(TODAY))).toBe(true);
    expect((await ask('from: "1987", to: "1987"')).recorded.totalCount).toBe(0);
  });

  it('give what was recorded in sentences, in pages of its own', async () => {
    const args = `from: "${TODAY}", to: "${TODAY}", of: "smart-city-alliance"`;
    const first = await ask(args, 'first: 2');
    const next = await ask(args, `first: 100, after: "${first.recorded.pageInfo.endCursor}"`);

    const titles = [...first.recorded.edges, ...next.recorded.edges].map(({ node }) => node.title);
    expect(titles).toHaveLength(first.recorded.totalCount);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('Dalian takes part in Smart City Alliance.');
  });

  it.each([
    ['from: "1986", to: "then"', 'BAD_USER_INPUT', 'to'],
    ['from: "1987", to: "1986"', 'BAD_USER_INPUT', 'to'],
    ['from: "1986", to: "1987", of: "atlantis"', 'NOT_FOUND', 'of'],
    ['from: "1986", to: "1987", first: 0', 'BAD_USER_INPUT', 'first'],
    ['from: "1986", to: "1987", after: "x"', 'BAD_USER_INPUT', 'after'],
  ])('(%s) are refused', async (args, code, argument) => {
    const { errors } = await server.ask(`{ changes(${args}) { totalCount } }`);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  it('refuse the cursor of another period', async () => {
    const { pageInfo } = await ask('from: "1986", to: "2018", first: 2');

    const { errors } = await server.ask(
      `{ changes(from: "1986", to: "2017", after: "${pageInfo.endCursor}") { totalCount } }`,
    );

    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});
