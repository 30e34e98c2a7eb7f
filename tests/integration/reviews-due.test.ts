import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EntityRecord, PropertyValue, RelationRecord } from '../../src/ingest/records.js';
import type { Graph } from '../../src/db/graph.js';
import { batchOf, emptyGraph, entity, loadBatch, relation } from '../batches.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { SWEDISH_MANDATE_PERIODS, readMandatePeriod } from '../../src/queries/follow-up/mandate-period.js';
import { reviewsDue } from '../../src/queries/follow-up/reviews-due.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

interface Due {
  readonly key: string;
  readonly rule: string;
  readonly dueBy: string;
  readonly overdue: boolean;
  readonly reason: string;
  readonly engagement: { id: string };
  readonly responsible: readonly { id: string }[];
  readonly lastReview: { id: string } | null;
  readonly document: { id: string } | null;
  readonly agreement: { id: string } | null;
  readonly decision: { id: string; decidedBy: { id: string }[] } | null;
  readonly documents: readonly { id: string }[];
  readonly evidence: readonly { id: string; anchor: string }[];
}

const RELATION = 'linkoping-palo-alto-sister-city';

describe('reviewsDue of the first graph', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ask = async (args: string) => {
    const { data, errors } = await server.ask<{ reviewsDue: Due[] }>(
      `{ reviewsDue${args} { key rule dueBy overdue reason(language: EN) engagement { id } responsible { id }
          lastReview { id } document { id } agreement { id } decision { id decidedBy { id } } documents { id } evidence { id anchor } } }`,
    );
    expect(errors).toEqual([]);
    return data.reviewsDue;
  };

  it('asks the executive board to follow up by the end of the mandate period, by decision § 513 point 2', async () => {
    const due = (await ask('(mandatePeriod: "2014-2018")')).find(({ rule }) => rule === 'ONCE_PER_MANDATE_PERIOD');

    expect(due).toMatchObject({
      dueBy: '2018-10-14',
      overdue: true,
      engagement: { id: RELATION },
      responsible: [{ id: 'kommunstyrelsen' }],
      lastReview: null,
      document: { id: 'ks-2017-494-position-paper' },
      agreement: null,
      decision: { id: 'decision-513-2' },
      documents: [{ id: 'ks-2017-494-protocol' }],
      evidence: [
        {
          id: 'decision-follow-up',
          anchor: 'Positionspapper följs upp av kommunstyrelsen minst en gång per mandatperiod',
        },
        { id: 'paper-concerns-cooperation' },
      ],
    });
    expect(due?.reason).toMatch(/^The position paper on cooperation .* is to be followed up at least once/);
  });

  it('asks the international function to review before the agreement planned for 2018, which nobody has signed', async () => {
    for (const period of ['2014-2018', '2022-2026']) {
      const due = (await ask(`(mandatePeriod: "${period}")`)).find(({ rule }) => rule === 'BEFORE_NEW_AGREEMENT');

      expect(due).toMatchObject({
        dueBy: '2018',
        overdue: true,
        engagement: { id: RELATION },
        responsible: [{ id: 'kommunledningskontoret-international-function' }],
        agreement: { id: 'agreement-2018' },
        documents: [{ id: 'ks-2017-494-position-paper' }],
      });
      expect(due?.reason).toBe(
        'The sister-city partnership between Linköping and Palo Alto is to be reviewed before a new partnership agreement between Linköping and Palo Alto is signed ' +
          '(was planned for 2018). Responsible: the international function of the Municipal Executive Office. ' +
          'Basis: the position paper on cooperation between Palo Alto and the Municipality of Linköping. No review is recorded as done.',
      );
    }
  });

  it('is the same asked of the engagement, of the home actor, or of nobody', async () => {
    const all = await ask('(mandatePeriod: "2022-2026")');

    expect(all).toHaveLength(2);
    expect(await ask('(mandatePeriod: "2022-2026", of: "linkoping")')).toEqual(all);
    expect(await ask(`(mandatePeriod: "2022-2026", of: "${RELATION}")`)).toEqual(all);
    expect(await ask('(mandatePeriod: "2022-2026", of: "enschede")')).toEqual([]);
  });

  it('counts the present mandate period when none is named', async () => {
    const { data } = await server.ask<{ reviewsDue: { mandatePeriod: { start: string; end: string } }[] }>(
      '{ reviewsDue { mandatePeriod { name start end } } }',
    );
    const today = new Date().toISOString().slice(0, 10);

    expect(data.reviewsDue.length).toBeGreaterThan(0);
    for (const { mandatePeriod } of data.reviewsDue) {
      expect(mandatePeriod.start <= today && today <= mandatePeriod.end).toBe(true);
    }
  });

  it('counts mandate periods as it is set to', async () => {
    const other = await startServer({ mandatePeriods: { firstYear: 2017, years: 2, startDay: '01-01' } });

    const { data } = await other.ask<{ reviewsDue: Due[] }>(
      '{ reviewsDue(mandatePeriod: "2017-2019") { rule dueBy } }',
    );
    const { data: named } = await other.ask<{ mandatePeriods: { name: string; start: string; end: string }[] }>(
      '{ mandatePeriods { name start end } }',
    );
    await other.stop();

    expect(data.reviewsDue).toContainEqual({ rule: 'ONCE_PER_MANDATE_PERIOD', dueBy: '2018-12-31' });
    const today = new Date().toISOString().slice(0, 10);
    const present = named.mandatePeriods.findIndex(({ start, end }) => start <= today && today <= end);
    expect(present).toBe(1);
    expect(named.mandatePeriods.at(-1)).toEqual({ name: '2017-2019', start: '2017-01-01', end: '2018-12-31' });
    expect(named.mandatePeriods.at(-2)?.name).toBe('2019-2021');
  });

  it('as of a date counts the mandate period of that date, and what had passed by then', async () => {
    expect(await ask('(at: "2016")')).toEqual([]);
    expect((await ask('(at: "2017-12-31")')).map(({ dueBy, overdue }) => [dueBy, overdue])).toEqual([
      ['2018-10-14', false],
      ['2018', false],
    ]);
    expect((await ask('(at: "2019")')).map(({ dueBy, overdue }) => [dueBy, overdue])).toEqual([
      ['2018', true],
      ['2022-10-14', false],
    ]);
  });

  it.each([
    ['(at: "soon")', 'BAD_USER_INPUT', 'at'],
    ['(mandatePeriod: "2022")', 'BAD_USER_INPUT', 'mandatePeriod'],
    ['(mandatePeriod: "2023-2027")', 'BAD_USER_INPUT', 'mandatePeriod'],
    ['(of: "atlantis")', 'NOT_FOUND', 'of'],
  ])('%s is refused', async (args, code, argument) => {
    const { errors } = await server.ask(`{ reviewsDue${args} { key } }`);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });
});

