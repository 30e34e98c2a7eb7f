import type { Graph } from '../db/graph.js';
import { StartError } from '../start-error.js';

/** The file that is being restored, or was when the restore was stopped; null: none is. */
export async function restoreUnderway(graph: Graph): Promise<string | null> {
  const [row] = await graph.read("MATCH (s:GraphState {id: 'graph'}) RETURN s.restoring AS file");
  return typeof row?.file === 'string' ? row.file : null;
}

/**
 * A graph that was restored in part is not to be served or added to.
 * @throws StartError RESTORE_INTERRUPTED
 */
export async function refuseHalfRestored(graph: Graph): Promise<void> {
  const file = await restoreUnderway(graph);
  if (file === null) return;
  throw new StartError(
    'RESTORE_INTERRUPTED',
    `The graph is being restored from ${file}, or that was stopped before it was whole: run "vanort restore ${file}" again, or "vanort reset" to begin with an empty graph.`,
  );
}
