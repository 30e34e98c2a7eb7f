import { holds } from '../api/as-of.js';
import { isActive } from '../rows/dormancy.js';
import { MAX_TRAVERSED_DEGREE } from '../rows/nodes.js';
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
export const ENGAGEMENTS_OF_HOME = engagementsOfHome('');

/** The same without the engagements of `$without`: what led to one of them goes on, and so does a part that is not told to fall. */
export const REMAINING_ENGAGEMENTS_OF_HOME = engagementsOfHome('AND NOT engagement.id IN $without');

function engagementsOfHome(condition: string): string {
  return `
  MATCH (home)-[own:PARTICIPATES_IN]->(base:Engagement)
  WHERE ${holds('own')}
  MATCH (base)<-[path:PART_OF|LED_TO*0..${PARTS}]-(engagement:Engagement)
  WHERE all(step IN path WHERE ${holds('step')}) ${condition}
  WITH home, engagement, own, base, path ORDER BY size(path), base.id
  WITH home, engagement, head(collect({own: own, base: base, path: path})) AS way`;
}

/**
 * Cypher that keeps those of them that are active: a dormant one makes nobody a partner. A part that says of itself how
 * far it has come goes by that, else by the whole.
 */
export const ACTIVE_ONES = `
  WITH * WHERE ${isActive('engagement')} AND (engagement.stage IS NOT NULL OR ${isActive('way.base')})`;

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

/** How many networks of an actor are gone through for their members: those with fewest members. */
const MOST_NETWORKS = 20;

/** Cypher for the `network`s that `home` is a member of, with the claim `own` that it is, and how many `members` each has. */
export const NETWORKS_OF_HOME = `
  MATCH (home)-[own:MEMBER_OF]->(network:Actor)
  WHERE ${holds('own')}
  MATCH (network)-[focus:FOCUSES_ON]->(area:PriorityArea)
  WHERE ${holds('focus')} AND any(one IN scope WHERE area IN one.below)
  WITH home, network, own, area, focus, COUNT { (network)<-[:MEMBER_OF]-() } AS members`;

/**
 * Cypher for the other members of these, each as `partner` with the claim `part` that it is one. A network of very many
 * joins everybody with everybody: its members are not gone through.
 */
export const MEMBERS_OF_NETWORKS = `
  WITH * WHERE members <= ${MAX_TRAVERSED_DEGREE}
  WITH * ORDER BY members, network.id
  WITH home, network, collect({own: own, area: area, focus: focus}) AS claims, members
  ORDER BY members, network.id LIMIT ${MOST_NETWORKS}
  UNWIND claims AS claim
  WITH home, network, claim.own AS own, claim.area AS area, claim.focus AS focus
  MATCH (network)<-[part:MEMBER_OF]-(partner:Actor)
  WHERE partner <> home AND ${holds('part')}`;

/** Cypher for the networks whose members are not gone through: `large`, in order of id. */
export const LARGE_NETWORKS = `
  WITH DISTINCT network, members ORDER BY members, network.id
  WITH collect({network: network, members: members}) AS networks
  UNWIND range(0, size(networks) - 1) AS place
  WITH networks[place] AS one, place
  WHERE place >= ${MOST_NETWORKS} OR one.members > ${MAX_TRAVERSED_DEGREE}
  WITH one.network AS large ORDER BY large.id LIMIT 100`;
