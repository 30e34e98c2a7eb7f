import { formatDate } from '../model/date-text/format-date.js';
import type { TextLanguage } from '../model/language.js';
import type { CitedDocument } from '../queries/export/documents.js';

/** A document as a citation names it: with whom, when, and under which licence. */
export const citationOf = (
  { title, publisher, date, licence, attribution }: CitedDocument,
  language: TextLanguage,
): string =>
  [
    publisher === null ? title : `${publisher}: ${title}`,
    date === null ? null : formatDate(date, language),
    licence,
    attribution,
  ]
    .filter((part) => part !== null)
    .join(', ');
