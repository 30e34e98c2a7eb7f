export type Row = Record<string, unknown>;
export type Parameters = Record<string, unknown>;
/** Run one statement and get its rows as plain objects (integers as numbers, nodes as driver nodes). */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** A `Run` that may be given less time than `timeoutMs`: how many milliseconds are left, asked before each try. */
export type Read = (cypher: string, parameters?: Parameters, left?: () => number) => Promise<Row[]>;

/** Reads that share a bound on how many the database has to do at a time; others wait in a queue. */
export interface Reads {
  /** One read in a read transaction of its own, in a single round trip, tried again when that may help. It waits its turn. */
  readonly read: Read;
  /** A read that many ask at the same time: those that come while it is being answered share a round trip. */
  readonly readBatched: ReadBatched;
}

/** A statement that many ask with parameters of their own. */
export interface BatchableStatement {
  readonly cypher: string;
  /** The names of the parameters that each question has its own values for; where others differ, nothing is shared. */
  readonly variesBy: readonly string[];
  /** Gives the same rows for each map in the parameter `$all`, with its `number` beside them; null: there is no such form. */
  readonly batchedCypher: string | null;
}

/** Reads that join others of the same statement. Errors are those of `Graph.read`. */
export type ReadBatched = (statement: BatchableStatement, parameters: Parameters) => Promise<Row[]>;
