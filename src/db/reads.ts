export type Row = Record<string, unknown>;
export type Parameters = Record<string, unknown>;
/** Runs one statement and returns its rows as plain objects (integers as numbers, nodes as driver nodes). */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

/**
 * A `Run` with an optional time budget below `timeoutMs`: `left` returns the remaining milliseconds and is called
 * before each attempt.
 */
export type Read = (cypher: string, parameters?: Parameters, left?: () => number) => Promise<Row[]>;

/** Reads with a shared concurrency limit; further reads queue. */
export interface Reads {
  /** One auto-commit read transaction in a single round trip, queued, and retried on transient errors. */
  readonly read: Read;
  /** A read that may be batched with concurrent reads of the same statement into one round trip. */
  readonly readBatched: ReadBatched;
}

/** A read that may run together with others. Throws what `Graph.read` throws. */
export type ReadBatched = (cypher: string, parameters: Parameters) => Promise<Row[]>;
