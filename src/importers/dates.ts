import { dateBounds } from '../model/edtf.js';
import { normalizeName } from '../model/normalize-name.js';
import { optionalCell, type Cells } from './cells.js';
import { RowError } from './row-error.js';

/** In which order a date such as `1/7/2021` is written where it could be either. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST';

/**
 * A date of any kind that sources write, as EDTF with the precision that it is given in: `1987`, `1987-05`, `14/11/2017`,
 * `14 november 2017`, `våren 1987` (`1987-21`), `ca 1990` (`1990~`), `1990-tal` (`199X`), `före 1987` (`[..1986]`). EDTF
 * is taken as it is. Null: no date, or one that does not exist, such as 30 February.
 * @param order European sources write the day first
 */
export function edtfOf(text: string, order: DayOrder = 'DAY_FIRST'): string | null {
  const written = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (dateBounds(written) !== null) return written;
  const folded = written.toLowerCase().replace(/[–—]/g, '-');
  const date = bounded(folded, order) ?? qualified(folded, order) ?? point(folded, order);
  return date !== null && dateBounds(date) !== null ? date : null;
}

const BEFORE = /^(?:före|innan|before|vor|ennen|avant) (.+)$/;
const AFTER = /^(?:efter|after|nach) (.+)$/;
const AT_LATEST = /^(?:senast|by|no later than|spätestens) (.+)$/;
const AT_EARLIEST = /^(?:tidigast|no earlier than|frühestens) (.+)$/;

/** Dates of which one bound is given, by a year where it is left out of them. */
function bounded(text: string, order: DayOrder): string | null {
  const at = (pattern: RegExp) => {
    const date = pattern.exec(text)?.[1];
    return date === undefined ? null : point(date, order);
  };
  const neighbour = (date: string | null, step: number) =>
    date !== null && /^\d{4}$/.test(date) ? String(Number(date) + step).padStart(4, '0') : null;
  const last = at(AT_LATEST) ?? neighbour(at(BEFORE), -1);
  if (last !== null) return `[..${last}]`;
  const first = at(AT_EARLIEST) ?? neighbour(at(AFTER), 1);
  return first === null ? null : `[${first}..]`;
}

const APPROXIMATE = /^(?:~|ca\.?|c\.|circa|cirka|omkring|runt|about|around|approx\.?|um|noin|env\.?) ?(.+)$/;
const UNCERTAIN = /^(?:troligen|sannolikt|möjligen|probably|possibly|vermutlich) (.+)$|^(.+?) ?\(\?\)$|^(.+?) \?$/;

function qualified(text: string, order: DayOrder): string | null {
  const about = APPROXIMATE.exec(text)?.[1];
  if (about !== undefined) return mark(point(about, order), '~');
  const [, said, bracketed, marked] = UNCERTAIN.exec(text) ?? [];
  const perhaps = said ?? bracketed ?? marked;
  return perhaps === undefined ? null : mark(point(perhaps, order), '?');
}

/** A decade is vague as it is. */
const mark = (date: string | null, qualifier: '~' | '?') =>
  date === null || date.endsWith('X') ? date : `${date}${qualifier}`;

const DECADE = /^(\d{3})0(?:-tal(?:et)?|'?s|er|-luku)$/;
const CENTURY = /^(\d{2})00(?:-tal(?:et)?|'?s|-luku)$/;
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:z|[+-]\d{2}:?\d{2})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?\.?$/;
const YEAR_LAST = /^(?:(\d{1,2})[./-] ?)?(\d{1,2})[./-] ?(\d{4})$/;
const WITH_WORDS =
  /^(?:den )?(?:(\d{1,2})(?:\.|:?e|st|nd|rd|th|:a)? )?([\p{L}]+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?,)? (\d{4})$/u;

function point(text: string, order: DayOrder): string | null {
  if (dateBounds(text.toUpperCase()) !== null) return text.toUpperCase();
  const century = CENTURY.exec(text)?.[1];
  if (century !== undefined) return `${century}XX`;
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return `${decade}X`;
  const day = TIMESTAMP.exec(text)?.[1];
  if (day !== undefined) return day;
  const [, year, month, date] = COMPACT.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return joined(year, month, date);
  return numericYearLast(text, order) ?? withWords(text);
}

function numericYearLast(text: string, order: DayOrder): string | null {
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  if (second === undefined || year === undefined) return null;
  if (first === undefined) return joined(year, second);
  // Where one of the two is no month, the order is plain.
  const isMonthFirst = Number(second) > 12 || (order === 'MONTH_FIRST' && Number(first) <= 12);
  return isMonthFirst ? joined(year, first, second) : joined(year, second, first);
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'january', 'januar', 'jan'],
    ['februari', 'february', 'februar', 'feb'],
    ['mars', 'march', 'marz', 'mar'],
    ['april', 'apr'],
    ['maj', 'may', 'mai'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['augusti', 'august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dezember', 'desember', 'dec', 'dez'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** EDTF's numbers of the seasons. */
const SEASONS: Readonly<Record<string, number>> = {
  ...{ varen: 21, var: 21, spring: 21, fruhling: 21 },
  ...{ sommaren: 22, sommar: 22, summer: 22, sommer: 22 },
  ...{ hosten: 23, host: 23, autumn: 23, fall: 23, herbst: 23 },
  ...{ vintern: 24, vinter: 24, winter: 24 },
};

function withWords(text: string): string | null {
  const [, before, word, after, year] = WITH_WORDS.exec(text) ?? [];
  if (word === undefined || year === undefined) return null;
  const month = MONTHS[normalizeName(word)];
  const day = before ?? after;
  if (month !== undefined) return joined(year, String(month), day);
  const season = SEASONS[normalizeName(word)];
  return season === undefined || day !== undefined ? null : `${year}-${season}`;
}

const joined = (year: string, month: string, day?: string): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');

/** First and last year of a period. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

/** The first period that a text names, such as the programme years in `2014 - 2020 INTERREG VB` or `2021-27`. */
export function periodIn(text: string): Period | null {
  const [, since, last] = /(?<!\d)(\d{4})\s?[-–—/]\s?(\d{4}|\d{2})(?!\d|[-./]\d)/.exec(text) ?? [];
  if (since === undefined || last === undefined) return null;
  const until = last.length === 4 ? last : `${since.slice(0, 2)}${last}`;
  return since < until ? { since, until } : null;
}

/**
 * The date in a cell, as EDTF; undefined: the cell is empty.
 * @throws RowError DATE_INVALID
 */
export function optionalDate(cells: Cells, field: string, order?: DayOrder): string | undefined {
  const text = optionalCell(cells, field);
  if (text === undefined) return undefined;
  const date = edtfOf(text, order);
  if (date !== null) return date;
  throw new RowError(field, 'DATE_INVALID', `"${text}" is no date: write it as 1987, 1987-05 or 1987-05-14.`);
}
