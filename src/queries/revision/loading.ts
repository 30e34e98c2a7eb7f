import type { Graph } from '../../db/graph.js';
import { nullable, object, string } from '../rows/decoders.js';

/** A load of data that is going on. */
export interface Loading {
  readonly changeSet: string;
  readonly source: string;
  readonly startedAt: string;
}

export const LOADING = `
  MATCH (state:GraphState {id: $state})
  RETURN state.loadingChangeSet AS changeSet, state.loadingSource AS source, state.loadingSince AS startedAt`;

const text = nullable(string);
const decode = object({ changeSet: text, source: text, startedAt: text });

/** The load that is going on; null: none is. */
export async function readLoading(graph: Graph): Promise<Loading | null> {
  const [row] = await graph.readUnqueued(LOADING, { state: 'graph' });
  if (row === undefined) return null;
  const { changeSet, source, startedAt } = decode(row);
  return changeSet === null || source === null || startedAt === null ? null : { changeSet, source, startedAt };
}
