import { z } from 'zod';
import { ENGAGEMENT_KINDS } from '../../model/engagement-kinds.js';
import type { Graph } from '../../db/graph.js';
import type { ActorType, ReasonKind } from '../../generated/resolvers.js';
import type { AsOf } from '../api/as-of.js';
import {
  PROPERTIES,
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
import { boolean, object, listOf, number, nullable, string } from '../rows/decoders.js';
import { catalogueOf } from '../../narration/catalogue.js';
import { nameIn, type Language, type Named } from '../../narration/language.js';
import { grammaticalName, inside } from '../../narration/names.js';
import { relationSentence } from '../../narration/relation-sentence.js';
import { createCursors } from '../api/paging.js';
import { clause } from '../../narration/sentences.js';
import {
  ENGAGEMENTS_OF_HOME,
  FOCUS_OF_ENGAGEMENT,
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
  readonly types: readonly ActorType[] | null;
  readonly withFacets: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** Why a partner counts; `home` is who was asked about, `base` the engagement that `engagement` is a part of, or is. */
export interface PartnerReason {
  readonly kind: ReasonKind;
  readonly home: ActorEntity;
  readonly partner: ActorEntity;
  readonly engagement: EngagementEntity;
  readonly base: EngagementEntity;
  readonly area: PriorityAreaEntity;
  readonly activity: Named | null;
  readonly claim: Claim;
  /** Date of the newest document that says so of the area. */
  readonly areaAttestedOn: string | null;
  readonly evidenceIds: readonly string[];
}

export interface PartnersPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly partners: readonly { cursor: string; node: ActorEntity; local: boolean; reasons: PartnerReason[] }[];
  /** Empty unless they were asked for. */
  readonly facets: readonly FacetCounts[];
}

/** Most reasons that are told of one partner. */
const MOST_REASONS = 50;

/** The page of `partners`. It is cut from the list: a sort of its rows would count the list's memory for each row. */
const PAGE = `[row IN [one IN partners
      WHERE $afterId IS NULL OR one.local > $afterLocal
        OR one.local = $afterLocal AND (one.count < $afterCount
          OR one.count = $afterCount AND one.partner.id > $afterId)][..$limit]
    | {node: head([one IN [row.partner] | one {${PROPERTIES.actor('one')}}]), local: row.local = 1, count: row.count, reasons: row.reasons}] AS page`;

const partnersBy = (facets: string) => `
  OPTIONAL MATCH (home:Actor {id: $of})
  ${SCOPE}
  CALL (home, scope) {
    ${ENGAGEMENTS_OF_HOME}, scope
    ${FOCUS_OF_ENGAGEMENT}
    WITH * WHERE any(one IN scope WHERE area IN one.below)
    ${PARTNERS_IN_ENGAGEMENT}
    WITH home, scope, partner, engagement, way, part, area, focus, activity
    ORDER BY size(way.path), engagement.id, area.id, activity.id
    WITH home, scope, partner, collect(DISTINCT area) AS covered, collect({
      steps: size(way.path), led: any(step IN way.path WHERE type(step) = 'LED_TO'), activity: activity {${PROPERTIES.named('activity')}}, claim: part {${PROPERTIES.claim('part')}}, areaAttestedOn: focus.attestedOn,
      engagement: engagement {${PROPERTIES.engagement('engagement')}}, area: area {${PROPERTIES.area('area')}},
      base: head([base IN [way.base] | base {${PROPERTIES.engagement('base')}}]),
      evidenceIds: part.evidence + focus.evidence + way.own.evidence
        + reduce(ids = [], step IN way.path | ids + step.evidence)
    }) AS reasons
    WHERE size([one IN scope WHERE any(area IN covered WHERE area IN one.below)]) >= $atLeast
    WITH partner, reasons[..${MOST_REASONS}] AS reasons, size(reasons) AS count,
      CASE WHEN ${isLocal('partner')} THEN 1 ELSE 0 END AS local
    ORDER BY local, count DESC, partner.id
    RETURN collect({
      partner: partner, reasons: reasons, count: count, local: local,
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

const toPage = listOf(
  object({
    node: toActor,
    local: boolean,
    count: number,
    reasons: listOf(
      object({
        steps: number,
        led: boolean,
        activity: nullable(toNamed),
        claim: toClaim,
        areaAttestedOn: nullable(string),
        engagement: toEngagement,
        base: toEngagement,
        area: toPriorityArea,
        evidenceIds: listOf(string),
      }),
    ),
  }),
);
const Key = z.object({ local: z.number(), count: z.number(), id: z.string() });

/**
 * Partners of an actor in one or more areas, those with most reasons first, actors of one's own place last.
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
    afterLocal: key?.local ?? null,
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
    partners: page.slice(0, first).map(({ node, local, count, reasons }) => ({
      cursor: cursors.encode({ local: local ? 1 : 0, count, id: node.id }),
      node,
      local,
      reasons: reasons.map(({ steps, led, ...reason }) => ({
        ...reason,
        kind: kindOf(steps, led, reason.activity),
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
  return catalogueOf(language).themes.partner(
    joinedBy(reason, language),
    nameIn(reason.area, language),
    /\d{4}/.exec(reason.areaAttestedOn ?? '')?.[0] ?? null,
  );
}

function joinedBy(
  { kind, home, partner, engagement, base, activity, claim }: PartnerReason,
  language: Language,
): string {
  const [homeName, baseName] = [inside(home, language), inside(base, language)];
  const direct = ENGAGEMENT_KINDS[engagement.kind];
  if (kind === 'SHARED_ENGAGEMENT' && home.kind === direct?.between && partner.kind === direct.between) {
    return clause(
      direct.template,
      { from: grammaticalName(partner, language), to: grammaticalName(home, language) },
      claim,
      language,
    );
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
