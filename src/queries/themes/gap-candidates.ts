import { z } from 'zod';
import type { ActorType } from '../../generated/resolvers.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import {
  PROPERTIES,
  toActor,
  toEngagement,
  toPriorityArea,
  type ActorEntity,
  type EngagementEntity,
  type PriorityAreaEntity,
} from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import { isActive } from '../rows/dormancy.js';
import { object, listOf, string } from '../rows/decoders.js';
import { catalogueOf } from '../../narration/catalogue.js';
import { nameIn, type Language } from '../../narration/language.js';
import { atStart, inside } from '../../narration/names.js';
import { createCursors } from '../api/paging.js';
import {
  ACTIVE_ONES,
  ENGAGEMENTS_OF_HOME,
  FOCUS_OF_ENGAGEMENT,
  PARTNERS_IN_ENGAGEMENT,
  SCOPE,
  isLocal,
} from './partner-patterns.js';

export interface GapQuestion {
  readonly of: string;
  readonly area: string;
  readonly at: AsOf;
  readonly types: readonly ActorType[] | null;
  readonly first: number;
  readonly after: string | null;
}

export interface GapFiller {
  readonly actor: ActorEntity;
  readonly engagement: EngagementEntity;
  readonly area: PriorityAreaEntity;
  readonly with: readonly ActorEntity[];
  readonly evidenceIds: readonly string[];
}

export interface GapPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly candidates: readonly { cursor: string; node: GapFiller }[];
  /** Ids of all candidates, of whatever type, for the facets. */
  readonly ids: readonly string[];
}

const MOST_WITH = 10;

/** From the actor outwards, whom it is no partner of there yet: its engagements, who takes part there, and what those do without it in the area. */
export const GAP_CANDIDATES = `
  OPTIONAL MATCH (home:Actor {id: $of})
  ${SCOPE}
  CALL (home, scope) {
    ${ENGAGEMENTS_OF_HOME}, scope
    ${ACTIVE_ONES}
    ${FOCUS_OF_ENGAGEMENT}
    WITH * WHERE any(one IN scope WHERE area IN one.below)
    ${PARTNERS_IN_ENGAGEMENT}
    RETURN collect(DISTINCT partner) AS partners
  }
  CALL (home, scope, partners) {
    ${ENGAGEMENTS_OF_HOME}, scope, partners
    WITH home, scope, partners, collect(engagement) AS own
    UNWIND own AS shared
    MATCH (shared)<-[known:PARTICIPATES_IN]-(actor:Actor)
    WHERE actor <> home AND NOT actor IN partners AND ${holds('known')}
    WITH DISTINCT home, scope, own, actor
    WHERE NOT ${isLocal('actor')}
    MATCH (actor)-[part:PARTICIPATES_IN]->(engagement:Engagement)
    WHERE NOT engagement IN own AND ${holds('part')} AND ${isActive('engagement')}
    ${FOCUS_OF_ENGAGEMENT}
    WITH * WHERE any(one IN scope WHERE area IN one.below)
    MATCH (engagement)<-[others:PARTICIPATES_IN]-(other:Actor)
    WHERE other <> actor AND other <> home AND ${holds('others')}
    WITH actor, engagement, area, part, focus, other ORDER BY engagement.id, area.id, other.id
    WITH actor, engagement, area, part, focus, collect(DISTINCT other {${PROPERTIES.actor('other')}})[..${MOST_WITH}] AS with
    WITH actor, head(collect({
      engagement: engagement {${PROPERTIES.engagement('engagement')}}, area: area {${PROPERTIES.area('area')}}, with: with, evidenceIds: part.evidence + focus.evidence
    })) AS work
    ORDER BY actor.id
    RETURN collect({actor: actor, work: work}) AS found
  }
  WITH *, [one IN found WHERE $types IS NULL OR one.actor.kind IN $types] AS listed
  RETURN home IS NOT NULL AS homeKnown, all(one IN scope WHERE one.known) AS areaKnown, size(listed) AS totalCount,
    [one IN found | one.actor.id] AS ids,
    [row IN [one IN listed WHERE $afterId IS NULL OR one.actor.id > $afterId][..$limit]
      | {actor: properties(row.actor), work: row.work}] AS page`;

const toCandidates = listOf(
  object({
    actor: toActor,
    work: object({
      engagement: toEngagement,
      area: toPriorityArea,
      with: listOf(toActor),
      evidenceIds: listOf(string),
    }),
  }),
);

/**
 * Actors of the network around one that work in an area without it, in order of id.
 * @throws NOT_FOUND naming `of` or `area`; BAD_USER_INPUT naming `after`
 */
export async function gapCandidates(graph: Graph, question: GapQuestion): Promise<GapPage> {
  const { of, area, at, types, first, after } = question;
  const cursors = createCursors(['gapCandidates', of, area, types, at.asked, at.includeUndated], z.string());
  const [row] = await graph.read(GAP_CANDIDATES, {
    ...{ of, areas: [area], includeNarrower: true, types, ...at },
    ...{ limit: first + 1, afterId: cursors.decode(after) },
  });
  if (row?.homeKnown !== true) throw notFound('of', 'actor', of);
  if (row.areaKnown !== true) throw notFound('area', 'priority area', area);
  const page = toCandidates(row.page);
  return {
    totalCount: Number(row.totalCount),
    hasNextPage: page.length > first,
    candidates: page.slice(0, first).map(({ actor, work }) => ({
      cursor: cursors.encode(actor.id),
      node: { actor, ...work },
    })),
    ids: listOf(string)(row.ids),
  };
}

/** Why somebody is a candidate. */
export function candidateSentence({ actor, engagement, area, with: others }: GapFiller, language: Language): string {
  const [name, work, theme] = [atStart(actor, language), inside(engagement, language), nameIn(area, language)];
  const names = others.map((other) => inside(other, language));
  return catalogueOf(language).themes.candidate(name, theme, work, names);
}
