/** Excel has no more columns, nor LibreOffice by default. */
export const MAX_COLUMNS = 16_384;

/** No row of a sheet holds more, in characters. */
export const MAX_ROW_LENGTH = 1024 * 1024;

/** Index of a column by its letters, from 0: `A` is 0, `AA` is 26; undefined: the reference has none, or none that exists. */
export function columnIndex(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  const index = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < MAX_COLUMNS ? index : undefined;
}

/** Which parts of a date a number format shows: a cell that shows the year alone says no more. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

/** What is shown of a date in a cell, as EDTF. @param date `1949-05-01`, a time of day after it is left out */
export const shownDate = (date: string, precision: DatePrecision): string =>
  date.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);

/** The precision of a number format of a spreadsheet; null: it shows no date. A time of day alone is none. */
export function datePrecision(format: string): DatePrecision | null {
  const plain = format
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase();
  if (!plain.includes('y')) return plain.includes('d') && plain.includes('m') ? 'DAY' : null;
  if (plain.includes('d')) return 'DAY';
  return plain.includes('m') && !plain.includes('h') ? 'MONTH' : 'YEAR';
}

const DAY_MS = 86_400_000;

/** The day that a serial number of a sheet stands for, `1949-05-01`; null: none that a sheet can have. */
export function serialDate(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial);
  if (!(days >= 0 && days < 2_958_466)) return null;
  // Serial 60 of the system of 1900 is 29 February 1900, which never was: the days before it are one off.
  const since1900 = days < 60 ? days - 1 : days - 2;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1900, 0, 1);
  return new Date(epoch + (is1904 ? days : since1900) * DAY_MS).toISOString().slice(0, 10);
}
