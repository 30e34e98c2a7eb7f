import { ENTITY_TYPES, entityTypeOf, type EntityType } from '../../model/entity-types.js';
import { GOVERNING_KINDS } from '../../model/layers.js';
import { RELATION_KIND_NAMES, type RelationKind, TIE_WEIGHTS } from '../../model/relation-types.js';
import { engagementStrength, relationStrength, tieWeight } from '../../model/ties.js';
import type { Standing } from '../../model/vocabularies.js';
import type { Graph } from '../../db/graph.js';
import { presenceAt, type AsOf, type Presence } from '../api/as-of.js';
import { notFound } from '../api/errors.js';
import { boolean, enumOf, listOf, nullable, number, object, string, uncheckedEnum } from '../rows/decoders.js';
import { MATCHES_AREAS, MAX_TRAVERSED_DEGREE } from '../rows/nodes.js';

export interface TiesQuestion {
  readonly of: string;
  readonly depth: number;
  readonly types: readonly EntityType[] | null;
  /** With all that are narrower. */
  readonly areas: readonly string[] | null;
  /** Null: all. */
  readonly kinds: readonly RelationKind[] | null;
  readonly at: AsOf;
  readonly limit: number;
}

/** What is drawn, by how many steps it is from the center; and how much more was met. */
export interface Reached {
  readonly distances: ReadonlyMap<string, number>;
  readonly omitted: number;
}

/** How much of one actor, and of one engagement, is gone through. */
const MOST_ENGAGEMENTS = 1_000;
const MOST_DIRECT = 1_000;
const MOST_PARTIES = 200;

export const TIE_KINDS = [...TIE_WEIGHTS.keys()];

/** Whether ties of these kinds are those that engagements make. */
export const areByEngagements = (kinds: readonly RelationKind[] | null): boolean =>
  kinds === null || kinds.includes('PARTICIPATES_IN');

/** Those of the kinds that tie actors directly. */
export const directKinds = (kinds: readonly RelationKind[] | null): readonly RelationKind[] =>
  kinds === null ? TIE_KINDS : TIE_KINDS.filter((kind) => kinds.includes(kind));

/**
 * Cypher for how a tie of an engagement is drawn, in a list of one or none: by all that is said, also as of a date. What was
 * there in 1995 is no better founded for sources having been written since; what has ended stands as it did before.
 */
export const DRAWN_STANDING = `[standing IN
    CASE WHEN $atMax IS NULL OR entity.standing <> 'ENDED' THEN [entity.standing]
      ELSE reverse([value IN coalesce(entity.standingValues, []) WHERE value <> 'ENDED']) END
    WHERE standing IS NOT NULL][..1]`;

/** Cypher for whether an actor may stand in the picture: it is no governing body of a municipality. */
export const isShown = (actor: string): string =>
  `NOT coalesce(${actor}.organisationKind, '') IN [${GOVERNING_KINDS.map((kind) => `'${kind}'`).join(', ')}]`;

/** Cypher for how many actors of the picture take part in an `entity`, which is `proven` to be there or not. */
export const partiesBy = ({ tookPart }: Presence): string => `COUNT {
      MATCH (entity)<-[has:PARTICIPATES_IN]-(any:Actor) WHERE ${tookPart('has', 'proven')} AND ${isShown('any')} RETURN DISTINCT any }`;

const isAsked = (node: string) => `($labels IS NULL OR any(label IN labels(${node}) WHERE label IN $labels))`;

/** Cypher for whether an `entity` works on one of `$areas`. Where none are asked for it is left out: there is less to plan. */
export const isOnAreas = (areas: readonly string[] | null): string => (areas === null ? 'true' : MATCHES_AREAS);

export const CENTER = `
  MATCH (center:Entity {id: $of}) WHERE center:Actor OR center:Engagement
  RETURN labels(center) AS labels`;

/** Who takes part in an engagement that is the center: a statement of its own, as most centers are actors. */
export const partiesOfCenterBy = ({ isProven, tookPart }: Presence): string => `
  MATCH (center:Entity {id: $of})
  WITH center, ${isProven('center')} AS proven
  MATCH (center)<-[part:PARTICIPATES_IN]-(party:Actor)
  WHERE ${tookPart('part', 'proven')} AND ${isShown('party')} AND ${isAsked('party')}
  WITH DISTINCT party ORDER BY party.id
  WITH collect(party.id) AS ids
  RETURN ids[..${MOST_PARTIES}] AS parties, size(ids) AS partyCount`;

