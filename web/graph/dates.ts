import type { LanguageTag } from '../../src/model/labels/labels.js';

const LOCALES: Readonly<Record<LanguageTag, string>> = { sv: 'sv-SE', en: 'en-GB' };
const SEASONS: Readonly<Record<LanguageTag, readonly string[]>> = {
  sv: ['våren', 'sommaren', 'hösten', 'vintern'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};
const FIRST_SEASON = 21;
const WINTER = 24;
const OPEN_END = '..';

const WORDS = {
  sv: {
    about: 'ca ',
    uncertain: ' (osäkert)',
    latest: (day: string) => `senast ${day}`,
    earliest: (day: string) => `tidigast ${day}`,
    decade: (year: string) => `${year}-talet`,
    since: (day: string) => `sedan ${day}`,
    until: (day: string) => `till ${day}`,
  },
  en: {
    about: 'about ',
    uncertain: ' (uncertain)',
    latest: (day: string) => `${day} at the latest`,
    earliest: (day: string) => `${day} at the earliest`,
    decade: (year: string) => `the ${year}s`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
  },
} as const;

/**
 * A date of EDTF as people write it, as the API's sentences do: `1987`, `14 november 2017`, `1980-talet`, `senast
 * 2017`.
 */
export function formatDate(edtf: string, language: LanguageTag): string {
  const words = WORDS[language];
  const bounds = /^\[(\.\.)?(.+?)(\.\.)?\]$/.exec(edtf);
  if (bounds !== null) {
    const day = formatDate(bounds[2]!, language);
    return bounds[1] !== undefined ? words.latest(day) : words.earliest(day);
  }
  const [, date = edtf, qualifier = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const about = qualifier === '~' || qualifier === '%' ? words.about : '';
  const doubt = qualifier === '?' || qualifier === '%' ? words.uncertain : '';
  return `${about}${plainDate(date, language)}${doubt}`;
}

/** From when to when, in words: `sedan 1987`, `1987–2001`; null when neither is known. */
export function formatPeriod(
  since: string | null | undefined,
  until: string | null | undefined,
  language: LanguageTag,
): string | null {
  const words = WORDS[language];
  const end = until === OPEN_END ? null : until;
  if (since && end) return `${formatDate(since, language)} – ${formatDate(end, language)}`;
  if (since) return words.since(formatDate(since, language));
  return end ? words.until(formatDate(end, language)) : null;
}

function plainDate(date: string, language: LanguageTag): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) {
    const decade = /^(\d+)(X+)$/.exec(year);
    return decade === null ? year : WORDS[language].decade(`${decade[1]}${decade[2]!.replaceAll('X', '0')}`);
  }
  if (month === 'XX') return plainDate(year, language);
  if (day === 'XX') return plainDate(`${year}-${month}`, language);
  if (Number(month) >= FIRST_SEASON) {
    const season = SEASONS[language][Number(month) - FIRST_SEASON] ?? '';
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
