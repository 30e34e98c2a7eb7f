import type { EdgeTypeName } from '../edge-types.js';
import type { EntityType, Label } from '../entity-types.js';
import type { Labels } from '../field.js';
import type { Group } from '../groups.js';
import type { SentenceTemplate } from '../sentence-template.js';

/** Types of the API that have fields: those of the entity types, and the two groups that are served as one. */
export type ServedType = Label | 'Actor' | 'Engagement';

/** A list of what the relationship leads to, as a field of the types at one of its ends. */
export interface RelationField {
  readonly on: readonly ServedType[];
  readonly field: string;
  readonly to: ServedType;
  readonly description: string;
}

/** One type of relation: all that is derived from it stands here and nowhere else. */
export interface RelationTypeEntry {
  /** What it means, as the API says it. */
  readonly description: string;
  readonly from: readonly (Label | Group)[];
  readonly to: readonly (Label | Group)[];
  /** False for relations that place or classify: they are queried and shown in lists, not walked as connections. */
  readonly network: boolean;
  /** Between two actors it ties them in a picture of who is connected, and counts so much; left out: it does not. */
  readonly tie?: number;
  /** It says where one of the two is, and ties it to nobody whom the place is tied to. */
  readonly places?: true;
  /** For those who work with the graph alone: a server of the public profile shows none. */
  readonly internal?: true;
  /** What its relationships say of themselves; `Claim` when left out. */
  readonly edge?: EdgeTypeName;
  /** What it is called where both ends stand beside it: a row of a table, a filter, an export. */
  readonly labels: Labels;
  /** As one would head a list of what it leads to from an entity, and of what leads to an entity by it. */
  readonly headings: { readonly outward: Labels; readonly inward: Labels };
  /** As linked data: what it says of its source and of its target; what no known term says is a plain relation. */
  readonly terms: readonly [outward: string, inward: string];
  /** The claim as a sentence in each language; `{from}` and `{to}` are names, the tense follows the end date. */
  readonly template: SentenceTemplate;
  /** Where it reads otherwise between entities of these types; the first that fits is taken. */
  readonly byType?: readonly {
    readonly from?: readonly EntityType[];
    readonly to?: readonly EntityType[];
    readonly template: SentenceTemplate;
  }[];
  /** Fields on the source's types that lead to targets, and on the target's types that lead back. */
  readonly outward: readonly RelationField[];
  readonly inward: readonly RelationField[];
}
