import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  readonly attestedOn: string | null;
  readonly evidence: readonly { id: string }[];
}

interface Pages {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const RELATION = 'linkoping-palo-alto-sister-city';

describe('timeline', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ask = async (args: string, language = 'EN') => {
    const { data, errors } = await server.ask<{ timeline: Entry[] }>(
      `{ timeline(${args}) { id date kind title(language: ${language}) attestedOn evidence { id } } }`,
    );
    expect(errors).toEqual([]);
    return data.timeline;
  };
  const told = (entries: readonly Entry[]) => entries.map(({ date, kind, title }) => `${date} ${kind} ${title}`);

  it('tells the sister-city relation from the exchange of 1986 to the agreement planned for 2018', async () => {
    const entries = await ask(`of: "${RELATION}"`);

    expect(told(entries)).toEqual([
      '1986 BEGAN The student exchange between Stanford University and Linköping University began.',
      '1987 SIGNED The sister-city agreement between Linköping and Palo Alto was signed.',
      '1987 BEGAN The sister-city partnership between Linköping and Palo Alto began.',
      '2010 ISSUED Document: International strategy.',
      '2012-09-10 HAPPENED 25 years as sister cities: Linköping and Palo Alto.',
      '2017 HAPPENED More contacts between Linköping and Palo Alto.',
      '2017 HAPPENED 30 years as sister cities: Linköping and Palo Alto.',
      '2017 HAPPENED New initiatives of Linköping and Palo Alto.',
      '2017-10-09 ISSUED Document: Position paper on cooperation between Palo Alto and the Municipality of Linköping.',
      '2017-11-14 ISSUED Document: Official report of 14 November 2017.',
      '[2017-11-14..] ISSUED Document: Extract of the minutes, § 513: Position paper – Palo Alto, California, USA.',
      '2018 PLANNED A new partnership agreement between Linköping and Palo Alto was planned to be signed. No source shows that this happened.',
    ]);
  });

  it('never shows the planned agreement as signed, or as in force', async () => {
    const entries = await ask('of: "agreement-2018"');

    expect(entries.filter(({ id }) => id.startsWith('agreement-2018')).map(({ kind }) => kind)).toEqual(['PLANNED']);
  });

  it('gives each entry its evidence, and when it was last attested', async () => {
    const entries = await ask(`of: "${RELATION}"`);

    expect(entries.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(entries.find(({ id }) => id === 'agreement-1987--SIGNED')).toMatchObject({
      evidence: [{ id: 'agreement-1987-signed' }, { id: 'sister-city-1987' }],
      attestedOn: '[2017-11-14..]',
    });
  });

  it('leaves out what has no date: the decision § 513, and the visits', async () => {
    const entries = await ask('of: "linkoping"');

    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter(({ id }) => /^(decision-513|political-visits|association-visits)/.test(id))).toEqual([]);
  });

  it('tells an actor of its engagements, their parts, and what led to them', async () => {
    const linkoping = (await ask('of: "linkoping"')).map(({ id }) => id);

    expect(linkoping).toEqual(
      expect.arrayContaining([
        'liu-stanford-student-exchange--BEGAN',
        'agreement-1987--SIGNED',
        'jubilee-2017--HAPPENED',
      ]),
    );
  });

  it('gives no date to what was so formerly', async () => {
    const entries = await ask('of: "stig-hagstrom"');

    expect(entries.filter(({ id }) => /^stig-hagstrom--(LIVED_IN|AFFILIATED_WITH|INITIATED)/.test(id))).toEqual([]);
  });

  it('takes 1987 for the whole year, whatever day it is asked for', async () => {
    const year = await ask(`of: "${RELATION}", from: "1987-06-14", to: "1987-06-14"`);

    expect(year.map(({ date }) => date)).toEqual(['1987', '1987']);
    expect(await ask(`of: "${RELATION}", from: "1988", to: "2009"`)).toEqual([]);
    expect((await ask(`of: "${RELATION}", from: "2018"`)).map(({ id }) => id)).toEqual(['agreement-2018--PLANNED']);
  });

  it('is bounded, and can be asked for some kinds', async () => {
    const all = await ask(`of: "${RELATION}"`);

    expect(await ask(`of: "${RELATION}", limit: 3`)).toEqual(all.slice(0, 3));
    expect(await ask(`of: "${RELATION}", kinds: [SIGNED, PLANNED]`)).toEqual(
      all.filter(({ kind }) => kind === 'SIGNED' || kind === 'PLANNED'),
    );
  });

  it('says in pages how many there are in all, and goes on to the last of them', async () => {
    const all = (await ask('of: "linkoping"')).map(({ id }) => id);
    const page = async (after: string | null) => {
      const { data, errors } = await server.ask<{ timelineConnection: Pages }>(
        `query ($after: String) { timelineConnection(of: "linkoping", first: 3, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { after },
      );
      expect(errors).toEqual([]);
      return data.timelineConnection;
    };
    const pages = [await page(null)];
    while (pages.at(-1)!.pageInfo.hasNextPage) pages.push(await page(pages.at(-1)!.pageInfo.endCursor));

    expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => all.length));
    const paged = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(all.length).toBeGreaterThan(5);
    expect(paged).toEqual(all);
  });

  it.each([
    ['of: "atlantis"', 'NOT_FOUND', 'of'],
    ['of: "linkoping", first: 0', 'BAD_USER_INPUT', 'first'],
    ['of: "linkoping", after: "WyJ4Il0"', 'BAD_USER_INPUT', 'after'],
    ['of: "linkoping", from: "2018", to: "2017"', 'BAD_USER_INPUT', 'to'],
  ])('in pages (%s) is refused', async (args, code, argument) => {
    const { errors } = await server.ask(`{ timelineConnection(${args}) { totalCount } }`);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  it('speaks Swedish unless asked otherwise', async () => {
    const { data } = await server.ask<{ timeline: Entry[] }>(
      `{ timeline(of: "${RELATION}", kinds: [SIGNED, PLANNED]) { title } }`,
    );

    expect(data.timeline.map(({ title }) => title)).toEqual([
      'Systerortsöverenskommelsen mellan Linköping och Palo Alto undertecknades.',
      'En ny samverkansöverenskommelse mellan Linköping och Palo Alto skulle enligt planen undertecknas. Ingen källa visar att det skedde.',
    ]);
  });

  it.each([
    ['of: "atlantis"', 'NOT_FOUND', 'of'],
    ['of: "linkoping", from: "soon"', 'BAD_USER_INPUT', 'from'],
    ['of: "linkoping", from: "2018", to: "2017"', 'BAD_USER_INPUT', 'to'],
    ['of: "linkoping", limit: 0', 'BAD_USER_INPUT', 'limit'],
    ['of: "linkoping", limit: 501', 'BAD_USER_INPUT', 'limit'],
  ])('(%s) is refused', async (args, code, argument) => {
    const { errors } = await server.ask(`{ timeline(${args}) { id } }`);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });
});
