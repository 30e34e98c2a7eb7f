import { batchable } from '../../db/batched-statement.js';
import type { Graph } from '../../db/graph.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { PROPERTIES, toNode, type NodeEntity } from './entities.js';
import { notFound } from '../api/errors.js';

/** Cypher for what a drawing needs of a node `entity`. `parties` is how many take part, when it is an engagement. */
export const NODE_PROJECTION = `entity {
  .id, .name, .nameSv, .nameEn, .grammar, .status, .kind, .latitude, .longitude, labels: labels(entity),
  degree: COUNT { (entity)--() },
  parties: CASE WHEN entity:Engagement THEN COUNT { (entity)<-[:PARTICIPATES_IN]-() } END
}`;

/** Cypher for what is told of a relationship `r`, with the ids of its ends. */
export const RELATION_PROJECTION = `r {${PROPERTIES.relation}, kind: type(r), source: startNode(r).id, target: endNode(r).id}`;

/**
 * Cypher for whether a node `entity` is of the types of `$labels`, and, if it is work on themes, on one of `$areas` or
 * an area below one; null parameters let everything pass.
 */
export const MATCHES_FILTERS = `
  ($labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels))
  AND ${matchesAreas()}`;

/**
 * The second half of `FITS`: whether a `entity`, if it is work on themes, is on one of `$areas` or an area below one.
 */
export function matchesAreas(): string {
  return `($areas IS NULL OR NOT (entity:Engagement OR entity:Activity) OR EXISTS {
    MATCH (entity)-[:FOCUSES_ON]->(:PriorityArea)-[:BROADER*0..5]->(area:PriorityArea) WHERE area.id IN $areas
  })`;
}

const AREAS = `
  UNWIND $ids AS id
  MATCH (area:PriorityArea {id: id})
  RETURN area.id AS id`;

/** @throws NOT_FOUND naming `areas` when one of these is no area of the graph */
export async function requireAreas(graph: Graph, ids: readonly string[] | null): Promise<void> {
  if (ids === null || ids.length === 0) return;
  const known = new Set((await graph.read(AREAS, { ids })).map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw notFound('areas', 'priority area', unknown);
}

/** Parameters of `FITS`. */
export const filterParameters = (types: readonly EntityType[] | null, areas: readonly string[] | null) => ({
  labels: types?.map((type) => ENTITY_TYPES[type].label) ?? null,
  areas,
});

export const NODES_BY_ID = batchable(
  `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN ${NODE_PROJECTION} AS entity`,
  ['ids'],
  ['entity'],
);

/** Entities by id; those that the graph does not have are left out. */
export async function readNodes(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, NodeEntity>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.readBatched(NODES_BY_ID, { ids });
  return new Map(rows.map(({ entity }) => toNode(entity)).map((entity) => [entity.id, entity]));
}
