import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateBounds } from '../../src/model/edtf.js';
import { resolveEntity, resolveRelation } from '../../src/model/statements/resolve.js';
import { speakerLevel } from '../../src/model/statements/speaker-level.js';
import type { Statement } from '../../src/model/statements/statement.js';
import { valuesOf } from '../../src/model/vocabularies.js';
import { edtfDate } from '../random-dates.js';

const HOME = 'linkoping';
const LEVELS = ['RULING', 'HOME_DECISION', 'HOME_DOCUMENT', 'OTHER_ACTOR', 'PRESS', 'REGISTER'];

const statement = fc.record({
  about: fc.constant('linkoping--PARTICIPATES_IN--tie'),
  assertion: fc.constantFrom(...valuesOf('Assertion')),
  modality: fc.constant('STATED' as const),
  values: fc.record(
    { since: edtfDate, until: fc.oneof(edtfDate, fc.constant('..')), roleKind: fc.constantFrom('HOST', 'GUEST') },
    { requiredKeys: [] },
  ),
  evidence: fc.constantFrom('one', 'two', 'three'),
  document: fc
    .record({
      date: fc.option(edtfDate),
      documentKind: fc.constantFrom(...valuesOf('DocumentKind')),
      publisherId: fc.constantFrom(null, HOME, 'guangzhou'),
    })
    .map((document) => ({ ...document, id: JSON.stringify(document) })),
  entryOf: fc.constant(null),
});
const statements = fc
  .array(statement, { maxLength: 8 })
  .map((list): Statement[] => list.map((one, place) => ({ ...one, id: `statement-${place}` })));

const saidOn = ({ document: { date } }: Statement) => {
  const bounds = date === null ? null : dateBounds(date);
  return bounds?.min ?? bounds?.max ?? '';
};

/** Whether one statement outweighs another, sentence by sentence of the rule. */
function outweighs(one: Statement, other: Statement): boolean {
  const [level, otherLevel] = [one, other].map(({ document }) => LEVELS.indexOf(speakerLevel(document, HOME)));
  if (level !== otherLevel) return level! < otherLevel!;
  if (saidOn(one) !== saidOn(other)) return saidOn(one) > saidOn(other);
  if (one.document.id !== other.document.id) return one.document.id < other.document.id;
  if (one.evidence !== other.evidence) return one.evidence! < other.evidence!;
  return one.id < other.id;
}

/** The one that none of the others outweighs. */
const heaviest = (list: readonly Statement[]) => list.find((one) => !list.some((other) => outweighs(other, one)));

const daysOf = (date: unknown) => {
  const { min, max } = (typeof date === 'string' ? dateBounds(date) : null) ?? { min: null, max: null };
  return [min ?? '0000', max ?? '9999'] as const;
};

/** The date that prevails: that of the heaviest, or the heaviest of those that say it more precisely. */
function plainDate(list: readonly Statement[], property: string): unknown {
  const value = heaviest(list)?.values[property];
  const [first, last] = daysOf(value);
  const finer = list.filter(({ values }) => {
    const [min, max] = daysOf(values[property]);
    return value !== '..' && min >= first && max <= last && (min > first || max < last);
  });
  return finer.length === 0 ? value : plainDate(finer, property);
}

const stating = (list: readonly Statement[], property: string) =>
  list.filter(({ values }) => values[property] !== undefined);

/** The rule read as it is written: what a relationship's start, role and being there come to. */
function plainReading(list: readonly Statement[]) {
  const followed = heaviest(list.filter(({ assertion }) => assertion !== 'PLANNED'));
  if (followed === undefined || followed.assertion === 'DENIED') return null;
  const attesting = list.filter(({ assertion }) => ['HOLDS', 'HELD', 'ENDED'].includes(assertion));
  return {
    follows: followed.id,
    since: plainDate(stating(attesting, 'since'), 'since'),
    roleKind: heaviest(stating(attesting, 'roleKind'))?.values.roleKind,
    hasEnded: followed.assertion !== 'HOLDS',
  };
}

const read = (list: readonly Statement[]) => resolveRelation(list, HOME);

