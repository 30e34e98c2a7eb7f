import { GraphQLError } from 'graphql';
import type { Graph } from '../../db/graph.js';

export const REVISION =
  'MATCH (state:GraphState) WHERE state.id = $state RETURN state.revision AS revision, state.recordedAt AS recordedAt';

/** A state of the graph: its number, and when it was recorded (ISO 8601, UTC; null: before account was kept). */
export interface GraphState {
  readonly number: number;
  readonly recordedAt: string | null;
}

/** The graph's present state. A graph that was put back from a copy may come to the same number again, at another time. */
export async function readGraphState(graph: Graph): Promise<GraphState> {
  const [row] = await graph.readUnqueued(REVISION, { state: 'graph' });
  const recordedAt = row?.recordedAt;
  return { number: Number(row?.revision ?? 0), recordedAt: typeof recordedAt === 'string' ? recordedAt : null };
}

const isSame = (one: GraphState, other: GraphState) =>
  one.number === other.number && one.recordedAt === other.recordedAt;

/** Something worked out from the graph in one of its states. */
export interface Snapshot<T> {
  readonly value: T;
  readonly state: GraphState;
  /** When it was ready: ISO 8601, UTC. */
  readonly computedAt: string;
}

const ATTEMPTS = 3;

/**
 * Do several reads that must see the same graph: they are done again when a load came in between.
 * @throws GRAPH_CHANGING when the graph does not come to rest
 */
export async function withStableRevision<T>(
  graph: Graph,
  work: () => Promise<T>,
): Promise<{ value: T; state: GraphState }> {
  for (let attempt = 0, state = await readGraphState(graph); attempt < ATTEMPTS; attempt += 1) {
    const value = await work();
    const after = await readGraphState(graph);
    if (isSame(after, state)) return { value, state };
    state = after;
  }
  throw new GraphQLError('The graph is being changed right now. Try again in a moment.', {
    extensions: { code: 'GRAPH_CHANGING' },
  });
}

/** Answers that are costly to work out, kept until the graph is in another state. */
export interface StateCache<T> {
  /** The answer to the question `key`, worked out at most once for each state however many ask at once. */
  get(key: string, compute: () => Promise<Snapshot<T>>): Promise<Snapshot<T>>;
}

/** @param size how many answers are kept; those asked for longest ago go first */
export function createStateCache<T>(graph: Graph, size: number): StateCache<T> {
  const answers = new Map<string, Promise<Snapshot<T>>>();
  const keep = (key: string, answer: Promise<Snapshot<T>>) => {
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > size && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  return {
    get: async (key, compute) => {
      const state = await readGraphState(graph);
      const known = answers.get(key);
      if (known !== undefined) {
        const { state: ofKnown } = await keep(key, known);
        // Somebody who asked later may have worked it out from a newer state than this one saw.
        if (isSame(ofKnown, state) || isSame(ofKnown, await readGraphState(graph))) return known;
      }
      const newer = answers.get(key);
      if (newer !== undefined && newer !== known) return newer;
      const answer = compute();
      answer.catch(() => answers.get(key) === answer && answers.delete(key));
      return keep(key, answer);
    },
  };
}