describe('a review', () => {
  const database = checkOutDatabase();
  let graph: Graph;
  beforeAll(() => {
    ({ graph } = database);
  });
  beforeEach(() => emptyGraph(graph));

  type Extra = Record<string, PropertyValue>;
  const review = (id: string, rule: string, extra: Extra = {}) =>
    entity('REVIEW', id, { rule, status: 'DUE', ...extra });
  const done = (id: string, rule: string, date?: string) =>
    review(id, rule, { status: 'DONE', ...(date !== undefined && { date }) });
  const agreement = (id: string, status: string, extra: Extra) => entity('AGREEMENT', id, { status, ...extra });

  /** Reviews and agreements of one engagement of the home actor; what is due in a period, by its id. */
  async function dueIn(
    period: string,
    entities: EntityRecord[],
    more: RelationRecord[] = [],
    engagement: Extra = {},
    at = readAsOf(null, 'anytime', false),
  ) {
    const tie = ({ id, type }: EntityRecord) => relation(type === 'REVIEW' ? 'REVIEWS' : 'GOVERNS', id, 'sisters');
    const parties = [entity('CITY', 'home'), entity('ORGANISATION', 'board'), entity('ORGANISATION', 'office')];
    await loadBatch(
      graph,
      batchOf(
        [...parties, entity('PARTNERSHIP', 'sisters', engagement), ...entities],
        [relation('PARTICIPATES_IN', 'home', 'sisters'), ...entities.map(tie), ...more],
      ),
    );
    const today = '2024-06-01';
    const found = readMandatePeriod(period, SWEDISH_MANDATE_PERIODS, today);
    return reviewsDue(graph, { of: 'home', period: found, at, today: at.atMax ?? today });
  }
  const rule = 'ONCE_PER_MANDATE_PERIOD';
  const ids = (found: { id: string }[]) => found.map(({ id }) => id.replace('sisters--', ''));

  it.each([
    ['on a day of the period', '2023-05-01', []],
    ['on its first day', '2022-10-15', []],
    ['on its last day', '2026-10-14', []],
    ['in a month of it', '2023-05', []],
    ['in a year of it', '2024', []],
    ['the day before it', '2022-10-14', [`${rule}--2022-2026`]],
    ['the day after it', '2026-10-15', [`${rule}--2022-2026`]],
    ['in the year that it began, nobody knows whether before', '2022', [`${rule}--2022-2026`]],
    ['at the latest on a day of it', '[..2024-01-01]', [`${rule}--2022-2026`]],
    ['at a time that nobody knows', undefined, [`${rule}--2022-2026`]],
  ])('done %s (%s) leaves due: %j', async (_when, date, expected) => {
    expect(ids(await dueIn('2022-2026', [review('rule', rule), done('it', rule, date)]))).toEqual(expected);
  });

  it('that is done once comes back in the next period, also when its rule is told by it alone', async () => {
    const entities = [done('first', rule, '2023-05-01')];

    expect(await dueIn('2022-2026', entities)).toEqual([]);
    expect(await dueIn('2026-2030', entities)).toMatchObject([{ dueBy: '2030-10-14', lastReview: { id: 'first' } }]);
  });

  it('tells the newest one done, and only of its own rule', async () => {
    const [due] = await dueIn('2022-2026', [
      ...[done('old', rule, '2016'), done('newer', rule, '2019-03'), done('undated', rule)],
      ...[done('other', 'BEFORE_NEW_AGREEMENT', '2021'), review('rule', rule)],
    ]);

    expect(due?.lastReview?.id).toBe('newer');
  });

  it('is not due of what had ended before the period, and is of what ends in it', async () => {
    expect(await dueIn('2022-2026', [review('rule', rule)], [], { since: '1990', until: '2021' })).toEqual([]);
    expect(await dueIn('2022-2026', [review('rule', rule)], [], { since: '1990', until: '2023' })).toHaveLength(1);
  });

  it('is due before a planned agreement, until it is done after the last one was signed', async () => {
    const before = 'BEFORE_NEW_AGREEMENT';
    const agreements = [
      agreement('old', 'ENDED', { signedOn: '1987' }),
      agreement('present', 'SIGNED', { signedOn: '2010-05' }),
      agreement('new', 'PLANNED', { plannedFor: '2025' }),
    ];

    const [due] = await dueIn('2022-2026', [...agreements, review('rule', before), done('then', before, '2010')]);
    expect(due).toMatchObject({ dueBy: '2025', lastDay: '2025-12-31', overdue: false, agreement: { id: 'new' } });
    expect(await dueIn('2022-2026', [...agreements, review('rule', before), done('it', before, '2010-06')])).toEqual(
      [],
    );
  });

  it('is due before each planned agreement by the end of the period, not before one that is signed or has no date', async () => {
    const before = 'BEFORE_NEW_AGREEMENT';

    const found = await dueIn('2022-2026', [
      review('rule', before),
      agreement('overdue', 'PLANNED', { plannedFor: '2018' }),
      agreement('soon', 'PLANNED', { plannedFor: '2025-03' }),
      agreement('later', 'PLANNED', { plannedFor: '2027' }),
      agreement('undated', 'PLANNED', {}),
      agreement('signed', 'SIGNED', { plannedFor: '2024', signedOn: '2017' }),
    ]);

    expect(found.map(({ agreement: it, overdue }) => [it?.id, overdue])).toEqual([
      ['overdue', true],
      ['soon', false],
    ]);
  });

  it.each([
    ['2023-06-01', '2023-05-01', []],
    ['2023', '2023-06', []],
    ['2023-05', '2023-05-01', []],
    ['2023-04', '2023-05-01', [`${rule}--2022-2026`]],
    ['2023-05-15', '2023-05', [`${rule}--2022-2026`]],
  ])('as seen in %s, done on %s, leaves due: %j', async (at, date, expected) => {
    const found = await dueIn(
      '2022-2026',
      [review('rule', rule), done('it', rule, date)],
      [],
      {},
      readAsOf(at, 'anytime', false),
    );

    expect(ids(found)).toEqual(expected);
    expect(found[0]?.lastReview ?? null).toBeNull();
  });

  it('as seen before the agreement was signed, was due before it; as seen after, no more', async () => {
    const entities = [
      review('rule', 'BEFORE_NEW_AGREEMENT'),
      agreement('new', 'SIGNED', { plannedFor: '2018', signedOn: '2018-06-01' }),
    ];
    const seen = async (at: string | null) =>
      (await dueIn('2014-2018', entities, [], {}, readAsOf(at, 'anytime', false))).map((due) => [
        due.agreement?.id,
        due.overdue,
      ]);

    expect(await seen(null)).toEqual([]);
    expect(await seen('2018-06-01')).toEqual([]);
    expect(await seen('2018-05-31')).toEqual([['new', false]]);
  });

  it('as seen before its rule was attested, is not due, unless what is undated counts', async () => {
    const seen = async (includeUndated: boolean) =>
      ids(await dueIn('2014-2018', [review('rule', rule)], [], {}, readAsOf('2016', 'anytime', includeUndated)));

    expect(await seen(false)).toEqual([]);
    expect(await seen(true)).toEqual([`${rule}--2014-2018`]);
  });

  it('is answered for by who reviews it, else who reviews the engagement, else who answers for that', async () => {
    const duty = (from: string, to: string, name: string) =>
      relation('RESPONSIBLE_FOR', from, to, { properties: { duty: name } });
    const entities = [review('rule', rule)];
    const responsible = async (...duties: RelationRecord[]) =>
      (await dueIn('2022-2026', entities, duties))[0]?.responsible.map(({ id }) => id);

    expect(await responsible(duty('office', 'sisters', 'ANSWERS'))).toEqual(['office']);
    expect(await responsible(duty('office', 'sisters', 'REVIEWS'))).toEqual(['office']);
    expect(await responsible(duty('board', 'rule', 'REVIEWS'))).toEqual(['board']);
  });
});
