import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { BATCH_INDEX, batchedStatement, parametersOf } from './batched-statement.js';
import type { Parameters, Read, ReadBatched, Row } from './reads.js';

interface PendingRead {
  readonly parameters: Parameters;
  readonly end: number;
  readonly resolve: (rows: Row[] | Promise<Row[]>) => void;
}
interface Queue {
  running: number;
  readonly waiting: PendingRead[];
  /** Milliseconds per read, for each of the latest batches. */
  readonly recentLatencies: number[];
}

const MAX_BATCH_SIZE = 50;
/**
 * Target duration of a batch. Slow statements run unbatched: one processor executes a batch, all of them execute
 * separate reads.
 */
const MAX_BATCH_MS = 30;
const LATENCY_SAMPLES = 8;
/** Total characters of all queue keys; a key contains the parameter values that its reads share. */
const MAX_KEY_CHARACTERS = 2_000_000;
/**
 * Share of the first read's remaining time that a batch may use; the rest is for running its reads separately if it
 * fails.
 */
const BATCH_TIME_SHARE = 0.5;

/**
 * Batches concurrent reads of the same statement: while `maxBatches` are in flight, later reads queue and then run
 * together as one UNWIND, because the round trip dominates the cost of a fast query. With fewer in flight nothing
 * waits. If a batch fails, its reads run separately, so that no caller receives an error caused by another's
 * parameters.
 */
export function createReadBatcher(read: Read, timeoutMs: number, maxBatches: number): ReadBatched {
  const queues = new LRUCache<string, Queue>({
    maxSize: MAX_KEY_CHARACTERS,
    sizeCalculation: (_queue, key) => key.length,
  });

  async function timed(queue: Queue, reads: number, cypher: string, parameters: Parameters, left: () => number) {
    let started = 0;
    const rows = await read(cypher, parameters, () => {
      started = performance.now();
      return left();
    });
    queue.recentLatencies.push((performance.now() - started) / reads);
    if (queue.recentLatencies.length > LATENCY_SAMPLES) queue.recentLatencies.shift();
    return rows;
  }

  const runSeparately = (cypher: string, queue: Queue, { parameters, end }: PendingRead) =>
    timed(queue, 1, cypher, parameters, () => end - performance.now());

  async function runBatch(cypher: string, queue: Queue, batch: readonly PendingRead[]): Promise<void> {
    const [first, ...others] = batch;
    if (first !== undefined && others.length > 0) {
      try {
        const own = parametersOf(cypher).others.filter((name) =>
          others.some(({ parameters }) => parameters[name] !== first.parameters[name]),
        );
        const all = batch.map(({ parameters }) => pick(parameters, own));
        const left = () => (first.end - performance.now()) * BATCH_TIME_SHARE;
        const parameters = { ...omit(first.parameters, own), all };
        const rows = await timed(queue, batch.length, batchedStatement(cypher, own), parameters, left);
        const results = batch.map((): Row[] => []);
        for (const { [BATCH_INDEX]: index, ...row } of rows) results[Number(index)]!.push(row);
        for (const [index, { resolve }] of batch.entries()) resolve(results[index]!);
        return;
      } catch {
        // Each read runs separately below and reports its own error.
      }
    }
    await Promise.allSettled(
      batch.map((pending) => {
        const rows = runSeparately(cypher, queue, pending);
        pending.resolve(rows);
        return rows;
      }),
    );
  }

  async function drain(cypher: string, queue: Queue): Promise<void> {
    queue.running += 1;
    do {
      // Requests arrive in bursts within one event-loop turn: let the rest of the burst join the batch.
      await nextTurn();
      await runBatch(cypher, queue, queue.waiting.splice(0, Math.max(1, batchLimit(queue))));
    } while (queue.waiting.length > 0);
    queue.running -= 1;
  }

  return (cypher, parameters) => {
    const key = `${cypher} ${JSON.stringify(pick(parameters, parametersOf(cypher).bounds))}`;
    const queue = queues.get(key) ?? { running: 0, waiting: [], recentLatencies: [] };
    queues.set(key, queue);
    return new Promise<Row[]>((resolve) => {
      const pending = { parameters, end: performance.now() + timeoutMs, resolve };
      if (batchLimit(queue) < 2) {
        resolve(runSeparately(cypher, queue, pending));
        return;
      }
      queue.waiting.push(pending);
      if (queue.running < maxBatches) void drain(cypher, queue);
    });
  };
}

/**
 * Maximum batch size that keeps a batch below `MAX_BATCH_MS`. Uses the fastest recent sample: the first run includes
 * planning, and other load distorts single samples upwards.
 */
const batchLimit = ({ recentLatencies }: Queue): number =>
  recentLatencies.length < LATENCY_SAMPLES
    ? MAX_BATCH_SIZE
    : Math.min(MAX_BATCH_SIZE, Math.floor(MAX_BATCH_MS / Math.min(...recentLatencies)));

const pick = (parameters: Parameters, names: readonly string[]): Parameters =>
  Object.fromEntries(names.map((name) => [name, parameters[name]]));

const omit = (parameters: Parameters, names: readonly string[]): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
