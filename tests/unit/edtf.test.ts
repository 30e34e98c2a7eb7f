import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateBounds, pointBounds } from '../../src/model/edtf.js';

describe('a point in time', () => {
  it.each([
    ['1987', '1987-01-01', '1987-12-31'],
    ['2017-11', '2017-11-01', '2017-11-30'],
    ['2017-11-14', '2017-11-14', '2017-11-14'],
    ['1988-02-29', '1988-02-29', '1988-02-29'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1987-XX', '1987-01-01', '1987-12-31'],
    ['1987-02-XX', '1987-02-01', '1987-02-28'],
    ['1987?', '1987-01-01', '1987-12-31'],
    ['1987-06~', '1987-06-01', '1987-06-30'],
    ['1987-06-04%', '1987-06-04', '1987-06-04'],
    ['0987', '0987-01-01', '0987-12-31'],
    ['2017-21', '2017-03-01', '2017-05-31'],
    ['2017-22', '2017-06-01', '2017-08-31'],
    ['2017-23', '2017-09-01', '2017-11-30'],
    ['2017-24', '2017-12-01', '2018-02-28'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['0099-24', '0099-12-01', '0100-02-28'],
    ['2017-23~', '2017-09-01', '2017-11-30'],
    ['9999-23', '9999-09-01', '9999-11-30'],
  ])('%s is from %s to %s', (text, min, max) => {
    expect(pointBounds(text)).toEqual({ min, max });
  });

  it.each([
    ...['', ' ', '87', '198', '19', '1987-', '1987-1', '1987-13', '1987-00', '1987-02-29', '2017-11-31', '2017-11-00'],
    ...[
      'X987',
      '19X7',
      '1987-1X',
      '1987-33',
      '1987-20',
      '1987-25',
      '9999-24',
      '-0001',
      '12345',
      'Y170000002',
      '1987 ',
      '1987\n',
      '14/11/2017',
      'today',
    ],
    ...['..', '1987/1990', '1987/..', '[1987]', '{1987,1990}', '[..1987]', "1987' OR 1=1", '19８7'],
  ])('%j is none', (text) => {
    expect(pointBounds(text)).toBeNull();
  });
});

describe('the date of a claim', () => {
  it('may be "on or before" a point, with no first day', () => {
    expect(dateBounds('[..2017-10-09]')).toEqual({ min: null, max: '2017-10-09' });
    expect(dateBounds('[..198X]')).toEqual({ min: null, max: '1989-12-31' });
  });

  it('may be "on or after" a point, with no last day', () => {
    expect(dateBounds('[2017-11..]')).toEqual({ min: '2017-11-01', max: null });
  });

  it('may be on or before a season, or on or after one', () => {
    expect(dateBounds('[..2017-24]')).toEqual({ min: null, max: '2018-02-28' });
    expect(dateBounds('[2017-21..]')).toEqual({ min: '2017-03-01', max: null });
  });

  it('may be a point', () => {
    expect(dateBounds('1987')).toEqual(pointBounds('1987'));
  });

  it.each(['[..]', '[1987]', '[..1987-13]', '[1986..1987]', '[..1987..]', '[[..1987]]', '..1987', '1987..', '..'])(
    'is not %j',
    (text) => {
      expect(dateBounds(text)).toBeNull();
    },
  );
});

const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const day = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const within = (inner: { min: string; max: string } | null, outer: { min: string; max: string } | null) =>
  inner !== null && outer !== null && outer.min <= inner.min && inner.max <= outer.max;

describe('bounds', () => {
  it('of any day are that day, and lie within those of its month, year and decade', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [own, month, year, decade] = [date, date.slice(0, 7), date.slice(0, 4), `${date.slice(0, 3)}X`].map(
          pointBounds,
        );
        expect(own).toEqual({ min: date, max: date });
        expect([within(own!, month!), within(month!, year!), within(year!, decade!)]).toEqual([true, true, true]);
      }),
    );
  });

  it('of the four seasons of a year follow on each other, and on the winter before', () => {
    const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
        const [before, year] = [number - 1, number].map((n) => String(n).padStart(4, '0'));
        const seasons = [`${before}-24`, ...[21, 22, 23, 24].map((n) => `${year}-${n}`)].map((s) => pointBounds(s)!);

        for (const [index, { min }] of seasons.entries())
          if (index > 0) expect(min).toBe(nextDay(seasons[index - 1]!.max));
      }),
    );
  });

  it('are days in order, whatever the date, and doubt does not move them', () => {
    const date = fc.oneof(
      year,
      day,
      day.map((text) => text.slice(0, 7)),
      year.map((text) => `${text.slice(0, 2)}XX`),
    );
    fc.assert(
      fc.property(date, fc.constantFrom('[..', '', ']'), (text, side) => {
        const bounds = dateBounds(side === '[..' ? `[..${text}]` : side === ']' ? `[${text}..]` : text);
        const { min, max } = bounds ?? {};
        for (const bound of [min, max]) expect(bound ?? '0000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (min && max) expect(min <= max).toBe(true);
        else expect(min ?? max).toBeTruthy();
      }),
    );
    fc.assert(
      fc.property(fc.oneof(year, day), fc.constantFrom('?', '~', '%'), (text, doubt) => {
        expect(pointBounds(text + doubt)).toEqual(pointBounds(text));
      }),
    );
  });

  it('never come of arbitrary text by an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d[\].X?~%/-]{0,14}$/)), (text) => {
        const bounds = dateBounds(text);
        if (bounds?.min && bounds.max) expect(bounds.min <= bounds.max).toBe(true);
      }),
    );
  });
});
