import type { Graph } from '../../db/graph.js';
import { object, string } from '../rows/decoders.js';

export const SITE_MAP_SIZE = 'MATCH (entity:Entity) RETURN count(entity) AS count';

export const SITE_MAP_PAGE = `
  MATCH (entity:Entity) WHERE entity.id >= ''
  WITH entity.id AS id, entity.recordedAt AS recordedAt ORDER BY id SKIP $skip LIMIT $limit
  RETURN id, recordedAt`;

/** An entity's page, for a site map. */
export interface ListedPage {
  readonly id: string;
  /** When it was recorded: ISO 8601, UTC. */
  readonly recordedAt: string;
}

const toPage = object({ id: string, recordedAt: string });

/** How many entities have a page. */
export async function countPages(graph: Graph): Promise<number> {
  const [row] = await graph.read(SITE_MAP_SIZE);
  return Number(row?.count ?? 0);
}

/** Entities by id, `limit` of them after the first `skip`. */
export const listPages = async (graph: Graph, skip: number, limit: number): Promise<ListedPage[]> =>
  (await graph.read(SITE_MAP_PAGE, { skip, limit })).map(toPage);
