import { z } from 'zod';
import { type EntityType, ENTITY_TYPES, entityTypeOf } from '../../model/entity-types.js';
import { normalizeName } from '../../model/normalize-name.js';
import { batchable } from '../../db/batched-statement.js';
import type { Graph } from '../../db/graph.js';
import { NAMES_INDEX, NAMES_SWEDISH_INDEX } from '../../db/schema.js';
import { wasThere, type AsOf } from '../api/as-of.js';
import { toActor, toEngagement, type ActorEntity, type EngagementEntity } from '../rows/entities.js';
import { badUserInput } from '../api/errors.js';
import { FACETS, FACET_PARAMETERS, toFacets, FACET_VALUES, type FacetCounts } from '../facets/facets.js';
import { object, listOf, number, string } from '../rows/decoders.js';
import { toNamed } from '../rows/name-loader.js';
import { createCursors } from '../api/paging.js';
import { luceneQueries, type LuceneQueries } from './search-text.js';

export interface SearchQuestion {
  readonly text: string;
  readonly types: readonly EntityType[] | null;
  readonly at: AsOf;
  readonly withFacets: boolean;
  readonly first: number;
  readonly after: string | null;
}

export interface Hit {
  readonly id: string;
  readonly type: EntityType;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly score: number;
  readonly actor: ActorEntity | null;
  readonly engagement: EngagementEntity | null;
}

export interface HitsPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hits: readonly { cursor: string; node: Hit }[];
  /** Empty unless they were asked for. */
  readonly facets: readonly FacetCounts[];
}

const MAX_TEXT = 200;

/** Cypher for each `node` whose names match a text, from both indexes, each time with its `score` there. */
export const MATCHING_NAMES = `
  CALL () {
    CALL db.index.fulltext.queryNodes('${NAMES_INDEX}', $folded) YIELD node, score
    RETURN node, score
    UNION
    CALL db.index.fulltext.queryNodes('${NAMES_SWEDISH_INDEX}', $swedish) YIELD node, score
    RETURN node, score
  }`;

/**
 * An entity counts once, by its better score. The tier comes first: 3 for the exact name, 2 for a name that begins so,
 * 1 for the rest; within it, Lucene's score, pressed below 1.
 */
const SCORED = `
  ${MATCHING_NAMES}
  WITH node AS entity, max(score) AS score
  WHERE ${wasThere('entity')}
  WITH entity, score / (1 + score)
    + CASE WHEN $name IN entity.foldedNames THEN 3
           WHEN any(folded IN entity.foldedNames WHERE folded STARTS WITH $name) THEN 2
           ELSE 1 END AS score,
    $labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels) AS listed
  ORDER BY score DESC, entity.id`;

/** The page of `hits`. It is cut from the list: a sort of its rows would count the list's memory once for each row. */
const PAGE = `[one IN [hit IN hits
    WHERE $afterId IS NULL OR hit.score < $afterScore OR hit.score = $afterScore AND hit.entity.id > $afterId][..$limit]
    | {entity: properties(one.entity), score: one.score, labels: labels(one.entity)}] AS page`;

export const SEARCH = batchable(
  `
  ${SCORED}
  WITH * WHERE listed
  WITH collect({entity: entity, score: score}) AS hits
  RETURN size(hits) AS totalCount, ${PAGE}`,
  ['folded', 'swedish', 'name'],
  ['totalCount', 'page'],
);

export const SEARCH_WITH_FACETS = `
  ${SCORED}
  ${FACET_VALUES}
  WITH collect({
    entity: entity, score: score, traits: traits, failed: CASE WHEN listed THEN [] ELSE [$typeFacet] END
  }) AS candidates
  ${FACETS}
  WITH facets, [candidate IN candidates WHERE size(candidate.failed) = 0] AS hits
  RETURN size(hits) AS totalCount, ${PAGE}, facets`;

const toFound = object({
  entity: (row) => ({ row, ...toNamed(row) }),
  score: number,
  labels: listOf(string),
});
const Key = z.object({ score: z.number(), id: z.string() });

/**
 * Entities whose names match every word of a text and that were there at a time, best first.
 * @throws BAD_USER_INPUT naming `text` (empty, too long, without a word) or `after`
 */
export async function search(graph: Graph, question: SearchQuestion): Promise<HitsPage> {
  const { text, types, at, withFacets, first, after } = question;
  const queries = readText(text);
  const cursors = createCursors(['search', text, types, at.asked, at.includeUndated], Key);
  const key = cursors.decode(after);
  const parameters = {
    ...queries,
    ...at,
    name: normalizeName(text),
    labels: types?.map((type) => ENTITY_TYPES[type].label) ?? null,
    limit: first + 1,
    afterScore: key?.score ?? null,
    afterId: key?.id ?? null,
  };
  const [row] = withFacets
    ? await graph.read(SEARCH_WITH_FACETS, { ...parameters, ...FACET_PARAMETERS })
    : await graph.readBatched(SEARCH, parameters);
  const page = listOf(toFound)(row?.page);
  return {
    totalCount: Number(row?.totalCount),
    hasNextPage: page.length > first,
    hits: page.slice(0, first).map((found) => ({
      cursor: cursors.encode({ score: found.score, id: found.entity.id }),
      node: toHit(found),
    })),
    facets: withFacets ? toFacets(row?.facets) : [],
  };
}

/**
 * Read the argument `text`, as queries of the name indexes.
 * @throws BAD_USER_INPUT naming it: too long, or without a word
 */
export function readText(text: string): LuceneQueries {
  if (text.length > MAX_TEXT) throw badUserInput('text', `must be at most ${MAX_TEXT} characters.`);
  const queries = luceneQueries(text);
  if (queries === null) throw badUserInput('text', 'must have a letter or a digit in it.');
  return queries;
}

function toHit({ entity, score, labels }: ReturnType<typeof toFound>): Hit {
  const { row, id, nameSv, nameEn } = entity;
  const type = entityTypeOf(labels);
  const { group } = ENTITY_TYPES[type];
  return {
    ...{ id, type, nameSv, nameEn, score },
    actor: group === 'Actor' ? toActor(row) : null,
    engagement: group === 'Engagement' ? toEngagement(row) : null,
  };
}
