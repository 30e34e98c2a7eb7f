import type { TimelineKind } from '../../generated/resolvers.js';
import type { Graph } from '../../db/graph.js';
import { DATED_FACTS, ENDS, FACT, FACT_ORDER, factParameters } from './dated-facts.js';
import { toDatedFact, type DatedFact } from '../rows/entities.js';
import type { Period } from '../api/period.js';
import { HISTORY_OF_ENTITY, OF_ENTITY, requireEntity } from './history-patterns.js';

export interface TimelineQuestion {
  readonly of: string;
  readonly period: Period;
  readonly kinds: readonly TimelineKind[] | null;
  readonly limit: number;
}

export const MAX_ENTRIES = 500;

export const TIMELINE = `
  ${OF_ENTITY}
  ${HISTORY_OF_ENTITY}
  ${DATED_FACTS}
  WITH * ${FACT_ORDER} LIMIT $limit
  ${ENDS}
  RETURN ${FACT} AS fact ${FACT_ORDER}`;

/**
 * What happened in the history of an entity, in order; the first `limit` of it.
 * @throws NOT_FOUND naming `of`
 */
export async function timeline(
  graph: Graph,
  { of, period, kinds, limit }: TimelineQuestion,
): Promise<readonly DatedFact[]> {
  const [rows] = await Promise.all([
    graph.readBatched(TIMELINE, { of, ...period, limit, ...factParameters(kinds) }),
    requireEntity(graph, of),
  ]);
  return rows.map(({ fact }) => toDatedFact(fact));
}
