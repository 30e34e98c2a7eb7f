import { dateWords, formatAttested, formatDate } from '../../src/model/date-text/format-date.js';
import type { TextLanguage } from '../../src/model/language.js';

export { formatAttested, formatDate };

const OPEN_END = '..';

/** From when to when, in words: `sedan 1987`, `1987 – 2001`, `tidigare`; null when nothing of it is known. */
export function formatPeriod(
  since: string | null | undefined,
  until: string | null | undefined,
  language: TextLanguage,
  formerly = false,
): string | null {
  const words = dateWords(language);
  const end = until === OPEN_END ? null : until;
  if (formerly) return words.formerly;
  if (since && end) {
    const [from, to] = [formatDate(since, language), formatDate(end, language)];
    return from === to ? from : `${from} – ${to}`;
  }
  if (since) return words.since(formatDate(since, language));
  return end ? words.until(formatDate(end, language)) : null;
}
