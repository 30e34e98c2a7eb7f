import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointBounds } from '../../src/model/edtf.js';
import { firstDaysAround, readPeriod } from '../../src/queries/api/period.js';
import { edtfPoint } from '../random-dates.js';

describe('a period', () => {
  it('is from the first day of its first date to the last day of its last', () => {
    expect(readPeriod('1987', '2017-11')).toEqual({ from: '1987-01-01', to: '2017-11-30' });
    expect(readPeriod('1987', '1987')).toEqual({ from: '1987-01-01', to: '1987-12-31' });
  });

  it('holds every day on the side where nothing is said', () => {
    expect(readPeriod(undefined, null)).toEqual({ from: '0000-01-01', to: '9999-12-31' });
    expect(readPeriod('2017', null)).toEqual({ from: '2017-01-01', to: '9999-12-31' });
  });

  it.each([
    ['last year', '2018', 'from'],
    ['2017', '..', 'to'],
    ['[..2017]', '2018', 'from'],
    ['2018', '2017', 'to'],
  ])('is refused from %j to %j, naming %s', (from, to, argument) => {
    expect(() => readPeriod(from, to)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) as Error);
  });
});

describe('the first days around a day', () => {
  it('are those of its month, season, year, decade and century', () => {
    expect(firstDaysAround('1987-05-14')).toEqual([
      '1987-05-01',
      '1987-03-01',
      '1987-01-01',
      '1980-01-01',
      '1900-01-01',
    ]);
    expect(firstDaysAround('1987-01-01')).toEqual(['1986-12-01', '1980-01-01', '1900-01-01']);
    expect(firstDaysAround('1900-01-01')).toEqual(['1899-12-01']);
    expect(firstDaysAround('0000-01-01')).toEqual([]);
  });

  it('are the first days of every date that began before it and reaches it', () => {
    fc.assert(
      fc.property(edtfPoint, edtfPoint, (date, from) => {
        const { min, max } = pointBounds(date)!;
        const day = pointBounds(from)!.min;

        expect(firstDaysAround(day).includes(min) || !(min < day && day <= max)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
