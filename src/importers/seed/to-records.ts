import type { EntityRecord, EvidenceRecord, PropertyValue, RelationRecord } from '../../ingest/records.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { ownFields } from '../../model/served-types.js';
import type { SeedValue } from './field-schemas.js';
import type { SeedRecords } from './records.js';
import type { SeedEntity, SeedEvidence, SeedRelation } from './schema.js';
import { statedBy, type QuotedPlace } from './stated-by.js';

/** Records of a seed as `ingest` takes them. */
export interface RecordMaker {
  readonly entity: (type: EntityType, entity: SeedEntity) => EntityRecord;
  readonly relation: (relation: SeedRelation) => RelationRecord;
  readonly evidence: (evidence: SeedEvidence) => EvidenceRecord;
}

/** @param records the whole seed: what a place states is read off its words */
export function recordMaker(records: Pick<SeedRecords, 'entities' | 'evidence'>): RecordMaker {
  const registers = new Set(
    records.entities.flatMap(({ record: { value } }) => (value.documentKind === 'REGISTER' ? [value.id] : [])),
  );
  const places = new Map<string, QuotedPlace>(
    records.evidence.map(({ value: { id, anchor, section, document } }) => [
      id,
      { id, anchor, row: registers.has(document) ? section : null },
    ]),
  );
  const placesOf = (evidence: readonly string[]) => evidence.flatMap((id) => places.get(id) ?? []);
  return {
    entity(type, { id, name, names, altNames = [], evidence = [], assertion, entryOf, statedBy: explicit, ...fields }) {
      const properties = propertiesOf(type, fields);
      return {
        ...{ id, type, name, names, altNames, evidence, assertion, entryOf, properties },
        statedBy: {
          ...statedBy({ name, ...properties }, placesOf(evidence)),
          ...renamed(explicit ?? {}, (field) => propertyOf(type, field)),
        },
        modality: modalityOf(fields),
      };
    },
    relation({ kind, from, to, key, since, until, evidence, assertion, entryOf, statedBy: explicit, ...fields }) {
      const properties = stated(fields);
      return {
        ...{ kind, from, to, key, since, until, evidence, assertion, entryOf, properties },
        statedBy: { ...statedBy({ since, until, ...properties }, placesOf(evidence)), ...explicit },
        modality: modalityOf(fields),
      };
    },
    evidence: (evidence) => evidence,
  };
}

/** What is said to follow from its sources, in whole or in part, is not said by them. */
const modalityOf = ({ derivation }: { readonly derivation?: unknown }) =>
  derivation === undefined ? undefined : 'DERIVED';

type Fields = Readonly<Record<string, SeedValue>>;

/** Fields by the property that the model stores them in; what seed files alone have is not part of the graph. */
const propertiesOf = (type: EntityType, fields: Fields): Record<string, PropertyValue> =>
  renamed(stated(fields), (field) => (ownFields(ENTITY_TYPES[type])[field]?.seedOnly ? null : propertyOf(type, field)));

const propertyOf = (type: EntityType, field: string): string => ownFields(ENTITY_TYPES[type])[field]?.property ?? field;

/** What is unknown is left out. */
const stated = (fields: Fields): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
  );

/** Entries under another key; null: left out. */
const renamed = <T>(record: Readonly<Record<string, T>>, nameOf: (key: string) => string | null): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const name = nameOf(key);
      return name === null ? [] : [[name, value] as const];
    }),
  );
