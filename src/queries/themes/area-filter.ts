import type { Graph } from '../../db/graph.js';
import { holds } from '../api/as-of.js';
import { notFound } from '../api/errors.js';
import { object, listOf, string } from '../rows/decoders.js';

/** How many steps up or down the tree of areas is followed. */
export const MAX_AREA_DEPTH = 5;

/**
 * Cypher for whether an engagement or activity has to do with one of `$areas`: it focuses on one, or an activity of it
 * or of its plans does. `work` is a variable of the query, never input.
 */
export const ON_AREAS = (work: string) => `
  (EXISTS { MATCH (${work})-[focus:FOCUSES_ON]->(area:PriorityArea) WHERE area.id IN $areas AND ${holds('focus')} }
  OR EXISTS {
    MATCH (${work})<-[steps:PART_OF|STRUCTURES*1..2]-(:Activity)-[focus:FOCUSES_ON]->(area:PriorityArea)
    WHERE area.id IN $areas AND ${holds('focus')} AND all(step IN steps WHERE ${holds('step')})
  })`;

export const AREAS_BELOW = `
  UNWIND $ids AS id
  MATCH (top:PriorityArea {id: id})
  MATCH (top)<-[:BROADER*0..${MAX_AREA_DEPTH}]-(area:PriorityArea)
  RETURN id, collect(DISTINCT area.id) AS below`;

const toArea = object({ id: string, below: listOf(string) });

/**
 * These areas with all that are narrower; null for null.
 * @throws NOT_FOUND naming `areas` when one of these is no area of the graph
 */
export async function areasBelow(graph: Graph, ids: readonly string[] | null): Promise<readonly string[] | null> {
  if (ids === null || ids.length === 0) return ids;
  const rows = (await graph.read(AREAS_BELOW, { ids })).map(toArea);
  const unknown = ids.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) throw notFound('areas', 'priority area', unknown);
  return [...new Set(rows.flatMap(({ below }) => below))];
}
