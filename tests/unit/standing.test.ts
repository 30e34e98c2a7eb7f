import { describe, expect, it } from 'vitest';
import { standingCourse, standingOf } from '../../src/model/standing.js';
import type { StatedValues, Statement, StatementDocument } from '../../src/model/statements/statement.js';
import type { Assertion } from '../../src/model/vocabularies.js';

const ENGAGEMENT = 'hof-joensuu';
const PARTIES = ['hof', 'joensuu'];

const document = (publisherId: string | null, date: string | null, rest: Partial<StatementDocument> = {}) => ({
  id: `${publisherId ?? 'paper'}-${date ?? 'undated'}`,
  date,
  documentKind: 'WEB_PAGE' as const,
  publisherId,
  ...rest,
});
const register = (date: string) => document(null, date, { id: `register-${date}`, documentKind: 'REGISTER' });

let count = 0;
const statement = (
  of: StatementDocument,
  assertion: Assertion = 'HOLDS',
  values: StatedValues = {},
  party = 'hof',
): Statement => ({
  id: `statement-${(count += 1).toString().padStart(3, '0')}`,
  about: `${party}--PARTICIPATES_IN--${ENGAGEMENT}`,
  assertion,
  modality: 'STATED',
  values,
  evidence: null,
  document: of,
  entryOf: null,
});
const whole = (of: StatementDocument, assertion: Assertion, values: StatedValues = {}): Statement => ({
  ...statement(of, assertion, values),
  about: ENGAGEMENT,
});

const question = (statements: readonly Statement[], participants: readonly string[] = PARTIES) => ({
  ...{ engagement: ENGAGEMENT, participants, statements, home: 'hof' },
  today: '2026-01-01',
});
const standing = (statements: readonly Statement[], at: string | null = null) =>
  standingOf({ ...question(statements), at });

const homeHolds = statement(document('hof', '2010'));
const otherHolds = statement(document('joensuu', '2012-05'));