describe('the resolved view of a relationship', () => {
  it('is what the rule says, read sentence by sentence', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const resolved = read(list);
        const plain = plainReading(list);
        if (resolved === null || plain === null) {
          expect(resolved).toBe(plain);
          return;
        }
        const { since, roleKind, until, formerly } = resolved.values;
        expect({ follows: resolved.follows, since, roleKind }).toEqual({
          ...{ follows: plain.follows, since: plain.since, roleKind: plain.roleKind },
        });
        if (plain.hasEnded) expect(until !== undefined || formerly === true).toBe(true);
        else expect(formerly).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('tells of each value the statement that it is taken from', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const resolved = read(list);
        for (const [property, id] of Object.entries(resolved?.valuesFrom ?? {}))
          expect(list.find((one) => one.id === id)?.values[property]).toEqual(resolved?.values[property]);
      }),
    );
  });

  it('does not depend on the order in which statements arrive', () => {
    const shuffled = statements.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(read(other)).toEqual(read(list));
        expect(resolveEntity(other, HOME)).toEqual(resolveEntity(list, HOME));
      }),
    );
  });

  it('is not changed by a plan, whoever has it and however late', () => {
    fc.assert(
      fc.property(statements, statement, (list, plan) => {
        const planned: Statement = { ...plan, id: 'plan', assertion: 'PLANNED' };

        expect(read([...list, planned])).toEqual(read(list));
      }),
    );
  });

  it('does not end by silence, nor lose what was stated', () => {
    fc.assert(
      fc.property(statements, statement, (list, one) => {
        const before = read(list);
        const silent: Statement = { ...one, id: 'silent', assertion: 'HOLDS', values: {} };
        const after = read([...list, silent]);

        if (before === null) return;
        expect([after?.values.since, after?.values.roleKind]).toEqual([before.values.since, before.values.roleKind]);
        const goesOn = ({ values }: NonNullable<typeof before>) =>
          values.until === undefined && values.formerly !== true;
        if (goesOn(before)) expect(goesOn(after!)).toBe(true);
      }),
    );
  });

  it('is again what it was when a statement is retracted', () => {
    fc.assert(
      fc.property(statements, statement, (list, one) => {
        const before = read(list);
        const more = Object.freeze([...list, { ...one, id: 'more' }]);
        read(more);

        expect(read(more.filter(({ id }) => id !== 'more'))).toEqual(before);
      }),
    );
  });
});

describe('the resolved view', () => {
  const said = (id: string, values: Statement['values'], document: Partial<Statement['document']> = {}): Statement => ({
    ...{ id, about: 'tie', assertion: 'HOLDS', modality: 'STATED', values, evidence: id, entryOf: null },
    document: { id, date: null, documentKind: 'WEB_PAGE', publisherId: null, ...document },
  });

  it('takes the more precise date of a lighter speaker, and calls nothing disputed that fits it', () => {
    const resolved = read([
      said('own', { since: '1997' }, { publisherId: HOME, date: '2021-06-11' }),
      said('theirs', { since: '1997-11-24' }, { publisherId: 'guangzhou', date: '2020-03-18' }),
      said('register', {}, { documentKind: 'REGISTER' }),
    ]);

    expect(resolved).toMatchObject({ values: { since: '1997-11-24' }, follows: 'own', disputed: false });
  });

  it('marks a date that cannot be true beside the one that prevails', () => {
    const resolved = read([
      said('hof', { since: '1969' }, { publisherId: 'hof' }),
      said('joensuu', { since: '1970' }, { publisherId: 'joensuu' }),
    ]);

    expect(resolved).toMatchObject({ values: { since: '1969' }, disputed: true });
  });

  it('ends what a heavier or later word says has ended, on or before the day of the document', () => {
    const ended: Statement = { ...said('press', {}, { date: '2020-04' }), assertion: 'ENDED' };
    const before = said('list', { since: '1997' }, { date: '2019' });
    const after = said('page', {}, { date: '2021-06-11', publisherId: HOME });

    expect(read([before, ended])).toMatchObject({ values: { since: '1997', until: '[..2020-04-30]' }, disputed: true });
    expect(read([before, ended, after])?.values).toEqual({ since: '1997' });
  });

  it('of an entity has each value of the heaviest that states it, and all other names', () => {
    const resolved = resolveEntity(
      [
        said('own', { type: 'CITY', name: 'Guangzhou' }, { publisherId: HOME }),
        said('register', { type: 'CITY', name: 'Kanton', population: 14_000_000 }, { documentKind: 'REGISTER' }),
      ],
      HOME,
    );

    expect(resolved?.values).toEqual({ type: 'CITY', name: 'Guangzhou', altNames: ['Kanton'], population: 14_000_000 });
    expect(resolved).toMatchObject({ follows: 'own', disputed: false });
  });
});
