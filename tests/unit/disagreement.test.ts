import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreementsOf } from '../../src/model/statements/disagreement.js';
import type { StatedValues, Statement } from '../../src/model/statements/statement.js';
import type { Assertion } from '../../src/model/vocabularies.js';

let count = 0;
const said = (
  publisherId: string,
  date: string,
  values: StatedValues,
  { about = 'hof--PARTICIPATES_IN--tie', assertion = 'HOLDS' }: { about?: string; assertion?: Assertion } = {},
): Statement => ({
  ...{ id: `statement-${(count += 1).toString().padStart(3, '0')}`, about, assertion, modality: 'STATED', values },
  ...{ evidence: null, entryOf: null },
  document: { id: `${publisherId}-${date}`, date, documentKind: 'WEB_PAGE', publisherId },
});
const tie = (statements: readonly Statement[], participants = ['hof', 'joensuu']) => ({
  ...{ engagement: 'tie', participants, statements, home: 'hof' },
});
const told = (statements: readonly Statement[], participants?: string[], day: string | null = null) =>
  disagreementsOf(tie(statements, participants), day).map(({ about, property, positions }) => ({
    ...{ about, property },
    values: positions.map(({ value }) => value),
  }));

describe('disagreementsOf', () => {
  it('takes what is said of either party of two together, the one that prevails first', () => {
    const both = [
      said('joensuu', '2019', { since: '1970' }, { about: 'joensuu--PARTICIPATES_IN--tie' }),
      said('hof', '2021', { since: '1969' }),
    ];

    expect(told(both)).toEqual([{ about: 'tie', property: 'since', values: ['1969', '1970'] }]);
    expect(told(both, undefined, '2020-12-31')).toEqual([]);
  });

  it('lets parties of more than two begin when each does', () => {
    const each = [
      said('joensuu', '2019', { since: '1970' }, { about: 'joensuu--PARTICIPATES_IN--tie' }),
      said('hof', '2021', { since: '1969' }),
    ];

    expect(told(each, ['hof', 'joensuu', 'linkoping'])).toEqual([]);
  });

  it('takes a more precise date for the same position, and tells it', () => {
    const precise = [said('hof', '2021', { since: '1969' }), said('joensuu', '2019', { since: '1969-09-01' })];

    expect(told(precise)).toEqual([]);
    expect(told([...precise, said('ogden', '2018', { since: '1975' })])).toEqual([
      { about: 'tie', property: 'since', values: ['1969-09-01', '1975'] },
    ]);
  });

  it('counts the latest word of a speaker, and no name', () => {
    const corrected = [
      said('hof', '2010', { role: 'guest', name: 'Hof' }),
      said('hof', '2020', { role: 'host' }),
      said('joensuu', '2015', { role: 'host', name: 'Stadt Hof' }),
    ];

    expect(told(corrected)).toEqual([]);
  });

  it('tells who says that it is over, and whether that is answered', () => {
    const report = [said('hof', '2010', {}), said('daily', '2015', {}, { assertion: 'ENDED' })];

    expect(told(report)).toEqual([{ about: 'tie', property: null, values: ['HOLDS', 'OVER'] }]);
    expect(disagreementsOf(tie(report), null)).toMatchObject([{ isAnswered: false }]);
    expect(disagreementsOf(tie([...report, said('joensuu', '2016', {})]), null)).toMatchObject([{ isAnswered: true }]);
  });

  it('does not depend on the order in which statements arrive', () => {
    const statement = fc
      .record({
        speaker: fc.constantFrom('hof', 'joensuu', 'daily'),
        date: fc.constantFrom('2001', '2005', '2010'),
        since: fc.constantFrom('1969', '1970', '1969-05', '196X'),
        assertion: fc.constantFrom('HOLDS' as const, 'ENDED' as const, 'DENIED' as const),
      })
      .map(({ speaker, date, since, assertion }) => said(speaker, date, { since }, { assertion }));
    const lists = fc
      .array(statement, { maxLength: 6 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([one, other]) => {
        expect(disagreementsOf(tie(other), null)).toEqual(disagreementsOf(tie(one), null));
      }),
    );
  });
});
