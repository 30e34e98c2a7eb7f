import { z } from 'zod';
import { kindSentence } from '../../model/kind-words.js';
import type { Graph } from '../../db/graph.js';
import type { ActorType, ReasonKind } from '../../generated/resolvers.js';
import type { AsOf } from '../api/as-of.js';
import {
  PROPERTIES,
  VALUES,
  toNamed,
  toActor,
  toClaim,
  toEngagement,
  toPriorityArea,
  type ActorEntity,
  type Claim,
  type EngagementEntity,
  type PriorityAreaEntity,
} from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import { FACETS, FACET_PARAMETERS, toFacets, FACET_VALUES, type FacetCounts } from '../facets/facets.js';
import { boolean, listOf, nullable, number, projected, string } from '../rows/decoders.js';
import { derivationsOf, toDerivations, type Derived } from '../rows/interpretation.js';
import { catalogueOf } from '../../narration/catalogue.js';
import { nameIn, type Language, type Named } from '../../narration/language.js';
import { grammaticalName, inside } from '../../narration/names.js';
import { relationSentence } from '../../narration/relation-sentence.js';
import { createCursors } from '../api/paging.js';
import { clause, hasEnded } from '../../narration/sentences.js';
import { withConfirmation } from '../../narration/confirmation.js';
import { withDormancy } from '../../narration/dormancy.js';
import {
  ACTIVE_ONES,
  ENGAGEMENTS_OF_HOME,
  FOCUS_OF_ENGAGEMENT,
  MEMBERS_OF_NETWORKS,
  NETWORKS_OF_HOME,
  PARTNERS_IN_ENGAGEMENT,
  SCOPE,
  isLocal,
} from './partner-patterns.js';

export interface PartnersQuestion {
  readonly of: string;
  readonly areas: readonly string[];
  /** In how many of the areas a partner must be active. */
  readonly atLeast: number;
  /** The argument that names the areas, for errors. */
  readonly areaArgument: 'area' | 'areas';
  readonly at: AsOf;
  readonly includeNarrower: boolean;
  /** Whether other members of one's networks are listed too, after the partners. */
  readonly includeCoMembers: boolean;
  readonly types: readonly ActorType[] | null;
  readonly withFacets: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** Why a partner counts; `home` is who was asked about, `base` the engagement that `engagement` is a part of, or is. */
export interface PartnerReason extends Derived {
  readonly kind: ReasonKind;
  readonly home: ActorEntity;
  readonly partner: ActorEntity;
  /** What both have to do with; null: they are members of a network. */
  readonly engagement: EngagementEntity | null;
  readonly base: EngagementEntity | null;
  /** The network that both are members of; null: they share an engagement. */
  readonly network: ActorEntity | null;
  readonly area: PriorityAreaEntity;
  readonly activity: Named | null;
  readonly claim: Claim;
  /** Date of the newest document that says so of the area. */
  readonly areaAttestedOn: string | null;
  /** What says so of the area; part of `evidenceIds`. */
  readonly areaEvidenceIds: readonly string[];
  readonly evidenceIds: readonly string[];
}

export interface PartnerRow {
  readonly cursor: string;
  readonly node: ActorEntity;
  readonly local: boolean;
  /** Nothing but a membership of a network is shared. */
  readonly coMember: boolean;
  readonly reasons: readonly PartnerReason[];
}

export interface PartnersPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly partners: readonly PartnerRow[];
  /** Empty unless they were asked for. */
  readonly facets: readonly FacetCounts[];
}

/**
 * Places in the list: partners, those of one's own place, and those with whom nothing but a membership is shared.
 */
const LOCAL = 1;
const CO_MEMBER = 2;

/** Most reasons that are told of one partner. */
const MOST_REASONS = 50;

/** For each network that they share, a reason of as many values as that of an engagement: see `toReasons`. */
const CO_MEMBERS = `
    WITH home, scope WHERE $includeCoMembers
    ${NETWORKS_OF_HOME}
    ${MEMBERS_OF_NETWORKS}
    RETURN partner, area, 9 AS steps, network.id AS workId, '' AS activityId, [
      0, false, null, [${VALUES.claim('part')}], focus.attestedOn, focus.evidence, null, null,
      [${VALUES.area('area')}], [${VALUES.actor('network')}],
      part.evidence + focus.evidence + own.evidence, ${derivationsOf('[part, focus, own]')}
    ] AS reason`;

