import { z } from 'zod';
import { type EntityType, ENTITY_TYPES, entityTypeOf } from '../../model/entity-types.js';
import { normalizeName } from '../../model/normalize-name.js';
import { SEARCH_PROPERTIES } from '../../model/search-properties.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { Graph } from '../../db/graph.js';
import { NAMES_INDEX, STEMS_INDEXES, TEXTS_INDEXES } from '../../db/schema.js';
import { wasThere, type AsOf } from '../api/as-of.js';
import { toNamed } from '../rows/entities.js';
import { badUserInput } from '../api/errors.js';
import { FACETS, FACET_PARAMETERS, toFacets, FACET_VALUES, type FacetCounts } from '../facets/facets.js';
import { object, listOf, number, string } from '../rows/decoders.js';
import { createCursors } from '../api/paging.js';
import type { Found } from './match.js';
import { luceneQueries, SAID, type LuceneQueries } from './search-text.js';

export interface SearchQuestion {
  readonly text: string;
  readonly types: readonly EntityType[] | null;
  readonly at: AsOf;
  /** Id of the home actor. */
  readonly home: string;
  readonly withFacets: boolean;
  readonly first: number;
  readonly after: string | null;
}

export interface Hit {
  readonly id: string;
  readonly type: EntityType;
  readonly name: LocalizedText;
  readonly properties: unknown;
  readonly score: number;
}

export interface HitsPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hits: readonly { cursor: string; node: Hit; found: Found; text: string }[];
  /** Empty unless they were asked for. */
  readonly facets: readonly FacetCounts[];
}

const MAX_TEXT = 200;

const { names, synonyms, identifiers } = SEARCH_PROPERTIES;

const matching = (index: string, query: string, weight: number) => `
    CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node, score
    RETURN node, score / (1 + score) + ${weight} AS score`;

const NAMES = [matching(NAMES_INDEX, '$folded', 1), ...STEMS_INDEXES.map(([, index]) => matching(index, '$stems', 1))];
const TEXTS = TEXTS_INDEXES.map(([, index]) => matching(index, `$${SAID}`, 0));

/**
 * Cypher for each `node` that matches a text, with its `score` in each index: Lucene's, pressed below 1, and 1 more
 * where what it is called matches, and not what is said in sentences.
 */
const inAll = (branches: readonly string[]) => `CALL () { ${branches.join(' UNION ALL ')} }`;

/** The same of what entities are called alone. */
export const MATCHING_NAMES = inAll(NAMES);

/** Less than what tells two texts apart: it decides between those that match alike. */
const FOR_HOME = 0.001;
/**
 * More than how often words stand in a name and how long it is, less than that a whole name is meant: by a name one looks
 * for a city or a university before an association that is called after it, for an actor before what was written of it,
 * and for the home actor and its partners before others.
 */
const FOR_TYPE = { city: 0.6, actor: 0.2 };
const FOR_PARTNER = 0.4;

/**
 * An entity counts once, by its best score: 4 and more for the exact name, 3 for an exact synonym or key or a beginning. Of
 * those that match alike, what the home actor has to do with comes first.
 */
const SCORED = `
  ${inAll([...NAMES, ...TEXTS])}
  WITH node AS entity, max(score) AS score
  WHERE ${wasThere('entity')}
  WITH entity, score
    + CASE WHEN $name IN entity.${names} THEN 3
           WHEN $name IN entity.${synonyms} OR $name IN entity.${identifiers} THEN 2
           WHEN any(name IN entity.${names} WHERE name STARTS WITH $name) THEN 1
           ELSE 0 END
    + CASE WHEN score <= 1 OR NOT entity:Actor THEN 0
           ELSE CASE WHEN entity:City OR entity:University THEN ${FOR_TYPE.city} ELSE ${FOR_TYPE.actor} END
              + CASE WHEN entity.id = $home
                       OR EXISTS { (entity)-[:PARTICIPATES_IN]->()<-[:PARTICIPATES_IN]-(:Actor {id: $home}) }
                     THEN ${FOR_PARTNER} ELSE 0 END
      END
    + CASE WHEN EXISTS { (entity)--(:Entity {id: $home}) } THEN ${FOR_HOME} ELSE 0 END AS score,
    $labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels) AS listed
  ORDER BY score DESC, entity.id`;

/** The page of `hits`. It is cut from the list: a sort of its rows would count the list's memory once for each row. */
const PAGE = `[one IN [hit IN hits
    WHERE $afterId IS NULL OR hit.score < $afterScore OR hit.score = $afterScore AND hit.entity.id > $afterId][..$limit]
    | {entity: properties(one.entity), score: one.score, labels: labels(one.entity)}] AS page`;

export const SEARCH = `
  ${SCORED}
  WITH * WHERE listed
  WITH collect({entity: entity, score: score}) AS hits
  RETURN size(hits) AS totalCount, ${PAGE}`;

export const SEARCH_WITH_FACETS = `
  ${SCORED}
  ${FACET_VALUES}
  WITH collect({
    entity: entity, score: score, traits: traits, failed: CASE WHEN listed THEN [] ELSE [$typeFacet] END
  }) AS candidates
  ${FACETS}
  WITH facets, [candidate IN candidates WHERE size(candidate.failed) = 0] AS hits
  RETURN size(hits) AS totalCount, ${PAGE}, facets`;

/** All properties as they are stored: where a text matches is looked up in them. */
const Properties = z.record(z.string(), z.unknown());
const toFound = object({
  entity: (row) => ({ row: Properties.parse(row), ...toNamed(row) }),
  score: number,
  labels: listOf(string),
});
const Key = z.object({ score: z.number(), id: z.string() });

/**
 * Entities that match every word of a text and that were there at a time, best first.
 * @throws BAD_USER_INPUT naming `text` (empty, too long, without a word) or `after`
 */
export async function search(graph: Graph, question: SearchQuestion): Promise<HitsPage> {
  const { text, types, at, home, withFacets, first, after } = question;
  const queries = readText(text);
  const cursors = createCursors(['search', text, types, at.asked, at.includeUndated], Key);
  const key = cursors.decode(after);
  const parameters = {
    ...queries,
    ...at,
    home,
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
      found: { type: entityTypeOf(found.labels), properties: found.entity.row },
      text,
    })),
    facets: withFacets ? toFacets(row?.facets) : [],
  };
}

/**
 * Read the argument `text`, as queries of the indexes.
 * @throws BAD_USER_INPUT naming it: too long, or without a word
 */
export function readText(text: string): LuceneQueries {
  if (text.length > MAX_TEXT) throw badUserInput('text', `must be at most ${MAX_TEXT} characters.`);
  const queries = luceneQueries(text);
  if (queries === null) throw badUserInput('text', 'must have a letter or a digit in it.');
  return queries;
}

function toHit({ entity, score, labels }: ReturnType<typeof toFound>): Hit {
  const { row, id, name } = entity;
  return { id, type: entityTypeOf(labels), name, properties: row, score };
}
