import { ENTITY_TYPE_LABELS } from './labels/labels.js';
import { textLanguage, type Language, type TextLanguage } from './language.js';
import type { EntityType } from './entity-types.js';

/** How ids of people begin whose names are not told: they say the role. No id of anybody else's begins so. */
const PREFIX = 'person-';

const WHAT: Readonly<Record<TextLanguage, string>> = { sv: 'Person, visas med sin roll', en: 'Person, shown by role' };

/** The id by which everybody reads of somebody who is told by their role. */
export const idByRole = (slug: string): string => `${PREFIX}${slug}`;

/** Whether somebody is told by their role and not by name: their name is a common noun. */
export const isShownByRole = ({ id, type }: { readonly id?: string; readonly type?: EntityType }): boolean =>
  id !== undefined && id.startsWith(PREFIX) && (type === undefined || type === 'PERSON');

/** What an entity is, by its type, where a reader is told so beside its name. */
export const whatIs = (entity: { readonly id: string; readonly type: EntityType }, language: Language): string =>
  isShownByRole(entity) ? WHAT[textLanguage(language)] : ENTITY_TYPE_LABELS[language][entity.type].one;
