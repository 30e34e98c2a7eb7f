import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from '../db/graph.js';
import type { Run } from '../db/reads.js';
import { IngestError } from './ingest-error.js';
import type { Load } from './loads.js';

/** One load of one source: what it adds and retires is known by its id. */
export interface ChangeSet {
  readonly id: string;
  /** The data set that it loads, such as `seed/ks-2017-494`. */
  readonly source: string;
  readonly recordedBy: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  /** Id of the home actor, whose word weighs more; null: there is none. */
  readonly home: string | null;
  /** Whether the records are all that the source says: what it said before and no longer says is retired. */
  readonly isComplete: boolean;
  /** SHA-256 of what it was made from, in hex; null: not known. */
  readonly sha256: string | null;
  /** Id of the change set that it takes back; null: it is a load. */
  readonly undoes: string | null;
}

export type ChangeSetOptions = Pick<ChangeSet, 'source' | 'recordedBy'> &
  Partial<Pick<ChangeSet, 'home' | 'isComplete' | 'sha256' | 'undoes'>>;

export const newChangeSet = ({
  source,
  recordedBy,
  home = null,
  isComplete = true,
  sha256 = null,
  undoes = null,
}: ChangeSetOptions): ChangeSet => ({
  ...{ source, recordedBy, home, isComplete, sha256, undoes },
  id: randomUUID(),
  recordedAt: new Date().toISOString(),
});

const OPEN = `
  CREATE (c:ChangeSet {id: $id, source: $source, recordedBy: $recordedBy, home: $home, sha256: $sha256,
    isComplete: $isComplete, undoes: $undoes, startedAt: $recordedAt, status: 'OPEN'})
  WITH c
  OPTIONAL MATCH (earlier:ChangeSet {source: $source, status: 'OPEN'}) WHERE earlier <> c
  WITH c, collect(earlier) AS unfinished
  SET c.continues = [one IN unfinished | one.id]
  FOREACH (one IN unfinished | SET one.status = 'CONTINUED')`;

/** One that was stopped in the middle is continued by the next of its source. */
export const openChangeSet = (run: Run, changeSet: ChangeSet) => run(OPEN, { ...changeSet });

const LAST_OF_SOURCE = `
  MATCH (c:ChangeSet {source: $source}) WHERE NOT c.status IN ['ROLLED_BACK', 'UNDONE'] AND c.undoes IS NULL
  RETURN c.status AS status, c.sha256 AS sha256 ORDER BY c.startedAt DESC LIMIT 1`;

const UNDONE = `
  MATCH (c:ChangeSet {source: $source, sha256: $sha256, status: 'UNDONE'}) RETURN c.id LIMIT 1`;

/**
 * Whether a source was loaded before, whether from exactly this, so that there is nothing to load, and whether a load of
 * exactly this was undone, so that only a person should load it again.
 */
export async function lastLoadOf(graph: Graph, source: string, sha256: string) {
  const [[last], [undone]] = await Promise.all([
    graph.read(LAST_OF_SOURCE, { source }),
    graph.read(UNDONE, { source, sha256 }),
  ]);
  return {
    isKnown: last !== undefined || undone !== undefined,
    isSame: last?.status === 'DONE' && last.sha256 === sha256,
    isUndone: undone !== undefined,
  };
}

/** Tells in `graphRevision` that a change set is on its way, which is not seen whole until it has ended. */
export const announce = (run: Run, { id, source, recordedAt }: ChangeSet) =>
  run(
    `MERGE (s:GraphState {id: 'graph'})
     SET s.loadingChangeSet = $id, s.loadingSource = $source, s.loadingSince = $recordedAt`,
    { id, source, recordedAt },
  );

export interface ChangeSetCounts {
  readonly statementsAdded: number;
  readonly statementsRetired: number;
  /** Entities, relationships and pieces of evidence that are new, different or gone. */
  readonly changed: number;
}

/** Ends a change set, and advances the revision by one step if it changed anything. @returns the revision */
export async function closeChangeSet(
  run: Run,
  { id, recordedAt, home }: ChangeSet,
  counts: ChangeSetCounts,
  status: 'DONE' | 'ROLLED_BACK' = 'DONE',
): Promise<number> {
  await run('MATCH (c:ChangeSet {id: $id}) SET c.status = $status, c.endedAt = $endedAt, c += $counts', {
    ...{ id, status, counts },
    endedAt: new Date().toISOString(),
  });
  const [state] = await run(
    `MERGE (s:GraphState {id: 'graph'})
     SET s.revision = coalesce(s.revision, 0) + $step,
       s.recordedAt = CASE WHEN $step > 0 THEN $recordedAt ELSE s.recordedAt END,
       s.home = $home, s.loadingChangeSet = null, s.loadingSource = null, s.loadingSince = null
     RETURN s.revision AS revision`,
    { step: counts.changed > 0 ? 1 : 0, recordedAt, home },
  );
  return Number(state?.revision);
}

