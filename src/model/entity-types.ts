import { ACTORS } from './entity-types/actors.js';
import { ENGAGEMENTS } from './entity-types/engagements.js';
import type { EntityTypeEntry } from './entity-types/entry.js';
import { GOVERNANCE } from './entity-types/governance.js';
import { PLACES, TERMS, THEMES } from './entity-types/themes-and-places.js';
import type { Group } from './groups.js';

export type { EntityTypeEntry } from './entity-types/entry.js';
export type { Group } from './groups.js';

/**
 * The registry of entity types: what nodes the graph may hold, and what each has to say. A label is put into Cypher only
 * from here. Adding a type is one entry in `entity-types/`.
 */
export const ENTITY_TYPES = { ...ACTORS, ...ENGAGEMENTS, ...GOVERNANCE, ...THEMES, ...TERMS, ...PLACES } as const;

export type EntityType = keyof typeof ENTITY_TYPES;
export type Label = (typeof ENTITY_TYPES)[EntityType]['label'];

export const ENTITY_TYPE_NAMES = Object.keys(ENTITY_TYPES) as EntityType[];

/** All entries, as what every entry is. */
export const ENTITY_TYPE_ENTRIES: readonly (readonly [EntityType, EntityTypeEntry])[] = ENTITY_TYPE_NAMES.map(
  (type) => [type, ENTITY_TYPES[type]],
);

const typeOfLabel = new Map<string, EntityType>(ENTITY_TYPE_NAMES.map((type) => [ENTITY_TYPES[type].label, type]));

/** The entity type that a node's labels tell; undefined where none of them is in the registry. */
export function findEntityType(labels: readonly string[]): EntityType | undefined {
  for (const label of labels) {
    const type = typeOfLabel.get(label);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** The entity type that a node's labels tell. @throws if none of them is in the registry. */
export function entityTypeOf(labels: readonly string[]): EntityType {
  const type = findEntityType(labels);
  if (type === undefined) throw new Error(`No entity type has one of the labels ${labels.join(', ')}`);
  return type;
}

/** All labels a node of this type carries, most specific first. */
export function labelsOf(type: EntityType): [Label, Group, 'Entity'] {
  const { label, group } = ENTITY_TYPES[type];
  return [label, group, 'Entity'];
}
