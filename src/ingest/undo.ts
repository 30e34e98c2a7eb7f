import { z } from 'zod';
import type { Graph } from '../db/graph.js';
import {
  announce,
  changeSetToUndo,
  closeChangeSet,
  markUndone,
  newChangeSet,
  openChangeSet,
  type ChangeSet,
  type UndoneChangeSet,
} from './change-set.js';
import { deriveStale } from './derive.js';
import { restoreEvidence } from './restore-evidence.js';
import { inPages, type InTransaction } from './in-pages.js';
import { saidByLast } from './loads.js';
import { resolveAnew, resolveRestated } from './retire.js';

/** A change set of no more statements is undone in one transaction. */
const STATEMENTS_PER_TRANSACTION = 5_000;

/** What an undo did. */
export interface UndoResult {
  /** Id of the change set that the undo is. */
  readonly changeSet: string;
  readonly source: string;
  /** Statements that are said again, since the change set had retired them. */
  readonly statementsAdded: number;
  /** Statements that are no longer said, since the change set alone had brought them. */
  readonly statementsRetired: number;
  /** Ids of later loads of the source that stand: what they say or leave out stays so. */
  readonly laterLoads: readonly string[];
  readonly revision: number;
}

/**
 * Brings the graph to what it would be had a change set never been loaded, whatever was loaded after it: what only it
 * said is no longer said, what it retired is said again, and what a later load of the same source says too, or has left
 * out too, stays as it is. The undo is a change set of its own; the statements stay as history.
 * @throws IngestError CHANGE_SET_UNKNOWN, CHANGE_SET_NOT_DONE, CHANGE_SET_UNDONE
 */
export function undo(
  graph: Graph,
  { id, recordedBy, home }: { readonly id: string; readonly recordedBy: string; readonly home: string | null },
): Promise<UndoResult> {
  return graph.exclusively('ingest', async (run) => {
    const undone = await changeSetToUndo(run, id);
    const changeSet = newChangeSet({ source: undone.source, recordedBy, home, undoes: id });
    const isSmall = undone.statements <= STATEMENTS_PER_TRANSACTION;
    const inTransaction: InTransaction = isSmall ? (work) => work(run) : (work) => graph.write(work);
    await inTransaction(async (inner) => {
      await openChangeSet(inner, changeSet);
      if (!isSmall) await announce(inner, changeSet);
    });
    const counts = await takeBackStatements(inTransaction, undone, changeSet);
    // What comes back needs its ends first; what goes is removed only once nothing refers to it.
    let changed = await resolveTakenBack(inTransaction, undone, changeSet, 'ENTITY');
    changed += await resolveTakenBack(inTransaction, undone, changeSet, 'RELATION');
    changed += await restoreEvidence(inTransaction, undone.ids, laterLoads(undone));
    changed += await resolveTakenBack(inTransaction, undone, changeSet, 'ENTITY');
    changed += await resolveRestated(inTransaction, changeSet);
    await deriveStale(inTransaction, home);
    const revision = await inTransaction(async (inner) => {
      await markUndone(inner, undone, changeSet);
      return closeChangeSet(inner, changeSet, { ...counts, changed });
    });
    return {
      ...{ changeSet: changeSet.id, source: undone.source, ...counts, revision },
      laterLoads: laterLoads(undone).map((load) => load.id),
    };
  });
}

/** Loads that came after and stand. */
const laterLoads = ({ id, loads }: UndoneChangeSet) =>
  loads.slice(loads.findIndex((load) => load.id === id)).filter(({ stands }) => stands);

const OF_SOURCE = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(source, id)
  WHERE s.source = $source AND s.id > $after
  RETURN s.id AS id, s.about AS about, s.current AS current, s.recordedIn AS recordedIn, s.retiredIn AS retiredIn,
    coalesce(s.saidIn, []) AS saidIn
  ORDER BY s.id LIMIT $limit`;

/** A load in parts speaks of a subject where it says anything of it. */
const SPOKEN_OF = `
  UNWIND $abouts AS about
  MATCH (s:Statement {about: about}) USING INDEX SEEK s:Statement(about)
  WHERE s.source = $source
  UNWIND s.recordedIn + coalesce(s.saidIn, []) AS load
  RETURN about, collect(DISTINCT load) AS loads`;

const CHANGE = `
  UNWIND $rows AS row
  MATCH (s:Statement {id: row.id})
  SET s.current = row.current, s.undoIn = $undo`;

/** The log of a statement as it is stored. */
const logged = z.object({
  id: z.string(),
  about: z.string(),
  current: z.boolean(),
  recordedIn: z.array(z.string()),
  retiredIn: z.array(z.string()),
  saidIn: z.array(z.string()),
});

/** Says anew which statements of the source are current: those that the last load that stands and speaks of them says. */
async function takeBackStatements(
  inTransaction: InTransaction,
  { source, loads }: UndoneChangeSet,
  { id: undo }: ChangeSet,
) {
  const counts = { statementsAdded: 0, statementsRetired: 0 };
  await inPages(inTransaction, OF_SOURCE, { source }, async (run, found) => {
    const statements = found.map((row) => logged.parse(row));
    const spoken = await run(SPOKEN_OF, { source, abouts: [...new Set(statements.map(({ about }) => about))] });
    const spokenOf = new Map(spoken.map(({ about, loads: ids }) => [String(about), new Set(ids as string[])]));
    const rows = statements.flatMap(({ id, about, current, ...log }) => {
      const isSaid = saidByLast(loads, log, spokenOf.get(about) ?? new Set());
      return isSaid === current ? [] : [{ id, current: isSaid }];
    });
    if (rows.length > 0) await run(CHANGE, { rows, undo });
    const added = rows.filter(({ current }) => current).length;
    counts.statementsAdded += added;
    counts.statementsRetired += rows.length - added;
  });
  return counts;
}

const CHANGED = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(source, id)
  WHERE s.source = $source AND s.id > $after AND s.subject = $subject AND s.undoIn IN $ids
  RETURN s.id AS id, s.about AS about ORDER BY s.id LIMIT $limit`;

/** Brings in line what an undo has changed, one that was stopped in the middle before it among them. */
async function resolveTakenBack(
  inTransaction: InTransaction,
  { source, unfinishedUndos }: UndoneChangeSet,
  changeSet: ChangeSet,
  subject: 'RELATION' | 'ENTITY',
): Promise<number> {
  let changed = 0;
  const ids = [changeSet.id, ...unfinishedUndos];
  await inPages(inTransaction, CHANGED, { source, subject, ids }, async (run, rows) => {
    changed += await resolveAnew(
      run,
      changeSet,
      rows.map(({ about }) => String(about)),
    );
  });
  return changed;
}
