import { type RelationKind, NETWORK_KINDS, RELATION_KIND_NAMES } from '../../model/relation-types.js';
import type { EntityType } from '../../model/entity-types.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import { toRelation } from '../rows/entities.js';
import type { Network } from './network.js';
import { notFound } from '../api/errors.js';
import { object, number, enumOf, string, stringList } from '../rows/decoders.js';
import { neighbourCursors } from './neighbours.js';
import {
  MATCHES_FILTERS,
  MAX_TRAVERSED_DEGREE,
  RELATION_PROJECTION,
  filterParameters,
  readNodes,
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
  RETURN id AS node, kind, count, ids ORDER BY id, kind`;

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
 * All relationships among `$ids`. Hubs are matched only against other hubs; their other links are matched from the
 * other end.
 */
export const links = (kinds: readonly RelationKind[]): string => `
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  WITH collect(node) AS nodes
  WITH nodes, [node IN nodes WHERE COUNT { (node)--() } > ${MAX_TRAVERSED_DEGREE}] AS hubs
  CALL (nodes, hubs) {
    UNWIND nodes AS node
    WITH node, nodes, hubs WHERE NOT node IN hubs
    MATCH (node)-[r:${typed(kinds)}]-(other:Entity)
    WHERE other IN nodes AND ${holds('r')}
    RETURN r
    UNION
    UNWIND hubs AS node
    UNWIND hubs AS other
    MATCH (node)-[r:${typed(kinds)}]->(other)
    WHERE ${holds('r')}
    RETURN r
  }
  WITH DISTINCT r ORDER BY r.id
  RETURN ${RELATION_PROJECTION} AS relation`;

const toStep = object({ node: string, kind: enumOf(RELATION_KIND_NAMES), count: number, ids: stringList });
type Step = ReturnType<typeof toStep>;

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
      const found = await graph.readBatched((isFiltered ? step : unfilteredStep)(kinds), {
        of,
        frontier,
        ...filters,
        ...at,
      });
      const rows = found.map(toStep).sort(byKind);
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
  const [byId, relations] = await Promise.all([
    readNodes(graph, ids, at),
    kinds.length > 0 && ids.length > 1 ? graph.readBatched(links(kinds), { ids, ...at }) : [],
  ]);
  return {
    nodes: [...distances].flatMap(([id, distance]) => {
      const entity = byId.get(id);
      return entity === undefined ? [] : [{ ...entity, distance }];
    }),
    links: relations
      .map(({ relation }) => toRelation(relation))
      .map((link) => ({ ...link, from: byId.get(link.source)!, to: byId.get(link.target)! })),
  };
}

/** By the registry's order: what actors share comes before documents about it. */
const byKind = (a: Step, b: Step) => RELATION_KIND_NAMES.indexOf(a.kind) - RELATION_KIND_NAMES.indexOf(b.kind);

/** Interleaves the lists (round robin) without duplicates, so that no kind of relationship crowds out the others. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const ids = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(ids.flat())];
}

function leftOut(question: NeighbourhoodQuestion, steps: readonly Step[], { nodes, links }: Omit<Network, 'omitted'>) {
  const shown = new Map<string, number>();
  for (const { source, target, kind } of links) {
    for (const end of new Set([source, target])) shown.set(`${end} ${kind}`, (shown.get(`${end} ${kind}`) ?? 0) + 1);
  }
  const drawnIds = new Set(nodes.map(({ id }) => id));
  return steps
    .map((step) => ({ ...step, count: step.count - (shown.get(`${step.node} ${step.kind}`) ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ node, kind, count, ids }) => ({
      ...{ node, kind, count },
      // A getter: there may be hundreds of cursors, most of which are never used.
      get cursor() {
        const next = ids.findIndex((id) => !drawnIds.has(id));
        const last = next === -1 ? ids.at(-1) : ids[next - 1];
        return last === undefined ? null : neighbourCursors({ ...question, of: node, kind }).encode([last, PAST_ALL]);
      },
    }));
}

/** Sorts after every id of a relationship. */
const PAST_ALL = '\uffff';
