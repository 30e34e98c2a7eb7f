import type { Graph } from '../../db/graph.js';
import { form, text } from '../rows/decoders.js';

export const SITE_MAP_SIZE = 'MATCH (thing:Entity) RETURN count(thing) AS count';

export const SITE_MAP_PAGE = `
  MATCH (thing:Entity) WHERE thing.id >= ''
  WITH thing.id AS id, thing.recordedAt AS recordedAt ORDER BY id SKIP $skip LIMIT $limit
  RETURN id, recordedAt`;

/** A thing's page, for a site map. */
export interface ListedPage {
  readonly id: string;
  /** When it was recorded: ISO 8601, UTC. */
  readonly recordedAt: string;
}

const toPage = form({ id: text, recordedAt: text });

/** How many things have a page. */
export async function countPages(graph: Graph): Promise<number> {
  const [row] = await graph.read(SITE_MAP_SIZE);
  return Number(row?.count ?? 0);
}

/** Things by id, `limit` of them after the first `skip`. */
export const listPages = async (graph: Graph, skip: number, limit: number): Promise<ListedPage[]> =>
  (await graph.read(SITE_MAP_PAGE, { skip, limit })).map(toPage);