/** What the actors of `$frontier` share with others, and their direct relationships to others. */
export const reachBy = (presence: Presence, areas: readonly string[] | null): string => {
  const { isProven, tookPart, lay } = presence;
  return `
  UNWIND $frontier AS id
  MATCH (start:Actor {id: id})
  WITH id, start WHERE id = $of OR COUNT { (start)--() } <= ${MAX_TRAVERSED_DEGREE}
  RETURN id, start:Person AS isPerson,
    COLLECT {
      MATCH (start)-[part:PARTICIPATES_IN]->(entity:Engagement)
      WITH id, part, entity, ${isProven('entity')} AS proven
      WHERE ${tookPart('part', 'proven')} AND ${isOnAreas(areas)}
      WITH DISTINCT id, entity, proven ORDER BY entity.id LIMIT ${MOST_ENGAGEMENTS}
      RETURN {id: entity.id, kind: entity.kind, standing: ${DRAWN_STANDING}[0], isAsked: ${isAsked('entity')},
        parties: ${partiesBy(presence)},
        others: COLLECT {
          MATCH (entity)<-[takes:PARTICIPATES_IN]-(party:Actor)
          WHERE party.id <> id AND ${tookPart('takes', 'proven')} AND ${isShown('party')} AND ${isAsked('party')}
          WITH DISTINCT party ORDER BY party.id LIMIT ${MOST_PARTIES}
          RETURN {id: party.id, isPerson: party:Person} } } } AS engagements,
    COLLECT {
      MATCH (start)-[r:${TIE_KINDS.join('|')}]-(other:Actor)
      WHERE $areas IS NULL AND other.id <> id AND type(r) IN $directKinds
        AND CASE WHEN startNode(r) = start THEN ${lay('r', 'start')} ELSE ${lay('r', 'other')} END AND ${isShown('other')} AND ${isAsked('other')}
      WITH other, r ORDER BY other.id, r.id LIMIT ${MOST_DIRECT}
      RETURN {id: other.id, kind: type(r), isPerson: other:Person} } AS direct`;
};

const toCenter = object({ labels: listOf(string) });
const toParties = object({ parties: listOf(string), partyCount: number });
const toReach = object({
  id: string,
  isPerson: boolean,
  engagements: listOf(
    object({
      id: string,
      kind: nullable(string),
      standing: nullable(uncheckedEnum<Standing>()),
      isAsked: boolean,
      parties: number,
      others: listOf(object({ id: string, isPerson: boolean })),
    }),
  ),
  direct: listOf(object({ id: string, kind: enumOf(RELATION_KIND_NAMES), isPerson: boolean })),
});

/** What may be drawn next, with all that leads to it. */
interface Candidate {
  readonly isActor: boolean;
  readonly isPerson: boolean;
  readonly strengths: number[];
}

/**
 * Who is met from the center within so many steps, the weightiest ties first, at most `limit` with the center.
 * @throws NOT_FOUND naming `of`
 */
export async function reach(
  graph: Graph,
  { of, depth, types, areas, kinds, at, limit }: TiesQuestion,
): Promise<Reached> {
  const presence = presenceAt(at);
  const labels = types?.map((type) => ENTITY_TYPES[type].label) ?? null;
  const filters = { of, areas, labels, directKinds: directKinds(kinds), ...at };
  const byEngagements = areByEngagements(kinds);
  const [row] = await graph.read(CENTER, { of });
  if (row === undefined) throw notFound('of', 'actor or engagement', of);
  const distances = new Map([[of, 0]]);
  const met = new Set([of]);
  const isEngagement = ENTITY_TYPES[entityTypeOf(toCenter(row).labels)].group === 'Engagement';
  const [told] = isEngagement && byEngagements ? await graph.read(partiesOfCenterBy(presence), filters) : [];
  const center = told === undefined ? { parties: [], partyCount: 0 } : toParties(told);
  let frontier = isEngagement ? center.parties.slice(0, limit - 1) : [of];
  for (const id of isEngagement ? center.parties : []) met.add(id);
  for (const id of isEngagement ? frontier : []) distances.set(id, 1);
  for (let distance = isEngagement ? 2 : 1; distance <= depth && frontier.length > 0; distance += 1) {
    const rows = await graph.read(reachBy(presence, areas), { ...filters, frontier });
    const next = [...candidates(rows.map(toReach), byEngagements)].filter(([id]) => !distances.has(id)).sort(byWeight);
    for (const [id] of next) met.add(id);
    const drawn = next.slice(0, limit - distances.size);
    for (const [id] of drawn) distances.set(id, distance);
    frontier = drawn.filter(([, { isActor }]) => isActor).map(([id]) => id);
  }
  // Of the parties of a hub only so many are read; of the others it is known how many they are.
  const unread = center.partyCount - center.parties.length;
  return { distances, omitted: met.size - distances.size + (isEngagement ? unread : 0) };
}

const weightOf = ({ strengths, isPerson }: Candidate) => tieWeight(strengths, isPerson);
const byWeight = ([id, one]: [string, Candidate], [otherId, other]: [string, Candidate]) =>
  weightOf(other) - weightOf(one) || (id < otherId ? -1 : 1);

/** An engagement of two leads to the other; one of more stands in the picture itself, before those who meet in it. */
function candidates(
  rows: readonly ReturnType<typeof toReach>[],
  byEngagements: boolean,
): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  const add = (id: string, isActor: boolean, isPerson: boolean, strength: number) => {
    const known = found.get(id) ?? { isActor, isPerson, strengths: [] };
    known.strengths.push(strength);
    found.set(id, known);
  };
  for (const { isPerson: isOfPerson, engagements, direct } of rows) {
    for (const { id, kind, standing, isAsked, parties, others } of byEngagements ? engagements : []) {
      const strength = engagementStrength(kind, standing);
      const isNode = parties > 2 && isAsked;
      if (isNode) add(id, false, isOfPerson, strength);
      if (isNode || parties === 2) {
        for (const { id: other, isPerson } of others) {
          add(other, true, isPerson || isOfPerson, isNode ? strength / 2 : strength);
        }
      }
    }
    for (const { id, kind, isPerson } of direct) {
      add(id, true, isPerson || isOfPerson, relationStrength(kind, false));
    }
  }
  return found;
}
