import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOf, periodIn } from '../../src/importers/dates.js';
import { dateBounds } from '../../src/model/edtf.js';

describe('edtfOf', () => {
  it.each([
    ['1987', '1987'],
    ['1987-05', '1987-05'],
    ['1987-05-14', '1987-05-14'],
    ['14/11/2017', '2017-11-14'],
    ['14.11.2017', '2017-11-14'],
    ['1/7/2021', '2021-07-01'],
    ['7/14/2021', '2021-07-14'],
    ['2017/5/4', '2017-05-04'],
    ['5/2017', '2017-05'],
    ['20170314', '2017-03-14'],
    ['2023-04-05 13:15:00', '2023-04-05'],
    ['2023-04-05T13:15:00Z', '2023-04-05'],
    ['14 november 2017', '2017-11-14'],
    ['den 3 maj 1990', '1990-05-03'],
    ['3:e maj 1990', '1990-05-03'],
    ['May 14, 2017', '2017-05-14'],
    ['maj 1987', '1987-05'],
    ['våren 1987', '1987-21'],
    ['ca 1990', '1990~'],
    ['c. 1990', '1990~'],
    ['omkring maj 1990', '1990-05~'],
    ['1990-tal', '199X'],
    ['1990-talet', '199X'],
    ['1990s', '199X'],
    ['ca. 1990-talet', '199X'],
    ['1900-talet', '19XX'],
    ['1987 (?)', '1987?'],
    ['troligen 1987', '1987?'],
    ['före 1987', '[..1986]'],
    ['senast 1987-05', '[..1987-05]'],
    ['efter 1987', '[1988..]'],
    [' 1987\u00a0', '1987'],
    ['１９８７', '1987'],
  ])('reads %s as %s', (written, date) => {
    expect(edtfOf(written)).toBe(date);
  });

  it.each([
    '',
    'hej',
    '2017-02-30',
    '31/2/2020',
    '32/1/2020',
    '1987-88',
    '2021-27',
    '12',
    'maj',
    '1/2/3',
    '13/13/2020',
  ])('takes %j for no date', (written) => {
    expect(edtfOf(written)).toBeNull();
  });

  it('reads the month first where a source writes so and both could be', () => {
    expect(edtfOf('1/7/2021', 'MONTH_FIRST')).toBe('2021-01-07');
    expect(edtfOf('14/7/2021', 'MONTH_FIRST')).toBe('2021-07-14');
  });

  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

  it('reads every day of the calendar however its parts are written', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '.', '-'), (day, separator) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(edtfOf(iso)).toBe(iso);
        expect(edtfOf(`${Number(date)}${separator}${Number(month)}${separator}${year!}`)).toBe(iso);
      }),
    );
  });

  it('makes of any text a date or null, and of what it makes the same again', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[ca~?]{0,2} ?[0-9X]{1,4}([-/.][0-9]{1,4}){0,2}[?~]?$/));
    fc.assert(
      fc.property(texts, (written) => {
        const date = edtfOf(written);
        if (date === null) return;
        expect(dateBounds(date)).not.toBeNull();
        expect(edtfOf(date)).toBe(date);
      }),
    );
  });
});

describe('periodIn', () => {
  it.each([
    ['2021-27', { since: '2021', until: '2027' }],
    ['2014 - 2020 INTERREG VB Danube', { since: '2014', until: '2020' }],
    ['Interreg 2021–2027', { since: '2021', until: '2027' }],
    ['2020-14', null],
    ['2014-05-20', null],
    ['no years', null],
  ])('finds in %j the years %j', (text, period) => {
    expect(periodIn(text)).toEqual(period);
  });
});
