import { holds } from '../api/as-of.js';
import { MAX_AREA_DEPTH } from './area-filter.js';

/** How many steps down the parts of an engagement are followed. */
const PARTS = 2;

/**
 * Cypher for the `scope` of a question about the areas `$areas`: for each, in order, whether it is `known`, and it
 * with, if `$includeNarrower`, all areas `below` it.
 */
export const SCOPE = `
  CALL () {
    UNWIND $areas AS id
    OPTIONAL MATCH (top:PriorityArea {id: id})
    OPTIONAL MATCH (top)<-[:BROADER*0..${MAX_AREA_DEPTH}]-(area:PriorityArea)
    WHERE area = top OR $includeNarrower
    WITH id, top, collect(DISTINCT area) AS below
    RETURN collect({id: id, known: top IS NOT NULL, below: below}) AS scope
  }`;

/**
 * Cypher for what an actor `home` has to do with: each `engagement` it takes part in, or a part of one, or one that led to it, once,
 * with the shortest `way` to it: `{own, base, path}`.
 */
export const ENGAGEMENTS_OF_HOME = `
  MATCH (home)-[own:PARTICIPATES_IN]->(base:Engagement)
  WHERE ${holds('own')}
  MATCH (base)<-[path:PART_OF|LED_TO*0..${PARTS}]-(engagement:Engagement)
  WHERE all(step IN path WHERE ${holds('step')})
  WITH home, engagement, own, base, path ORDER BY size(path), base.id
  WITH home, engagement, head(collect({own: own, base: base, path: path})) AS way`;

/** Cypher for what ties an `engagement` to an `area`: its own focus, or that of an `activity` of it or of its plans. */
export const FOCUS_OF_ENGAGEMENT = `
  CALL (engagement) {
    MATCH (engagement)-[focus:FOCUSES_ON]->(area:PriorityArea)
    WHERE ${holds('focus')}
    RETURN area, focus, null AS activity
    UNION
    MATCH (engagement)<-[steps:PART_OF|STRUCTURES*1..2]-(activity:Activity)-[focus:FOCUSES_ON]->(area:PriorityArea)
    WHERE ${holds('focus')} AND all(step IN steps WHERE ${holds('step')})
    RETURN area, focus, activity
  }`;

/** Cypher for the `partner`s in an `engagement`, each with the claim `part` that it takes part. */
export const PARTNERS_IN_ENGAGEMENT = `
  MATCH (engagement)<-[part:PARTICIPATES_IN]-(partner:Actor)
  WHERE partner <> home AND ${holds('part')}`;

/** Cypher for whether an actor, a variable of the query, is in the place `home`, or in a part of it. */
export const isLocal = (actor: string): string => `EXISTS {
  MATCH (${actor})-[steps:LOCATED_IN|PART_OF*1..2]->(home) WHERE all(step IN steps WHERE ${holds('step')})
}`;
