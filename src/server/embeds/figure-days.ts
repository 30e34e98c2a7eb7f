import { formatDate } from '../../narration/format-date.js';
import type { TextLanguage } from '../../narration/language.js';

/** A day such as `2026-11-24T09:00:00.000Z` in words, as people write it. */
export const formatDay = (instant: string, language: TextLanguage): string =>
  formatDate(instant.slice(0, 10), language);

/** A moment in words: day and time of UTC. */
export const formatInstant = (instant: string, language: TextLanguage): string =>
  `${formatDay(instant, language)} ${instant.slice(11, 16)} UTC`;
