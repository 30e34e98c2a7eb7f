import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingCourse, standingOf } from '../../src/model/standing.js';
import type { Statement } from '../../src/model/statements/statement.js';
import { valuesOf } from '../../src/model/vocabularies.js';
import { edtfDate } from '../random-dates.js';

const PARTIES = ['hof', 'joensuu', 'linkoping'];
const day = edtfDate.filter((date) => !date.startsWith('['));

const statement = fc.record({
  about: fc.constantFrom('tie', ...PARTIES.map((party) => `${party}--PARTICIPATES_IN--tie`)),
  assertion: fc.constantFrom(...valuesOf('Assertion')),
  modality: fc.constant('STATED' as const),
  values: fc.record(
    { since: edtfDate, until: fc.oneof(edtfDate, fc.constant('..')), kind: fc.constantFrom('SISTER_CITY', 'CONTACT') },
    { requiredKeys: [] },
  ),
  evidence: fc.constant(null),
  document: fc
    .record({
      date: fc.option(day),
      documentKind: fc.constantFrom(...valuesOf('DocumentKind')),
      publisherId: fc.constantFrom(null, ...PARTIES, 'bavaria'),
    })
    .map((document) => ({ ...document, id: JSON.stringify(document) })),
  entryOf: fc.constant(null),
});

const statements = fc
  .array(statement, { maxLength: 9 })
  .map((list): Statement[] => list.map((one, place) => ({ ...one, id: `statement-${place}` })));
const parties = fc.constantFrom(PARTIES, PARTIES.slice(0, 2));

const engagement = fc.record({
  engagement: fc.constant('tie'),
  participants: parties,
  statements,
  home: fc.constantFrom('hof', null),
  today: fc.constant('2026-01-01'),
});
const at = fc.option(fc.constantFrom('1950-01-01', '1990-06-15', '2020-12-31'));

describe('standing', () => {
  it('does not depend on the order in which statements arrive', () => {
    const shuffled = engagement.chain((of) =>
      fc.record({
        of: fc.constant(of),
        other: fc.shuffledSubarray(of.statements, { minLength: of.statements.length }),
        at,
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ of, other, at: day }) => {
        expect(standingOf({ ...of, statements: other, at: day })).toEqual(standingOf({ ...of, at: day }));
        expect(standingCourse({ ...of, statements: other })).toEqual(standingCourse(of));
      }),
    );
  });

  it('does not change by what is silent on whether it is so and since when', () => {
    fc.assert(
      fc.property(engagement, statement, at, (of, silent, day) => {
        const plan: Statement = { ...silent, id: 'z-plan', assertion: 'PLANNED' };
        const repeated = of.statements
          .filter(({ assertion, values }) => assertion === 'HOLDS' && Object.keys(values).length === 0)
          .map((one) => ({ ...one, id: `z-${one.id}` }));

        expect(standingOf({ ...of, statements: [...of.statements, plan, ...repeated], at: day })).toEqual(
          standingOf({ ...of, at: day }),
        );
      }),
    );
  });

  it('says of a day what its course has for it, and nothing before', () => {
    fc.assert(
      fc.property(engagement, (of) => {
        const { days, values } = standingCourse(of);
        expect([...days].sort()).toEqual(days);
        for (const [place, day] of days.entries()) {
          expect(standingOf({ ...of, at: day })).toMatchObject({ standing: values[place], since: day });
        }
        if (days.length > 0) expect(standingOf({ ...of, at: '0000-01-01' })).toBeNull();
      }),
    );
  });

  it('does not look at what was said after the day that is asked for', () => {
    fc.assert(
      fc.property(engagement, statement, (of, later) => {
        const added: Statement = { ...later, id: 'z', document: { ...later.document, date: '2031' } };

        expect(standingOf({ ...of, statements: [...of.statements, added], at: '2030-12-31' })).toEqual(
          standingOf({ ...of, at: '2030-12-31' }),
        );
      }),
    );
  });

  it('does not change a list of statements that it is given, so that taking one back brings back what was', () => {
    fc.assert(
      fc.property(engagement, statement, at, (of, added, day) => {
        const before = standingOf({ ...of, at: day });
        const more = [...of.statements, { ...added, id: 'z' }];
        standingOf({ ...of, statements: Object.freeze(more), at: day });

        expect(standingOf({ ...of, statements: more.slice(0, -1), at: day })).toEqual(before);
      }),
    );
  });
});
