import { RELATION_LABELS } from '../../../src/model/labels/labels.js';
import type { TextLanguage } from '../../../src/model/language.js';
import type { LinkAttributes } from '../../graph/to-graph.js';

/** The code of what is folded into one line. */
export const TIE = 'TIE';

/** What a relationship is called; a tie by its own words. */
export const relationName = ({ kind, label }: LinkAttributes, language: TextLanguage): string =>
  kind === null ? (label ?? '') : RELATION_LABELS[language][kind];
