import type { EntityRecord, EvidenceRecord, GraphBatch, PropertyValue, RelationRecord } from '../../ingest/records.js';
import type { EntityType } from '../../model/entity-types.js';
import { StartError } from '../../start-error.js';
import { examineSeed } from './check.js';
import { describeProblem } from './describe.js';
import type { SeedEntity, SeedEvidence, SeedRelation } from './schema.js';

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
    evidence: records.evidence.map(({ value }) => evidenceRecord(value)),
    relations: records.relations.map(({ value }) => relationRecord(value)),
  };
}

/** Fields of the seed alone: they tell the check where to look, and are not part of the graph. */
const NOT_IN_GRAPH = new Set(['sourceFile']);

function entityRecord(type: EntityType, entity: SeedEntity): EntityRecord {
  const { id, name, names, altNames = [], ...own } = entity;
  const { evidence = [], ...fields } = { evidence: undefined, ...own };
  return {
    ...{ id, type, name, altNames, evidence },
    nameSv: names?.sv ?? name,
    nameEn: names?.en ?? name,
    properties: propertiesOf(type === 'ORGANISATION' ? organisationFields(fields) : fields),
  };
}

/** An actor's `kind` is its entity type; what an organisation is stands beside it. */
const organisationFields = ({ kind, ...fields }: Fields): Fields => ({ ...fields, organisationKind: kind });

function evidenceRecord({ claim, ...evidence }: SeedEvidence): EvidenceRecord {
  return { ...evidence, claimSv: claim.sv, claimEn: claim.en };
}

function relationRecord({ kind, from, to, since, until, evidence, ...fields }: SeedRelation): RelationRecord {
  return { kind, from, to, since, until, evidence, properties: propertiesOf(fields) };
}

type FieldValue = string | number | readonly string[] | { readonly sv: string; readonly en: string } | undefined;
type Fields = Readonly<Record<string, FieldValue>>;

/** Fields by their GraphQL name: a text in both languages becomes two properties, what is unknown is left out. */
function propertiesOf(fields: Fields): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || NOT_IN_GRAPH.has(field)) continue;
    if (typeof value === 'object' && 'sv' in value)
      Object.assign(properties, { [`${field}Sv`]: value.sv, [`${field}En`]: value.en });
    else properties[field] = value;
  }
  return properties;
}
