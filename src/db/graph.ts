import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import pLimit from 'p-limit';
import { withTimeout } from './deadline.js';
import { GraphError, graphErrorOf, isRetryable } from './errors.js';
import { createReadBatcher } from './read-batcher.js';
import type { Parameters, Read, Reads, Row, Run } from './reads.js';
import { streamRows } from './stream.js';

/** The database as the rest of the product sees it. Every method throws `GraphError` when the database fails. */
export interface Graph extends Reads {
  /**
   * Queue for statements compiled from a caller's document. It is separate because Neo4j's
   * transaction timeout does not end query planning: a statement that is hard to plan must not occupy the slots and
   * connections that the product's own statements need.
   */
  readonly generated: Reads;
  /**
   * Queue for compiled statements that filter by related entities: planning one can take seconds, and key look-ups
   * must not wait for it.
   */
  readonly filtered: Reads;
  /** `read` that bypasses the queue: for a few small reads on which much depends, such as the graph's revision. */
  readonly readUnqueued: Read;
  /**
   * The rows of one read transaction as they are found, in bounded memory. It holds nobody up and sees what others commit
   * meanwhile.
   * @param timeoutMs how long it may take in all; a day when left out
   */
  stream(cypher: string, parameters?: Parameters, timeoutMs?: number): AsyncIterable<Row>;
  /** Time limit of one read, and of all reads that share a `Deadline`. */
  readonly timeoutMs: number;
  /**
   * Runs several statements in one write transaction, atomically. The driver may retry the callback: keep it
   * idempotent.
   * @param timeoutMs ten minutes when left out
   */
  write<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T>;
  /**
   * Runs work while no other server or command does that asks for the same lock; they wait in turn. The statements of
   * `run` are one transaction, which holds the lock: they are committed when the work is done and undone when it fails,
   * also when this process is killed. What the work writes otherwise is committed as it goes.
   */
  exclusively<T>(lock: string, work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T>;
  /**
   * Number of writes completed by this process, to any database. While it is unchanged, nothing written here can have
   * changed the graph.
   */
  writes(): number;
  /**
   * Applies DDL statements in one transaction and one round trip: committing each would take longer than the change
   * itself.
   */
  alterSchema(...statements: string[]): Promise<void>;
  /** Whether the database currently responds. */
  isReachable(): Promise<boolean>;
  /** The underlying driver, for administration, tests and benchmarks only. */
  readonly driver: Driver;
  readonly database: string | undefined;
  close(): Promise<void>;
}

/** `timeoutMs`: the transaction timeout that Neo4j enforces on each read. */
export interface GraphOptions {
  readonly database: string | undefined;
  readonly timeoutMs: number;
  /**
   * Maximum number of concurrent reads; further reads queue. Above the number of processors each read becomes slower,
   * until the database runs out of memory and none completes.
   */
  readonly maxConcurrentReads: number;
}

const READ_PAUSES_MS = [50, 200];
/** Longer than for reads: servers that start at the same time on an empty database block each other's DDL. */
const SCHEMA_PAUSES_MS = [50, 200, 500, 1_000, 2_000, 4_000];
/**
 * One batch of a statement per so many concurrent reads: with eight, two, so that one is in transit while the other
 * executes.
 */
const READS_PER_BATCH = 4;
/** One generated (or filtered) statement in addition per so many concurrent reads. */
const READS_PER_GENERATED = 2;
const READS_PER_FILTERED = 4;
const WRITE_TIMEOUT_MS = 10 * 60_000;
/** Work on a large graph may hold a lock for long. */
const LOCK_TIMEOUT_MS = 24 * 60 * 60_000;
const PROBE_TIMEOUT_MS = 2_000;

/** Process-wide, because several `Graph` objects may use the same database. */
let writesEnded = 0;

/** Wraps a driver; the result owns it and closes it. */
export function createGraph(driver: Driver, options: GraphOptions): Graph {
  const config = options.database === undefined ? {} : { database: options.database };
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({
      ...config,
      defaultAccessMode: mode,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (error) {
      throw graphErrorOf(error) ?? error;
    } finally {
      await session.close();
    }
  };

  const readInSession: Read = (cypher, parameters = {}, left = () => options.timeoutMs) =>
    inSession('READ', async (session) => {
      const timeout = Math.max(1, Math.min(options.timeoutMs, Math.round(left())));
      const result = await session.run(cypher, withIntegers(parameters), { timeout });
      return result.records.map((record) => record.toObject());
    });
  const readBy =
    (inTurn: ReadQueue): Read =>
    (cypher, parameters, left) => {
      const limitMs = Math.min(options.timeoutMs, left?.() ?? Infinity);
      const end = performance.now() + limitMs;
      const untilEnd = () => end - performance.now();
      const read = inTurn(() => {
        requireStartBefore(end);
        return readInSession(cypher, parameters, left ?? untilEnd);
      });
      return withTimeout(limitMs, read);
    };
  const readOnce = readBy((work) => work());
  const readsBy = (inTurn: ReadQueue, atOnce: number): Reads => {
    const read = retryingRead(readBy(inTurn));
    return { read, readBatched: createReadBatcher(read, options.timeoutMs, Math.ceil(atOnce / READS_PER_BATCH)) };
  };
  const queued = (atOnce: number): Reads => readsBy(pLimit(atOnce), atOnce);

  return {
    driver,
    database: options.database,
    timeoutMs: options.timeoutMs,
    ...queued(options.maxConcurrentReads),
    generated: queued(Math.ceil(options.maxConcurrentReads / READS_PER_GENERATED)),
    filtered: queued(Math.ceil(options.maxConcurrentReads / READS_PER_FILTERED)),
    readUnqueued: retryingRead(readOnce),
    stream: (cypher, parameters = {}, timeoutMs = LOCK_TIMEOUT_MS) =>
      streamRows(driver, options.database, { cypher, parameters: withIntegers(parameters) as Parameters, timeoutMs }),
    write: async (work, timeoutMs = WRITE_TIMEOUT_MS) => {
      try {
        return await inSession('WRITE', (session) =>
          session.executeWrite(
            (transaction) =>
              work(async (cypher, parameters = {}) => {
                const result = await transaction.run(cypher, withIntegers(parameters));
                return result.records.map((record) => record.toObject());
              }),
            { timeout: timeoutMs },
          ),
        );
      } finally {
        // Also after an error: the transaction may have been committed before it was reported.
        writesEnded += 1;
      }
    },
    exclusively: async (lock, work, timeoutMs = LOCK_TIMEOUT_MS) => {
      try {
        return await inSession('WRITE', async (session) => {
          const transaction = await session.beginTransaction({ timeout: timeoutMs });
          const run: Run = async (cypher, parameters = {}) => {
            const result = await transaction.run(cypher, withIntegers(parameters));
            return result.records.map((record) => record.toObject());
          };
          try {
            await run('MERGE (l:Lock {id: $lock}) SET l.lockedAt = datetime()', { lock });
            const value = await work(run);
            await transaction.commit();
            return value;
          } finally {
            await transaction.close();
          }
        });
      } finally {
        writesEnded += 1;
      }
    },
    writes: () => writesEnded,
    alterSchema: async (...statements) => {
      const alter = () =>
        inSession('WRITE', async (session) => {
          const transaction = await session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
          try {
            await Promise.all(statements.map(async (statement) => transaction.run(statement)));
            await transaction.commit();
          } finally {
            await transaction.close();
          }
        });
      await retrying(alter, SCHEMA_PAUSES_MS);
    },
    isReachable: async () => {
      const probe = new AbortController();
      try {
        return await Promise.race([
          readOnce('RETURN 1').then(() => true),
          sleep(PROBE_TIMEOUT_MS, false, { signal: probe.signal }),
        ]);
      } catch {
        return false;
      } finally {
        probe.abort();
      }
    },
    close: () => driver.close(),
  };
}

/** The same graph with `read` replaced everywhere; batching is off, so that each statement goes through it. */
export function withRead(graph: Graph, read: Read): Graph {
  const reads: Reads = { read, readBatched: read };
  return {
    ...graph,
    ...reads,
    generated: reads,
    filtered: reads,
  };
}

/** Runs the work as soon as a slot is free. */
type ReadQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** Rejects a read that is dequeued after its deadline: its caller has already been answered. */
function requireStartBefore(end: number): void {
  if (performance.now() > end) throw new GraphError('GRAPH_UNAVAILABLE', new Error('no turn in time'));
}

const retryingRead =
  (read: Read): Read =>
  (cypher, parameters, left) =>
    retrying(() => read(cypher, parameters, left), READ_PAUSES_MS);

/** Retries transient failures after each of these pauses, with jitter. */
async function retrying<T>(run: () => Promise<T>, pausesMs: readonly number[]): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await run();
    } catch (error) {
      if (!isRetryable(error instanceof Error ? error.cause : error)) throw error;
      await sleep(pause * (0.5 + Math.random()));
    }
  }
  return run();
}

/**
 * Converts whole numbers to driver integers: the driver sends plain numbers as floats, which Cypher rejects for LIMIT
 * and integer properties.
 */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIntegers(entry)]));
}
