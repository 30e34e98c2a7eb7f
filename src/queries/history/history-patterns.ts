import type { Graph } from '../../db/graph.js';
import { notFound } from '../api/errors.js';

/** How many engagements of an entity are looked into; the first by id. */
const MAX_ENGAGEMENTS = 500;
/** How many steps down the parts of an engagement, and what led to it, are followed. */
const PARTS = 2;

/**
 * Cypher for the engagements that a `entity` has to do with, each once: itself, those it takes part in, initiated or
 * has a duty for, their parts, and those that led to them.
 */
export const ENGAGEMENTS_OF_ENTITY = engagementsOfEntity('true', 'PART_OF|LED_TO');

/** The same without what led to them, by way of relationships `tie` of which a condition in Cypher is true. */
export function engagementsOfEntity(counts: string, below: 'PART_OF' | 'PART_OF|LED_TO' = 'PART_OF'): string {
  return `
  MATCH (entity)-[ties:PARTICIPATES_IN|INITIATED|RESPONSIBLE_FOR*0..1]->(base:Engagement)
  WHERE all(tie IN ties WHERE ${counts})
  MATCH (base)<-[steps:${below}*0..${PARTS}]-(engagement:Engagement)
  WHERE all(tie IN steps WHERE ${counts})
  WITH DISTINCT engagement ORDER BY engagement.id LIMIT ${MAX_ENGAGEMENTS}`;
}

/** Cypher for the `entity` itself. */
export const OF_ENTITY = 'MATCH (entity:Entity {id: $of})';

/**
 * Cypher for what belongs to the history of a `entity`, as rows of a `node` or a `relation` (the other is null): the
 * entity, its engagements, what is one step from these (where that is more than a plan), and their agreements, decisions, plans, activities, reviews and
 * events with whoever acted in them and the documents they rest on.
 */
export const HISTORY_OF_ENTITY = `
  CALL (entity) {
    CALL (entity) {
      RETURN entity AS core
      UNION
      ${ENGAGEMENTS_OF_ENTITY}
      RETURN engagement AS core
    }
    RETURN collect(DISTINCT core) AS cores
  }
  CALL (cores) {
    UNWIND cores AS core
    CALL (core) {
      MATCH (core)--(step:Governance)
      WHERE step:Agreement OR step:Decision OR step:ActionPlan OR step:Activity OR step:Review OR step:Event
      RETURN step
      UNION
      MATCH (core)<-[:CONCERNS]-(:Document)<-[:REVIEWS]-(step:Review)
      RETURN step
    }
    RETURN collect(DISTINCT step) AS steps
  }
  CALL (cores, steps) {
    UNWIND cores + steps AS one
    MATCH (one)-[relation]-(:Entity)
    RETURN DISTINCT null AS node, relation
    UNION
    UNWIND cores AS node
    RETURN node, null AS relation
    UNION
    UNWIND cores AS core
    MATCH (core)-[tie]-(node:Entity)
    WHERE NOT tie:PLANNED_WITHIN
    RETURN DISTINCT node, null AS relation
    UNION
    UNWIND steps AS step
    MATCH (step)--(node:Document)
    RETURN DISTINCT node, null AS relation
  }`;

export const ENTITY_EXISTS = `${OF_ENTITY} RETURN entity.id AS id`;

/** @throws NOT_FOUND naming `of` when nothing in the graph has this id */
export async function requireEntity(graph: Graph, of: string): Promise<void> {
  const [row] = await graph.read(ENTITY_EXISTS, { of });
  if (row === undefined) throw notFound('of', 'entity in the graph', of);
}
