import { describe, expect, it } from 'vitest';
import { formatAttested } from '../../src/model/date-text/format-date.js';
import { formatDate, formatEnd, formatStart } from '../../src/narration/format-date.js';

describe('dateInWords', () => {
  it.each([
    ['1987', '1987', '1987'],
    ['2017-11', 'november 2017', 'November 2017'],
    ['2017-11-14', '14 november 2017', '14 November 2017'],
    ['2017-01-01', '1 januari 2017', '1 January 2017'],
    ['198X', '1980-talet', 'the 1980s'],
    ['19XX', '1900-talet', 'the 1900s'],
    ['198X~', 'ca 1980-talet', 'about the 1980s'],
    ['1987-XX', '1987', '1987'],
    ['2017-11-XX', 'november 2017', 'November 2017'],
    ['2017-XX-XX', '2017', '2017'],
    ['1987-21', 'våren 1987', 'spring 1987'],
    ['1987-22', 'sommaren 1987', 'summer 1987'],
    ['1987-23', 'hösten 1987', 'autumn 1987'],
    ['1987-12', 'december 1987', 'December 1987'],
    ['1987-24', 'vintern 1987/88', 'winter 1987/88'],
    ['0099-24', 'vintern 0099/00', 'winter 0099/00'],
    ['1999-24~', 'ca vintern 1999/00', 'about winter 1999/00'],
    ['1987~', 'ca 1987', 'about 1987'],
    ['1987?', '1987 (osäkert)', '1987 (uncertain)'],
    ['2017-11-14%', 'ca 14 november 2017 (osäkert)', 'about 14 November 2017 (uncertain)'],
  ])('%s is "%s" and "%s"', (edtf, swedish, english) => {
    expect(formatDate(edtf, 'sv')).toBe(swedish);
    expect(formatDate(edtf, 'en')).toBe(english);
  });
});

describe('startInWords', () => {
  it.each([
    [null, null, null],
    ['1986', '1986', '1986'],
    ['[..1987]', 'senast 1987', '1987 at the latest'],
    ['198X', '1980-talet', 'the 1980s'],
    ['[..1987-06-04~]', 'senast ca 4 juni 1987', 'about 4 June 1987 at the latest'],
    ['[2016-05..]', 'tidigast maj 2016', 'May 2016 at the earliest'],
  ])('%s is %j and %j', (since, swedish, english) => {
    expect(formatStart(since, 'sv')).toBe(swedish);
    expect(formatStart(since, 'en')).toBe(english);
  });
});

describe('endInWords', () => {
  it.each([
    [null, null, null],
    ['..', null, null],
    ['2010', '2010', '2010'],
    ['[..2017-10-09]', 'senast 9 oktober 2017', '9 October 2017 at the latest'],
    ['[2010..]', '2010', '2010'],
  ])('%s is %j and %j', (until, swedish, english) => {
    expect(formatEnd(until, 'sv')).toBe(swedish);
    expect(formatEnd(until, 'en')).toBe(english);
  });
});

describe('when something was last attested', () => {
  it.each([
    ['2017-10-09', 'källa från 9 oktober 2017', 'source of 9 October 2017'],
    ['[2017-11-14..]', 'källa från 14 november 2017 eller senare', 'source of 14 November 2017 or later'],
    ['[..2026-11-23]', 'källa hämtad 23 november 2026', 'source retrieved 23 November 2026'],
  ])('%s is told without a contradiction', (date, sv, en) => {
    expect(formatAttested(date, 'sv')).toBe(sv);
    expect(formatAttested(date, 'en')).toBe(en);
  });
});