/** The page of `partners`. It is cut from the list: a sort of its rows would count the list's memory for each row. */
const PAGE = `[row IN [one IN partners
      WHERE $afterId IS NULL OR one.tier > $afterTier
        OR one.tier = $afterTier AND (one.count < $afterCount
          OR one.count = $afterCount AND one.partner.id > $afterId)][..$limit]
    | [head([one IN [row.partner] | [${VALUES.actor('one')}]]), row.tier, row.count, row.reasons]] AS page`;

const partnersBy = (facets: string) => `
  OPTIONAL MATCH (home:Actor {id: $of})
  ${SCOPE}
  CALL (home, scope) {
    CALL (home, scope) {
    ${ENGAGEMENTS_OF_HOME}, scope
    ${ACTIVE_ONES}
    ${FOCUS_OF_ENGAGEMENT}
    WITH * WHERE any(one IN scope WHERE area IN one.below)
    ${PARTNERS_IN_ENGAGEMENT}
    RETURN partner, area, size(way.path) AS steps, engagement.id AS workId, coalesce(activity.id, '\uffff') AS activityId, [
      size(way.path), any(step IN way.path WHERE type(step) = 'LED_TO'), activity {${PROPERTIES.named('activity')}},
      [${VALUES.claim('part')}], focus.attestedOn, focus.evidence, [${VALUES.engagement('engagement')}],
      CASE WHEN size(way.path) > 0 THEN head([base IN [way.base] | [${VALUES.engagement('base')}]]) END,
      [${VALUES.area('area')}], null,
      part.evidence + focus.evidence + way.own.evidence + reduce(ids = [], step IN way.path | ids + step.evidence),
      ${derivationsOf('[part, focus, way.own] + way.path')}
    ] AS reason
    UNION ALL
    ${CO_MEMBERS}
    }
    WITH home, scope, partner, area, steps, workId, activityId, reason
    ORDER BY steps, workId, area.id, activityId
    WITH home, scope, partner, collect(DISTINCT area) AS covered, collect(reason) AS reasons, min(steps) AS nearest
    WHERE size([one IN scope WHERE any(area IN covered WHERE area IN one.below)]) >= $atLeast
    WITH partner, reasons[..${MOST_REASONS}] AS reasons, size(reasons) AS count,
      CASE WHEN nearest = 9 THEN ${CO_MEMBER} WHEN ${isLocal('partner')} THEN ${LOCAL} ELSE 0 END AS tier
    ORDER BY tier, count DESC, partner.id
    RETURN collect({
      partner: partner, reasons: reasons, count: count, tier: tier,
      listed: $types IS NULL OR partner.kind IN $types
    }) AS found
  }
  ${facets}
  WITH *, [one IN found WHERE one.listed] AS partners
  RETURN home {${PROPERTIES.actor('home')}} AS home, [one IN scope WHERE NOT one.known | one.id] AS unknownAreas, size(partners) AS totalCount,
    ${PAGE}${facets && ', facets'}`;

export const PARTNERS_BY_PRIORITY_AREA = partnersBy('');

export const PARTNERS_WITH_FACETS = partnersBy(`
  CALL (found) {
    UNWIND found AS one
    WITH one.listed AS listed, one.partner AS entity
    ${FACET_VALUES}
    WITH collect({traits: traits, failed: CASE WHEN listed THEN [] ELSE [$typeFacet] END}) AS candidates
    ${FACETS}
    RETURN facets
  }`);

const toReasons = listOf(
  projected({
    steps: number,
    led: boolean,
    activity: nullable(toNamed),
    claim: toClaim,
    areaAttestedOn: nullable(string),
    areaEvidenceIds: listOf(string),
    engagement: nullable(toEngagement),
    /** Null where it is the engagement itself. */
    base: nullable(toEngagement),
    area: toPriorityArea,
    network: nullable(toActor),
    evidenceIds: listOf(string),
    derivations: toDerivations,
  }),
);
const toPage = listOf(projected({ node: toActor, tier: number, count: number, reasons: toReasons }));
const Key = z.object({ tier: z.number(), count: z.number(), id: z.string() });

/**
 * Partners of an actor in one or more areas, those with most reasons first, then actors of one's own place, and last those with whom nothing but
 * a membership is shared.
 * @throws NOT_FOUND naming `of`, `area` or `areas`; BAD_USER_INPUT naming `after`
 */
