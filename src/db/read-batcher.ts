import { setImmediate as afterThisMoment } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Parameters, Read, ReadBatched, Row, BatchableStatement } from './reads.js';

interface PendingRead {
  readonly parameters: Parameters;
  readonly end: number;
  readonly resolve: (rows: Row[] | Promise<Row[]>) => void;
}
interface Queue {
  running: number;
  readonly waiting: PendingRead[];
  /** Milliseconds that each question took, of the last groups. */
  readonly recentLatencies: number[];
}

const MAX_BATCH_SIZE = 50;
/** What takes long is asked alone: one processor works on a group, and on questions asked alone as many as there are. */
const MAX_BATCH_MS = 30;
const LATENCY_SAMPLES = 8;
/** How many characters the keys of all queues may have: a key holds the parameters that its questions share. */
const MAX_KEY_CHARACTERS = 2_000_000;
/** Of the time of a group's first question: what is left is for asking each alone. */
const BATCH_TIME_SHARE = 0.5;

/**
 * Whoever asks what is being asked already waits until that is answered, and goes with all others who wait, in one
 * statement: of a quick question, the round trip is most of the work. Nobody waits while fewer than `groupsAtOnce` of the
 * same statement are on their way. When a group fails, each of it is asked alone, so that none gets another's error.
 */
export function createReadBatcher(read: Read, timeoutMs: number, groupsAtOnce: number): ReadBatched {
  const queues = new LRUCache<string, Queue>({
    maxSize: MAX_KEY_CHARACTERS,
    sizeCalculation: (_queue, key) => key.length,
  });

  async function timed(queue: Queue, questions: number, cypher: string, parameters: Parameters, left: () => number) {
    let begun = 0;
    const rows = await read(cypher, parameters, () => {
      begun = performance.now();
      return left();
    });
    queue.recentLatencies.push((performance.now() - begun) / questions);
    if (queue.recentLatencies.length > LATENCY_SAMPLES) queue.recentLatencies.shift();
    return rows;
  }

  const alone = (statement: BatchableStatement, queue: Queue, { parameters, end }: PendingRead) =>
    timed(queue, 1, statement.cypher, parameters, () => end - performance.now());

  async function answer(
    { cypher, batchedCypher, variesBy }: BatchableStatement,
    queue: Queue,
    group: readonly PendingRead[],
  ): Promise<void> {
    const [first, ...others] = group;
    if (batchedCypher !== null && first !== undefined && others.length > 0) {
      try {
        const all = group.map(({ parameters }, number) => ({ ...pick(parameters, variesBy), number }));
        const left = () => (first.end - performance.now()) * BATCH_TIME_SHARE;
        const rows = await timed(queue, group.length, batchedCypher, { ...first.parameters, all }, left);
        const answers = group.map((): Row[] => []);
        for (const { number, ...row } of rows) answers[Number(number)]!.push(row);
        for (const [index, { resolve }] of group.entries()) resolve(answers[index]!);
        return;
      } catch {
        // What went wrong with one is told to that one, below.
      }
    }
    await Promise.allSettled(
      group.map((asked) => {
        const rows = alone({ cypher, batchedCypher, variesBy }, queue, asked);
        asked.resolve(rows);
        return rows;
      }),
    );
  }

  async function answerAll(statement: BatchableStatement, queue: Queue): Promise<void> {
    queue.running += 1;
    do {
      // Requests come in by the dozen: the first of them must not leave without the others.
      await afterThisMoment();
      await answer(statement, queue, queue.waiting.splice(0, Math.max(1, batchLimit(queue))));
    } while (queue.waiting.length > 0);
    queue.running -= 1;
  }

  return (statement, parameters) => {
    if (statement.batchedCypher === null) return read(statement.cypher, parameters);
    const key = `${statement.batchedCypher} ${JSON.stringify(omit(parameters, statement.variesBy))}`;
    const queue = queues.get(key) ?? { running: 0, waiting: [], recentLatencies: [] };
    queues.set(key, queue);
    return new Promise<Row[]>((resolve) => {
      const asked = { parameters, end: performance.now() + timeoutMs, resolve };
      if (batchLimit(queue) < 2) {
        resolve(alone(statement, queue, asked));
        return;
      }
      queue.waiting.push(asked);
      if (queue.running < groupsAtOnce) void answerAll(statement, queue);
    });
  };
}

/**
 * How many questions may go together so that they do not take too long: by the quickest of the last ones, since the first
 * is planned as well, and much slows one down.
 */
const batchLimit = ({ recentLatencies }: Queue): number =>
  recentLatencies.length < LATENCY_SAMPLES
    ? MAX_BATCH_SIZE
    : Math.min(MAX_BATCH_SIZE, Math.floor(MAX_BATCH_MS / Math.min(...recentLatencies)));

const pick = (parameters: Parameters, names: readonly string[]): Parameters =>
  Object.fromEntries(names.map((name) => [name, parameters[name]]));

const omit = (parameters: Parameters, names: readonly string[]): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
