import { z } from 'zod';
import type { Graph, Row } from '../graph/graph.js';
import { RELATION_KINDS, RELATION_KIND_NAMES } from '../graph/kinds.js';
import { holds, type AsOf } from './as-of.js';
import { toActor } from './entities.js';
import { notFound } from './errors.js';
import { drawn, type Network } from './neighbourhood.js';

export const MAX_ACTORS = 10;
/** Most shared things that are given, and through which each is reached. */
const MOST = 200;
const MOST_VIA = 5;
/** A thing with more relationships than this joins everything with everything, and is not gone through. */
const HUB = 1_000;

/** Kinds that can be shared: the whole network, and the country. */
const KINDS = RELATION_KIND_NAMES.filter((kind) => RELATION_KINDS[kind].network || kind === 'IN_COUNTRY');
const TYPES = KINDS.join('|');

export const ACTORS = `
  UNWIND $ids AS id
  MATCH (actor:Actor {id: id})
  RETURN actor {.*} AS actor`;

/** Things that all of them have a relationship with, and themes that the engagements of all of them focus on. */
export const SHARED = `
  CALL () {
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[r:${TYPES}]-(thing:Entity)
    WHERE NOT thing.id IN $ids AND ${holds('r')}
    WITH thing, count(DISTINCT actor) AS actors
    WHERE actors = size($ids)
    RETURN thing, [] AS via
    UNION ALL
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})-[part:PARTICIPATES_IN]->(engagement:Engagement)-[focus:FOCUSES_ON]->(thing:PriorityArea)
    WHERE ${holds('part')} AND ${holds('focus')}
    WITH thing, actor, collect(DISTINCT engagement.id)[..${MOST_VIA}] AS engagements
    WITH thing, count(actor) AS actors, collect(engagements) AS engagements
    WHERE actors = size($ids)
    RETURN thing, reduce(all = [], some IN engagements | all + some) AS via
  }
  RETURN thing.id AS id, via ORDER BY id LIMIT ${MOST}`;

/** Things that are one step further from all of them, each with what leads there; not through hubs. */
export const FURTHER = `
  UNWIND $ids AS id
  MATCH (actor:Actor {id: id})-[r:${TYPES}]-(step:Entity)
  WHERE NOT step.id IN $ids AND ${holds('r')} AND COUNT { (step)--() } <= ${HUB}
  MATCH (step)-[s:${TYPES}]-(thing:Entity)
  WHERE NOT thing.id IN $ids AND ${holds('s')}
  WITH thing, actor, collect(DISTINCT step.id)[..${MOST_VIA}] AS steps
  WITH thing, count(actor) AS actors, collect(steps) AS steps
  WHERE actors = size($ids)
  RETURN thing.id AS id, reduce(all = [], some IN steps | all + some) AS via
  ORDER BY id LIMIT ${MOST}`;

const Shared = z.object({ id: z.string(), via: z.array(z.string()) });

/**
 * What actors share, as a network: they, what all of them have, and what leads there. Where nothing is shared directly,
 * what is one step further.
 * @throws NOT_FOUND naming `of`
 */
export async function common(graph: Graph, ids: readonly string[], at: AsOf): Promise<Network> {
  const actors = (await graph.read(ACTORS, { ids })).map(({ actor }) => toActor(actor).id);
  const unknown = ids.find((id) => !actors.includes(id));
  if (unknown !== undefined) throw notFound('of', 'actor', unknown);
  const direct = toShared(await graph.read(SHARED, { ids, ...at }));
  const shared = direct.length > 0 ? direct : toShared(await graph.read(FURTHER, { ids, ...at }));
  const distances = new Map(ids.map((id) => [id, 0]));
  for (const { id, via } of shared) {
    for (const step of via) distances.set(step, 1);
    if (!distances.has(id)) distances.set(id, via.length > 0 ? 2 : 1);
  }
  return { ...(await drawn(graph, distances, KINDS, at)), omitted: [] };
}

const toShared = (rows: readonly Row[]) => rows.map((row) => Shared.parse(row));
