import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import { listOf, object, string, stringList } from '../rows/decoders.js';
import { toNode } from '../rows/entities.js';
import { derivationsOf, toDerivations, type Derived } from '../rows/interpretation.js';
import { NODE_PROJECTION, type CountedNode } from '../rows/nodes.js';

const MOST = 200;
/** Cypher for what `claims` rest on. */
const EVIDENCE_OF_CLAIMS = 'reduce(all = [], one IN claims | all + one.evidence)';

/** Agreements and action plans of what is removed that have nothing left to govern. */
export const LEFT_WITHOUT_OBJECT = `
  UNWIND $removed AS id
  MATCH (gone:Entity {id: id})<-[claim:GOVERNS|STRUCTURES]-(entity:Entity)
  WHERE gone:Engagement AND (entity:Agreement OR entity:ActionPlan) AND ${holds('claim')} AND NOT entity.id IN $removed
    AND NOT EXISTS {
      MATCH (entity)-[other:GOVERNS|STRUCTURES]->(rest:Engagement) WHERE NOT rest.id IN $removed AND ${holds('other')} }
  WITH entity, collect(claim) AS claims ORDER BY entity.id LIMIT ${MOST}
  RETURN ${NODE_PROJECTION} AS entity, ${EVIDENCE_OF_CLAIMS} AS evidence, ${derivationsOf('claims')} AS derivations`;

/**
 * Which of `$ids` an actor has a part in: engagements that it takes part in, or in what they are part of; and agreements and
 * action plans of those.
 */
export const OWN_AMONG = `
  MATCH (home:Actor {id: $of})
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  WHERE EXISTS {
    MATCH (entity)-[steps:GOVERNS|STRUCTURES|PART_OF*0..3]->(base:Engagement)<-[own:PARTICIPATES_IN]-(home)
    WHERE ${holds('own')} AND all(step IN steps WHERE ${holds('step')}) }
  RETURN id`;

export async function ownAmong(
  graph: Graph,
  { of, ids, at }: { of: string; ids: readonly string[]; at: AsOf },
): Promise<ReadonlySet<string>> {
  return new Set((await graph.read(OWN_AMONG, { of, ids, ...at })).map(({ id }) => string(id)));
}

/** What says that what is removed is about an area, by the area and those that it is narrower than. */
export const ABOUT_AREAS = `
  UNWIND $removed AS id
  MATCH (gone:Entity {id: id})-[focus:FOCUSES_ON]->(narrower:PriorityArea)
  WHERE gone:Engagement AND ${holds('focus')}
  MATCH (narrower)-[:BROADER*0..5]->(area:PriorityArea)
  WITH area, collect(focus) AS claims ORDER BY area.id LIMIT ${MOST}
  RETURN area.id AS area, ${EVIDENCE_OF_CLAIMS} AS evidence, ${derivationsOf('claims')} AS derivations`;

/** What something rests on. */
export interface Ground extends Derived {
  readonly evidence: readonly string[];
}

export interface GovernanceLoss extends Ground {
  readonly entity: CountedNode;
  /** Whether it is about something that who loses takes part in. */
  readonly isOwn: boolean;
}

const toLoss = object({ entity: toNode, evidence: stringList, derivations: toDerivations });
const toAbout = object({ area: string, evidence: listOf(string), derivations: toDerivations });

export async function governanceLosses(
  graph: Graph,
  removed: ReadonlySet<string>,
  at: AsOf,
): Promise<Omit<GovernanceLoss, 'isOwn'>[]> {
  const rows = await graph.read(LEFT_WITHOUT_OBJECT, { removed: [...removed], ...at });
  return rows.map(toLoss).map(({ entity, ...ground }) => ({ entity: { ...entity, countedAt: at }, ...ground }));
}

export async function groundByArea(
  graph: Graph,
  removed: ReadonlySet<string>,
  at: AsOf,
): Promise<ReadonlyMap<string, Ground>> {
  const rows = await graph.read(ABOUT_AREAS, { removed: [...removed], ...at });
  return new Map(rows.map(toAbout).map(({ area, ...ground }) => [area, ground]));
}
