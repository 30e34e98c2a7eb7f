import { formatEnd, formatStart } from '../../../narration/format-date.js';
import type { TextLanguage } from '../../../model/language.js';
import { CARD_WORDS } from './card-texts.js';

/** When something held, in words: `sedan 1987`, `1986` where it began and ended in one; null: nobody has said. */
export function whenHeld(since: string | null, until: string | null, language: TextLanguage): string | null {
  const words = CARD_WORDS[language];
  const [began, ended] = [formatStart(since, language), formatEnd(until, language)];
  if (ended === null) return began === null ? null : words.since(began);
  if (began === null) return words.until(ended);
  return began === ended ? began : words.period(began, ended);
}
