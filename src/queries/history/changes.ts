import { z } from 'zod';
import type { TimelineKind } from '../../generated/resolvers.js';
import { DATE_PROPERTIES } from '../../model/dated-fields.js';
import type { Graph } from '../../db/graph.js';
import { ENTITY_DAYS_INDEX, RELATION_DAYS_INDEX } from '../../db/schema.js';
import { readAsOf } from '../api/as-of.js';
import { DATED_FACTS, ENDS, FACT, FACT_ORDER, factParameters } from './dated-facts.js';
import { toDatedFact, type DatedFact } from '../rows/entities.js';
import { FACETS, FACET_PARAMETERS, FACET_VALUES, toFacets, type FacetCounts } from '../facets/facets.js';
import { createCursors, type pageInfo } from '../api/paging.js';
import { firstDaysAround } from '../api/period.js';
import { HISTORY_OF_ENTITY, OF_ENTITY, requireEntity } from './history-patterns.js';

export interface ChangesQuestion {
  /** First and last day of the period. */
  readonly from: string;
  readonly to: string;
  /** In whose history; null: everywhere. */
  readonly of: string | null;
  readonly kinds: readonly TimelineKind[] | null;
  readonly first: number;
  readonly after: string | null;
}

export interface ChangesPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly changes: readonly { cursor: string; node: DatedFact }[];
}

/** A page of changes as a client gets it, with the question that `recorded` and `facets` take over. */
export type ChangesAnswer = Pick<ChangesQuestion, 'from' | 'to' | 'of' | 'kinds'> & {
  readonly totalCount: number;
  readonly edges: ChangesPage['changes'];
  readonly pageInfo: ReturnType<typeof pageInfo>;
};

/**
 * Everything that one of the days of `$days`, a range of the indexes, stands on, as rows of a `node` or a `relation`.
 */
export const BY_DAYS = `
  CALL () {
    CALL db.index.fulltext.queryNodes('${ENTITY_DAYS_INDEX}', $days) YIELD node
    RETURN node, null AS relation
    UNION ALL
    CALL db.index.fulltext.queryRelationships('${RELATION_DAYS_INDEX}', $days) YIELD relationship AS relation
    RETURN null AS node, relation
  }`;

/** The two readings of a list of dated facts; both stream, so that a long history takes no memory. */
const readings = (rows: string) => ({
  count: `${rows} ${DATED_FACTS} RETURN count(*) AS totalCount`,
  page: `
    ${rows}
    ${DATED_FACTS}
    WITH * WHERE first > $afterFirst OR first = $afterFirst AND (last < $afterLast
      OR last = $afterLast AND (date > $afterDate OR date = $afterDate AND factId > $afterId))
    WITH * ${FACT_ORDER} LIMIT $limit
    ${ENDS}
    RETURN ${FACT} AS fact ${FACT_ORDER}`,
});

export const CHANGES = readings(BY_DAYS);
export const CHANGES_OF_ENTITY = readings(`${OF_ENTITY} ${HISTORY_OF_ENTITY}`);

/** What changes are about, and the decade they are in, counted: of a relationship, its source. */
const facetsOf = (rows: string) => `
  ${rows}
  ${DATED_FACTS}
  ${ENDS}
  WITH subject AS entity, CASE WHEN left(first, 3) = left(last, 3) THEN [left(first, 3) + 'X'] ELSE [] END AS decade,
    count(*) AS weight
  WITH entity, collect({decade: decade, weight: weight}) AS changes
  ${FACET_VALUES}
  UNWIND changes AS change
  WITH collect({traits: traits {.*, DECADE: change.decade}, failed: [], weight: change.weight}) AS candidates
  ${FACETS}
  RETURN facets`;

export const CHANGE_FACETS = facetsOf(BY_DAYS);
export const CHANGE_FACETS_OF_ENTITY = facetsOf(`${OF_ENTITY} ${HISTORY_OF_ENTITY}`);

const Key = z.object({ first: z.string(), last: z.string(), date: z.string(), id: z.string() });

/**
 * What changed in a period of valid time, in the order of `timeline`.
 * @throws NOT_FOUND naming `of`; BAD_USER_INPUT naming `after`
 */
export async function changes(graph: Graph, question: ChangesQuestion): Promise<ChangesPage> {
  const { from, to, of, kinds, first, after } = question;
  const cursors = createCursors(['changes', from, to, of, kinds], Key);
  const key = cursors.decode(after);
  const parameters = {
    ...{ from, to, of: of ?? '', ...factParameters(kinds) },
    days: changedIn(from, to),
    limit: first + 1,
    afterFirst: key?.first ?? '',
    afterLast: key?.last ?? '',
    afterDate: key?.date ?? '',
    afterId: key?.id ?? '',
  };
  const { count, page } = of === null ? CHANGES : CHANGES_OF_ENTITY;
  const [counts, rows] = await Promise.all([
    graph.read(count, parameters),
    graph.read(page, parameters),
    of === null ? undefined : requireEntity(graph, of),
  ]);
  const found = rows.map(({ fact }) => toDatedFact(fact));
  return {
    totalCount: Number(counts[0]?.totalCount),
    hasNextPage: found.length > first,
    changes: found.slice(0, first).map((node) => ({
      cursor: cursors.encode({ first: node.first, last: node.last, date: node.date, id: node.id }),
      node,
    })),
  };
}

/** The changes of all pages, counted by facet. */
export async function changeFacets(
  graph: Graph,
  { from, to, of, kinds }: Omit<ChangesQuestion, 'first' | 'after'>,
): Promise<FacetCounts[]> {
  const [row] = await graph.read(of === null ? CHANGE_FACETS : CHANGE_FACETS_OF_ENTITY, {
    ...{ from, to, of: of ?? '', days: changedIn(from, to), ...factParameters(kinds) },
    ...FACET_PARAMETERS,
    ...readAsOf(null, 'anytime', true),
  });
  return toFacets(row?.facets ?? []);
}

/**
 * Lucene's query for every date that may overlap a period: it begins in the period, or on the first day of the month,
 * season, year, decade or century that the period begins in.
 */
export function changedIn(from: string, to: string): string {
  const days = [`["${from}" TO "${to}"]`, ...firstDaysAround(from).map((day) => `"${day}"`)].join(' ');
  return DATE_PROPERTIES.map((property) => `${property}Day:(${days})`).join(' ');
}
