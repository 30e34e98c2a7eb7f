import { setImmediate as afterThisMoment } from 'node:timers/promises';
import type { Parameters, Read, Row } from './graph.js';

/** A statement that many ask with parameters of their own. */
export interface SharedStatement {
  readonly cypher: string;
  /** The names of the parameters that each question has its own values for; the others are the same for all. */
  readonly own: readonly string[];
  /** Gives the same rows for each map in the parameter `$all`, with its `number` beside them; null: there is no such form. */
  readonly forAll: string | null;
}

/** Reads that join others of the same statement. Errors are those of `Graph.read`. */
export type ReadTogether = (statement: SharedStatement, parameters: Parameters) => Promise<Row[]>;

interface Asked {
  readonly parameters: Parameters;
  readonly end: number;
  readonly resolve: (rows: Row[] | Promise<Row[]>) => void;
}
interface Queue {
  running: number;
  readonly waiting: Asked[];
}

const MOST_IN_GROUP = 50;
/** Of the time of a group's first question: what is left is for asking each alone. */
const SHARE_OF_TIME = 0.5;

/**
 * Whoever asks what is being asked already waits until that is answered, and goes with all others who wait, in one
 * statement: of a quick question, the round trip is most of the work. Nobody waits while fewer than `groupsAtOnce` of the
 * same statement are on their way. When a group fails, each of it is asked alone, so that none gets another's error.
 */
export function readingTogether(read: Read, timeoutMs: number, groupsAtOnce: number): ReadTogether {
  const queues = new WeakMap<SharedStatement, Queue>();

  const alone = (statement: SharedStatement, { parameters, end }: Asked) =>
    read(statement.cypher, parameters, () => end - performance.now());

  async function answer(statement: SharedStatement, group: readonly Asked[]): Promise<void> {
    const [first, ...others] = group;
    if (statement.forAll !== null && first !== undefined && others.length > 0) {
      try {
        const all = group.map(({ parameters }, number) => ({ ...pick(parameters, statement.own), number }));
        const left = () => (first.end - performance.now()) * SHARE_OF_TIME;
        const rows = await read(statement.forAll, { ...first.parameters, all }, left);
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
        const rows = alone(statement, asked);
        asked.resolve(rows);
        return rows;
      }),
    );
  }

  async function answerAll(statement: SharedStatement, queue: Queue): Promise<void> {
    queue.running += 1;
    do {
      // Requests come in by the dozen: the first of them must not leave without the others.
      await afterThisMoment();
      await answer(statement, queue.waiting.splice(0, MOST_IN_GROUP));
    } while (queue.waiting.length > 0);
    queue.running -= 1;
  }

  return (statement, parameters) => {
    if (statement.forAll === null) return read(statement.cypher, parameters);
    return new Promise<Row[]>((resolve) => {
      const queue = queues.get(statement) ?? { running: 0, waiting: [] };
      queues.set(statement, queue);
      queue.waiting.push({ parameters, end: performance.now() + timeoutMs, resolve });
      if (queue.running < groupsAtOnce) void answerAll(statement, queue);
    });
  };
}

const pick = (parameters: Parameters, names: readonly string[]): Parameters =>
  Object.fromEntries(names.map((name) => [name, parameters[name]]));
