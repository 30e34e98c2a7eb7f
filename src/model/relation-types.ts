import { ENTITY_TYPES, type EntityType } from './entity-types.js';
import { ACTOR_RELATIONS } from './relation-types/actors.js';
import { ENGAGEMENT_RELATIONS } from './relation-types/engagements.js';
import type { RelationTypeEntry } from './relation-types/entry.js';
import { GOVERNANCE_RELATIONS } from './relation-types/governance.js';
import { PLACING_RELATIONS } from './relation-types/places-and-themes.js';

export type { RelationTypeEntry } from './relation-types/entry.js';

/**
 * The registry of relation types: what may join what, and how it reads. A relationship type is put into Cypher only from
 * here. Adding a type is one entry in `relation-types/` and `npm run codegen`.
 */
export const RELATION_KINDS = {
  ...ENGAGEMENT_RELATIONS,
  ...GOVERNANCE_RELATIONS,
  ...ACTOR_RELATIONS,
  ...PLACING_RELATIONS,
} as const;

export type RelationKind = keyof typeof RELATION_KINDS;

export const RELATION_KIND_NAMES = Object.keys(RELATION_KINDS) as RelationKind[];

/** All entries, as what every entry is. */
export const RELATION_TYPE_ENTRIES: readonly (readonly [RelationKind, RelationTypeEntry])[] = RELATION_KIND_NAMES.map(
  (kind) => [kind, RELATION_KINDS[kind]],
);

/** The kinds that are walked when nobody says which. */
export const NETWORK_KINDS = RELATION_KIND_NAMES.filter((kind) => RELATION_KINDS[kind].network);

/** The kinds that tie two actors to each other in a picture of who is connected, and how much each counts. */
export const TIE_WEIGHTS: ReadonlyMap<RelationKind, number> = new Map(
  RELATION_TYPE_ENTRIES.flatMap(([kind, { tie }]) => (tie === undefined ? [] : [[kind, tie]])),
);

/** The kinds that say where somebody is. */
export const PLACING_KINDS: ReadonlySet<RelationKind> = new Set(
  RELATION_TYPE_ENTRIES.flatMap(([kind, { places }]) => (places ? [kind] : [])),
);

/** Whether the registry lets a relation of this kind join these two types. */
export function mayJoin(kind: RelationKind, from: EntityType, to: EntityType): boolean {
  const { from: sources, to: targets }: RelationTypeEntry = RELATION_KINDS[kind];
  const fits = (ends: readonly string[], type: EntityType) =>
    ends.includes(ENTITY_TYPES[type].label) || ends.includes(ENTITY_TYPES[type].group);
  return fits(sources, from) && fits(targets, to);
}
