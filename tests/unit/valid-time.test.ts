import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validTime } from '../../src/model/valid-time.js';

describe('validTime', () => {
  it('gives the bounds of a start and an end', () => {
    expect(validTime('1986', '2016-05', ['2017-10-09'])).toEqual({
      sinceMin: '1986-01-01',
      sinceMax: '1986-12-31',
      untilMin: '2016-05-01',
      untilMax: '2016-05-31',
      attestedFrom: '2017-10-09',
      attestedOn: '2017-10-09',
      validFrom: '1986-01-01',
      validTo: '2016-05-31',
    });
  });

  it('counts from the earliest document that attests a claim whose start is unknown', () => {
    const time = validTime(undefined, undefined, ['2017-11-14', '2017-10', '2018']);

    expect(time).toMatchObject({
      sinceMin: null,
      attestedFrom: '2017-10',
      attestedOn: '2018',
      validFrom: '2017-10-01',
    });
  });

  it('leaves a claim with neither a start nor a dated document without a first day', () => {
    expect(validTime(undefined, undefined, [])).toEqual({
      sinceMin: null,
      sinceMax: null,
      untilMin: null,
      untilMax: null,
      attestedFrom: null,
      attestedOn: null,
      validFrom: null,
      validTo: null,
    });
  });

  it('goes on when the end is open, and when nobody has said', () => {
    expect(validTime('1987', '..', []).validTo).toBeNull();
    expect(validTime('1987', undefined, []).validTo).toBeNull();
  });

  it('knows no day of what held formerly, and that it was over by the oldest document that says so', () => {
    expect(validTime(undefined, undefined, ['2018', '2017-10-09'], true)).toMatchObject({
      untilMax: '2017-10-09',
      validFrom: null,
      validTo: '2017-10-09',
    });
    expect(validTime('1986', undefined, ['2017-10-09'], true)).toMatchObject({
      validFrom: '1986-01-01',
      validTo: '2017-10-09',
    });
  });

  it('takes the last day of "on or before" for the end, and for a start that is no better known', () => {
    expect(validTime(undefined, '[..2017-10-09]', ['2017-10-09'])).toMatchObject({
      untilMin: null,
      validTo: '2017-10-09',
    });
    expect(validTime('[..1987]', undefined, ['2017'])).toMatchObject({ sinceMin: null, validFrom: '1987-12-31' });
  });

  it('takes "on or after" for a start, and for an end that has no last day', () => {
    expect(validTime('[2016..]', '[2018..]', [])).toMatchObject({ validFrom: '2016-01-01', validTo: null });
  });

  it('passes over documents whose date is open or no date', () => {
    expect(validTime(undefined, undefined, ['..', '2017', 'undated', '2018', '..'])).toMatchObject({
      attestedFrom: '2017',
      attestedOn: '2018',
      validFrom: '2017-01-01',
    });
    expect(validTime('no date', 'no date', ['undated'])).toMatchObject({
      ...{ sinceMin: null, untilMax: null, attestedFrom: null, attestedOn: null, validFrom: null },
    });
  });

  it('takes documents in the order of their days, and of their texts where those are the same', () => {
    const order = (...dates: string[]) => {
      const { attestedFrom, attestedOn } = validTime(undefined, undefined, dates);
      return [attestedFrom, attestedOn];
    };

    expect(order('1985', '198X')).toEqual(['198X', '1985']);
    expect(order('2017-01', '2017', '2017-01-01')).toEqual(['2017', '2017-01-01']);
    expect(order('[..2017]', '2017-12-30')).toEqual(['2017-12-30', '[..2017]']);
  });

  it('is the same whatever order the documents come in', () => {
    const date = fc.constantFrom('198X', '1980', '1987', '2010-05', '2010-05-01', '[2010-05..]', '2018', '..', 'x');
    fc.assert(
      fc.property(
        fc
          .array(date)
          .chain((dates) => fc.tuple(fc.constant(dates), fc.shuffledSubarray(dates, { minLength: dates.length }))),
        ([dates, shuffled]) => {
          expect(validTime(undefined, undefined, shuffled)).toEqual(validTime(undefined, undefined, dates));
        },
      ),
    );
  });
});
