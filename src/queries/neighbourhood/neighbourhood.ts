import { type RelationKind, NETWORK_KINDS, RELATION_KIND_NAMES } from '../../model/relation-types.js';
import type { EntityType } from '../../model/entity-types.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import { toNode, toRelation } from '../rows/entities.js';
import type { Network } from './network.js';
import { notFound } from '../api/errors.js';
import { enumOf, listOf, number, object, projected, string, stringList } from '../rows/decoders.js';
import { neighbourCursors } from './neighbours.js';
import {
  MATCHES_FILTERS,
  MAX_TRAVERSED_DEGREE,
  NODE_PROJECTION,
  RELATION_PROJECTION,
  filterParameters,
} from '../rows/nodes.js';

export interface NeighbourhoodQuestion {
  readonly of: string;
  readonly depth: number;
  readonly kinds: readonly RelationKind[] | null;
  readonly types: readonly EntityType[] | null;
  readonly areas: readonly string[] | null;
  readonly at: AsOf;
  readonly limit: number;
}

/** Maximum neighbours of one entity by one kind, so that a well-connected entity does not crowd out the rest. */
const PER_KIND = 100;

export const MAX_DEPTH = 3;
export const MAX_NODES = 1_000;

/** Relationship types as Cypher text; safe, because they come from the registry alone. */
const typed = (kinds: readonly RelationKind[]) => kinds.join('|');

const steps = (kinds: readonly RelationKind[], countsOfHub: string) => `
  UNWIND $frontier AS id
  MATCH (node:Entity {id: id})
  WITH id, node, id <> $of AND COUNT { (node)--() } > ${MAX_TRAVERSED_DEGREE} AS isHub
  CALL (node, isHub) {
    WITH node WHERE NOT isHub
    ${fittingNeighbours(kinds)}
    WITH r, entity ORDER BY entity.id, r.id
    WITH type(r) AS kind, collect(entity.id) AS found
    RETURN kind, size(found) AS count, found[..${PER_KIND}] AS ids
    UNION ALL
    ${countsOfHub}
  }
  RETURN collect([id, kind, count, ids]) AS steps`;

const fittingNeighbours = (kinds: readonly RelationKind[]) => `
    MATCH (node)-[r:${typed(kinds)}]-(entity:Entity)
    WHERE ${holds('r')} AND (entity.id = $of OR ${MATCHES_FILTERS})`;

/**
 * Expands the entities of `$frontier` by one step, grouped by entity and kind: the exact count and the first
 * neighbours; of a hub the count alone. The center `$of` passes every filter.
 */
export const step = (kinds: readonly RelationKind[]): string =>
  steps(
    kinds,
    `WITH node WHERE isHub
    ${fittingNeighbours(kinds)}
    RETURN type(r) AS kind, count(*) AS count, [] AS ids`,
  );

/** The same without filters: counts come from the store's degree per relationship type. */
export const unfilteredStep = (kinds: readonly RelationKind[]): string =>
  steps(
    kinds,
    `WITH node WHERE isHub
    WITH {${kinds.map((kind) => `${kind}: COUNT { (node)-[:${kind}]-() }`).join(', ')}} AS counts
    UNWIND keys(counts) AS kind
    WITH kind, counts[kind] AS count WHERE count > 0
    RETURN kind, count, [] AS ids`,
  );

/**
 * The entities of `$ids` and all relationships among them, each found from the end where it starts: what many
 * relationships lead to, such as an area, has few of its own. Where many start, it is asked whether one leads to each of
 * the others.
 */
export const induced = (kinds: readonly RelationKind[]): string => `
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  WITH collect(node) AS nodes
  RETURN COLLECT { UNWIND nodes AS entity RETURN ${NODE_PROJECTION} } AS entities,
    ${kinds.length === 0 ? '[]' : `COLLECT { ${linksAmong(kinds)} }`} AS relations`;

const linksAmong = (kinds: readonly RelationKind[]) => `
    UNWIND nodes AS node
    CALL (node, nodes) {
      WITH node, nodes WHERE COUNT { (node)-->() } <= ${MAX_TRAVERSED_DEGREE}
      MATCH (node)-[r:${typed(kinds)}]->(other)
      WHERE other IN nodes AND ${holds('r')}
      RETURN r
      UNION ALL
      WITH node, nodes WHERE COUNT { (node)-->() } > ${MAX_TRAVERSED_DEGREE}
      UNWIND nodes AS other
      MATCH (node)-[r:${typed(kinds)}]->(other)
      WHERE ${holds('r')}
      RETURN r
    }
    WITH r ORDER BY r.id
    RETURN ${RELATION_PROJECTION}`;

