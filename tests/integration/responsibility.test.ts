import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Held {
  duty: string;
  body: { id: string };
  subject: { id: string; type: string };
  inheritedFrom: { id: string } | null;
  sentence: string;
  rule: string | null;
  attestedOn: string;
  evidence: { id: string; section: string; anchor: string; document: { id: string } }[];
  documents: { id: string }[];
}
interface Result {
  responsibility: {
    engagement: { id: string };
    duties: Held[];
    unassigned: string[];
    costs: {
      costRule: { id: string; paidBy: { id: string }[] };
      rule: string;
      inheritedFrom: { id: string } | null;
      payers: { actor: { id: string }; sentence: string; note: string | null; evidence: { id: string }[] }[];
      documents: { id: string }[];
      evidence: { id: string; anchor: string }[];
    }[];
  };
}

const QUERY = `query Responsibility($of: ID!, $at: PartialDate, $duties: [Duty!], $language: Language) {
  responsibility(of: $of, at: $at) {
    engagement { id }
    duties(of: $duties) {
      duty body { id } subject { id type } inheritedFrom { id } sentence(language: $language) rule(language: $language)
      attestedOn evidence { id section anchor document { id } } documents { id }
    }
    unassigned
    costs {
      costRule { id paidBy { id } } rule(language: $language) inheritedFrom { id }
      payers { actor { id } sentence(language: $language) note(language: $language) evidence { id } }
      documents { id } evidence { id anchor }
    }
  }
}`;
const PAPER = 'ks-2017-494-position-paper';
const SISTER_CITY = 'linkoping-palo-alto-sister-city';
const EVERY_DUTY = [
  ...['DECIDES', 'ANSWERS', 'ANSWERS_IN_OWN_FIELD', 'CONSULTS', 'HANDLES'],
  ...['PREPARES', 'COORDINATES', 'INFORMS', 'IMPLEMENTS', 'REVIEWS'],
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ask = async (of: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await server.ask<Result>(QUERY, { of, ...variables });
  expect(errors).toEqual([]);
  return data.responsibility;
};
/** `duty body subject`, as an official would write it in a table. */
const table = (duties: readonly Held[]) => duties.map(({ duty, body, subject }) => `${duty} ${body.id} ${subject.id}`);

describe('responsibility for the sister-city partnership', () => {
  it('is as the position paper says', async () => {
    const { duties, unassigned } = await ask(SISTER_CITY);

    const own = duties.filter(({ subject }) => subject.id === SISTER_CITY);
    expect(table(own).map((line) => line.replace(` ${SISTER_CITY}`, ''))).toEqual([
      'DECIDES kommunstyrelsen',
      'ANSWERS kommunstyrelsen',
      'ANSWERS_IN_OWN_FIELD linkoping-boards',
      'ANSWERS_IN_OWN_FIELD linkoping-committees',
      'CONSULTS linkoping-boards',
      'CONSULTS linkoping-committees',
      'HANDLES kommunstyrelsens-presidium',
      'PREPARES kommunledningskontoret-international-function',
      'COORDINATES kommunledningskontoret-international-function',
      'INFORMS kommunledningskontoret-international-function',
      'INFORMS linkoping-departments',
      'INFORMS linkoping-municipal-companies',
      'REVIEWS kommunledningskontoret-international-function',
    ]);
    expect(own.every(({ inheritedFrom }) => inheritedFrom === null)).toBe(true);
    expect(unassigned).toEqual([]);
  });

  it('includes what its agreement, action plans and reviews ask for', async () => {
    const { duties } = await ask(SISTER_CITY);

    expect(table(duties.filter(({ subject }) => subject.id !== SISTER_CITY))).toEqual([
      'DECIDES kommunstyrelsen agreement-1987',
      'PREPARES linkoping-departments action-plans',
      'PREPARES linkoping-municipal-companies action-plans',
      'COORDINATES kommunledningskontoret action-plans',
      'IMPLEMENTS linkoping-departments action-plans',
      'IMPLEMENTS linkoping-municipal-companies action-plans',
      'REVIEWS kommunledningskontoret-international-function review-before-new-agreement',
      'REVIEWS kommunstyrelsen review-per-mandate-period',
    ]);
  });

  it('says by which rule, in which document and section', async () => {
    const { duties } = await ask(SISTER_CITY, { duties: ['HANDLES'], language: 'EN' });

    expect(duties).toEqual([
      {
        duty: 'HANDLES',
        body: { id: 'kommunstyrelsens-presidium' },
        subject: { id: SISTER_CITY, type: 'PARTNERSHIP' },
        inheritedFrom: null,
        sentence:
          'The Presidium of the Municipal Executive Board handles day-to-day matters concerning the sister-city partnership between Linköping and Palo Alto.',
        rule: 'Handles day-to-day matters and enquiries about new partnerships.',
        attestedOn: expect.stringMatching(/^2017/) as string,
        evidence: [
          {
            id: 'presidium-handles',
            section: 'Ansvar',
            anchor: expect.stringContaining('presidium') as string,
            document: { id: PAPER },
          },
        ],
        documents: [{ id: PAPER }],
      },
    ]);
  });

  it('says who pays, by which rule and document', async () => {
    const { costs } = await ask(SISTER_CITY, { language: 'SV' });

    expect(costs).toHaveLength(1);
    expect(costs[0]).toMatchObject({
      costRule: { id: 'cost-rule-participants-pay' },
      rule: 'Varje deltagande förvaltning, bolag, universitet och företag betalar själv för sin medverkan i utbytet med Palo Alto.',
      inheritedFrom: null,
      documents: [{ id: PAPER }],
    });
    const payers = [
      'linkoping-departments',
      'linkoping-municipal-companies',
      'participating-companies',
      'participating-universities',
    ];
    expect(costs[0]!.payers.map(({ actor }) => actor.id)).toEqual(payers);
    expect(costs[0]!.costRule.paidBy.map(({ id }) => id).sort()).toEqual(payers);
    expect(costs[0]!.payers[2]).toEqual({
      actor: { id: 'participating-companies' },
      sentence: 'Deltagande företag betalar enligt regeln ”Var och en bekostar sin medverkan”.',
      note: null,
      evidence: [{ id: 'participants-pay' }],
    });
  });
});

describe('responsibility for a part', () => {
  it('is that for the whole, and says where it comes from and why', async () => {
    const { duties, costs, unassigned } = await ask('school-exchange-linkoping-palo-alto', { language: 'SV' });
    const whole = await ask(SISTER_CITY);

    expect(table(duties)).toEqual(table(whole.duties));
    expect(unassigned).toEqual([]);
    for (const { inheritedFrom, evidence } of [...duties, ...costs]) {
      expect(inheritedFrom).toEqual({ id: SISTER_CITY });
      expect(evidence.map(({ id }) => id)).toContain('area-school-exchange');
    }
    expect(duties[0]!.sentence).toBe(
      'Kommunstyrelsen beslutar om betydande ändringar i samarbetsavtalen om systerortssamarbetet mellan Linköping ' +
        'och Palo Alto; det omfattar även skolsamverkan, som är en del av systerortssamarbetet.',
    );
  });

  it('rests on evidence throughout', async () => {
    const { duties, costs } = await ask('business-cooperation');

    const facts = [...duties, ...costs, ...costs.flatMap(({ payers }) => payers)];
    expect(facts.length).toBeGreaterThan(20);
    for (const { evidence } of facts) expect(evidence).not.toEqual([]);
    for (const { evidence, documents } of duties) {
      expect(new Set(evidence.map(({ document }) => document.id))).toEqual(new Set(documents.map(({ id }) => id)));
    }
  });
});

describe('responsibility', () => {
  it.each(['liu-stanford-student-exchange', 'liu-stanford-research', 'civic-exchange'])(
    'for %s, which others run, does not come from the cooperation of the cities',
    async (of) => {
      expect(await ask(of)).toMatchObject({ duties: [], unassigned: EVERY_DUTY, costs: [] });
    },
  );

  it('that no source speaks of is left open', async () => {
    expect(await ask('smart-city-alliance')).toEqual({
      engagement: { id: 'smart-city-alliance' },
      duties: [],
      unassigned: EVERY_DUTY,
      costs: [],
    });
  });

  it('before anybody attested it is left open', async () => {
    expect(await ask(SISTER_CITY, { at: '1990' })).toMatchObject({ duties: [], unassigned: EVERY_DUTY, costs: [] });
  });

  it.each(['atlantis', 'linkoping', 'agreement-1987'])('for %s, which is no engagement, is not found', async (of) => {
    const { errors } = await server.ask(QUERY, { of });

    expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', argument: 'of' });
  });
});