export async function partnersByPriorityArea(graph: Graph, question: PartnersQuestion): Promise<PartnersPage> {
  const { first, after, at, areaArgument, withFacets, ...rest } = question;
  const cursors = createCursors(['partnersByPriorityArea', rest, at.asked, at.includeUndated], Key);
  const key = cursors.decode(after);
  const parameters = {
    ...rest,
    ...at,
    limit: first + 1,
    afterTier: key?.tier ?? null,
    afterCount: key?.count ?? null,
    afterId: key?.id ?? null,
  };
  const [row] = withFacets
    ? await graph.read(PARTNERS_WITH_FACETS, { ...parameters, ...FACET_PARAMETERS })
    : await graph.readBatched(PARTNERS_BY_PRIORITY_AREA, parameters);
  if (row === undefined || row.home === null) throw notFound('of', 'actor', question.of);
  const [unknownArea] = row.unknownAreas as string[];
  if (unknownArea !== undefined) throw notFound(areaArgument, 'priority area', unknownArea);
  const home = toActor(row.home);
  const page = toPage(row.page);
  return {
    totalCount: Number(row.totalCount),
    hasNextPage: page.length > first,
    facets: withFacets ? toFacets(row.facets) : [],
    partners: page.slice(0, first).map(({ node, tier, count, reasons }) => ({
      cursor: cursors.encode({ tier, count, id: node.id }),
      node,
      local: tier === LOCAL,
      coMember: tier === CO_MEMBER,
      reasons: reasons.map(({ steps, led, ...reason }) => ({
        ...reason,
        base: reason.base ?? reason.engagement,
        kind: reason.network === null ? kindOf(steps, led, reason.activity) : 'CO_MEMBER',
        home,
        partner: node,
      })),
    })),
  };
}

function kindOf(steps: number, led: boolean, activity: Named | null): ReasonKind {
  if (activity !== null) return 'SHARED_ACTIVITY';
  if (led) return 'LED_TO_SHARED_ENGAGEMENT';
  return steps > 0 ? 'PART_OF_SHARED_ENGAGEMENT' : 'SHARED_ENGAGEMENT';
}

/** The reason in a sentence: what joins the two, since when, and which area it covers. */
export function reasonSentence(reason: PartnerReason, language: Language): string {
  const { themes } = catalogueOf(language);
  const year = /\d{4}/.exec(reason.areaAttestedOn ?? '')?.[0] ?? null;
  const area = nameIn(reason.area, language);
  const { engagement, network } = reason;
  if (network !== null) return themes.network(coMembers({ ...reason, network }, language), area, year);
  return engagement === null ? '' : themes.partner(joinedBy({ ...reason, engagement }, language), area, year);
}

type ReasonOf<Part extends 'engagement' | 'network'> = PartnerReason & {
  readonly [Key in Part]: NonNullable<PartnerReason[Key]>;
};

function coMembers({ home, partner, network, claim }: ReasonOf<'network'>, language: Language): string {
  const membership = {
    ...claim,
    ...{ kind: 'MEMBER_OF' as const, duty: null, role: null },
    ...{ from: { ...partner, status: null }, to: network },
  };
  const told = relationSentence(membership, language).slice(0, -1);
  return catalogueOf(language).themes.coMembers(told, inside(home, language));
}

function joinedBy(reason: ReasonOf<'engagement'>, language: Language): string {
  const { kind, home, partner, engagement, base, activity, claim } = reason;
  const [homeName, baseName] = [inside(home, language), inside(base ?? engagement, language)];
  const direct = kindSentence(engagement.kind);
  if (kind === 'SHARED_ENGAGEMENT' && home.kind === direct?.between && partner.kind === direct.between) {
    const names = { from: grammaticalName(partner, language), to: grammaticalName(home, language) };
    const told = withConfirmation(clause(direct.template, names, claim, language), engagement, language);
    return hasEnded(claim) ? told : withDormancy(told, engagement, language);
  }
  const participation = {
    ...claim,
    ...{ kind: 'PARTICIPATES_IN' as const, duty: null, role: null },
    ...{ from: { ...partner, status: null }, to: engagement },
  };
  const takesPart = relationSentence(participation, language).slice(0, -1);
  const { partOf, ledTo, together, withActivity } = catalogueOf(language).themes;
  if (kind === 'PART_OF_SHARED_ENGAGEMENT') return partOf(takesPart, baseName, homeName);
  if (kind === 'LED_TO_SHARED_ENGAGEMENT') return ledTo(takesPart, baseName, homeName);
  const both = together(takesPart, homeName);
  return activity === null ? both : withActivity(both, inside({ ...activity, type: 'ACTIVITY' }, language));
}
