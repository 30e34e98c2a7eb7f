import { ENTITY_TYPE_ENTRIES } from './entity-types.js';
import { RELATION_TYPE_ENTRIES } from './relation-types.js';

/** Whom a server is for: everybody on the web, or those who work with the graph. */
export const PROFILES = ['public', 'internal'] as const;
export type Profile = (typeof PROFILES)[number];

/** Labels of the entity types that are for those who work with the graph alone: what is to be followed up, and by which rules. */
export const INTERNAL_LABELS: readonly string[] = ENTITY_TYPE_ENTRIES.flatMap(([, { internal, label }]) =>
  internal ? [label] : [],
);

/** Relation types that are for those who work with the graph alone: where people live, and who was sent what. */
export const INTERNAL_KINDS: readonly string[] = RELATION_TYPE_ENTRIES.flatMap(([kind, { internal }]) =>
  internal ? [kind] : [],
);