describe('standingOf', () => {
  it('is mutual where two parties say so', () => {
    expect(standing([homeHolds, otherHolds])).toEqual({
      standing: 'MUTUAL',
      by: ['hof', 'joensuu'],
      on: [],
      since: '2012-05-01',
      endedOn: null,
      why: [homeHolds.id, otherHolds.id],
    });
  });

  it('is one-sided where one party says so, whatever registers and the press say', () => {
    const others = [statement(register('2015')), statement(document(null, '2016'))];

    expect(standing([...others, otherHolds])).toMatchObject({ standing: 'ONE_SIDED', by: ['joensuu'] });
  });

  it('is one-sided by another actor of the graph where no party says so', () => {
    expect(standing([statement(document('bavaria', '2011'))])).toMatchObject({
      standing: 'ONE_SIDED',
      by: ['bavaria'],
    });
  });

  it('is unconfirmed where registers and the press alone say so', () => {
    const told = [statement(register('2015')), statement(document(null, '2016'))];

    expect(standing(told)).toMatchObject({ standing: 'UNCONFIRMED', by: [], why: [told[1]!.id, told[0]!.id] });
  });

  it("counts a participant's own register as its word", () => {
    const own = statement(document('joensuu', '2020', { documentKind: 'REGISTER' }));

    expect(standing([own, homeHolds])).toMatchObject({ standing: 'MUTUAL' });
  });

  it('is ended where the word that prevails says so, and says when it ended', () => {
    const decided = statement(document('hof', '2020', { documentKind: 'DECISION' }), 'ENDED', { until: '2019' });

    expect(standing([homeHolds, otherHolds, decided])).toMatchObject({
      ...{ standing: 'ENDED', by: ['hof'], since: '2020-01-01', endedOn: '2019', why: [decided.id] },
    });
  });

  it('goes on where a party says so after it was said to be over', () => {
    const ended = statement(document('hof', '2011'), 'ENDED');

    expect(standing([ended, otherHolds])).toMatchObject({ standing: 'ONE_SIDED', by: ['joensuu'] });
  });

  it('is ended once an end that was stated beforehand has come', () => {
    const limited = [
      statement(document('hof', '2010'), 'HOLDS', { until: '2015' }),
      statement(document('joensuu', '2011'), 'HOLDS', { until: '2015' }, 'joensuu'),
    ];

    expect(standing(limited, '2015-12-31')).toMatchObject({ standing: 'MUTUAL' });
    expect(standing(limited, '2016-01-01')).toMatchObject({ standing: 'ENDED', since: '2016-01-01', endedOn: '2015' });
    expect(standingCourse(question(limited))).toEqual({
      days: ['2010-01-01', '2011-01-01', '2016-01-01'],
      by: ['hof', 'joensuu'],
      values: ['ONE_SIDED', 'MUTUAL', 'ENDED'],
      now: 'ENDED',
    });
  });

  it('is contradicted where a report says that it is over and nobody has answered', () => {
    const report = statement(document(null, '2015'), 'ENDED');

    expect(standing([homeHolds, otherHolds, report])).toMatchObject({ standing: 'CONTRADICTED', on: ['EXISTENCE'] });
    expect(standing([homeHolds, otherHolds, report, statement(document('hof', '2016'))])).toMatchObject({
      standing: 'MUTUAL',
    });
  });

  it('is contradicted where two give starts that cannot both be true, registers aside', () => {
    const hof = statement(document('hof', '2010'), 'HOLDS', { since: '1969' });
    const joensuu = statement(document('joensuu', '2012'), 'HOLDS', { since: '1970' }, 'joensuu');
    const listed = statement(register('2015'), 'HOLDS', { since: '1971' });

    expect(standing([hof, joensuu, listed])).toMatchObject({ standing: 'CONTRADICTED', on: ['SINCE'] });
    expect(standing([hof, listed, otherHolds])).toMatchObject({ standing: 'MUTUAL' });
  });

  it('takes a start and one of more precision for the same', () => {
    const year = statement(document('hof', '2010'), 'HOLDS', { since: '1969' });
    const day = statement(document('joensuu', '2012'), 'HOLDS', { since: '1969-09-01' });

    expect(standing([year, day])).toMatchObject({ standing: 'MUTUAL' });
  });

  it('is contradicted where two say that it is of different kinds', () => {
    const told = [
      whole(document('hof', '2010'), 'HOLDS', { kind: 'SISTER_CITY' }),
      whole(document('joensuu', '2012'), 'HOLDS', { kind: 'FRIENDSHIP' }),
    ];

    expect(standing(told)).toMatchObject({ standing: 'CONTRADICTED', on: ['KIND'], by: PARTIES });
  });

  it('counts by a day what was said by then, and undated documents only without one', () => {
    const undated = statement(document('hof', null));

    expect(standing([undated, otherHolds], '2012-04-30')).toBeNull();
    expect(standing([undated, otherHolds], '2012-05-01')).toMatchObject({ standing: 'ONE_SIDED', since: '2012-05-01' });
    expect(standing([undated, otherHolds])).toMatchObject({ standing: 'MUTUAL', since: null });
  });

  it('is none where fewer than two take part, or where it is only planned', () => {
    expect(standingOf({ ...question([homeHolds], ['hof']), at: null })).toBeNull();
    expect(standing([statement(document('hof', '2010'), 'PLANNED')])).toBeNull();
  });

  it('does not end a network of many when one of them leaves', () => {
    const parties = ['hof', 'joensuu', 'linkoping'];
    const left = [
      statement(document('hof', '2010')),
      statement(document('hof', '2010'), 'HOLDS', {}, 'joensuu'),
      statement(document('hof', '2015'), 'ENDED', {}, 'linkoping'),
      statement(document('joensuu', '2012'), 'HOLDS', { since: '1990' }, 'joensuu'),
      statement(document('hof', '2012'), 'HOLDS', { since: '1980' }, 'hof'),
    ];

    expect(standingOf({ ...question(left, parties), at: null })).toMatchObject({ standing: 'MUTUAL' });
    const alone = statement(document('hof', '2020'), 'ENDED', {}, 'joensuu');
    expect(standingOf({ ...question([...left, alone], parties), at: null })).toMatchObject({ standing: 'ENDED' });
  });

  it('takes a document that tells of an engagement and of its end to say that it is over', () => {
    const told = document('hof', '2020');

    expect(standing([whole(told, 'HOLDS', { kind: 'SISTER_CITY' }), statement(told, 'HELD')])).toMatchObject({
      standing: 'ENDED',
    });
  });
});
