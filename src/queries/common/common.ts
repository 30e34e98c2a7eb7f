import type { Graph } from '../../db/graph.js';
import { RELATION_KINDS, RELATION_KIND_NAMES } from '../../model/relation-types.js';
import { holds, type AsOf } from '../api/as-of.js';
import { PROPERTIES, toActor } from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import { object, listOf, number, enumOf, string } from '../rows/decoders.js';
import { drawn } from '../neighbourhood/neighbourhood.js';
import type { Network } from '../neighbourhood/network.js';
import { MAX_TRAVERSED_DEGREE } from '../rows/nodes.js';

export const MAX_ACTORS = 10;
/** Most shared entities that are given, and through which each is reached. */
const MOST = 200;
const MOST_VIA = 5;

/** Kinds that can be shared: the whole network, and the country. */
const KINDS = RELATION_KIND_NAMES.filter((kind) => RELATION_KINDS[kind].network || kind === 'IN_COUNTRY');
const TYPES = KINDS.join('|');

export const ACTORS = `
  UNWIND $ids AS id
  MATCH (actor:Actor {id: id})
  RETURN actor {${PROPERTIES.actor('actor')}} AS actor`;

/** Entities that all of them have a relationship with, and themes that the engagements of all of them focus on. */
export const SHARED = `
  CALL () {
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[r:${TYPES}]-(entity:Entity)
    WHERE NOT entity.id IN $ids AND ${holds('r')}
    WITH entity, count(DISTINCT actor) AS actors
    WHERE actors = size($ids)
    RETURN entity, [] AS via
    UNION ALL
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[part:PARTICIPATES_IN]->(engagement:Engagement)
    WHERE ${holds('part')}
    WITH actor, engagement ORDER BY engagement.id
    MATCH (engagement)-[focus:FOCUSES_ON]->(entity:PriorityArea)
    WHERE ${holds('focus')}
    WITH entity, actor, collect(DISTINCT engagement.id)[..${MOST_VIA}] AS engagements
    WITH entity, count(actor) AS actors, collect(engagements) AS engagements
    WHERE actors = size($ids)
    RETURN entity, reduce(all = [], some IN engagements | all + some) AS via
  }
  RETURN entity.id AS id, via ORDER BY id LIMIT ${MOST}`;

/** Entities that are one step further from all of them, each with what leads there; not through hubs. */
export const FURTHER = `
  UNWIND $ids AS id
  MATCH (actor:Actor {id: id})-[r:${TYPES}]-(step:Entity)
  WHERE NOT step.id IN $ids AND ${holds('r')} AND COUNT { (step)--() } <= ${MAX_TRAVERSED_DEGREE}
  WITH DISTINCT actor, step ORDER BY step.id
  MATCH (step)-[s:${TYPES}]-(entity:Entity)
  WHERE NOT entity.id IN $ids AND ${holds('s')}
  WITH entity, actor, collect(DISTINCT step.id)[..${MOST_VIA}] AS steps
  WITH entity, count(actor) AS actors, collect(steps) AS steps
  WHERE actors = size($ids)
  RETURN entity.id AS id, reduce(all = [], some IN steps | all + some) AS via
  ORDER BY id LIMIT ${MOST}`;

/**
 * How many relationships of the actors, by kind, lead to what they share, or on to a theme that they share, and are not
 * among `$drawn`.
 */
export const SHARED_LEFT_OUT = `
  CALL () {
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[r:${TYPES}]-(end:Entity)
    WHERE NOT end.id IN $ids AND NOT end.id IN $drawn AND ${holds('r')}
    WITH end, collect({node: id, kind: type(r), r: r.id}) AS found, count(DISTINCT actor) AS actors
    WHERE actors = size($ids)
    UNWIND found AS one
    RETURN one.node AS node, one.kind AS kind, one.r AS r
    UNION
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[part:PARTICIPATES_IN]->(engagement:Engagement)-[focus:FOCUSES_ON]->(entity:PriorityArea)
    WHERE ${holds('part')} AND ${holds('focus')}
    WITH entity, collect({node: id, part: part, engagement: engagement}) AS found, count(DISTINCT actor) AS actors
    WHERE actors = size($ids)
    UNWIND found AS one
    WITH one WHERE NOT one.engagement.id IN $drawn
    RETURN one.node AS node, type(one.part) AS kind, one.part.id AS r
  }
  RETURN node, kind, count(DISTINCT r) AS count ORDER BY node, kind`;

/** The same where what they share is one step further: also relationships of the steps that are drawn. */
export const FURTHER_LEFT_OUT = `
  CALL () {
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[r:${TYPES}]-(step:Entity)
    WHERE NOT step.id IN $ids AND ${holds('r')} AND COUNT { (step)--() } <= ${MAX_TRAVERSED_DEGREE}
    MATCH (step)-[s:${TYPES}]-(entity:Entity)
    WHERE NOT entity.id IN $ids AND ${holds('s')}
    WITH entity, collect({actor: id, step: step.id, r: r, s: s}) AS found, count(DISTINCT actor) AS actors
    WHERE actors = size($ids)
    UNWIND found AS one
    WITH entity, one, one.step IN $drawn AS isDrawn
    WHERE NOT isDrawn OR NOT entity.id IN $drawn
    RETURN CASE WHEN isDrawn THEN one.step ELSE one.actor END AS node,
      type(CASE WHEN isDrawn THEN one.s ELSE one.r END) AS kind, (CASE WHEN isDrawn THEN one.s ELSE one.r END).id AS r
  }
  RETURN node, kind, count(DISTINCT r) AS count ORDER BY node, kind`;

const toLeftOut = object({ node: string, kind: enumOf(RELATION_KIND_NAMES), count: number });

const toShared = object({ id: string, via: listOf(string) });
type Shared = ReturnType<typeof toShared>;

/**
 * What actors share, as a network: they, what all of them have, and what leads there. Where nothing is shared directly,
 * what is one step further.
 * @throws NOT_FOUND naming `of`
 */
export async function common(graph: Graph, ids: readonly string[], at: AsOf): Promise<Network> {
  const actors = (await graph.read(ACTORS, { ids })).map(({ actor }) => toActor(actor).id);
  const unknown = ids.find((id) => !actors.includes(id));
  if (unknown !== undefined) throw notFound('of', 'actor', unknown);
  const direct = (await graph.read(SHARED, { ids, ...at })).map(toShared);
  const shared = direct.length > 0 ? direct : (await graph.read(FURTHER, { ids, ...at })).map(toShared);
  const distances = new Map(ids.map((id) => [id, 0]));
  for (const { id, via } of shared) {
    for (const step of via) distances.set(step, 1);
    if (!distances.has(id)) distances.set(id, via.length > 0 ? 2 : 1);
  }
  const leftOut = direct.length > 0 ? SHARED_LEFT_OUT : FURTHER_LEFT_OUT;
  const [network, rows] = await Promise.all([
    drawn(graph, distances, KINDS, at),
    wasCut(shared) ? graph.read(leftOut, { ids, drawn: [...distances.keys()], ...at }) : [],
  ]);
  return { ...network, omitted: rows.map((row) => ({ ...toLeftOut(row), cursor: null })) };
}

/** Whether there may be more than was read: as many shared entities as are given, or as many ways to one of them. */
const wasCut = (shared: readonly Shared[]) =>
  shared.length === MOST || shared.some(({ via }) => via.length >= MOST_VIA);
