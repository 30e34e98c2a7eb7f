import { describe, expect, it } from 'vitest';
import { dateBoundsOf } from '../../src/model/date-bounds.js';

describe('the days stored beside a date', () => {
  it('are its first and last, and the first to find it by', () => {
    expect(dateBoundsOf({ date: '1987' })).toEqual({
      dateMin: '1987-01-01',
      dateMax: '1987-12-31',
      dateDay: '1987-01-01',
    });
  });

  it('are its one known day where it is "on or before" or "on or after"', () => {
    expect(dateBoundsOf({ until: '[..2017-10-09]' })).toEqual({
      untilMin: null,
      untilMax: '2017-10-09',
      untilDay: '2017-10-09',
    });
    expect(dateBoundsOf({ since: '[2017-11..]' })).toEqual({
      sinceMin: '2017-11-01',
      sinceMax: null,
      sinceDay: '2017-11-01',
    });
  });

  it('are none for an open end, and not there for a date that is absent', () => {
    expect(dateBoundsOf({ until: '..' })).toEqual({ untilMin: null, untilMax: null, untilDay: null });
    expect(dateBoundsOf({ name: 'Linköping', population: 160_000 })).toEqual({});
  });
});
