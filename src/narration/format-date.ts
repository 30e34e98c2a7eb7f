import { formatDate } from '../model/date-text/format-date.js';
import { OPEN_END } from '../model/edtf.js';
import type { Language } from './language.js';

export { formatDate };

/** When something ended: a point, or a last day that it cannot have gone beyond. Null when nobody has said. */
export function formatEnd(until: string | null, language: Language): string | null {
  if (until === null || until === OPEN_END) return null;
  return formatDate(until.startsWith('[..') ? until : until.replace(/[[\].]/g, ''), language);
}

/** When something began, in words; null when nobody knows. */
export const formatStart = (since: string | null, language: Language): string | null =>
  since === null ? null : formatDate(since, language);
