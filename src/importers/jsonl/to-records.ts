import { ENTITY_TYPE_NAMES, type EntityType } from '../../model/entity-types.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { StatedValue } from '../../model/statements/statement.js';
import type { EntityRecord, IngestRecord, RelationRecord } from '../../ingest/records.js';
import type { EvidenceLine, StatementLine } from './lines.js';

/** Evidence as it was brought in. */
export const evidenceRecord = ({
  dataSet: _dataSet,
  prefix,
  suffix,
  isParaphrase = false,
  ...evidence
}: EvidenceLine): IngestRecord => ({
  ...evidence,
  ...(prefix !== null && { prefix }),
  ...(suffix !== null && { suffix }),
  ...(isParaphrase && { isParaphrase }),
});

/** A record that makes exactly this statement. @throws TypeError where the line contradicts itself */
export const statementRecord = (line: StatementLine): IngestRecord =>
  line.subject === 'ENTITY'
    ? { record: 'ENTITY', ...entityRecord(line) }
    : { record: 'RELATION', ...relationRecord(line) };

function entityRecord(line: StatementLine): EntityRecord {
  const { type, name, names, altNames, ...properties } = line.values;
  const stated: Readonly<Record<string, StatedValue | undefined>> = { type, name };
  // Every record has a type and a name: one that this place does not state is stated by none.
  const unstated = Object.keys(stated).filter((property) => stated[property] === undefined);
  return {
    ...statedOf(line),
    id: line.about,
    type: typeOf(line),
    name: typeof name === 'string' ? name : line.about,
    ...(names !== undefined && { names: names as LocalizedText }),
    altNames: Array.isArray(altNames) ? (altNames as readonly string[]) : [],
    properties,
    ...(unstated.length > 0 && { statedBy: Object.fromEntries(unstated.map((property) => [property, []])) }),
  };
}

function typeOf({ about, type, values }: StatementLine): EntityType {
  const found = ENTITY_TYPE_NAMES.find((one) => one === (values.type ?? type));
  if (found === undefined) throw new TypeError(`Nothing says what "${about}" is.`);
  return found;
}

function relationRecord(line: StatementLine): RelationRecord {
  const { about, kind, from, to, values } = line;
  if (kind === null || from === null || to === null) throw new TypeError(`"${about}" has no ends.`);
  const { since, until, ...properties } = values;
  const key = keyOf(about, [from, kind, to], values.duty);
  return {
    ...statedOf(line),
    ...{ kind, from, to, properties },
    ...(key !== undefined && { key }),
    ...(typeof since === 'string' && { since }),
    ...(typeof until === 'string' && { until }),
  };
}

/** What the id of a relationship has after its ends, its kind and its duty: see `relationId`. */
function keyOf(about: string, parts: readonly string[], duty: StatedValue | undefined): string | undefined {
  const known = [...parts, ...(typeof duty === 'string' ? [duty] : [])].join('--');
  if (about === known) return undefined;
  if (about.startsWith(`${known}--`)) return about.slice(known.length + 2);
  throw new TypeError(`"${about}" is not the id of what it is about.`);
}

const statedOf = ({ evidence, assertion, modality, entryOf }: StatementLine) => ({
  evidence: evidence === null ? [] : [evidence],
  ...{ assertion, modality },
  ...(entryOf !== null && { entryOf }),
});
