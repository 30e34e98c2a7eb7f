import type { Graph } from '../../db/graph.js';
import type { AsOf } from '../api/as-of.js';
import { textProperty } from '../../model/localized-text.js';
import { PROPERTIES, toPriorityArea, type PriorityAreaEntity } from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import { object, number } from '../rows/decoders.js';
import { readNodes } from '../rows/nodes.js';
import { MAX_AREA_DEPTH } from './area-filter.js';
import {
  ACTIVE_ONES,
  ENGAGEMENTS_OF_HOME,
  FOCUS_OF_ENGAGEMENT,
  PARTNERS_IN_ENGAGEMENT,
  REMAINING_ENGAGEMENTS_OF_HOME,
} from './partner-patterns.js';

export interface Coverage {
  readonly area: PriorityAreaEntity;
  readonly partners: number;
  readonly engagements: number;
  readonly activities: number;
}

/** How many areas a scheme may have: all are listed, so that gaps show. */
const MAX_AREAS = 500;

const coverageOf = (engagements: string, partners: string) => `
  OPTIONAL MATCH (home:Actor {id: $of})
  CALL (home) {
    ${engagements}
    ${ACTIVE_ONES}
    ${FOCUS_OF_ENGAGEMENT}
    OPTIONAL ${partners}
    RETURN collect(DISTINCT {area: area, engagement: engagement, activity: activity, partner: partner}) AS work
  }
  MATCH (area:PriorityArea) WHERE area.id >= ''
  WITH home, work, area ORDER BY area.${textProperty('name', 'sv')}, area.id LIMIT ${MAX_AREAS}
  CALL (area) {
    MATCH (area)<-[:BROADER*0..${MAX_AREA_DEPTH}]-(narrower:PriorityArea)
    RETURN collect(DISTINCT narrower) AS below
  }
  CALL (work, below) {
    UNWIND work AS one
    WITH one WHERE one.area IN below
    RETURN count(DISTINCT one.partner) AS partners, count(DISTINCT one.engagement) AS engagements,
      count(DISTINCT one.activity) AS activities
  }
  RETURN home.id AS home, area {${PROPERTIES.area('area')}} AS area, partners, engagements, activities`;

export const PRIORITY_AREA_COVERAGE = coverageOf(ENGAGEMENTS_OF_HOME, PARTNERS_IN_ENGAGEMENT);

/** The same without the engagements and partners of `$without`. */
export const REMAINING_COVERAGE = coverageOf(
  REMAINING_ENGAGEMENTS_OF_HOME,
  `${PARTNERS_IN_ENGAGEMENT} AND NOT partner.id IN $without`,
);

const toCoverage = object({ area: toPriorityArea, partners: number, engagements: number, activities: number });

/**
 * How well each area is covered by an actor's partners, narrower areas counted in; areas with none are listed too.
 * @param without engagements and partners that are left out, as if they were not there
 * @throws NOT_FOUND naming `of`
 */
export async function priorityAreaCoverage(
  graph: Graph,
  of: string,
  at: AsOf,
  without?: readonly string[],
): Promise<Coverage[]> {
  const rows =
    without === undefined
      ? await graph.readBatched(PRIORITY_AREA_COVERAGE, { of, ...at })
      : await graph.read(REMAINING_COVERAGE, { of, without, ...at });
  const known = rows.length > 0 ? rows[0]?.home !== null : (await readNodes(graph, [of], at)).has(of);
  if (!known) throw notFound('of', 'actor', of);
  return rows.map(toCoverage);
}
