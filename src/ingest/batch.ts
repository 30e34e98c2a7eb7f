import type { Run } from '../db/reads.js';
import type { ChangeSet } from './change-set.js';
import { writeEvidence, type WrittenEvidence } from './evidence.js';
import { resolveIdentifiers } from './identifiers.js';
import type { IngestRecord } from './records.js';
import { checkBatch, readReferences, type Batch, type References } from './references.js';
import { statementsOfEntity, statementsOfRelation, type StatementRow, type StoredStatement } from './statement-rows.js';
import {
  checkOneWord,
  compareStatements,
  readStatements,
  recordStatements,
  retireStatements,
} from './write-statements.js';
import { writeViews } from './write-views.js';

/** What a transaction did. */
export interface BatchResult {
  readonly statementsAdded: number;
  readonly statementsRetired: number;
  readonly changed: number;
  /** Ids of entities whose derived properties are out of date. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Loads records in the caller's transaction: resolves them against the graph, records what is new of their statements,
 * retires what their source said before in their place, and brings the entities and relationships in line with it.
 * @param aliases ids as the source has them, with those of the graph; kept from batch to batch
 * @throws IngestError naming the first record at fault
 */
export async function ingestBatch(
  run: Run,
  changeSet: ChangeSet,
  records: readonly IngestRecord[],
  aliases: Map<string, string>,
): Promise<BatchResult> {
  const batch = await resolveIdentifiers(run, groupedRecords(records), aliases);
  const references = await readReferences(run, batch);
  checkBatch(batch, references);
  const rows = batchStatements(batch, changeSet, references.documents);
  const recorded = await compareStatements(run, changeSet, rows);
  // A source that is loaded in parts says anew, with each record, all that it says of that subject.
  const spokenOf = changeSet.isComplete ? recorded.subjects : new Set(rows.map(({ about }) => about));
  const current = withRecorded(await readStatements(run, [...spokenOf]), recorded.rows, changeSet);
  await recordStatements(run, changeSet, recorded);
  const superseded = [...current.values()].flat().filter((one) => isSuperseded(one, changeSet));
  await retireStatements(
    run,
    changeSet,
    superseded.map(({ id }) => id),
  );
  const added = new Set<string>();
  for (const [about, statements] of current) {
    if (statements.every(({ id }) => recorded.ids.has(id))) added.add(about);
    const left = statements.filter((one) => !isSuperseded(one, changeSet));
    checkOneWord(changeSet, left);
    current.set(about, left);
  }
  let evidence: WrittenEvidence = { changed: 0, touched: [] };
  const views = await writeViews(run, changeSet, current, added, async () => {
    evidence = await writeEvidence(run, changeSet, batch.evidence);
  });
  return {
    statementsAdded: recorded.ids.size,
    statementsRetired: superseded.length,
    changed: views.changed + evidence.changed,
    touched: new Set([...views.touched, ...evidence.touched]),
  };
}

/** The current statements as they are once those of the batch are recorded: what was just written is not read again. */
function withRecorded(
  current: ReadonlyMap<string, readonly StoredStatement[]>,
  rows: readonly StatementRow[],
  { id: seenIn }: ChangeSet,
): Map<string, StoredStatement[]> {
  const bySubject = new Map([...current].map(([about, statements]) => [about, [...statements]]));
  for (const row of rows) {
    const statements = bySubject.get(row.about);
    if (statements === undefined) continue;
    const at = statements.findIndex(({ id }) => id === row.id);
    statements.splice(at === -1 ? statements.length : at, at === -1 ? 0 : 1, { ...row, seenIn });
  }
  return bySubject;
}

const isSuperseded = ({ source, seenIn }: StoredStatement, changeSet: ChangeSet) =>
  source === changeSet.source && seenIn !== changeSet.id;

/** Records by what they are. */
export function groupedRecords(records: readonly IngestRecord[]): Batch {
  return {
    entities: records.flatMap((one) => (one.record === 'ENTITY' ? one : [])),
    evidence: records.flatMap((one) => (one.record === 'EVIDENCE' ? one : [])),
    relations: records.flatMap((one) => (one.record === 'RELATION' ? one : [])),
  };
}

/** The statements that a batch makes, once `checkBatch` has found it in order. */
export function batchStatements(
  batch: Batch,
  { source }: Pick<ChangeSet, 'source'>,
  documents: References['documents'],
): StatementRow[] {
  // `checkBatch` has refused evidence that cites nothing.
  const documentOf = (evidence: string) => documents.get(evidence)!;
  return [
    ...batch.entities.flatMap((entity) => statementsOfEntity(entity, source, documentOf)),
    ...batch.relations.flatMap((relation) => statementsOfRelation(relation, source, documentOf)),
  ];
}
