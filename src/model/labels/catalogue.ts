import type { EntityType } from '../entity-types.js';
import type { RelationKind } from '../relation-types.js';
import type { EngagementKind, OrganisationKind } from '../vocabularies.js';

/** What a catalogue of labels has in each language. */
export type EntityTypeLabels = Readonly<Record<EntityType, { readonly one: string; readonly many: string }>>;
export type KindLabels = Readonly<Record<EngagementKind | OrganisationKind, string>>;
export type RelationLabels = Readonly<Record<RelationKind, string>>;
