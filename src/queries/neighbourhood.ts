import { z } from 'zod';
import type { EntityType, RelationKind } from '../generated/resolvers.js';
import type { Graph } from '../graph/graph.js';
import { ENTITY_TYPES, NETWORK_KINDS, RELATION_KIND_NAMES } from '../graph/kinds.js';
import { holds, type AsOf } from './as-of.js';
import { toRelation, toThing, type RelationEntity, type ThingEntity } from './entities.js';
import { notFound } from './errors.js';

export interface NeighbourhoodQuestion {
  readonly of: string;
  readonly depth: number;
  readonly kinds: readonly RelationKind[] | null;
  readonly types: readonly EntityType[] | null;
  readonly areas: readonly string[] | null;
  readonly at: AsOf;
  readonly limit: number;
}

export type NetworkNode = ThingEntity & { readonly distance: number };
export type NetworkLink = RelationEntity & { readonly from: ThingEntity; readonly to: ThingEntity };

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly omitted: readonly { node: string; kind: RelationKind; count: number }[];
}

/** Most relationships of one kind that one thing brings in, so that a hub does not crowd out the rest. */
const PER_KIND = 100;
/** A thing with more relationships than this is a hub: links to it are looked up from its smaller neighbours. */
const HUB = 1_000;

export const MAX_DEPTH = 3;
export const MAX_NODES = 1_000;

const THING = 'thing {.id, .name, .nameSv, .nameEn, labels: labels(thing), degree: COUNT { (thing)--() }}';
const RELATION = 'r {.*, kind: type(r), source: startNode(r).id, target: endNode(r).id}';

export const MIDDLE = `MATCH (thing:Entity {id: $of}) RETURN ${THING} AS thing`;

/** Relationship types for Cypher's text; they come from the registry alone. */
const typed = (kinds: readonly RelationKind[]) => kinds.join('|');

/** What is one step away from the things of `$frontier`, by thing and kind: the true count, and the first ones. */
export const step = (kinds: readonly RelationKind[]) => `
  UNWIND $frontier AS id
  MATCH (node:Entity {id: id})
  CALL (node) {
    MATCH (node)-[r:${typed(kinds)}]-(thing:Entity)
    WHERE ${holds('r')}
      AND ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
      AND ($areas IS NULL OR NOT (thing:Engagement OR thing:Activity)
        OR EXISTS { (thing)-[:FOCUSES_ON]->(:PriorityArea)-[:BROADER*0..5]->(area:PriorityArea) WHERE area.id IN $areas })
    WITH r, thing ORDER BY thing.id, r.id
    WITH type(r) AS kind, collect(thing.id) AS found
    RETURN kind, size(found) AS count, found[..${PER_KIND}] AS ids
  }
  RETURN id AS node, kind, count, ids ORDER BY id, kind`;

export const THINGS = `
  UNWIND $ids AS id
  MATCH (thing:Entity {id: id})
  RETURN ${THING} AS thing`;

/** All relationships among `$ids`. A hub is asked only about other hubs; the rest find their own way to it. */
export const links = (kinds: readonly RelationKind[]) => `
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  WITH collect(node) AS nodes
  WITH nodes, [node IN nodes WHERE COUNT { (node)--() } > ${HUB}] AS hubs
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
  RETURN DISTINCT ${RELATION} AS relation ORDER BY relation.id`;

const StepRow = z.object({
  node: z.string(),
  kind: z.enum(RELATION_KIND_NAMES),
  count: z.number(),
  ids: z.array(z.string()),
});
type StepRow = z.output<typeof StepRow>;

/**
 * The network around a thing, breadth first, at most `limit` nodes. Of each thing's relationships of one kind the first
 * hundred are followed; what is left out is counted.
 * @throws NOT_FOUND naming `of`
 */
export async function neighbourhood(graph: Graph, question: NeighbourhoodQuestion): Promise<Network> {
  const { of, depth, types, areas, at, limit } = question;
  const kinds = question.kinds ?? NETWORK_KINDS;
  const [middle] = await graph.read(MIDDLE, { of });
  if (middle === undefined) throw notFound('of', 'thing in the graph', of);
  const distances = new Map([[of, 0]]);
  const steps: StepRow[] = [];
  if (kinds.length > 0) {
    const labels = types?.map((type) => ENTITY_TYPES[type].label) ?? null;
    for (let distance = 1, frontier = [of]; distance <= depth && frontier.length > 0; distance += 1) {
      const rows = z.array(StepRow).parse(await graph.read(step(kinds), { frontier, labels, areas, ...at }));
      steps.push(...rows);
      frontier = inTurn(rows.map(({ ids }) => ids.filter((id) => !distances.has(id)))).slice(0, limit - distances.size);
      for (const id of frontier) distances.set(id, distance);
    }
  }
  const ids = [...distances.keys()];
  const [things, relations] = await Promise.all([
    graph.read(THINGS, { ids }),
    kinds.length > 0 && ids.length > 1 ? graph.read(links(kinds), { ids, ...at }) : [],
  ]);
  const byId = new Map(things.map(({ thing }) => toThing(thing)).map((thing) => [thing.id, thing]));
  const found = relations.map(({ relation }) => toRelation(relation));
  return {
    nodes: [...distances].map(([id, distance]) => ({ ...byId.get(id)!, distance })),
    links: found.map((link) => ({ ...link, from: byId.get(link.source)!, to: byId.get(link.target)! })),
    omitted: leftOut(steps, found),
  };
}

/** One from each list in turn, each id once, so that no kind of relationship crowds out the others. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const ids = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(ids.flat())];
}

function leftOut(steps: readonly StepRow[], found: readonly RelationEntity[]) {
  const shown = new Map<string, number>();
  for (const { source, target, kind } of found) {
    for (const end of new Set([source, target])) shown.set(`${end} ${kind}`, (shown.get(`${end} ${kind}`) ?? 0) + 1);
  }
  return steps
    .map(({ node, kind, count }) => ({ node, kind, count: count - (shown.get(`${node} ${kind}`) ?? 0) }))
    .filter(({ count }) => count > 0);
}
