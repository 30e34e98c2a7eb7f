import { LOCALES, textLanguage, type Language, type TextLanguage } from '../language.js';
import type { DateWords } from './date-words.js';
import { en } from './en.js';
import { sv } from './sv.js';

const DATE_WORDS: Readonly<Record<TextLanguage, DateWords>> = { sv, en };
const FIRST_SEASON = 21;
const WINTER = 24;

/** How dates are told in a language. */
export const dateWords = (language: Language): DateWords => DATE_WORDS[textLanguage(language)];

/**
 * A date of EDTF as people write it, for the server's sentences and for browsers alike: `1987`, `14 november 2017`,
 * `1980-talet`, `ca 1987`, `senast 2017`.
 */
export function formatDate(edtf: string, language: Language): string {
  const words = dateWords(language);
  const [, before, point = edtf, after] = /^\[(\.\.)?(.+?)(\.\.)?\]$/.exec(edtf) ?? [];
  const day = formatPoint(point, language);
  if (before !== undefined) return words.atTheLatest(day);
  return after === undefined ? day : words.atTheEarliest(day);
}

/**
 * When something was last attested, by the date of the document that does: `belagt 14 november 2017 eller senare`. A document
 * that is known to be no younger than our copy of it tells when that was fetched.
 */
export function formatAttested(edtf: string, language: Language): string {
  const { on, orLater, fetched } = dateWords(language).attested;
  const [, before, point = edtf, after] = /^\[(\.\.)?(.+?)(\.\.)?\]$/.exec(edtf) ?? [];
  const day = formatPoint(point, language);
  if (before !== undefined) return fetched(day);
  return (after === undefined ? on : orLater)(day);
}

function formatPoint(point: string, language: Language): string {
  const { about, uncertain } = dateWords(language);
  const date = point.replace(/[?~%]/, '');
  const qualifier = point.slice(date.length);
  const day = plainDate(date, language);
  const said = qualifier === '~' || qualifier === '%' ? about(day) : day;
  return qualifier === '?' || qualifier === '%' ? uncertain(said) : said;
}

function plainDate(date: string, language: Language): string {
  const { decade, seasons } = dateWords(language);
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year.endsWith('X') ? decade(year.replaceAll('X', '0')) : year;
  if (month === 'XX') return plainDate(year, language);
  if (day === 'XX') return plainDate(`${year}-${month}`, language);
  if (Number(month) >= FIRST_SEASON) {
    const season = seasons[Number(month) - FIRST_SEASON] ?? '';
    return Number(month) === WINTER ? `${season} ${year}/${String(Number(year) + 1).slice(-2)}` : `${season} ${year}`;
  }
  const format = new Intl.DateTimeFormat(LOCALES[textLanguage(language)], {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}
