import { z } from 'zod';
import type { FacetKind, FacetName } from '../../generated/resolvers.js';
import { type EntityType, ENTITY_TYPES, entityTypeOf } from '../../model/entity-types.js';
import type { Standing } from '../../model/vocabularies.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { Graph } from '../../db/graph.js';
import type { AsOf } from '../api/as-of.js';
import { toNamed } from '../rows/entities.js';
import { badUserInput, graphChanging } from '../api/errors.js';
import { withTypes, type FacetCounts } from '../facets/facets.js';
import { object, listOf, string, uncheckedEnum } from '../rows/decoders.js';
import { createCursors } from '../api/paging.js';
import { MATCHING_NAMES, readText } from '../search/search.js';
import type { FacetFilters } from './facet-index.js';
import type { FacetIndexes } from './read-facet-index.js';

export interface BrowseQuestion {
  readonly text: string | null;
  /** Only these; null: everything. */
  readonly ids: readonly string[] | null;
  readonly types: readonly EntityType[] | null;
  readonly kinds: readonly FacetKind[] | null;
  readonly countries: readonly string[] | null;
  readonly areas: readonly string[] | null;
  readonly decades: readonly string[] | null;
  readonly standings: readonly Standing[] | null;
  readonly at: AsOf;
  readonly first: number;
  readonly after: string | null;
}

/** An entity in a list. */
export interface ListedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: LocalizedText;
  readonly properties: unknown;
}

/** One entity of a list, with what depends on the question. */
export interface ListedEdge {
  readonly cursor: string;
  readonly node: ListedEntity;
  readonly countries: readonly string[];
  readonly standing: Standing | null;
}

export interface EntitiesPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly entities: readonly ListedEdge[];
  readonly facets: readonly FacetCounts[];
}

/** Ids of the entities that are called by a text. */
export const BROWSE_TEXT = `${MATCHING_NAMES} RETURN DISTINCT node.id AS id`;

export const BROWSE_PAGE = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN properties(entity) AS entity, labels(entity) AS labels`;

export const MAX_IDS = 1_000;

const toFound = object({ entity: (row) => ({ row, ...toNamed(row) }), labels: listOf(string) });
const toStanding = uncheckedEnum<Standing>();
const Key = z.object({ name: z.string(), id: z.string() });
const DECADE = /^\d{3}X$/;

/**
 * Everything that was there at a time, narrowed down and counted, by name.
 * @throws BAD_USER_INPUT naming `text`, `ids`, `decades` or `after`
 */
export async function browse(graph: Graph, indexes: FacetIndexes, question: BrowseQuestion): Promise<EntitiesPage> {
  const { first, after, at, text, ids, ...rest } = question;
  if (ids !== null && ids.length > MAX_IDS) throw badUserInput('ids', `must be at most ${MAX_IDS} ids.`);
  if (rest.decades?.some((decade) => !DECADE.test(decade)) === true) {
    throw badUserInput('decades', 'must be decades such as "198X".');
  }
  const cursors = createCursors(['browse', rest, text, ids, at.asked, at.includeUndated], Key);
  const key = cursors.decode(after);
  const [index, named] = await Promise.all([indexes.get(at), text === null ? null : idsByText(graph, text)]);
  const wanted = named === null || ids === null ? (named ?? ids) : ids.filter((id) => named.includes(id));
  const { totalCount, entities, facets } = index.select(wanted, filtersOf(question), key, first + 1);
  const page = entities.slice(0, first);
  const rows = (await graph.read(BROWSE_PAGE, { ids: page.map(({ id }) => id) })).map(toFound);
  const found = new Map(rows.map((row) => [row.entity.id, row]));
  return {
    totalCount,
    hasNextPage: entities.length > first,
    entities: page.map((place) => {
      const row = found.get(place.id);
      if (row === undefined) throw graphChanging();
      const [standing = null] = index.valuesOf(place.id, 'STANDING').map(toStanding);
      return {
        cursor: cursors.encode(place),
        node: toListed(row),
        countries: index.valuesOf(place.id, 'COUNTRY'),
        standing,
      };
    }),
    facets: facets.map(withTypes),
  };
}

async function idsByText(graph: Graph, text: string): Promise<readonly string[]> {
  return listOf(string)((await graph.read(BROWSE_TEXT, { ...readText(text) })).map(({ id }) => id));
}

/** The filters that were given, by facet, in the values of the index. */
function filtersOf({ types, kinds, countries, areas, decades, standings }: BrowseQuestion): FacetFilters {
  const given = {
    TYPE: types?.map((type) => ENTITY_TYPES[type].label),
    KIND: kinds,
    COUNTRY: countries,
    AREA: areas,
    DECADE: decades,
    STANDING: standings,
  } satisfies Record<FacetName, readonly string[] | null | undefined>;
  return Object.fromEntries(Object.entries(given).filter(([, values]) => values !== null && values !== undefined));
}

function toListed({ entity, labels }: ReturnType<typeof toFound>): ListedEntity {
  const { row, id, name } = entity;
  return { id, type: entityTypeOf(labels), name, properties: row };
}
