import type { EntityRecord, GraphBatch, PropertyValue, RelationRecord } from '../../ingest/records.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { ownFields } from '../../model/served-types.js';
import { StartError } from '../../start-error.js';
import { examineSeed } from './check.js';
import { describeProblem } from './describe.js';
import type { SeedValue } from './field-schemas.js';
import type { SeedEntity, SeedRelation } from './schema.js';

/**
 * The seed in a folder as records for `loadBatch`. Anchors are not held against their sources; `checkSeed` does that.
 * @throws StartError SEED_INVALID that names the first problem and how many more there are
 */
export function readSeed(seedDir: string): GraphBatch {
  const { records, problems } = examineSeed({ seedDir, sourceDirs: [] });
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${String(others.length)} more; "check" lists them)`;
    throw new StartError('SEED_INVALID', `The seed is not valid: ${describeProblem(first)}${more}`);
  }
  return {
    recordedBy: 'seed',
    entities: records.entities.map(({ type, record }) => entityRecord(type, record.value)),
    evidence: records.evidence.map(({ value }) => value),
    relations: records.relations.map(({ value }) => relationRecord(value)),
  };
}

function entityRecord(type: EntityType, entity: SeedEntity): EntityRecord {
  const { id, name, names, altNames = [], evidence = [], ...fields } = entity;
  return {
    ...{ id, type, name, names, altNames, evidence },
    properties: propertiesOf(storedFields(type, fields)),
  };
}

/** Fields by the property that the model stores them in; what seed files alone have is not part of the graph. */
function storedFields(type: EntityType, fields: Fields): Fields {
  const declared = ownFields(ENTITY_TYPES[type]);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      declared[field]?.seedOnly ? [] : [[declared[field]?.property ?? field, value]],
    ),
  );
}

function relationRecord({ kind, from, to, since, until, formerly, evidence, ...fields }: SeedRelation): RelationRecord {
  return { kind, from, to, since, until, formerly, evidence, properties: propertiesOf(fields) };
}

type Fields = Readonly<Record<string, SeedValue>>;

/** Fields by their GraphQL name; what is unknown is left out. */
const propertiesOf = (fields: Fields): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
  );
