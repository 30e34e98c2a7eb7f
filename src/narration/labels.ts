import type { EntityType } from '../model/entity-types.js';
import { ENTITY_TYPE_LABELS, KIND_LABELS } from '../model/labels/labels.js';
import type { EngagementKind, OrganisationKind } from '../model/vocabularies.js';
import type { Language } from './language.js';

/** What one entity of a type is called. */
export const typeLabel = (type: EntityType, language: Language): string => ENTITY_TYPE_LABELS[language][type].one;

/** What several entities of a type are called. */
export const pluralTypeLabel = (type: EntityType, language: Language): string =>
  ENTITY_TYPE_LABELS[language][type].many;

/** What an engagement or an organisation of a kind is called. */
export const kindLabel = (kind: EngagementKind | OrganisationKind, language: Language): string =>
  KIND_LABELS[language][kind];
