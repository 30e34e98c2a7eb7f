import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Run } from '../db/reads.js';
import { sortKeysOf } from '../model/collated-texts.js';
import { textProperties } from '../model/localized-text.js';
import type { ChangeSet } from './change-set.js';
import { IngestError } from './ingest-error.js';
import type { EvidenceRecord } from './records.js';

const EVIDENCE_STATE = `
  UNWIND $ids AS id
  MATCH (e:Evidence {id: id})
  RETURN id, e.hash AS hash, e.source AS source, e.changeSet AS changeSet`;

/** What it said before stays beside what it says now. */
const MERGE_EVIDENCE = `
  UNWIND $rows AS row
  MATCH (document:Document {id: row.document})
  MERGE (e:Evidence {id: row.id})
  WITH e, row, document, coalesce(e.formerly, []) + [content IN [e.content] WHERE content IS NOT NULL] AS formerly,
    coalesce(e.formerlyIn, []) + [changeSet IN [e.changeSet] WHERE changeSet IS NOT NULL] AS formerlyIn
  SET e = row.properties, e.content = row.content, e.formerly = formerly, e.formerlyIn = formerlyIn, e.hash = row.hash, e.source = $source,
    e.changeSet = $changeSet, e.recordedAt = $recordedAt, e.recordedBy = $recordedBy
  WITH e, document
  OPTIONAL MATCH (e)-[old:CITES]->(other:Document) WHERE other <> document
  DELETE old
  MERGE (e)-[:CITES]->(document)`;

/** A load in parts that says evidence again has said it as well: it stays so where the load before is undone. */
const REPEAT_EVIDENCE = `
  UNWIND $ids AS id
  MATCH (e:Evidence {id: id}) WHERE e.content IS NOT NULL AND e.changeSet IS NOT NULL
  SET e.formerly = coalesce(e.formerly, []) + e.content, e.formerlyIn = coalesce(e.formerlyIn, []) + e.changeSet,
    e.changeSet = $changeSet`;

/** What search says of entities holds the words of the evidence that they, or their relationships, rest on. */
export const RESTING_ON_EVIDENCE = `
  UNWIND $documents AS document
  MATCH (s:Statement) USING INDEX SEEK s:Statement(document, about)
  WHERE s.document = document AND s.about >= '' AND s.current AND s.evidence IN $ids
  UNWIND CASE s.subject WHEN 'ENTITY' THEN [s.about] ELSE [s.from, s.to] END AS id
  RETURN DISTINCT id`;

/** What was written of evidence. */
export interface WrittenEvidence {
  readonly changed: number;
  /** Ids of the entities that rest on evidence whose words are others now. */
  readonly touched: readonly string[];
}

/**
 * Writes what is new or different of the evidence, in the caller's transaction.
 * @throws IngestError DUPLICATE where two of the records, EVIDENCE_TAKEN where another source's has the same id
 */
export async function writeEvidence(
  run: Run,
  { id: changeSet, source, isComplete, recordedAt, recordedBy }: ChangeSet,
  records: readonly EvidenceRecord[],
): Promise<WrittenEvidence> {
  const rows = new Map<string, ReturnType<typeof evidenceRow>>();
  for (const record of records) {
    const row = evidenceRow(record);
    if ((rows.get(row.id)?.hash ?? row.hash) !== row.hash) {
      throw new IngestError('DUPLICATE', `evidence ${row.id}`, 'stands twice, with other words.');
    }
    rows.set(row.id, row);
  }
  const found = rows.size === 0 ? [] : await run(EVIDENCE_STATE, { ids: [...rows.keys()] });
  const repeated: string[] = [];
  for (const { id, hash, source: owner, changeSet: saidIn } of found) {
    if (rows.get(String(id))?.hash === hash) {
      rows.delete(String(id));
      if (!isComplete && owner === source && saidIn !== changeSet) repeated.push(String(id));
    } else if (owner !== source && owner !== null) {
      throw new IngestError('EVIDENCE_TAKEN', `evidence ${String(id)}`, 'is another one in another source.');
    }
  }
  if (repeated.length > 0) await run(REPEAT_EVIDENCE, { ids: repeated, changeSet });
  if (rows.size > 0) await run(MERGE_EVIDENCE, { rows: [...rows.values()], changeSet, source, recordedAt, recordedBy });
  const restated = found.flatMap(({ id }) => rows.get(String(id)) ?? []);
  return { changed: rows.size, touched: await restingOn(run, restated) };
}

/** Ids of the entities that rest on evidence, themselves or by a relationship. */
export async function restingOn(
  run: Run,
  evidence: readonly { readonly id: string; readonly document: string }[],
): Promise<string[]> {
  if (evidence.length === 0) return [];
  const documents = [...new Set(evidence.map(({ document }) => document))];
  const found = await run(RESTING_ON_EVIDENCE, { documents, ids: evidence.map(({ id }) => id) });
  return found.map(({ id }) => String(id));
}

function evidenceRow({ id, document, section, anchor, prefix, suffix, isParaphrase, claim }: EvidenceRecord) {
  const properties = { id, section, anchor, prefix, suffix, isParaphrase, ...textProperties('claim', claim) };
  const content = JSON.stringify([properties, document]);
  return rowWith(content, properties, document);
}

const storedContent = z.tuple([z.looseObject({ id: z.string() }), z.string()]);

/** The row that stored content is of. */
export function storedRow(content: string) {
  const [properties, document] = storedContent.parse(JSON.parse(content));
  return rowWith(content, properties, document);
}

function rowWith(content: string, properties: { readonly id: string }, document: string) {
  return {
    ...{ id: properties.id, document, content },
    hash: createHash('sha256').update(content).digest('hex').slice(0, 32),
    properties: { ...properties, ...sortKeysOf(properties) },
  };
}
