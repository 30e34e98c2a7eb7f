import type { Graph } from '../../db/graph.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { toNode, VALUES, type NodeEntity } from './entities.js';
import { holds, type AsOf } from '../api/as-of.js';
import { isDormant } from './dormancy.js';
import { ON_AREAS, areasBelow } from '../themes/area-filter.js';

/** Cypher for how many relationships there are, as of the parameters of `AsOf`; of all times by the store's count. */
const countOf = (before: string, kind: string, after: string) =>
  `CASE WHEN $atMax IS NULL THEN COUNT { ${before}[${kind}]${after} }
    ELSE COUNT { MATCH ${before}[tie${kind}]${after} WHERE ${holds('tie')} } END`;

/**
 * Cypher for what a drawing needs of a node `entity`, as of the parameters of `AsOf`. `parties` is how many take part,
 * when it is an engagement, and `dormant` whether it is that.
 */
export const NODE_PROJECTION = `[${VALUES.node('entity')}, labels(entity),
  CASE WHEN entity:Engagement THEN ${countOf('(entity)<-', ':PARTICIPATES_IN', '-()')} END,
  CASE WHEN entity:Engagement THEN ${isDormant('entity')} END,
  ${countOf('(entity)-', '', '-()')}]`;

/**
 * Most relationships of an entity that is gone through: one with more joins everything with everything, and there are
 * more ways through it than anybody reads.
 */
export const MAX_TRAVERSED_DEGREE = 1_000;

/** Cypher for what is told of a relationship `r`, with the ids of its ends. */
export const RELATION_PROJECTION = `[${VALUES.relation('r')}, type(r), startNode(r).id, endNode(r).id]`;

/** Cypher for whether a node, if it is an engagement or an activity, works on one of `$areas`; null: on any. */
const matchesAreas = (node: string): string =>
  `($areas IS NULL OR NOT (${node}:Engagement OR ${node}:Activity) OR ${ON_AREAS(node)})`;
export const MATCHES_AREAS = matchesAreas('entity');

/** Cypher for whether a node is of the types of `$labels` (null: of any), and works on one of `$areas`. */
export const matchesFilters = (node: string): string => `
  ($labels IS NULL OR any(label IN labels(${node}) WHERE label IN $labels))
  AND ${matchesAreas(node)}`;
export const MATCHES_FILTERS = matchesFilters('entity');

/**
 * Parameters of `MATCHES_FILTERS`, the areas with all that are narrower.
 * @throws NOT_FOUND naming `areas` when one of these is no area of the graph
 */
export const filterParameters = async (
  graph: Graph,
  types: readonly EntityType[] | null,
  areas: readonly string[] | null,
) => ({
  labels: types?.map((type) => ENTITY_TYPES[type].label) ?? null,
  areas: await areasBelow(graph, areas),
});

/** An entity with its relationships counted as of a date. */
export type CountedNode = NodeEntity & { readonly countedAt: AsOf };

export const NODES_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN ${NODE_PROJECTION} AS entity`;

/** Entities by id, as of a date; those that the graph does not have are left out. */
export async function readNodes(
  graph: Graph,
  ids: readonly string[],
  at: AsOf,
): Promise<ReadonlyMap<string, CountedNode>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.readBatched(NODES_BY_ID, { ids, ...at });
  return new Map(rows.map(({ entity }) => ({ ...toNode(entity), countedAt: at })).map((entity) => [entity.id, entity]));
}