/** A change set that is to be undone, with what decides how. */
export interface UndoneChangeSet {
  readonly id: string;
  readonly source: string;
  /** Its own id, and those of the stopped loads that it went on with. */
  readonly ids: readonly string[];
  /** How many statements the source has had changed by it. */
  readonly statements: number;
  /** All loads of the source, in order; this one stands no more. */
  readonly loads: readonly Load[];
  /** Undos of it that were stopped in the middle. */
  readonly unfinishedUndos: readonly string[];
}

const OF_SAME_SOURCE = `
  MATCH (asked:ChangeSet {id: $id})
  MATCH (c:ChangeSet {source: asked.source})
  RETURN c.id AS id, c.source AS source, c.status AS status, c.undoes AS undoes, c.startedAt AS startedAt,
    c.undoneAt AS undoneAt, coalesce(c.isComplete, true) AS isComplete, coalesce(c.continues, []) AS continues,
    coalesce(c.statementsAdded, 0) + coalesce(c.statementsRetired, 0) AS statements
  ORDER BY startedAt, id`;

const sameSource = z.object({
  id: z.string(),
  source: z.string(),
  status: z.string(),
  undoes: z.string().nullable(),
  startedAt: z.string(),
  undoneAt: z.string().nullable(),
  isComplete: z.boolean(),
  continues: z.array(z.string()),
  statements: z.number(),
});

/** @throws IngestError CHANGE_SET_UNKNOWN, CHANGE_SET_NOT_DONE, CHANGE_SET_UNDONE */
export async function changeSetToUndo(run: Run, id: string): Promise<UndoneChangeSet> {
  const all = (await run(OF_SAME_SOURCE, { id })).map((row) => sameSource.parse(row));
  const asked = all.find((one) => one.id === id);
  const subject = `change set ${id}`;
  if (asked === undefined) throw new IngestError('CHANGE_SET_UNKNOWN', subject, 'is not in the graph.');
  if (asked.status === 'UNDONE') throw new IngestError('CHANGE_SET_UNDONE', subject, 'has been undone already.');
  if (asked.undoes !== null) {
    throw new IngestError('CHANGE_SET_NOT_DONE', subject, 'is an undo itself: import its source again instead.');
  }
  if (asked.status !== 'DONE') {
    throw new IngestError('CHANGE_SET_NOT_DONE', subject, 'was not loaded to its end: import its source again first.');
  }
  const continuesOf = new Map(all.map((one) => [one.id, one.continues]));
  const ended = all.filter(({ status, undoes }) => undoes === null && (status === 'DONE' || status === 'UNDONE'));
  const loads = ended.map(({ id: load, status, isComplete, undoneAt }): Load => ({
    ...{ id: load, isComplete, continues: [...continuedBy(load, continuesOf)] },
    stands: status === 'DONE' && load !== id,
    undoneBefore: undoneAt === null ? null : ended.filter(({ startedAt }) => startedAt < undoneAt).length,
  }));
  return {
    ...{ id, source: asked.source, statements: asked.statements, loads },
    ids: [id, ...continuedBy(id, continuesOf)],
    unfinishedUndos: all.flatMap((one) => (one.undoes === id && one.status !== 'DONE' ? one.id : [])),
  };
}

/** Stopped loads that a load went on with, and those that they had gone on with. */
function continuedBy(id: string, continuesOf: ReadonlyMap<string, readonly string[]>, found = new Set<string>()) {
  for (const one of continuesOf.get(id) ?? []) {
    if (!found.has(one)) continuedBy(one, continuesOf, found.add(one));
  }
  return found;
}

/** The change set counts no more: neither as a load that stands, nor as the last of its source. */
export const markUndone = (run: Run, { id }: UndoneChangeSet, { id: undoneBy, recordedAt }: ChangeSet) =>
  run('MATCH (c:ChangeSet {id: $id}) SET c.status = $status, c.undoneBy = $undoneBy, c.undoneAt = $recordedAt', {
    ...{ id, undoneBy, recordedAt },
    status: 'UNDONE',
  });
