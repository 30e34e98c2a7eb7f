import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Partners {
  partnersByPriorityArea: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: {
      cursor: string;
      local: boolean;
      node: { id: string; kind: string };
      reasons: {
        kind: string;
        sentence: string;
        since: string | null;
        attestedOn: string | null;
        areaAttestedOn: string | null;
        areaEvidence: { id: string; document: { id: string } }[];
        engagement: { id: string };
        evidence: { id: string; anchor: string; document: { id: string; name: string } }[];
      }[];
    }[];
  };
}

const PARTNERS = `
  query Partners($area: ID!, $of: ID, $at: PartialDate, $types: [ActorType!], $first: Int, $after: String, $language: Language, $undated: Boolean) {
    partnersByPriorityArea(
      area: $area, of: $of, at: $at, types: $types, first: $first, after: $after, includeUndated: $undated
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        local
        node { id kind }
        reasons {
          kind sentence(language: $language) since attestedOn areaAttestedOn
          areaEvidence { id document { id } }
          engagement { id }
          evidence { id anchor document { id name } }
        }
      }
    }
  }`;

const partners = async (variables: Record<string, unknown>, headers: Record<string, string> = {}) => {
  const { data, errors } = await server.ask<Partners>(PARTNERS, variables, headers);
  expect(errors).toEqual([]);
  return data.partnersByPriorityArea;
};
const idsOf = ({ edges }: Partners['partnersByPriorityArea']) => edges.map(({ node }) => node.id);

describe('partners in energy and environment', () => {
  it('tell what bears the area apart from what bears the tie', async () => {
    const { edges } = await partners({ area: 'energy-environment', first: 100 });

    const { reasons } = edges.find(({ node }) => node.id === 'palo-alto')!;
    const reason = reasons.find(({ sentence }) => sentence.includes('enligt en källa från 2017'))!;
    expect(reason.areaAttestedOn).toMatch(/2017/);
    expect(reason.attestedOn).not.toBe(reason.areaAttestedOn);
    const documents = reason.areaEvidence.map(({ document }) => document.id);
    expect(documents).not.toHaveLength(0);
    expect(documents.every((id) => id.startsWith('ks-2017-494'))).toBe(true);
    expect(reason.evidence.map(({ id }) => id)).toEqual(
      expect.arrayContaining(reason.areaEvidence.map(({ id }) => id)),
    );
    expect(reason.evidence.length).toBeGreaterThan(reason.areaEvidence.length);
  });
});

describe('partners in the smart city', () => {
  it('are the five other cities of the alliance, and everybody else who counts', async () => {
    const { edges, totalCount } = await partners({ area: 'smart-city', first: 100 });

    const ids = edges.map(({ node }) => node.id);
    expect(ids).toEqual(expect.arrayContaining(['palo-alto', 'enschede', 'dalian', 'heidelberg', 'munster']));
    expect(new Set(ids).size).toBe(totalCount);
    expect(ids).not.toContain('linkoping');
  });

  it('each have a reason that is a sentence, and rests on words in a document', async () => {
    const { edges } = await partners({ area: 'smart-city', first: 100 });

    for (const { reasons } of edges) {
      expect(reasons).not.toEqual([]);
      for (const { sentence, evidence } of reasons) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(evidence).not.toEqual([]);
        for (const { anchor, document } of evidence) expect([anchor, document.name]).not.toContain('');
      }
    }
  });

  it('begin with who has most reasons, and one reason is the sister-city relation since 1987', async () => {
    const { edges } = await partners({ area: 'smart-city', language: 'EN' });

    const [first] = edges;
    expect(first?.node.id).toBe('palo-alto');
    expect(first?.reasons[0]).toMatchObject({
      kind: 'SHARED_ENGAGEMENT',
      sentence:
        'Palo Alto has been a sister city of Linköping since 1987. The work covers the area “Smart city”, according to a source of 2017.',
      since: '1987',
    });
  });

  it('are told in the language of the argument, else of Accept-Language, else Swedish', async () => {
    const told = async (variables: object, headers: Record<string, string> = {}) => {
      const { edges } = await partners({ area: 'smart-city', ...variables }, headers);
      return edges[0]?.reasons[0]?.sentence;
    };
    const swedish =
      'Palo Alto är systerort till Linköping sedan 1987. Samarbetet omfattar området ”Den smarta staden”, enligt en källa från 2017.';
    const english =
      'Palo Alto has been a sister city of Linköping since 1987. The work covers the area “Smart city”, according to a source of 2017.';

    expect(await told({})).toBe(swedish);
    expect(await told({}, { 'accept-language': 'en-GB,en;q=0.9' })).toBe(english);
    expect(await told({}, { 'accept-language': 'de' })).toBe(swedish);
    expect(await told({ language: 'SV' }, { 'accept-language': 'en' })).toBe(swedish);
    expect(await told({ language: 'EN' })).toBe(english);
  });

  it('as of 1990 leave out what was first attested later', async () => {
    const in1990 = await partners({ area: 'smart-city', at: '1990', first: 100 });

    expect(idsOf(in1990)).not.toContain('enschede');
    for (const { reasons } of in1990.edges) {
      for (const { since } of reasons) expect(since !== null && since < '1991').toBe(true);
    }
  });

  it('as of 1990 count in what has no known start when that is asked for', async () => {
    expect(idsOf(await partners({ area: 'smart-city', at: '1990', undated: true, first: 100 }))).toContain('enschede');
  });

  it('as of a day of 2018 are the five again', async () => {
    expect(idsOf(await partners({ area: 'smart-city', at: '2018-01-01', first: 100 }))).toContain('enschede');
  });

  it('can be of some kinds only', async () => {
    const universities = await partners({ area: 'university-cooperation', types: ['UNIVERSITY'], first: 100 });

    expect(new Set(universities.edges.map(({ node }) => node.kind))).toEqual(new Set(['UNIVERSITY']));
    expect((await partners({ area: 'smart-city', types: [] })).totalCount).toBe(0);
  });

  it('can be another actor’s', async () => {
    expect(idsOf(await partners({ area: 'smart-city', of: 'enschede', first: 100 }))).toContain('linkoping');
  });
});

