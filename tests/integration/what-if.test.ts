import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { startServer, type TestServer } from './server.js';

interface Counts {
  partners: number;
  engagements: number;
}
interface Answer {
  whatIf: {
    of: { id: string };
    removed: { entity: { id: string }; reason: string; isOwn: boolean; sentence: string; evidence: { id: string }[] }[];
    summary: string;
    actors: {
      actor: { id: string };
      connection: string;
      before: number;
      after: number;
      sentence: string;
      evidence: { id: string }[];
    }[];
    areas: {
      area: { id: string };
      before: Counts;
      after: Counts;
      isLeftWithNone: boolean;
      sentence: string;
      evidence: { id: string }[];
    }[];
    reviews: { engagement: { id: string }; rule: string; sentence: string; evidence: { id: string }[] }[];
    governance: { entity: { id: string }; isOwn: boolean; sentence: string; evidence: { id: string }[] }[];
    network: { nodes: { id: string }[]; ties: { id: string; source: string; target: string }[] };
    lostNodes: string[];
    lostTies: string[];
  };
}

const QUERY = `query ($without: [ID!]!, $of: ID, $at: PartialDate, $withParts: Boolean, $language: Language) {
  whatIf(without: $without, of: $of, at: $at, withParts: $withParts) {
    of { id } summary(language: $language) lostNodes lostTies
    removed { entity { id } reason isOwn sentence(language: $language) evidence { id } }
    actors { actor { id } connection before after sentence(language: $language) evidence { id } }
    areas { area { id } before { partners engagements } after { partners engagements } isLeftWithNone sentence(language: $language) evidence { id } }
    reviews { engagement { id } rule sentence(language: $language) evidence { id } }
    governance { entity { id } isOwn sentence(language: $language) evidence { id } }
    network { nodes { id } ties { id source target } }
  }
}`;

