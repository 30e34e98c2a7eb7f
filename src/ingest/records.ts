import type { EntityType } from '../model/entity-types.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { RelationKind } from '../model/relation-types.js';
import type { StatedValue } from '../model/statements/statement.js';
import type { Assertion, Modality } from '../model/vocabularies.js';

/**
 * What every importer hands to `ingest`: plain records, nothing of the database in them. A document comes before the
 * evidence that cites it, evidence before what rests on it, an entity before its relationships: in the stream, or in the
 * graph already.
 */
export type IngestRecord =
  | ({ readonly record: 'ENTITY' } & EntityRecord)
  | ({ readonly record: 'EVIDENCE' } & EvidenceRecord)
  | ({ readonly record: 'RELATION' } & RelationRecord);

export type PropertyValue = StatedValue;

/** What each record says beside its values, and on what it rests. */
interface Stated {
  /** Ids of evidence: each is one place of one document that says so. A document has none: it speaks of itself. */
  readonly evidence: readonly string[];
  /** Which of the evidence states a property; what is not named here is stated by all. */
  readonly statedBy?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What is said: `HOLDS` where it is left out. */
  readonly assertion?: Assertion | undefined;
  /** `STATED` where it is left out. */
  readonly modality?: Modality | undefined;
  /** Id of the actor in whose entry of a register it stands, where a register lists by actor. */
  readonly entryOf?: string | undefined;
}

/** An entity of the registry. `properties` holds its own fields by the property that they are stored in; absent means not said. */
export interface EntityRecord extends Stated {
  readonly id: string;
  readonly type: EntityType;
  /** The usual name, and the name in languages where it is another. */
  readonly name: string;
  readonly names?: LocalizedText | undefined;
  readonly altNames: readonly string[];
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
  /** The anchor is not the document's own words. */
  readonly isParaphrase?: true | undefined;
  readonly claim: LocalizedText;
}

/** A relationship. `since` and `until` are EDTF; absent means not said, `..` as end means that it goes on. */
export interface RelationRecord extends Stated {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** The source's own key, where there are several of one kind between the same two, such as two terms of office. */
  readonly key?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** `role`, `duty`, `note`, `distanceKm`: what the kind of relation may carry. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Records of one source that are there at once, as those of a seed folder. */
export interface GraphBatch {
  readonly entities: readonly EntityRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly relations: readonly RelationRecord[];
}

/** The records of a batch in an order in which each comes after what it refers to. */
export function* recordsOf({ entities, evidence, relations }: GraphBatch): Generator<IngestRecord> {
  const isDocument = ({ type }: EntityRecord) => type === 'DOCUMENT';
  for (const entity of entities.filter(isDocument)) yield { record: 'ENTITY', ...entity };
  for (const place of evidence) yield { record: 'EVIDENCE', ...place };
  for (const entity of entities) if (!isDocument(entity)) yield { record: 'ENTITY', ...entity };
  for (const relation of relations) yield { record: 'RELATION', ...relation };
}

/** Stable id of a relationship: its ends, its kind, its duty where there can be several, and the source's key; never a date. */
export const relationId = ({
  kind,
  from,
  to,
  key,
  properties,
}: Pick<RelationRecord, 'kind' | 'from' | 'to' | 'key' | 'properties'>): string =>
  [from, kind, to, properties.duty, key].filter((part) => typeof part === 'string').join('--');
