import type { Graph } from '../db/graph.js';
import type { Run } from '../db/reads.js';
import { ingestBatch } from './batch.js';
import {
  announce,
  closeChangeSet,
  newChangeSet,
  openChangeSet,
  type ChangeSet,
  type ChangeSetCounts,
  type ChangeSetOptions,
} from './change-set.js';
import { deriveStale, markStale } from './derive.js';
import { inBatches } from './in-batches.js';
import type { InTransaction } from './in-pages.js';
import type { IngestRecord } from './records.js';
import { resolveRestated, retireUnsaid } from './retire.js';
import { rollBack } from './roll-back.js';

/**
 * So many records are one transaction, whose memory in the database is bounded by them. A change set of no more is seen
 * whole or not at all.
 */
const RECORDS_PER_TRANSACTION = 5_000;

export interface IngestOptions extends ChangeSetOptions {
  /** 5,000 where it is left out. */
  readonly recordsPerTransaction?: number;
  /** Called after each transaction with the number of records loaded so far. */
  readonly onProgress?: (records: number) => void;
}

export interface IngestResult extends ChangeSetCounts {
  /** Id of the change set. */
  readonly changeSet: string;
  readonly records: number;
  readonly revision: number;
}

/**
 * Loads the records of one source: the only way into the graph. Each record becomes statements, tagged with the change
 * set; what the source said before and no longer says is retired; entities and relationships are brought in line with
 * the statements that are left. Loads wait for each other. One of up to `recordsPerTransaction` (5,000) is a transaction; a
 * larger one is announced in `graphRevision` while it is on its way. It may be stopped anywhere and made again.
 * @throws IngestError naming the first record at fault; the graph is then as it was
 */
export function ingest(
  graph: Graph,
  { onProgress, recordsPerTransaction = RECORDS_PER_TRANSACTION, ...options }: IngestOptions,
  records: Iterable<IngestRecord> | AsyncIterable<IngestRecord>,
): Promise<IngestResult> {
  const changeSet = newChangeSet(options);
  return graph.exclusively('ingest', async (run) => {
    const batches = inBatches(records, recordsPerTransaction);
    const [first, second] = [await batches.next(), await batches.next()];
    if (second.done === true) {
      await openChangeSet(run, changeSet);
      return load(changeSet, (work) => work(run), first.done === true ? [] : [first.value], onProgress);
    }
    return loadInTransactions(graph, changeSet, prepend([first.value ?? [], second.value], batches), onProgress);
  });
}

/** Loads a large change set; what a failure leaves half loaded is taken back. */
async function loadInTransactions(
  graph: Graph,
  changeSet: ChangeSet,
  batches: AsyncIterable<readonly IngestRecord[]>,
  onProgress: IngestOptions['onProgress'],
): Promise<IngestResult> {
  const inTransaction: InTransaction = (work) => graph.write(work);
  await inTransaction(async (run: Run) => {
    await openChangeSet(run, changeSet);
    await announce(run, changeSet);
  });
  try {
    return await load(changeSet, inTransaction, batches, onProgress);
  } catch (error) {
    // A database that is gone cannot be rolled back: the next load of the source goes on from here.
    await takeBack(inTransaction, changeSet).catch(() => undefined);
    throw error;
  }
}

async function takeBack(inTransaction: InTransaction, changeSet: ChangeSet): Promise<void> {
  await rollBack(inTransaction, changeSet);
  // What others have read of it in the meantime is no longer so.
  const counts = { statementsAdded: 0, statementsRetired: 0, changed: 1 };
  await inTransaction((run) => closeChangeSet(run, changeSet, counts, 'ROLLED_BACK'));
}

async function load(
  changeSet: ChangeSet,
  inTransaction: InTransaction,
  batches: Iterable<readonly IngestRecord[]> | AsyncIterable<readonly IngestRecord[]>,
  onProgress: IngestOptions['onProgress'],
): Promise<IngestResult> {
  const counts = { statementsAdded: 0, statementsRetired: 0, changed: 0 };
  const aliases = new Map<string, string>();
  let loaded = 0;
  for await (const records of batches) {
    const result = await inTransaction(async (run) => {
      // A transaction may be tried again: it begins with the aliases that it began with.
      const found = new Map(aliases);
      const made = await ingestBatch(run, changeSet, records, found);
      await markStale(run, made.touched);
      return { ...made, found };
    });
    for (const [from, to] of result.found) aliases.set(from, to);
    counts.statementsAdded += result.statementsAdded;
    counts.statementsRetired += result.statementsRetired;
    counts.changed += result.changed;
    loaded += records.length;
    onProgress?.(loaded);
  }
  if (changeSet.isComplete) {
    const retired = await retireUnsaid(inTransaction, changeSet);
    counts.statementsRetired += retired.statementsRetired;
    counts.changed += retired.changed;
  }
  counts.changed += await resolveRestated(inTransaction, changeSet);
  await deriveStale(inTransaction, changeSet.home);
  const revision = await inTransaction((run) => closeChangeSet(run, changeSet, counts));
  return { changeSet: changeSet.id, records: loaded, ...counts, revision };
}

async function* prepend<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
