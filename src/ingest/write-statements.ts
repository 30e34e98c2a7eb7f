import type { Run } from '../db/reads.js';
import type { ChangeSet } from './change-set.js';
import { IngestError } from './ingest-error.js';
import { toStoredStatement, type StatementRow, type StoredStatement } from './statement-rows.js';

export const KNOWN_STATEMENTS = `
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  RETURN id, s.current AS current, s.seenIn AS seenIn`;

/** A statement's history is in the ids of change sets: it is current from each in `recordedIn` to the next in `retiredIn`. */
const CREATE = `
  UNWIND $rows AS row
  CREATE (s:Statement)
  SET s = row, s.current = true, s.recordedIn = [$changeSet], s.retiredIn = [], s.seenIn = $changeSet,
    s.recordedAt = $recordedAt`;

const RECORD_AGAIN = `
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  SET s.current = true, s.recordedIn = s.recordedIn + $changeSet, s.seenIn = $changeSet`;

/** Every load of a whole source says all that is current of it; which loads in parts do is kept, for undo. */
const MARK_SEEN = `
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  SET s.seenIn = $changeSet,
    s.saidIn = CASE WHEN $isComplete THEN s.saidIn ELSE coalesce(s.saidIn, []) + $changeSet END`;

const RETIRE = `
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  SET s.current = false, s.retiredIn = s.retiredIn + $changeSet`;

export const STATEMENTS_ABOUT = `
  UNWIND $ids AS id
  MATCH (s:Statement {about: id}) USING INDEX SEEK s:Statement(about) WHERE s.current
  RETURN properties(s) AS statement`;

/** What is new of a batch's statements. */
export interface NewStatements {
  /** Each statement of the batch once. */
  readonly rows: readonly StatementRow[];
  readonly added: readonly StatementRow[];
  /** Ids of those that were said before, and retired. */
  readonly again: readonly string[];
  /** Ids of those that are current already, and not seen by this change set. */
  readonly seen: readonly string[];
  /** Ids of those that are new or said again. */
  readonly ids: ReadonlySet<string>;
  /** What those are about. */
  readonly subjects: ReadonlySet<string>;
}

/** Compares statements with those that the graph has. */
export async function compareStatements(
  run: Run,
  { id: changeSet }: ChangeSet,
  statements: readonly StatementRow[],
): Promise<NewStatements> {
  const byId = new Map(statements.map((row) => [row.id, row]));
  const found = await run(KNOWN_STATEMENTS, { ids: [...byId.keys()] });
  const known = new Map(found.map(({ id, current, seenIn }) => [String(id), { current, seenIn }]));
  const rows = [...byId.values()];
  const added = rows.filter(({ id }) => !known.has(id));
  const again = rows.filter(({ id }) => known.get(id)?.current === false);
  const seen = [...known].flatMap(([id, { current, seenIn }]) => (current === true && seenIn !== changeSet ? id : []));
  const said = [...added, ...again];
  return {
    ...{ rows, added, seen, again: again.map(({ id }) => id) },
    ids: new Set(said.map(({ id }) => id)),
    subjects: new Set(said.map(({ about }) => about)),
  };
}

/** Writes what is new of statements, in the caller's transaction. */
export async function recordStatements(
  run: Run,
  { id: changeSet, recordedAt, isComplete }: ChangeSet,
  { added, again, seen }: NewStatements,
): Promise<void> {
  if (added.length > 0) await run(CREATE, { rows: added, changeSet, recordedAt });
  if (again.length > 0) await run(RECORD_AGAIN, { ids: again, changeSet });
  if (seen.length > 0) await run(MARK_SEEN, { ids: seen, changeSet, isComplete });
}

/** The current statements about these subjects, by subject. */
export async function readStatements(run: Run, subjects: readonly string[]): Promise<Map<string, StoredStatement[]>> {
  const bySubject = new Map<string, StoredStatement[]>(subjects.map((id) => [id, []]));
  for (const { statement } of await run(STATEMENTS_ABOUT, { ids: subjects })) {
    const stored = toStoredStatement(statement);
    bySubject.get(stored.about)?.push(stored);
  }
  return bySubject;
}

export async function retireStatements(run: Run, { id: changeSet }: ChangeSet, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(RETIRE, { ids, changeSet });
}

/**
 * A place says one thing of a subject.
 * @throws IngestError SAYS_TWO_THINGS naming the subject
 */
export function checkOneWord({ source }: ChangeSet, statements: readonly StoredStatement[]): void {
  const places = new Set<string>();
  for (const { about, subject, evidence, source: from } of statements) {
    if (from !== source || evidence === null || evidence === undefined) continue;
    if (!places.has(evidence)) {
      places.add(evidence);
      continue;
    }
    const name = subject === 'ENTITY' ? `entity ${about}` : `edge ${about}`;
    throw new IngestError('SAYS_TWO_THINGS', name, `evidence "${evidence}" says two things of it.`);
  }
}
