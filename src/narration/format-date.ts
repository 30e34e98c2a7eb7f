import { OPEN_END } from '../model/edtf.js';
import type { Language } from './language.js';

const LOCALES: Record<Language, string> = { SV: 'sv-SE', EN: 'en-GB' };
const SEASONS: Record<Language, readonly string[]> = {
  SV: ['våren', 'sommaren', 'hösten', 'vintern'],
  EN: ['spring', 'summer', 'autumn', 'winter'],
};
const FIRST_SEASON = 21;
const WINTER = 24;

/** A point in time of EDTF as people write it: `1987`, `14 november 2017`, `1980-talet`, `ca 1987`. */
export function formatDate(edtf: string, language: Language): string {
  const date = edtf.replace(/[?~%]/, '');
  const qualifier = edtf.slice(date.length);
  const about = qualifier === '~' || qualifier === '%' ? (language === 'SV' ? 'ca ' : 'about ') : '';
  const doubt = qualifier === '?' || qualifier === '%' ? (language === 'SV' ? ' (osäkert)' : ' (uncertain)') : '';
  return `${about}${plainDate(date, language)}${doubt}`;
}

function plainDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) {
    if (!year.endsWith('X')) return year;
    const start = year.replaceAll('X', '0');
    return language === 'SV' ? `${start}-talet` : `the ${start}s`;
  }
  if (month === 'XX') return plainDate(year, language);
  if (day === 'XX') return plainDate(`${year}-${month}`, language);
  if (Number(month) >= FIRST_SEASON) {
    const season = SEASONS[language][Number(month) - FIRST_SEASON];
    return Number(month) === WINTER ? `${season} ${year}/${String(Number(year) + 1).slice(-2)}` : `${season} ${year}`;
  }
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** When something ended: a point, or a last day that it cannot have gone beyond. Null when nobody has said. */
export function formatEnd(until: string | null, language: Language): string | null {
  if (until === null || until === OPEN_END) return null;
  const day = formatDate(pointOf(until), language);
  return until.startsWith('[..') ? atTheLatest(day, language) : day;
}

/** When something began, in words; null when nobody knows. */
export function formatStart(since: string | null, language: Language): string | null {
  if (since === null) return null;
  const day = formatDate(pointOf(since), language);
  if (since.startsWith('[..')) return atTheLatest(day, language);
  if (since.endsWith('..]')) return language === 'SV' ? `tidigast ${day}` : `${day} at the earliest`;
  return day;
}

/** The point that a date is, or that it is on or before, or on or after. */
const pointOf = (date: string) => date.replace(/[[\].]/g, '');

const atTheLatest = (day: string, language: Language) => (language === 'SV' ? `senast ${day}` : `${day} at the latest`);
