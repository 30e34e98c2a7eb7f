import { GraphQLError } from 'graphql';
import type { Graph } from '../../db/graph.js';

export const REVISION =
  'MATCH (state:GraphState) WHERE state.id = $state RETURN state.revision AS revision, state.recordedAt AS recordedAt';

/** A revision of the graph and when it was recorded (ISO 8601, UTC; null: before revisions were recorded). */
export interface GraphState {
  readonly number: number;
  readonly recordedAt: string | null;
}

/**
 * The graph's present state. A graph that was put back from a copy may come to the same number again, at another time.
 */
export async function readGraphState(graph: Graph): Promise<GraphState> {
  const [row] = await graph.readUnqueued(REVISION, { state: 'graph' });
  const recordedAt = row?.recordedAt;
  return { number: Number(row?.revision ?? 0), recordedAt: typeof recordedAt === 'string' ? recordedAt : null };
}

const isSame = (one: GraphState, other: GraphState) =>
  one.number === other.number && one.recordedAt === other.recordedAt;

/** A value computed from one revision of the graph. */
export interface Snapshot<T> {
  readonly value: T;
  readonly state: GraphState;
  /** When it was ready: ISO 8601, UTC. */
  readonly computedAt: string;
}

const ATTEMPTS = 3;

/**
 * Runs several reads that must see the same revision; they are repeated when a write came in between.
 * @throws GRAPH_CHANGING when the graph keeps changing
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

/** Cache of expensive results, valid until the graph's revision changes. */
export interface StateCache<T> {
  /** The result for `key`, computed at most once per revision (single-flight). */
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
