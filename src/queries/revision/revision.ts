import { LRUCache } from 'lru-cache';
import type { Graph } from '../../db/graph.js';
import { graphChanging } from '../api/errors.js';

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
  throw graphChanging();
}

/** Cache of expensive results, valid until the graph's revision changes. */
export interface StateCache<T> {
  /** The result for `key`, computed at most once per revision (single-flight). */
  get(key: string, compute: () => Promise<Snapshot<T>>): Promise<Snapshot<T>>;
}

/** @param size how many results are kept; those asked for longest ago go first */
export function createStateCache<T>(graph: Graph, size: number): StateCache<T> {
  const snapshots = new LRUCache<string, Snapshot<T>, () => Promise<Snapshot<T>>>({
    max: size,
    fetchMethod: (_key, _stale, { context: compute }) => compute(),
    ignoreFetchAbort: true,
  });
  return {
    get: async (key, compute) => {
      const state = await readGraphState(graph);
      const snapshot = await snapshots.forceFetch(key, { context: compute });
      // Somebody who asked later may have worked it out from a newer state than this one saw.
      if (isSame(snapshot.state, state) || isSame(snapshot.state, await readGraphState(graph))) return snapshot;
      return snapshots.forceFetch(key, { context: compute, forceRefresh: snapshots.peek(key) === snapshot });
    },
  };
}
