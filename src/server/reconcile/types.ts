import { ENTITY_TYPES, ENTITY_TYPE_NAMES, type EntityType } from '../../model/entity-types.js';
import { typeLabel } from '../../narration/labels.js';
import type { Language } from '../../narration/language.js';
import { normalizeName } from '../../model/normalize-name.js';

/** A type as the specification has it. */
export interface ServiceType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Types go by their labels, as in linked data: `City`. */
export const serviceType = (type: EntityType, language: Language): ServiceType => ({
  id: ENTITY_TYPES[type].label,
  name: typeLabel(type, language),
  description: ENTITY_TYPES[type].description,
});

const BY_ID = new Map<string, EntityType>(ENTITY_TYPE_NAMES.map((type) => [ENTITY_TYPES[type].label, type]));

/** The type of an id; undefined: there is none. */
export const typeOf = (id: string): EntityType | undefined => BY_ID.get(id);

/** Types whose id or name begins with a text, or has a word that does. */
export function suggestTypes(prefix: string, language: Language): ServiceType[] {
  const text = normalizeName(prefix);
  return ENTITY_TYPE_NAMES.map((type) => serviceType(type, language)).filter(({ id, name }) =>
    [id, name].some((one) => ` ${normalizeName(one)}`.includes(` ${text}`)),
  );
}