describe('whatIf', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const ask = async (without: string[], variables: Record<string, unknown> = {}) => {
    const { data, errors } = await server.ask<Answer>(QUERY, { without, ...variables });
    expect(errors).toEqual([]);
    return data.whatIf;
  };
  const idsOf = (removed: Answer['whatIf']['removed']) =>
    new Set(removed.map(({ entity, reason }) => `${entity.id} ${reason}`));
  const SISTER = 'linkoping-palo-alto-sister-city';
  const PARTS = ['business-cooperation', 'school-exchange-linkoping-palo-alto'];

  it('tells what others lose also where no source of theirs has a date, and which agreement governs nothing any more', async () => {
    const { removed, actors, governance, summary } = await ask(['linz'], { language: 'EN' });

    expect(idsOf(removed)).toEqual(
      new Set(['linz ASKED', 'linkoping-linz WITHOUT_PARTNER', 'norrkoping-linz WITHOUT_PARTNER']),
    );
    expect(removed.find(({ entity }) => entity.id === 'norrkoping-linz')!.isOwn).toBe(false);
    expect(actors.map(({ actor }) => actor.id)).toContain('norrkoping');
    expect(governance.map(({ entity }) => entity.id)).toContain('linz-agreement-1995');
    expect(summary).toMatch(/others/);
  });

  it('without the agreement of 1987: the partnership that it alone governs falls, with its parts', async () => {
    const found = await ask(['agreement-1987']);

    expect(idsOf(found.removed)).toEqual(
      new Set(['agreement-1987 ASKED', `${SISTER} WITHOUT_AGREEMENT`, ...PARTS.map((id) => `${id} PART`)]),
    );
    expect(found.removed[1]!.sentence).toBe(
      'Systerortssamarbetet mellan Linköping och Palo Alto upphör, eftersom systerortsöverenskommelsen mellan Linköping och Palo Alto är det enda gällande avtalet om det.',
    );
    expect(found.summary).toBe(
      'Utan systerortsöverenskommelsen mellan Linköping och Palo Alto: 3 samarbeten upphör, en aktör får färre kopplingar, 6 områden påverkas (4 av dem blir utan samarbeten), 2 uppföljningar faller bort och 2 avtal och handlingsplaner har inget samarbete kvar att gälla för.',
    );
    expect(found.actors).toMatchObject([
      {
        ...{ actor: { id: 'palo-alto' }, connection: 'DIRECT', before: 4, after: 1 },
        sentence: 'Palo Alto har 1 av 4 kopplingar kvar till Linköping: Smart City Alliance.',
      },
    ]);
    expect(found.actors[0]!.evidence.map(({ id }) => id)).toContain('sister-city-1987');
    expect(new Set(found.governance.map(({ entity }) => entity.id))).toEqual(
      new Set(['action-plans', 'agreement-2018']),
    );
    expect(new Set(found.reviews.map(({ engagement, rule }) => `${engagement.id} ${rule}`))).toEqual(
      new Set([`${SISTER} BEFORE_NEW_AGREEMENT`, `${SISTER} ONCE_PER_MANDATE_PERIOD`]),
    );
    expect(found.lostNodes).toEqual([]);
    expect(found.lostTies).toEqual([found.network.ties.find(({ target }) => target === 'palo-alto')!.id]);
  });

  it('counts the coverage of areas before and after, with what it rests on', async () => {
    const { areas } = await ask([SISTER]);

    expect(new Set(areas.filter(({ isLeftWithNone }) => isLeftWithNone).map(({ area }) => area.id))).toEqual(
      new Set(['energy-environment', 'citizen-dialogue', 'business-innovation', 'school-exchange']),
    );
    expect(areas.find(({ area }) => area.id === 'smart-city')).toMatchObject({
      ...{
        area: { id: 'smart-city' },
        before: { engagements: 2, partners: 5 },
        after: { engagements: 1, partners: 5 },
      },
      sentence: 'Området ”Den smarta staden” går från 2 samarbeten till 1.',
      evidence: [{ id: 'area-smart-city' }],
    });
  });

  it('without the partnership: the agreements about it govern nothing', async () => {
    const { governance, removed } = await ask([SISTER], { language: 'EN' });

    expect(idsOf(removed)).toEqual(new Set([`${SISTER} ASKED`, ...PARTS.map((id) => `${id} PART`)]));
    expect(governance.map(({ entity }) => entity.id)).toEqual(['action-plans', 'agreement-1987', 'agreement-2018']);
    expect(governance[1]!.sentence).toBe(
      'The sister-city agreement between Linköping and Palo Alto would be left without a partnership to cover.',
    );
    expect(governance.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('leaves the parts where they are not to fall', async () => {
    const { removed, actors } = await ask([SISTER], { withParts: false });

    expect(removed.map(({ entity }) => entity.id)).toEqual([SISTER]);
    expect(actors).toMatchObject([{ actor: { id: 'palo-alto' }, before: 4, after: 3 }]);
  });

  it('without Palo Alto: who only lies there loses nothing, and what others do without Linköping stands apart', async () => {
    const { actors, lostNodes, removed, summary, governance } = await ask(['palo-alto']);

    expect(actors.filter(({ connection }) => connection === 'NONE')).toEqual([]);
    expect(lostNodes).toEqual(['palo-alto']);
    expect(actors.map(({ actor }) => actor.id)).not.toContain('stanford-university');
    const of = (isOwn: boolean) => new Set(removed.filter((one) => one.isOwn === isOwn).map(({ entity }) => entity.id));
    expect(of(true)).toEqual(new Set(['palo-alto', SISTER, ...PARTS]));
    expect([...of(false)].sort()).toEqual(['enschede-palo-alto', 'heidelberg-palo-alto']);
    expect(removed.map(({ isOwn }) => isOwn)).toEqual(removed.map(({ isOwn }) => isOwn).sort((a, b) => +b - +a));
    expect(summary).toContain('3 samarbeten upphör');
    expect(summary).toContain('2 samarbeten mellan andra upphör');
    expect(governance.filter(({ isOwn }) => !isOwn).map(({ entity }) => entity.id)).not.toContain('agreement-1987');
  });

  it('without Palo Alto: an area where something goes on is not left with none', async () => {
    const { areas } = await ask(['palo-alto']);
    const { data } = await server.ask<{ priorityAreaCoverage: { area: { id: string }; engagements: number }[] }>(
      '{ priorityAreaCoverage { area { id } engagements } }',
    );
    const now = new Map(data.priorityAreaCoverage.map(({ area, engagements }) => [area.id, engagements]));

    for (const { area, before } of areas) expect(before.engagements).toBe(now.get(area.id));
    expect(areas.find(({ area }) => area.id === 'university-cooperation')).toMatchObject({
      ...{ before: { engagements: 2 }, after: { engagements: 1 }, isLeftWithNone: false },
      sentence: 'Området ”Universitetssamarbete” går från 2 samarbeten till 1 och från 3 partner till 2.',
    });
  });

  it('changes nothing', async () => {
    const revision = () => server.ask<{ graphRevision: unknown }>('{ graphRevision { number } }');
    const before = await revision();
    await ask(['palo-alto']);

    expect((await revision()).data).toEqual(before.data);
  });

  it.each([
    [['nobody'], {}, 'NOT_FOUND', 'without'],
    [['palo-alto'], { of: 'nobody' }, 'NOT_FOUND', 'of'],
    [['linkoping'], {}, 'BAD_USER_INPUT', 'without'],
    [['smart-city'], {}, 'BAD_USER_INPUT', 'without'],
    [[], {}, 'BAD_USER_INPUT', 'without'],
    [Array.from({ length: 21 }, (_none, place) => `x${place}`), {}, 'BAD_USER_INPUT', 'without'],
    [['palo-alto'], { at: 'hej' }, 'BAD_USER_INPUT', 'at'],
  ])('refuses %j', async (without, variables, code, argument) => {
    const { errors } = await server.ask(QUERY, { without, ...variables });

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  it('cuts off those alone that no path leads to, whatever is taken away', async () => {
    const graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
    const rows = await graph.read(
      `MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id >= '' AND NOT a:Person AND NOT b:Person
        AND (a:Actor OR a:Engagement) AND (b:Actor OR b:Engagement) AND (r.validTo IS NULL OR r.validTo >= '2026')
      RETURN a.id AS one, b.id AS other, type(r) AS kind`,
      {},
    );
    const focused = await graph.read(
      `MATCH (:City {id: 'linkoping'})-[:PARTICIPATES_IN]->(e:Engagement)-[:FOCUSES_ON]->(:PriorityArea)-[:BROADER*0..]->(area:PriorityArea)
      RETURN area.id AS area, collect(DISTINCT e.id) AS engagements`,
      {},
    );
    await graph.close();
    const edges = rows
      .filter(
        ({ kind }) =>
          !['INITIATED', 'WANTS_MORE_OF', 'LED_TO', 'NEAR', 'RESPONSIBLE_FOR', 'PLANNED_WITHIN'].includes(String(kind)),
      )
      .map(({ one, other }) => [String(one), String(other)] as const);
    const reachable = (without: ReadonlySet<string>) => {
      const found = new Set(['linkoping']);
      for (const id of found) {
        for (const [one, other] of edges) {
          if (one === id && !without.has(other)) found.add(other);
          if (other === id && !without.has(one)) found.add(one);
        }
      }
      return found;
    };
    const all = [...reachable(new Set())].filter((id) => id !== 'linkoping').sort();
    expect(all.length).toBeGreaterThan(30);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 4 }), async (without) => {
        const { removed, actors, lostNodes, areas } = await ask(without);
        const gone = new Set(removed.map(({ entity }) => entity.id));
        const left = reachable(gone);
        const cut = actors.filter(({ connection }) => connection === 'NONE').map(({ actor }) => actor.id);
        expect(cut.filter((id) => left.has(id) || !all.includes(id))).toEqual([]);
        expect(cut.filter((id) => !lostNodes.includes(id))).toEqual([]);
        // Where something of its own is left, no area is without.
        const bare = new Set(areas.filter(({ isLeftWithNone }) => isLeftWithNone).map(({ area }) => area.id));
        for (const { area, engagements } of focused) {
          if ((engagements as string[]).some((id) => !gone.has(id))) expect(bare).not.toContain(area);
        }
        expect(actors.every(({ before, after }) => after <= before)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});
