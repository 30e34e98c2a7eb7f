import { z } from 'zod';
import type { RelationKind } from '../../model/relation-types.js';
import type { EntityType } from '../../model/entity-types.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import { toRelation, toNode } from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import {
  CANDIDATES_BY_TYPE,
  FACETS,
  FACET_PARAMETERS,
  FACET_VALUES,
  toFacets,
  type FacetCounts,
} from '../facets/facets.js';
import { object, listOf } from '../rows/decoders.js';
import type { NetworkLink, NetworkNode } from './network.js';
import { createCursors } from '../api/paging.js';
import {
  MATCHES_AREAS,
  MATCHES_FILTERS,
  RELATION_PROJECTION,
  NODE_PROJECTION,
  filterParameters,
  readNodes,
} from '../rows/nodes.js';

export interface NeighboursQuestion {
  readonly of: string;
  readonly kind: RelationKind;
  readonly types: readonly EntityType[] | null;
  readonly areas: readonly string[] | null;
  readonly at: AsOf;
  readonly first: number;
  readonly after: string | null;
}

export interface NeighboursPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly neighbours: readonly { cursor: string; node: NetworkNode; link: NetworkLink }[];
}

/** Neighbours by one kind, in order of their id and the relationship's; the kind comes from the registry. */
export const neighboursBy = (kind: RelationKind) => `
  MATCH (node:Entity {id: $of})-[r:${kind}]-(entity:Entity)
  WHERE ${holds('r')} AND ${MATCHES_FILTERS}
  WITH collect({r: r, entity: entity}) AS found
  CALL (found) {
    UNWIND found AS one
    WITH one.r AS r, one.entity AS entity
    WHERE $afterEntity IS NULL OR entity.id > $afterEntity OR entity.id = $afterEntity AND r.id > $afterRelation
    ORDER BY entity.id, r.id
    LIMIT $limit
    RETURN collect({entity: ${NODE_PROJECTION}, relation: ${RELATION_PROJECTION}}) AS page
  }
  RETURN size(found) AS totalCount, page`;

/** What the neighbours by one kind count under, each once; the kind comes from the registry. */
export const neighbourFacetsBy = (kind: RelationKind) => `
  MATCH (node:Entity {id: $of})-[r:${kind}]-(entity:Entity)
  WHERE ${holds('r')} AND ${MATCHES_AREAS}
  WITH DISTINCT entity
  ${FACET_VALUES}
  ${CANDIDATES_BY_TYPE}
  ${FACETS}
  RETURN facets`;

const toPage = listOf(object({ entity: toNode, relation: toRelation }));
/** A neighbour's id and its relationship's. */
const Key = z.tuple([z.string(), z.string()]);

/** Cursors of the neighbours of one entity by one kind; `neighbourhood` makes them too, for what it leaves out. */
export const neighbourCursors = ({ of, kind, types, areas, at }: Omit<NeighboursQuestion, 'first' | 'after'>) =>
  createCursors(['neighbours', of, kind, types, areas, at], Key);

/**
 * One page of the neighbours of an entity by one kind of relationship.
 * @throws NOT_FOUND naming `of`; BAD_USER_INPUT naming `after`
 */
export async function neighbours(graph: Graph, question: NeighboursQuestion): Promise<NeighboursPage> {
  const { of, kind, types, areas, at, first, after } = question;
  const cursors = neighbourCursors(question);
  const filters = await filterParameters(graph, types, areas);
  const [afterEntity, afterRelation] = cursors.decode(after) ?? [null, null];
  const parameters = { of, ...filters, ...at, afterEntity, afterRelation, limit: first + 1 };
  const [[row], centers] = await Promise.all([graph.read(neighboursBy(kind), parameters), readNodes(graph, [of], at)]);
  const center = centers.get(of);
  if (center === undefined) throw notFound('of', 'entity in the graph', of);
  const page = toPage(row?.page);
  return {
    totalCount: Number(row?.totalCount),
    hasNextPage: page.length > first,
    neighbours: page.slice(0, first).map(({ entity, relation }) => ({
      cursor: cursors.encode([entity.id, relation.id]),
      node: { ...entity, countedAt: at, distance: 1 },
      link: {
        ...relation,
        from: relation.source === of ? center : entity,
        to: relation.source === of ? entity : center,
      },
    })),
  };
}

/** The neighbours of all pages, counted by facet. */
export async function neighbourFacets(
  graph: Graph,
  { of, kind, types, areas, at }: NeighboursQuestion,
): Promise<FacetCounts[]> {
  const parameters = { of, ...(await filterParameters(graph, types, areas)), ...FACET_PARAMETERS, ...at };
  const [row] = await graph.read(neighbourFacetsBy(kind), parameters);
  return toFacets(row?.facets ?? []);
}
