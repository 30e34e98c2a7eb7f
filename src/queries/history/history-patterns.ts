import type { Graph } from '../../db/graph.js';
import { notFound } from '../api/errors.js';

/** How many engagements of a thing are looked into; the first by id. */
const MAX_ENGAGEMENTS = 500;
/** How many steps down the parts of an engagement are followed. */
const PARTS = 2;

/**
 * Cypher for the engagements that a `thing` has to do with, each once: itself, those it takes part in, initiated or has
 * a duty for, and their parts.
 */
export const ENGAGEMENTS_OF_THING = engagementsOfThing('true');

/** The same, by way of relationships `tie` of which a condition in Cypher is true. */
export function engagementsOfThing(counts: string): string {
  return `
  MATCH (thing)-[ties:PARTICIPATES_IN|INITIATED|RESPONSIBLE_FOR*0..1]->(base:Engagement)
  WHERE all(tie IN ties WHERE ${counts})
  MATCH (base)<-[steps:PART_OF*0..${PARTS}]-(engagement:Engagement)
  WHERE all(tie IN steps WHERE ${counts})
  WITH DISTINCT engagement ORDER BY engagement.id LIMIT ${MAX_ENGAGEMENTS}`;
}

/** Cypher for the `thing` itself. */
export const OF_THING = 'MATCH (thing:Entity {id: $of})';

/**
 * Cypher for what belongs to the history of a `thing`, as rows of a `node` or a `relation` (the other is null): the
 * thing, its engagements, what is one step from these, and their agreements, decisions, plans, activities, reviews and
 * events with whoever acted in them and the documents they rest on.
 */
export const HISTORY_OF_THING = `
  CALL (thing) {
    CALL (thing) {
      RETURN thing AS core
      UNION
      ${ENGAGEMENTS_OF_THING}
      RETURN engagement AS core
    }
    RETURN collect(DISTINCT core) AS cores
  }
  CALL (cores) {
    UNWIND cores AS core
    MATCH (core)--(step:Governance)
    WHERE step:Agreement OR step:Decision OR step:ActionPlan OR step:Activity OR step:Review OR step:Event
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
    MATCH (core)--(node:Entity)
    RETURN DISTINCT node, null AS relation
    UNION
    UNWIND steps AS step
    MATCH (step)--(node:Document)
    RETURN DISTINCT node, null AS relation
  }`;

export const THING_EXISTS = `${OF_THING} RETURN thing.id AS id`;

/** @throws NOT_FOUND naming `of` when nothing in the graph has this id */
export async function requireThing(graph: Graph, of: string): Promise<void> {
  const [row] = await graph.read(THING_EXISTS, { of });
  if (row === undefined) throw notFound('of', 'thing in the graph', of);
}
