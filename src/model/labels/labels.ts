import type { EntityTypeLabels, KindLabels, RelationLabels } from './catalogue.js';
import { ENTITY_TYPE_LABELS_EN, KIND_LABELS_EN, RELATION_LABELS_EN } from './en.js';
import { ENTITY_TYPE_LABELS_SV, KIND_LABELS_SV, RELATION_LABELS_SV } from './sv.js';

/**
 * Labels of the model by language tag (BCP 47), for the server and for browsers alike. A language is one catalogue beside
 * this file. Three tables, so that a bundle holds only those that it shows.
 */
export type LanguageTag = 'sv' | 'en';

export const ENTITY_TYPE_LABELS: Readonly<Record<LanguageTag, EntityTypeLabels>> = {
  sv: ENTITY_TYPE_LABELS_SV,
  en: ENTITY_TYPE_LABELS_EN,
};
export const KIND_LABELS: Readonly<Record<LanguageTag, KindLabels>> = { sv: KIND_LABELS_SV, en: KIND_LABELS_EN };
export const RELATION_LABELS: Readonly<Record<LanguageTag, RelationLabels>> = {
  sv: RELATION_LABELS_SV,
  en: RELATION_LABELS_EN,
};
