import { DATE_PROPERTIES, RELATION_DATES } from '../../model/dated-fields.js';
import { OPEN_END } from '../../model/edtf.js';
import type { StatedValue } from '../../model/statements/statement.js';

/** A place of a document, as far as its words tell what it states. */
export interface QuotedPlace {
  readonly id: string;
  readonly anchor: string;
  /** Only where it names a row: the heading of a text states nothing. */
  readonly row: string | null;
}

/**
 * Which places state which property, by the words that stand there: a date by its year, a number by its digits, any other
 * text by itself. What is not in the result is stated by all of them: their words do not tell.
 */
export function statedBy(
  values: Readonly<Record<string, StatedValue | undefined>>,
  places: readonly QuotedPlace[],
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([property, value]) => {
      const stating = value === undefined ? [] : places.filter((place) => states(place, property, value));
      const isTold = stating.length > 0 && stating.length < places.length;
      return isTold ? [[property, stating.map(({ id }) => id)]] : [];
    }),
  );
}

/** Whether a value of a property stands in a place. Texts in our own words, lists and flags stand nowhere. */
export function states({ anchor, row }: QuotedPlace, property: string, value: StatedValue): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const isDate = DATE_PROPERTIES.includes(property) || RELATION_DATES.includes(property);
  const words = isDate ? wordsOfYear(String(value)) : escaped(String(value));
  if (words === null) return false;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}`, 'u');
  return whole.test(isDate ? anchor : withoutGrouping(anchor)) || (row !== null && whole.test(row));
}

/** The year of an EDTF date as a pattern; of a decade also its last two digits: "the 80s". Null: no year. */
function wordsOfYear(date: string): string | null {
  if (date === OPEN_END) return null;
  const [, century, decade] = /(\d\d)(\d)X/.exec(date) ?? [];
  if (century !== undefined && decade !== undefined) return `(?:${century})?${decade}0`;
  const year = /\d{2,4}/.exec(date)?.[0];
  return year === undefined ? null : `${year}(?!\\p{N})`;
}

const escaped = (text: string) => `${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`;

/** Numbers without the space between thousands: "63 000". */
const withoutGrouping = (words: string) => words.replace(/(?<=\p{N})\s(?=\p{N}{3}(?!\p{N}))/gu, '');
