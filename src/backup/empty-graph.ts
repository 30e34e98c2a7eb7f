import type { Graph } from '../db/graph.js';
import type { Run } from '../db/reads.js';

/** So many are removed in a transaction, whose memory in the database is bounded by them. */
const PAGE = 10_000;

const REMOVE_RELATIONS = `MATCH ()-[r]->() WITH r LIMIT ${PAGE} DELETE r RETURN count(*) AS count`;

/** Locks belong to those who hold them now, and the state is told until there is another. */
const removeNodes = (kept: string) =>
  `MATCH (n) WHERE NOT n:Lock AND NOT n:GraphState ${kept} WITH n LIMIT ${PAGE} DELETE n RETURN count(*) AS count`;

export type InTransaction = (work: (run: Run) => Promise<number>) => Promise<number>;

/** Removes all there is but for locks and the state of the graph, page by page, in transactions of the caller's kind. */
export async function removeAll(inTransaction: InTransaction, kept = ''): Promise<void> {
  for (const cypher of [REMOVE_RELATIONS, removeNodes(kept)]) {
    for (let count = PAGE; count === PAGE;) {
      count = await inTransaction(async (run) => Number((await run(cypher))[0]?.count));
    }
  }
}

/** How many entities and statements there are, to ask before they go. */
export async function contentsOf(graph: Graph): Promise<{ entities: number; statements: number; isEmpty: boolean }> {
  const [row] = await graph.read(`
    RETURN COUNT { (:Entity) } AS entities, COUNT { (:Statement) } AS statements,
      NOT EXISTS { MATCH (n) WHERE NOT n:Lock AND NOT n:GraphState AND NOT n:Migration } AS isEmpty`);
  return {
    entities: Number(row?.entities),
    statements: Number(row?.statements),
    isEmpty: row?.isEmpty === true,
  };
}

/**
 * Empties the graph: all that was brought into it goes, the schema stays. It is another revision, so that servers that
 * run do not go on with what they have read. Made again where it was stopped, it goes on.
 */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.exclusively('ingest', async () => {
    await removeAll((work) => graph.write(work), 'AND NOT n:Migration');
    await graph.write((run) =>
      run(
        `MERGE (s:GraphState {id: 'graph'})
         WITH s, coalesce(s.revision, 0) + 1 AS revision
         SET s = {id: 'graph', revision: revision, recordedAt: $now}`,
        { now: new Date().toISOString() },
      ),
    );
  });
}
