import { GraphError } from './errors.js';

/** What is left at least, so that what has been found in time can still be told. */
const MIN_REMAINING_MS = 250;

/** The time that all reads of one question share. */
export interface Deadline {
  /** This share of the milliseconds that are left; never none, so that an answer can be told. */
  remaining(share?: number): number;
}

/** A clock that runs out `timeoutMs` from now. */
export function startDeadline(timeoutMs: number): Deadline {
  const end = performance.now() + timeoutMs;
  return { remaining: (share = 1) => Math.max(MIN_REMAINING_MS, (end - performance.now()) * share) };
}

/** Neo4j ends a query at its time limit; when not even that has been heard this long after, it is taken to be away. */
const GRACE_MS = 2_000;

/**
 * What work on the database comes to, or GRAPH_UNAVAILABLE when nothing has come well after its time limit: a network
 * that went silent would otherwise be waited for as long as the driver does, which is minutes.
 */
export function withTimeout<T>(limitMs: number, work: Promise<T>): Promise<T> {
  // A plain timer: what an `AbortController` throws when it is aborted costs more than the read it bounds.
  return new Promise<T>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new GraphError('GRAPH_UNAVAILABLE', new Error('no answer within the time limit')));
    }, limitMs + GRACE_MS);
    work.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}
