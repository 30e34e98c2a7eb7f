import { relationId, type EntityRecord, type RelationRecord } from '../../ingest/records.js';
import { statementsOfEntity, statementsOfRelation, toStatement } from '../../ingest/statement-rows.js';
import type { Statement, StatementDocument } from '../../model/statements/statement.js';

/** The document in which a piece of evidence stands; undefined: there is none. */
export type DocumentOf = (evidence: string) => StatementDocument | undefined;

/** The statements that a record makes; places of no known document are left out. */
export function statementsOf(record: EntityRecord | RelationRecord, documentOf: DocumentOf): Statement[] {
  const evidence = record.evidence.filter((place) => documentOf(place) !== undefined);
  if (evidence.length === 0) return [];
  const document = (place: string) => documentOf(place)!.id;
  const rows = isRelation(record)
    ? statementsOfRelation({ ...record, evidence }, 'seed', document)
    : statementsOfEntity({ ...record, evidence }, 'seed', document);
  // A record that repeats its evidence says the same twice.
  return rows.map((row, place) => ({
    ...toStatement({ ...row, seenIn: '' }, documentOf(row.evidence!)),
    id: `${row.id}@${place}`,
  }));
}

export const isRelation = (record: EntityRecord | RelationRecord): record is RelationRecord => 'from' in record;

/** Id of what a record is of. */
export const subjectOf = (record: EntityRecord | RelationRecord): string =>
  isRelation(record) ? relationId(record) : record.id;
