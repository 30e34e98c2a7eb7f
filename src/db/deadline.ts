import { GraphError } from './errors.js';

/** Minimum remaining time, so that what has been found can still be returned. */
const MIN_REMAINING_MS = 250;

/** A time budget shared by all reads of one operation. */
export interface Deadline {
  /** This share of the remaining milliseconds; never below a minimum that lets the operation return its result. */
  remaining(share?: number): number;
}

/** A deadline `timeoutMs` from now. */
export function startDeadline(timeoutMs: number): Deadline {
  const end = performance.now() + timeoutMs;
  return { remaining: (share = 1) => Math.max(MIN_REMAINING_MS, (end - performance.now()) * share) };
}

/**
 * Neo4j aborts a query at its time limit, for which it looks every two seconds; if not even that is reported within this time, the database counts as
 * unavailable.
 */
const GRACE_MS = 5_000;

/**
 * Settles like `work`, or rejects with GRAPH_UNAVAILABLE when it has not settled well after its time limit: on a silent
 * network the driver itself would wait for minutes.
 */
export function withTimeout<T>(limitMs: number, work: Promise<T>): Promise<T> {
  // A plain timer: what an `AbortController` throws when it is aborted costs more than the read it bounds.
  return new Promise<T>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new GraphError('GRAPH_UNAVAILABLE', new Error('no answer within the time limit')));
    }, limitMs + GRACE_MS);
    // A driver that is closed leaves what is in flight unsettled: that keeps no process alive which has ended all else.
    late.unref();
    work.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}
