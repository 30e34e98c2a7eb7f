import type { Graph } from '../../db/graph.js';
import type { Parameters, Row } from '../../db/reads.js';

/** So many rows a read: each is a short transaction, however slowly the rows are taken. */
const PAGE = 500;

/** The same rows of all of the graph, in order of `id`, and of given ids. */
export interface PagedStatements {
  /** Takes `$after`, the `id` of the last row of the page before, and `$limit`. */
  readonly all: string;
  /** Takes `$ids`. */
  readonly byId: string;
}

/** Rows page by page: no more of them are in memory than a page, and nothing is read before it is wanted. */
export async function* inPages(
  graph: Graph,
  ids: readonly string[] | null,
  { all, byId }: PagedStatements,
  parameters: Parameters,
): AsyncGenerator<Row> {
  if (ids === null) {
    yield* pagesOf(graph, all, parameters);
    return;
  }
  const sorted = ids.toSorted();
  for (let start = 0; start < sorted.length; start += PAGE) {
    yield* await graph.read(byId, { ...parameters, ids: sorted.slice(start, start + PAGE) });
  }
}

/** All rows of a statement that takes `$after`, the `id` of the last row before, and `$limit`. */
export async function* pagesOf(graph: Graph, cypher: string, parameters: Parameters = {}): AsyncGenerator<Row> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read(cypher, { ...parameters, after, limit: PAGE });
    yield* rows;
    after = rows.length < PAGE ? undefined : String(rows.at(-1)?.id);
  }
}
