import { describe, expect, it } from 'vitest';
import { readAsOf } from '../../src/queries/api/as-of.js';

describe('readAsOf', () => {
  it('takes a date of less precision than a day for its whole period', () => {
    expect(readAsOf('1990', 'today', null)).toEqual({
      atMin: '1990-01-01',
      atMax: '1990-12-31',
      includeUndated: false,
      asked: '1990',
    });
  });

  it('is today when it is left out, to the day; cursors do not change with the day', () => {
    const today = new Date().toISOString().slice(0, 10);

    expect(readAsOf(undefined, 'today', true)).toEqual({
      ...{ atMin: today, atMax: today, includeUndated: true, asked: null },
    });
  });

  it('is any time when that is what leaving it out means', () => {
    expect(readAsOf(null, 'anytime', false)).toEqual({
      ...{ atMin: null, atMax: null, includeUndated: true, asked: null },
    });
  });

  it.each(['', '..', 'last year', '[..1987]', '1987/1990', '2017-13'])('refuses %j and names the argument', (at) => {
    expect(() => readAsOf(at, 'today', false)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'at' }) as Error,
    );
  });
});