describe('pages of partners', () => {
  it('of one are, put together, the one page of all', async () => {
    const all = await partners({ area: 'smart-city', first: 100 });
    const paged: string[] = [];

    for (let after: string | null = null, more = true; more;) {
      const page: Partners['partnersByPriorityArea'] = await partners({ area: 'smart-city', first: 1, after });
      expect(page.totalCount).toBe(all.totalCount);
      expect(page.edges).toHaveLength(1);
      paged.push(...idsOf(page));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }

    expect(paged).toEqual(idsOf(all));
  });

  it('after the last is empty, and still says how many there are', async () => {
    const all = await partners({ area: 'smart-city', first: 100 });

    const beyond = await partners({ area: 'smart-city', after: all.pageInfo.endCursor });

    expect(beyond).toMatchObject({
      totalCount: all.totalCount,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });
});

describe('a question about partners that cannot be answered', () => {
  it.each([
    [{ area: 'nowhere' }, 'NOT_FOUND', 'area'],
    [{ area: 'smart-city', of: 'nobody' }, 'NOT_FOUND', 'of'],
    [{ area: 'linkoping' }, 'NOT_FOUND', 'area'],
    [{ area: 'smart-city', of: 'smart-city' }, 'NOT_FOUND', 'of'],
    [{ area: 'smart-city', at: 'last year' }, 'BAD_USER_INPUT', 'at'],
    [{ area: 'smart-city', at: '1987/..' }, 'BAD_USER_INPUT', 'at'],
    [{ area: 'smart-city', first: 0 }, 'BAD_USER_INPUT', 'first'],
    [{ area: 'smart-city', first: -1 }, 'BAD_USER_INPUT', 'first'],
    [{ area: 'smart-city', first: 2_147_483_647 }, 'BAD_USER_INPUT', 'first'],
    [{ area: 'smart-city', after: 'garbage' }, 'BAD_USER_INPUT', 'after'],
    [{ area: 'smart-city', after: '' }, 'BAD_USER_INPUT', 'after'],
    [{ area: "x'}) DETACH DELETE (n) //" }, 'NOT_FOUND', 'area'],
  ])('%j is %s and names "%s"', async (variables, code, argument) => {
    const { data, errors } = await server.ask<object | null | undefined>(PARTNERS, variables);

    expect(data ?? null).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code, argument } })]);
    expect(errors[0]?.message).toContain(`"${argument}"`);
  });

  it('is one with the cursor of another question', async () => {
    const { pageInfo } = await partners({ area: 'smart-city', first: 1 });

    const { errors } = await server.ask<null>(PARTNERS, { area: 'energy-environment', after: pageInfo.endCursor });

    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

interface Coverage {
  priorityAreaCoverage: { area: { id: string }; partners: number; engagements: number; activities: number }[];
}
const COVERAGE = `query Coverage($of: ID, $at: PartialDate) {
  priorityAreaCoverage(of: $of, at: $at) { area { id } partners engagements activities }
}`;

describe('the coverage of the areas', () => {
  it.each([{}, { at: '1990' }, { of: 'stanford-university' }])(
    'asked as %j agrees with the partners of each',
    async (question) => {
      const { data } = await server.ask<Coverage>(COVERAGE, question);

      for (const { area, partners: counted } of data.priorityAreaCoverage) {
        const { totalCount } = await partners({ area: area.id, ...question, first: 1 });
        expect([area.id, counted]).toEqual([area.id, totalCount]);
      }
    },
  );

  it('lists all six areas, those without any partner too', async () => {
    const { data } = await server.ask<Coverage>(COVERAGE, { at: '1900' });

    expect(data.priorityAreaCoverage.map(({ area }) => area.id)).toEqual(
      expect.arrayContaining([
        ...['business-innovation', 'university-cooperation', 'energy-environment'],
        ...['smart-city', 'school-exchange', 'citizen-dialogue'],
      ]),
    );
    expect(new Set(data.priorityAreaCoverage.map(({ partners }) => partners))).toEqual(new Set([0]));
  });

  it.each([
    [{ of: 'nobody' }, 'NOT_FOUND', 'of'],
    [{ at: '14/11/2017' }, 'BAD_USER_INPUT', 'at'],
  ])('asked as %j is %s and names "%s"', async (variables, code, argument) => {
    const { errors } = await server.ask<null>(COVERAGE, variables);

    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
  });
});
