import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import {
  SWEDISH_MANDATE_PERIODS,
  mandatePeriodOn,
  nextMandatePeriod,
  readMandatePeriod,
  type MandatePeriods,
} from '../../src/queries/follow-up/mandate-period.js';

const TODAY = '2026-11-23';
const read = (text: string | null, periods = SWEDISH_MANDATE_PERIODS) => readMandatePeriod(text, periods, TODAY);

describe('the mandate periods of Swedish municipalities', () => {
  it.each([
    ['2014-10-15', '2014-2018', '2014-10-15', '2018-10-14'],
    ['2017-11-14', '2014-2018', '2014-10-15', '2018-10-14'],
    ['2018-10-14', '2014-2018', '2014-10-15', '2018-10-14'],
    ['2018-10-15', '2018-2022', '2018-10-15', '2022-10-14'],
    ['2022-09-11', '2018-2022', '2018-10-15', '2022-10-14'],
    ['2023-01-01', '2022-2026', '2022-10-15', '2026-10-14'],
    ['2026-10-14', '2022-2026', '2022-10-15', '2026-10-14'],
    ['2026-10-15', '2026-2030', '2026-10-15', '2030-10-14'],
  ])('on %s it is %s, from %s to %s', (day, name, start, end) => {
    expect(mandatePeriodOn(day, SWEDISH_MANDATE_PERIODS)).toEqual({ name, start, end });
  });

  it('are named by their election years', () => {
    expect(read('2018-2022')).toEqual({ name: '2018-2022', start: '2018-10-15', end: '2022-10-14' });
    expect(read(null).name).toBe('2026-2030');
  });

  it.each(['', '2022', '2022-2025', '2023-2027', '2010-2014', '2022–2026', '2022-26', ' 2022-2026', '9998-10002'])(
    '%j is none',
    (text) => {
      expect(() => read(text)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'mandatePeriod' }) as Error,
      );
    },
  );
});

const periods: fc.Arbitrary<MandatePeriods> = fc.record({
  firstYear: fc.integer({ min: 1900, max: 2000 }),
  years: fc.integer({ min: 1, max: 12 }),
  startDay: fc.constantFrom('01-01', '02-28', '03-01', '10-15', '12-31'),
});
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('mandate periods, however they are counted', () => {
  it('each hold the days they are asked for, and follow on each other without a gap', () => {
    fc.assert(
      fc.property(periods, day, (counted, today) => {
        const period = mandatePeriodOn(today, counted);
        const next = nextMandatePeriod(period, counted);

        expect(period.start <= today && today <= period.end).toBe(true);
        expect(Date.parse(next.start) - Date.parse(period.end)).toBe(86_400_000);
        expect(readMandatePeriod(period.name, counted, today)).toEqual(period);
      }),
    );
  });
});

describe('the setting MANDATE_PERIODS', () => {
  it('says the first election year, the years and the first day', () => {
    expect(readConfig({ MANDATE_PERIODS: '2011/4/01-01' }).mandatePeriods).toEqual({
      firstYear: 2011,
      years: 4,
      startDay: '01-01',
    });
    expect(readConfig({}).mandatePeriods).toBeUndefined();
  });

  it.each(['2014', '2014/0/10-15', '2014/4/02-29', '2014/4/13-01', '2014/4/10-32', '2014/4/1015', 'every four years'])(
    'is not %j',
    (text) => {
      expect(() => readConfig({ MANDATE_PERIODS: text })).toThrow(/^MANDATE_PERIODS: must be/);
    },
  );
});
