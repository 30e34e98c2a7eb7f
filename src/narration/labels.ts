import type { EntityType } from '../model/entity-types.js';
import { ENTITY_TYPE_LABELS } from '../model/labels/labels.js';
import type { Language } from './language.js';

/** What one entity of a type is called. */
export const typeLabel = (type: EntityType, language: Language): string => ENTITY_TYPE_LABELS[language][type].one;

/** What several entities of a type are called. */
export const pluralTypeLabel = (type: EntityType, language: Language): string =>
  ENTITY_TYPE_LABELS[language][type].many;

export { kindLabel } from '../model/kind-words.js';
