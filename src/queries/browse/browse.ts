import { z } from 'zod';
import type { FacetKind, FacetName } from '../../generated/resolvers.js';
import { type EntityType, ENTITY_TYPES, entityTypeOf } from '../../model/entity-types.js';
import type { Graph } from '../../db/graph.js';
import { wasThere, type AsOf } from '../api/as-of.js';
import { toActor, toEngagement, type ActorEntity, type EngagementEntity } from '../rows/entities.js';
import { badUserInput } from '../api/errors.js';
import { FACETS, FACET_PARAMETERS, toFacets, FACET_VALUES, type FacetCounts } from '../facets/facets.js';
import { object, listOf, string } from '../rows/decoders.js';
import { toNamed } from '../rows/name-loader.js';
import { createCursors } from '../api/paging.js';
import { MATCHING_NAMES, readText } from '../search/search.js';

export interface BrowseQuestion {
  readonly text: string | null;
  /** Only these; null: everything. */
  readonly ids: readonly string[] | null;
  readonly types: readonly EntityType[] | null;
  readonly kinds: readonly FacetKind[] | null;
  readonly countries: readonly string[] | null;
  readonly areas: readonly string[] | null;
  readonly decades: readonly string[] | null;
  readonly at: AsOf;
  readonly first: number;
  readonly after: string | null;
}

/** An entity in a list. */
export interface ListedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly actor: ActorEntity | null;
  readonly engagement: EngagementEntity | null;
  readonly countries: readonly string[];
}

export interface EntitiesPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly entities: readonly { cursor: string; node: ListedEntity }[];
  readonly facets: readonly FacetCounts[];
}

const EVERYTHING = `MATCH (entity:Entity) WHERE entity.id >= ''`;
const BY_TEXT = `${MATCHING_NAMES} WITH DISTINCT node AS entity WHERE $ids IS NULL OR entity.id IN $ids`;
const BY_IDS = 'UNWIND $ids AS id MATCH (entity:Entity {id: id}) WITH DISTINCT entity';

export const MAX_IDS = 1_000;

const browseFrom = (entry: string) => `
  ${entry}
  WITH entity WHERE ${wasThere('entity')}
  ${FACET_VALUES}
  WITH entity, traits, [name IN keys($filters) WHERE none(value IN traits[name] WHERE value IN $filters[name])] AS failed
  WHERE size(failed) < 2
  WITH entity, traits, failed, entity.foldedNames[0] AS name ORDER BY name, entity.id
  WITH collect({entity: entity, name: name, traits: traits, failed: failed}) AS candidates
  ${FACETS}
  WITH facets, [candidate IN candidates WHERE size(candidate.failed) = 0] AS found
  WITH facets, size(found) AS totalCount, [one IN found
    WHERE $afterId IS NULL OR one.name > $afterName OR one.name = $afterName AND one.entity.id > $afterId][..$limit] AS page
  RETURN totalCount, [one IN page | {
    entity: properties(one.entity), labels: labels(one.entity), name: one.name, countries: one.traits.COUNTRY
  }] AS page, facets`;

/** All entities, some by id, and those whose names match a text: what each counts under, the counts, and a page. */
export const BROWSE = browseFrom(EVERYTHING);
export const BROWSE_BY_IDS = browseFrom(BY_IDS);
export const BROWSE_BY_TEXT = browseFrom(BY_TEXT);

const toPage = listOf(
  object({
    entity: (row) => ({ row, ...toNamed(row) }),
    labels: listOf(string),
    name: string,
    countries: listOf(string),
  }),
);
const Key = z.object({ name: z.string(), id: z.string() });
const DECADE = /^\d{3}X$/;

/**
 * Everything that was there at a time, narrowed down and counted, by name.
 * @throws BAD_USER_INPUT naming `text`, `ids`, `decades` or `after`
 */
export async function browse(graph: Graph, question: BrowseQuestion): Promise<EntitiesPage> {
  const { first, after, at, text, ids, ...rest } = question;
  if (ids !== null && ids.length > MAX_IDS) throw badUserInput('ids', `must be at most ${MAX_IDS} ids.`);
  if (rest.decades?.some((decade) => !DECADE.test(decade)) === true) {
    throw badUserInput('decades', 'must be decades such as "198X".');
  }
  const cursors = createCursors(['browse', rest, text, ids, at.asked, at.includeUndated], Key);
  const key = cursors.decode(after);
  const parameters = {
    ...at,
    ...FACET_PARAMETERS,
    filters: filtersOf(question),
    ids,
    limit: first + 1,
    afterName: key?.name ?? null,
    afterId: key?.id ?? null,
  };
  const [row] =
    text === null
      ? await graph.read(ids === null ? BROWSE : BROWSE_BY_IDS, parameters)
      : await graph.read(BROWSE_BY_TEXT, { ...readText(text), ...parameters });
  const page = toPage(row?.page);
  return {
    totalCount: Number(row?.totalCount),
    hasNextPage: page.length > first,
    entities: page.slice(0, first).map((found) => ({
      cursor: cursors.encode({ name: found.name, id: found.entity.id }),
      node: toListed(found),
    })),
    facets: toFacets(row?.facets),
  };
}

/** The filters that were given, by facet, in the words of `TRAITS`. */
function filtersOf({ types, kinds, countries, areas, decades }: BrowseQuestion): Partial<Record<FacetName, unknown>> {
  const given = {
    TYPE: types?.map((type) => ENTITY_TYPES[type].label),
    KIND: kinds,
    COUNTRY: countries,
    AREA: areas,
    DECADE: decades,
  } satisfies Record<FacetName, readonly string[] | null | undefined>;
  return Object.fromEntries(Object.entries(given).filter(([, values]) => values !== null && values !== undefined));
}

function toListed({ entity, labels, countries }: ReturnType<typeof toPage>[number]): ListedEntity {
  const { row, id, nameSv, nameEn } = entity;
  const type = entityTypeOf(labels);
  const { group } = ENTITY_TYPES[type];
  return {
    ...{ id, type, nameSv, nameEn },
    actor: group === 'Actor' ? toActor(row) : null,
    engagement: group === 'Engagement' ? toEngagement(row) : null,
    countries: [...countries].sort(),
  };
}
