import { GraphQLError } from 'graphql';
import type { Graph } from '../graph/graph.js';

export const REVISION =
  'MATCH (state:GraphState) WHERE state.id = $state RETURN state.revision AS revision, state.recordedAt AS recordedAt';

/** The number of the graph's present state; every load that changes something advances it. */
export async function readRevision(graph: Graph): Promise<number> {
  return (await readGraphState(graph)).number;
}

/** A state of the graph: its number, and when it was recorded (ISO 8601, UTC; null: before account was kept). */
export interface GraphState {
  readonly number: number;
  readonly recordedAt: string | null;
}

/** The graph's present state. A graph that was put back from a copy may come to the same number again, at another time. */
export async function readGraphState(graph: Graph): Promise<GraphState> {
  const [row] = await graph.read(REVISION, { state: 'graph' });
  const recordedAt = row?.recordedAt;
  return { number: Number(row?.revision ?? 0), recordedAt: typeof recordedAt === 'string' ? recordedAt : null };
}

/** Something worked out from the graph as it stood at one revision. */
export interface Computed<T> {
  readonly value: T;
  readonly revision: number;
  /** When it was ready: ISO 8601, UTC. */
  readonly computedAt: string;
}

const ATTEMPTS = 3;

/**
 * Do several reads that must see the same graph: they are done again when a load came in between.
 * @throws GRAPH_CHANGING when the graph does not come to rest
 */
export async function atOneRevision<T>(graph: Graph, work: () => Promise<T>): Promise<{ value: T; revision: number }> {
  for (let attempt = 0, revision = await readRevision(graph); attempt < ATTEMPTS; attempt += 1) {
    const value = await work();
    const after = await readRevision(graph);
    if (after === revision) return { value, revision };
    revision = after;
  }
  throw new GraphQLError('The graph is being changed right now. Try again in a moment.', {
    extensions: { code: 'GRAPH_CHANGING' },
  });
}

/** Answers that are costly to work out, kept until the graph's revision advances. */
export interface RevisionCache<T> {
  /** The answer to the question `key`, worked out at most once for each revision however many ask at once. */
  get(key: string, compute: () => Promise<Computed<T>>): Promise<Computed<T>>;
}

/** @param size how many answers are kept; those asked for longest ago go first */
export function createRevisionCache<T>(graph: Graph, size: number): RevisionCache<T> {
  const answers = new Map<string, Promise<Computed<T>>>();
  const keep = (key: string, answer: Promise<Computed<T>>) => {
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > size && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  return {
    get: async (key, compute) => {
      const revision = await readRevision(graph);
      const known = answers.get(key);
      if (known !== undefined && (await keep(key, known)).revision >= revision) return known;
      const newer = answers.get(key);
      if (newer !== undefined && newer !== known) return newer;
      const answer = compute();
      answer.catch(() => answers.get(key) === answer && answers.delete(key));
      return keep(key, answer);
    },
  };
}
