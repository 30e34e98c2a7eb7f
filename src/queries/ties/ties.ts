import type { Graph } from '../../db/graph.js';
import type { Standing } from '../../model/vocabularies.js';
import { presenceAt, type AsOf, type Presence } from '../api/as-of.js';
import { listOf, nullable, object, uncheckedEnum, boolean } from '../rows/decoders.js';
import { toNode, toRelation } from '../rows/entities.js';
import { MAX_TRAVERSED_DEGREE, NODE_PROJECTION, RELATION_PROJECTION, type CountedNode } from '../rows/nodes.js';
import { areasBelow } from '../themes/area-filter.js';
import { foldTies, type FoldedTie } from './fold.js';
import {
  areByEngagements,
  directKinds,
  DRAWN_STANDING,
  isOnAreas,
  partiesBy,
  reach,
  TIE_KINDS,
  type Reached,
  type TiesQuestion,
} from './reach.js';

/** Who is connected, as a picture: actors and engagements of several, and what ties them. */
export interface TieNetwork {
  readonly question: TiesQuestion;
  readonly nodes: readonly CountedNode[];
  readonly distances: ReadonlyMap<string, number>;
  readonly ties: readonly FoldedTie[];
  readonly omitted: number;
}

/** Cypher for whether what goes out from an actor may be gone through: the rest is found from the other end. */
const isThrough = (actor: string) => `(${actor}.id = $of OR COUNT { (${actor})-->() } <= ${MAX_TRAVERSED_DEGREE})`;

/**
 * What joins the nodes of `$ids`: engagements that are among them or that two of them share, with who of them takes part;
 * and direct relationships of actors.
 */
export const drawnBy = (presence: Presence, areas: readonly string[] | null): string => {
  const { isProven, tookPart, lay } = presence;
  return `
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  WITH collect(node) AS nodes
  RETURN COLLECT { UNWIND nodes AS entity RETURN ${NODE_PROJECTION} } AS nodes,
    COLLECT {
      UNWIND nodes AS actor
      WITH nodes, actor WHERE actor:Actor AND ${isThrough('actor')}
      MATCH (actor)-[part:PARTICIPATES_IN]->(entity:Engagement)
      WITH nodes, part, entity, ${isProven('entity')} AS proven
      WHERE ${tookPart('part', 'proven')} AND (entity IN nodes OR ${isOnAreas(areas)})
      WITH DISTINCT nodes, entity, proven, entity IN nodes AS isNode
      WHERE isNode OR ${partiesBy(presence)} = 2
      WITH entity, isNode, COLLECT {
        MATCH (entity)<-[r:PARTICIPATES_IN]-(party:Actor) WHERE party IN nodes AND ${tookPart('r', 'proven')}
        WITH r ORDER BY r.id
        RETURN ${RELATION_PROJECTION} } AS parts ORDER BY entity.id
      WHERE isNode OR size(parts) > 1
      RETURN {engagement: ${NODE_PROJECTION}, standing: ${DRAWN_STANDING}[0], isNode: isNode, parts: parts} } AS engagements,
    COLLECT {
      UNWIND nodes AS actor
      WITH nodes, actor WHERE $areas IS NULL AND actor:Actor AND ${isThrough('actor')}
      MATCH (actor)-[r:${TIE_KINDS.join('|')}]->(other:Actor)
      WHERE other IN nodes AND ${lay('r', 'actor')}
      WITH r ORDER BY r.id
      RETURN ${RELATION_PROJECTION} } AS direct`;
};

const toDrawn = object({
  nodes: listOf(toNode),
  engagements: listOf(
    object({
      engagement: toNode,
      standing: nullable(uncheckedEnum<Standing>()),
      isNode: boolean,
      parts: listOf(toRelation),
    }),
  ),
  direct: listOf(toRelation),
});

/**
 * The folded picture around an actor or engagement, at most `limit` nodes.
 * @throws NOT_FOUND naming `of` or `areas`
 */
export async function ties(graph: Graph, asked: TiesQuestion): Promise<TieNetwork> {
  const question = { ...asked, areas: await areasBelow(graph, asked.areas) };
  return { question: asked, ...(await drawTies(graph, await reach(graph, question), question)) };
}

/** What ties what was reached. */
export async function drawTies(
  graph: Graph,
  { distances, omitted }: Reached,
  { of, areas, kinds, at }: Pick<TiesQuestion, 'of' | 'areas' | 'kinds' | 'at'>,
): Promise<Omit<TieNetwork, 'question'>> {
  const ids = [...distances.keys()];
  const [row] = await graph.read(drawnBy(presenceAt(at), areas), { of, ids, areas, ...at });
  const drawn = toDrawn(row);
  const counted = (node: ReturnType<typeof toNode>): CountedNode => ({ ...node, countedAt: at satisfies AsOf });
  const byId = new Map(drawn.nodes.map((node) => [node.id, counted(node)]));
  const [engaged, asked] = [areByEngagements(kinds) ? drawn.engagements : [], new Set(directKinds(kinds))];
  const engagements = engaged.map((one) => ({ ...one, engagement: counted(one.engagement) }));
  return {
    nodes: ids.flatMap((id) => byId.get(id) ?? []),
    distances,
    ties: foldTies(
      byId,
      engagements,
      drawn.direct.filter(({ kind }) => asked.has(kind)),
      distances,
    ),
    omitted,
  };
}