const toSteps = listOf(projected({ node: string, kind: enumOf(RELATION_KIND_NAMES), count: number, ids: stringList }));
type Step = ReturnType<typeof toSteps>[number];
const toInduced = object({ entities: listOf(toNode), relations: listOf(toRelation) });

/**
 * The network around a center by breadth-first search, at most `limit` nodes. Per entity and kind the first hundred
 * relationships are followed, of a hub none unless it is the center; what is omitted is counted.
 * @throws NOT_FOUND naming `of`
 */
export async function neighbourhood(graph: Graph, question: NeighbourhoodQuestion): Promise<Network> {
  const { of, depth, types, areas, at, limit } = question;
  const kinds = question.kinds ?? NETWORK_KINDS;
  const isFiltered = types !== null || areas !== null || at.atMax !== null;
  const filters = await filterParameters(graph, types, areas);
  const distances = new Map([[of, 0]]);
  const steps: Step[] = [];
  if (kinds.length > 0) {
    for (let distance = 1, frontier = [of]; distance <= depth && frontier.length > 0; distance += 1) {
      const [found] = await graph.readBatched((isFiltered ? step : unfilteredStep)(kinds), {
        of,
        frontier,
        ...filters,
        ...at,
      });
      const rows = toSteps(found?.steps).sort(byKind);
      steps.push(...rows);
      frontier = inTurn(rows.map(({ ids }) => ids.filter((id) => !distances.has(id)))).slice(0, limit - distances.size);
      for (const id of frontier) distances.set(id, distance);
    }
  }
  const network = await drawn(graph, distances, kinds, at);
  if (network.nodes.length === 0) throw notFound('of', 'entity in the graph', of);
  return { ...network, omitted: leftOut(question, steps, network) };
}

/**
 * The subgraph induced by these ids (unknown ones are skipped) and kinds, each node with its distance from the center.
 */
export async function drawn(
  graph: Graph,
  distances: ReadonlyMap<string, number>,
  kinds: readonly RelationKind[],
  at: AsOf,
): Promise<Omit<Network, 'omitted'>> {
  const ids = [...distances.keys()];
  const [row] = await graph.readBatched(induced(kinds), { ids, ...at });
  const { entities, relations } = toInduced(row);
  // Added to what was just decoded: copies of hundreds of entities cost as much as reading them.
  const byId = new Map(
    entities.map((entity) => [
      entity.id,
      Object.assign(entity, { countedAt: at, distance: distances.get(entity.id)! }),
    ]),
  );
  return {
    nodes: ids.flatMap((id) => byId.get(id) ?? []),
    links: relations.map((link) => Object.assign(link, { from: byId.get(link.source)!, to: byId.get(link.target)! })),
  };
}

/** By the registry's order, then by id: what actors share comes before documents about it. */
const byKind = (a: Step, b: Step) => RANKS.get(a.kind)! - RANKS.get(b.kind)! || (a.node < b.node ? -1 : 1);
const RANKS = new Map(RELATION_KIND_NAMES.map((kind, rank) => [kind, rank]));

/** Interleaves the lists (round robin) without duplicates, so that no kind of relationship crowds out the others. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const ids = new Set<string>();
  let left = lists.filter((list) => list.length > 0);
  for (let rank = 0; left.length > 0; rank += 1) {
    for (const list of left) ids.add(list[rank]!);
    left = left.filter((list) => list.length > rank + 1);
  }
  return [...ids];
}

function leftOut(question: NeighbourhoodQuestion, steps: readonly Step[], { nodes, links }: Omit<Network, 'omitted'>) {
  const shown = new Map<string, number>();
  for (const { source, target, kind } of links) {
    for (const end of new Set([source, target])) shown.set(`${end} ${kind}`, (shown.get(`${end} ${kind}`) ?? 0) + 1);
  }
  const drawnIds = new Set(nodes.map(({ id }) => id));
  return steps.flatMap(({ node, kind, ids, ...step }) => {
    const count = step.count - (shown.get(`${node} ${kind}`) ?? 0);
    if (count <= 0) return [];
    return {
      ...{ node, kind, count },
      // A getter: there may be hundreds of cursors, most of which are never used.
      get cursor() {
        const next = ids.findIndex((id) => !drawnIds.has(id));
        const last = next === -1 ? ids.at(-1) : ids[next - 1];
        return last === undefined ? null : neighbourCursors({ ...question, of: node, kind }).encode([last, PAST_ALL]);
      },
    };
  });
}

/** Sorts after every id of a relationship. */
const PAST_ALL = '\uffff';
