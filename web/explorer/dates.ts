import type { LanguageCode } from '../graph/names.js';

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;
const SEASONS: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
  '21': { sv: 'våren', en: 'spring' },
  '22': { sv: 'sommaren', en: 'summer' },
  '23': { sv: 'hösten', en: 'autumn' },
  '24': { sv: 'vintern', en: 'winter' },
};

/** An EDTF date in words, with the precision that it has: `2017-10-09` is "9 oktober 2017", `198X` "1980-talet". */
export function dateInWords(date: string, language: LanguageCode): string {
  const sv = language === 'sv';
  const before = /^\[\.\.(.+)\]$/.exec(date)?.[1];
  if (before !== undefined) return `${sv ? 'senast' : 'by'} ${dateInWords(before, language)}`;
  const after = /^\[(.+)\.\.\]$/.exec(date)?.[1];
  if (after !== undefined) return `${sv ? 'tidigast' : 'not before'} ${dateInWords(after, language)}`;
  const unsure = /^(.+)[?~%]$/.exec(date)?.[1];
  if (unsure !== undefined) return `${sv ? 'troligen' : 'probably'} ${dateInWords(unsure, language)}`;
  const decade = /^(\d{3})X$/.exec(date)?.[1];
  if (decade !== undefined) return sv ? `${decade}0-talet` : `the ${decade}0s`;
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const season = SEASONS[month];
  if (season !== undefined) return `${season[language]} ${year}`;
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** A period in words: `1987 –`, `1998 – 2005`; null where neither end is known. */
export function periodInWords(
  since: string | null | undefined,
  until: string | null | undefined,
  language: LanguageCode,
): string | null {
  const end = until === undefined || until === null || until === '..' ? '' : dateInWords(until, language);
  if (since === undefined || since === null) {
    return end === '' ? null : `${language === 'sv' ? 'till' : 'until'} ${end}`;
  }
  const start = dateInWords(since, language);
  if (end !== '') return `${start} – ${end}`;
  return `${language === 'sv' ? 'sedan' : 'since'} ${start}`;
}
