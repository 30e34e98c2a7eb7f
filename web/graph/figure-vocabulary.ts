import type { EntityType } from '@vanort/client';
import type { Vocabulary } from '@vanort/figures';
import { formatDate } from '../../src/model/date-text/format-date.js';
import { KIND_LABELS, STANDING_LABELS } from '../../src/model/labels/labels.js';
import type { TextLanguage } from '../../src/model/language.js';
import { whatIs } from '../../src/model/shown-by-role.js';
import { TYPES } from './palette.js';

/** What is shared comes before who shares it. */
const FIRST: readonly EntityType[] = ['PARTNERSHIP', 'INITIATIVE'];

/**
 * The model's words for figures, in the server and in browsers.
 * @param kindLabel what a kind of engagement is called where a municipality has a word of its own
 */
export const figureVocabulary = (
  language: TextLanguage,
  kindLabel: Vocabulary['kindLabel'] = (kind) => KIND_LABELS[language][kind],
): Vocabulary => ({
  language,
  typeLabel: (type, id = '') => whatIs({ id, type }, language),
  kindLabel,
  standingLabel: (standing) => STANDING_LABELS[language][standing],
  formatDate: (edtf) => formatDate(edtf, language),
  rankOf: (type) => (FIRST.includes(type) ? FIRST.indexOf(type) - FIRST.length : TYPES.indexOf(type)),
});
