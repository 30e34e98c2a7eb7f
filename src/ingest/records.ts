import type { EntityType } from '../model/entity-types.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { RelationKind } from '../model/relation-types.js';

/** What every importer hands to `loadBatch`: plain records, already checked, nothing of the database in them. */
export interface GraphBatch {
  /** Who or what recorded the facts, such as `seed` or `import:cordis`. */
  readonly recordedBy: string;
  readonly entities: readonly EntityRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly relations: readonly RelationRecord[];
}

export type PropertyValue = string | number | boolean | readonly string[] | LocalizedText;

/** A node of the registry. `properties` holds its own fields by their GraphQL name; absent means unknown. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  /** The usual name, and the name in languages where it is another. */
  readonly name: string;
  readonly names?: LocalizedText | undefined;
  readonly altNames: readonly string[];
  /** Ids of evidence for its own facts; documents carry none, they are what evidence cites. */
  readonly evidence: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface EvidenceRecord {
  readonly id: string;
  /** Id of the document it cites. */
  readonly document: string;
  readonly section: string;
  readonly anchor: string;
  /** Words before and after the anchor, where it alone is not unique. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly claim: LocalizedText;
}

/** An edge. `since` and `until` are EDTF; absent means unknown, `..` as end means that it goes on. */
export interface RelationRecord {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** It was over when its documents were written, and they do not say since when. */
  readonly formerly?: true | undefined;
  readonly evidence: readonly string[];
  /** `role`, `duty`, `note`, `distanceKm`: what the kind of relation may carry. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}
