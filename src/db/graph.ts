import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import pLimit from 'p-limit';
import { withTimeout } from './deadline.js';
import { GraphError, graphErrorOf, isRetryable } from './errors.js';
import { createReadBatcher } from './read-batcher.js';
import type { Read, Reads, Run } from './reads.js';

/** Reads for `@neo4j/graphql`. */
export interface GeneratedReads extends Reads {
  /** The driver as the library uses one. Each of its reads waits its turn in this queue. */
  readonly driver: Pick<Driver, 'session'>;
}

/** The database as the rest of the product sees it. Every method throws `GraphError` when the database fails. */
export interface Graph extends Reads {
  /**
   * Reads of statements that `@neo4j/graphql` generates from what a caller wrote, in a queue of their own: Neo4j does not
   * end the planning of a statement at its time limit, so one that is hard to plan must not hold the turns, or the
   * connections, that the product's own statements need.
   */
  readonly generated: GeneratedReads;
  /** The same for statements that filter by related entities: planning one may take seconds, and look-ups must not wait for it. */
  readonly filtered: GeneratedReads;
  /** `read` without waiting for others: for a few small reads that much depends on, such as the graph's revision. */
  readonly readUnqueued: Read;
  /** How long one read may take, and all reads of one question together where they share a clock. */
  readonly timeoutMs: number;
  /** Several statements in one write transaction; all or nothing. The work may run more than once: keep it idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** How many writes this process has ended, to whichever database: a count that stays says that nothing of ours changed. */
  writes(): number;
  /** Changes indexes or constraints in one transaction, in one round trip: a commit for each would take longer than the change. */
  alterSchema(...statements: string[]): Promise<void>;
  /** Whether the database answers now. */
  isReachable(): Promise<boolean>;
  /** The driver itself, for what is no question of the product: administration, tests and benchmarks. */
  readonly driver: Driver;
  readonly database: string | undefined;
  close(): Promise<void>;
}

/** `timeoutMs`: how long one query may take before Neo4j itself ends it. */
export interface GraphOptions {
  readonly database: string | undefined;
  readonly timeoutMs: number;
  /**
   * How many reads the database has to do at a time; others wait. More than its processors can do makes each slower,
   * until memory is short and none ends.
   */
  readonly maxConcurrentReads: number;
}

const READ_PAUSES_MS = [50, 200];
/** Longer: servers that start at once on an empty database stand in each other's way. */
const SCHEMA_PAUSES_MS = [50, 200, 500, 1_000, 2_000, 4_000];
/** Two groups of one statement at once, where eight reads are: one is on its way while the database works on the other. */
const READS_PER_BATCH = 4;
/** For so many reads at once there may be one of a generated statement besides, or of one that filters by related entities. */
const READS_PER_GENERATED = 2;
const READS_PER_FILTERED = 4;
const WRITE_TIMEOUT_MS = 10 * 60_000;
const PROBE_TIMEOUT_MS = 2_000;

/** Counted for the whole process: several `Graph`s may be of the same database. */
let writesEnded = 0;

/** Wrap a driver, which is owned and closed by the result. */
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
  const generatedReads = (atOnce: number): GeneratedReads => {
    const turns = pLimit(atOnce);
    return { ...readsBy(turns, atOnce), driver: withReadQueue(driver, turns, options.timeoutMs) };
  };

  return {
    driver,
    database: options.database,
    timeoutMs: options.timeoutMs,
    ...readsBy(pLimit(options.maxConcurrentReads), options.maxConcurrentReads),
    generated: generatedReads(Math.ceil(options.maxConcurrentReads / READS_PER_GENERATED)),
    filtered: generatedReads(Math.ceil(options.maxConcurrentReads / READS_PER_FILTERED)),
    readUnqueued: retryingRead(readOnce),
    write: async (work) => {
      try {
        return await inSession('WRITE', (session) =>
          session.executeWrite(
            (transaction) =>
              work(async (cypher, parameters = {}) => {
                const result = await transaction.run(cypher, withIntegers(parameters));
                return result.records.map((record) => record.toObject());
              }),
            { timeout: WRITE_TIMEOUT_MS },
          ),
        );
      } finally {
        // Also after an error: it may have come when the write was already in.
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

/** The same database with another way to read, that all questions go, each alone. */
export function withRead(graph: Graph, read: Read): Graph {
  const reads: Reads = { read, readBatched: ({ cypher }, parameters) => read(cypher, parameters) };
  return {
    ...graph,
    ...reads,
    generated: { ...graph.generated, ...reads },
    filtered: { ...graph.filtered, ...reads },
  };
}

/** A queue: runs the work when it is its turn. */
type ReadQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** A read whose turn comes too late is not begun: its caller has been answered by now. */
function requireStartBefore(end: number): void {
  if (performance.now() > end) throw new GraphError('GRAPH_UNAVAILABLE', new Error('no turn in time'));
}

/** A driver whose managed reads wait their turn, as long as a read may take at most. */
function withReadQueue(driver: Driver, inTurn: ReadQueue, timeoutMs: number): Pick<Driver, 'session'> {
  const session: Driver['session'] = (config) => {
    const opened = driver.session(Object.assign({}, config, { bookmarkManager: driver.executeQueryBookmarkManager }));
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, transaction) => {
      const end = performance.now() + timeoutMs;
      return inTurn(() => {
        requireStartBefore(end);
        return executeRead(work, transaction);
      });
    };
    return opened;
  };
  return { session };
}

const retryingRead =
  (read: Read): Read =>
  (cypher, parameters, left) =>
    retrying(() => read(cypher, parameters, left), READ_PAUSES_MS);

/** Runs again, after a pause of about each of these, what may succeed when it is tried again. */
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

/** The driver sends every number as a float, which Cypher takes neither as a LIMIT nor for an integer property. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIntegers(entry)]));
}
