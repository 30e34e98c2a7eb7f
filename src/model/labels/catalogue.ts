import type { EntityType } from '../entity-types.js';
import type { Labels } from '../field.js';
import type { Collation } from '../collation.js';
import type { RelationKind } from '../relation-types.js';
import type { Assertion, EngagementKind, OrganisationKind, Standing } from '../vocabularies.js';

/** What the labels of a language are: of entity types (one, and many), of kinds, of relation types, and of what is said. */
export type EntityTypeLabels = Readonly<Record<EntityType, { readonly one: string; readonly many: string }>>;
export type KindLabels = Readonly<Record<EngagementKind | OrganisationKind, string>>;
export type RelationLabels = Readonly<Record<RelationKind, string>>;
export type StandingLabels = Readonly<Record<Standing, string>>;
export type AssertionLabels = Readonly<Record<Assertion, string>>;

/**
 * A language that labels are served in: one file in `languages/`. Swedish and English stand in the entries of the model;
 * any other brings its labels here, as many as it has.
 */
export interface LanguageCatalogue {
  /** The language's tag of BCP 47, such as `fi`. */
  readonly tag: string;
  /** What the API says of it. */
  readonly description: string;
  /** Whose way of writing dates and numbers it follows, where that is more than the tag: `en-GB`. */
  readonly locale?: string;
  /** Neo4j's full-text analyzer that knows the stems of its words; a language of whole texts names one. */
  readonly analyzer?: string;
  /** How it sorts, where that is not by a to z alone. */
  readonly collation?: Collation;
  /** The language of everything that this one has no words for. */
  readonly fallback?: keyof Labels;
  readonly entityTypes?: Partial<EntityTypeLabels>;
  readonly kinds?: Partial<KindLabels>;
  readonly relations?: Partial<RelationLabels>;
}
