import { z } from 'zod';
import { ENGAGEMENT_KINDS } from '../graph/engagement-kinds.js';
import type { Graph } from '../graph/graph.js';
import { RELATION_KINDS } from '../graph/kinds.js';
import type { ActorType, ReasonKind } from '../generated/resolvers.js';
import type { AsOf } from './as-of.js';
import {
  toActor,
  toClaim,
  toEngagement,
  toPriorityArea,
  type ActorEntity,
  type Claim,
  type EngagementEntity,
  type PriorityAreaEntity,
} from './entities.js';
import { notFound } from './errors.js';
import { nameIn, type Language, type NamedInBoth } from './language.js';
import { createCursors } from './paging.js';
import { clause } from './sentences.js';
import { AREAS_BELOW, ENGAGEMENTS_OF_HOME, FOCUS_OF_ENGAGEMENT, PARTNERS_IN_ENGAGEMENT } from './shared-work.js';

export interface PartnersQuestion {
  readonly of: string;
  readonly area: string;
  readonly at: AsOf;
  readonly includeNarrower: boolean;
  readonly types: readonly ActorType[] | null;
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
  readonly activity: NamedInBoth | null;
  readonly claim: Claim;
  readonly evidenceIds: readonly string[];
}

export interface PartnersPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly partners: readonly { cursor: string; node: ActorEntity; local: boolean; reasons: PartnerReason[] }[];
}

export const PARTNERS_BY_PRIORITY_AREA = `
  OPTIONAL MATCH (home:Actor {id: $of})
  OPTIONAL MATCH (top:PriorityArea {id: $area})
  ${AREAS_BELOW}
  CALL (home, areas) {
    ${ENGAGEMENTS_OF_HOME}, areas
    ${FOCUS_OF_ENGAGEMENT}
    WITH * WHERE area IN areas
    ${PARTNERS_IN_ENGAGEMENT} AND ($types IS NULL OR partner.kind IN $types)
    WITH home, partner, engagement, way, part, area, focus, activity
    ORDER BY size(way.path), engagement.id, area.id, activity.id
    WITH home, partner, collect({
      steps: size(way.path), activity: activity {.nameSv, .nameEn}, claim: part {.*},
      engagement: engagement {.*}, base: properties(way.base), area: area {.*},
      evidenceIds: part.evidence + focus.evidence + way.own.evidence
        + reduce(ids = [], step IN way.path | ids + step.evidence)
    }) AS reasons
    WITH partner, reasons, size(reasons) AS count,
      CASE WHEN EXISTS { (partner)-[:LOCATED_IN|PART_OF*1..2]->(home) } THEN 1 ELSE 0 END AS local
    WITH collect({partner: partner, reasons: reasons, count: count, local: local}) AS partners
    RETURN partners
  }
  CALL (partners) {
    UNWIND partners AS row
    WITH row WHERE $afterId IS NULL
      OR row.local > $afterLocal
      OR row.local = $afterLocal AND (row.count < $afterCount
        OR row.count = $afterCount AND row.partner.id > $afterId)
    ORDER BY row.local, row.count DESC, row.partner.id
    LIMIT $limit
    RETURN collect({
      node: properties(row.partner), local: row.local = 1, count: row.count, reasons: row.reasons
    }) AS page
  }
  RETURN home {.*} AS home, top IS NOT NULL AS areaKnown, size(partners) AS totalCount, page`;

const Page = z.array(
  z.object({
    node: z.unknown().transform(toActor),
    local: z.boolean(),
    count: z.number(),
    reasons: z.array(
      z.object({
        steps: z.number(),
        activity: z.object({ nameSv: z.string(), nameEn: z.string() }).nullable(),
        claim: z.unknown().transform(toClaim),
        engagement: z.unknown().transform(toEngagement),
        base: z.unknown().transform(toEngagement),
        area: z.unknown().transform(toPriorityArea),
        evidenceIds: z.array(z.string()),
      }),
    ),
  }),
);
const Key = z.object({ local: z.number(), count: z.number(), id: z.string() });

/**
 * Partners of an actor in an area, those with most reasons first, actors of one's own place last.
 * @throws NOT_FOUND naming `of` or `area`; BAD_USER_INPUT naming `after`
 */
export async function partnersByPriorityArea(graph: Graph, question: PartnersQuestion): Promise<PartnersPage> {
  const { first, after, at, ...rest } = question;
  const cursors = createCursors(['partnersByPriorityArea', rest, at], Key);
  const key = cursors.decode(after);
  const [row] = await graph.read(PARTNERS_BY_PRIORITY_AREA, {
    ...rest,
    ...at,
    limit: first + 1,
    afterLocal: key?.local ?? null,
    afterCount: key?.count ?? null,
    afterId: key?.id ?? null,
  });
  if (row?.home === null) throw notFound('of', 'actor', question.of);
  if (row?.areaKnown !== true) throw notFound('area', 'priority area', question.area);
  const home = toActor(row.home);
  const page = Page.parse(row.page);
  return {
    totalCount: Number(row.totalCount),
    hasNextPage: page.length > first,
    partners: page.slice(0, first).map(({ node, local, count, reasons }) => ({
      cursor: cursors.encode({ local: local ? 1 : 0, count, id: node.id }),
      node,
      local,
      reasons: reasons.map(({ steps, ...reason }) => ({
        ...reason,
        kind:
          reason.activity !== null ? 'SHARED_ACTIVITY' : steps > 0 ? 'PART_OF_SHARED_ENGAGEMENT' : 'SHARED_ENGAGEMENT',
        home,
        partner: node,
      })),
    })),
  };
}

/** The reason in a sentence: what joins the two, since when, and which area it covers. */
export function reasonSentence(reason: PartnerReason, language: Language): string {
  const area = nameIn(reason.area, language);
  return language === 'SV'
    ? `${joinedBy(reason, language)}; samarbetet omfattar området ”${area}”.`
    : `${joinedBy(reason, language)}; the work covers the area “${area}”.`;
}

function joinedBy(
  { kind, home, partner, engagement, base, activity, claim }: PartnerReason,
  language: Language,
): string {
  const [homeName, name, engagementName, baseName] = [
    nameIn(home, language),
    nameIn(partner, language),
    nameIn(engagement, language),
    nameIn(base, language),
  ];
  const direct = ENGAGEMENT_KINDS[engagement.kind];
  if (kind === 'SHARED_ENGAGEMENT' && home.kind === direct?.between && partner.kind === direct.between) {
    return clause(direct.phrase, { from: name, to: homeName }, claim, language);
  }
  const takesPart = clause(RELATION_KINDS.PARTICIPATES_IN.phrase, { from: name, to: engagementName }, claim, language);
  if (kind === 'PART_OF_SHARED_ENGAGEMENT') {
    return language === 'SV'
      ? `${takesPart}, en del av ${baseName} där ${homeName} deltar`
      : `${takesPart}, a part of ${baseName}, in which ${homeName} takes part`;
  }
  const together = `${takesPart} ${language === 'SV' ? 'tillsammans med' : 'together with'} ${homeName}`;
  if (activity === null) return together;
  const activityName = nameIn(activity, language);
  return language === 'SV'
    ? `${together}, med aktiviteten ${activityName}`
    : `${together}, with the activity ${activityName}`;
}
