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
  const [, date = edtf, qualifier = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const about = qualifier === '~' || qualifier === '%' ? (language === 'SV' ? 'ca ' : 'about ') : '';
  const doubt = qualifier === '?' || qualifier === '%' ? (language === 'SV' ? ' (osäkert)' : ' (uncertain)') : '';
  return `${about}${plainDate(date, language)}${doubt}`;
}

function plainDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) {
    const decade = /^(\d+)(X+)$/.exec(year);
    if (decade === null) return year;
    const start = `${decade[1]}${decade[2]!.replaceAll('X', '0')}`;
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
  const latest = /^\[\.\.(.+)\]$/.exec(until)?.[1];
  if (latest === undefined) return formatDate(until.replace(/^\[|\.\.\]$/g, ''), language);
  const day = formatDate(latest, language);
  return language === 'SV' ? `senast ${day}` : `${day} at the latest`;
}

/** When something began, in words; null when nobody knows. */
export function formatStart(since: string | null, language: Language): string | null {
  if (since === null) return null;
  const point = /^\[(?:\.\.)?(.+?)(?:\.\.)?\]$/.exec(since)?.[1];
  if (point === undefined) return formatDate(since, language);
  const day = formatDate(point, language);
  if (since.startsWith('[..')) return language === 'SV' ? `senast ${day}` : `${day} at the latest`;
  return language === 'SV' ? `tidigast ${day}` : `${day} at the earliest`;
}
