import type { FacetName } from '../../generated/resolvers.js';
import { type EntityType, ENTITY_TYPES, entityTypeOf } from '../../model/entity-types.js';
import { START_DATES } from '../../model/dated-fields.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import { MAX_AREA_DEPTH } from '../themes/area-filter.js';
import { object, listOf, number, enumOf, string } from '../rows/decoders.js';

/** The ways to narrow a list down, in the order in which they are shown. */
export const FACET_NAMES = [
  'TYPE',
  'COUNTRY',
  'KIND',
  'AREA',
  'DECADE',
  'STANDING',
] as const satisfies readonly FacetName[];

/** The counts of one facet, as they were read. */
export interface FacetCounts {
  readonly name: FacetName;
  readonly distinct: number;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export const MAX_VALUES = 200;

/** Parameters of `TRAITS` and `FACETS`, beside those of `AsOf`. */
export const FACET_PARAMETERS = {
  typeLabels: Object.values(ENTITY_TYPES).map(({ label }) => label),
  maxValues: MAX_VALUES,
  typeFacet: 'TYPE' satisfies FacetName,
};

/** Steps from a participant to the place that is in a country, and from an engagement to its activities. */
export const PLACE_STEPS = 3;
export const ACTIVITY_STEPS = 2;

/** Cypher for what an `entity` counts under without its relationships. */
export const OWN_TYPES = '[label IN labels(entity) WHERE label IN $typeLabels]';
export const OWN_KIND = 'CASE WHEN entity:Engagement THEN entity.kind ELSE entity.organisationKind END';
/** Earliest and latest day of each date from which it was there, as a list of pairs. */
export const OWN_STARTS = `[${START_DATES.map((date) => `[entity.${date}Min, entity.${date}Max]`).join(', ')}]`;

/**
 * How an `entity` stood at the end of the time of `AsOf`, as a list of one or none: by its stored course, as
 * `standingCourse` makes it.
 */
export const OWN_STANDING = `CASE
    WHEN $atMax IS NULL THEN [standing IN [entity.standing] WHERE standing IS NOT NULL]
    ELSE [place IN range(size(coalesce(entity.standingDays, [])) - 1, 0, -1) WHERE entity.standingDays[place] <= $atMax
      | entity.standingValues[place]][..1] END`;

/** Cypher for what an `entity` counts under, as `traits`: values by name of facet; a type is told by its label. */
export const FACET_VALUES = `
  CALL (entity) {
    MATCH (entity)<-[parts:PARTICIPATES_IN*0..1]-(party)-[steps:LOCATED_IN|PART_OF*0..${PLACE_STEPS}]->(place)
      -[placed:IN_COUNTRY]->(country:Country)
    WHERE all(part IN parts WHERE ${holds('part')}) AND all(step IN steps WHERE ${holds('step')}) AND ${holds('placed')}
    RETURN collect(DISTINCT country.id) AS countries
  }
  CALL (entity) {
    MATCH (entity)-[parts:PARTICIPATES_IN*0..1]->(work)<-[steps:PART_OF|STRUCTURES*0..${ACTIVITY_STEPS}]-(focused)
      -[focus:FOCUSES_ON]->(:PriorityArea)-[:BROADER*0..${MAX_AREA_DEPTH}]->(area:PriorityArea)
    WHERE (focused = work OR focused:Activity)
      AND all(part IN parts WHERE ${holds('part')}) AND all(step IN steps WHERE ${holds('step')}) AND ${holds('focus')}
    RETURN collect(DISTINCT area.id) AS areas
  }
  CALL (entity) {
    OPTIONAL MATCH (entity)-[part:PARTICIPATES_IN]->(:Engagement) WHERE ${holds('part')}
    WITH entity, collect([part.sinceMin, part.sinceMax]) AS parts
    UNWIND parts + ${OWN_STARTS} AS start
    WITH left(start[0], 3) AS decade, start WHERE decade = left(start[1], 3)
    RETURN collect(DISTINCT decade + 'X') AS decades
  }
  WITH *, {
    TYPE: ${OWN_TYPES},
    COUNTRY: countries,
    KIND: [kind IN [${OWN_KIND}] WHERE kind IS NOT NULL],
    AREA: areas,
    DECADE: decades,
    STANDING: coalesce(${OWN_STANDING}, [])
  } AS traits`;

/**
 * Cypher for the `facets` of `candidates`, a list of `{traits, failed}`: `failed` names the facets by which the list's
 * filters leave it out. It counts where no other facet leaves it out: once, or as often as its `weight` says.
 */
export const FACETS = `
  CALL (candidates) {
    UNWIND candidates AS candidate
    UNWIND keys(candidate.traits) AS name
    WITH name, candidate WHERE all(facet IN candidate.failed WHERE facet = name)
    UNWIND candidate.traits[name] AS value
    WITH name, value, sum(coalesce(candidate.weight, 1)) AS count ORDER BY count DESC, value
    WITH name, collect({value: value, count: count}) AS values
    RETURN collect({name: name, distinct: size(values), values: values[..$maxValues]}) AS facets
  }`;

const toRows = listOf(
  object({ name: enumOf(FACET_NAMES), distinct: number, values: listOf(object({ value: string, count: number })) }),
);

/** The `facets` of a row: all of them, those without a value as well. */
export function toFacets(row: unknown): FacetCounts[] {
  const found = new Map(toRows(row).map((facet) => [facet.name, facet]));
  return FACET_NAMES.map((name) => withTypes(found.get(name) ?? { name, distinct: 0, values: [] }));
}

/** A facet whose types are told by their labels, with the types. */
export const withTypes = ({ name, distinct, values }: FacetCounts): FacetCounts => ({
  ...{ name, distinct },
  values: name === 'TYPE' ? values.map(({ value, count }) => ({ value: entityTypeOf([value]), count })) : values,
});

/** Cypher for one `candidate` more of each `entity`, as far as `$labels` lists it. */
export const CANDIDATES_BY_TYPE = `
  WITH collect({
    traits: traits,
    failed: CASE WHEN $labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels) THEN [] ELSE [$typeFacet] END
  }) AS candidates`;

export const FACETS_OF_ENTITIES = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  ${FACET_VALUES}
  ${CANDIDATES_BY_TYPE}
  ${FACETS}
  RETURN facets`;

/** Parameters of `CANDIDATES_BY_TYPE`: a filter by type, which does not narrow the counts by type. */
const listing = (types: readonly EntityType[] | null) => ({
  labels: types?.map((type) => ENTITY_TYPES[type].label) ?? null,
});

/** The facets of a list of entities by id; one that is there several times counts so. */
export async function facetsOfEntities(
  graph: Graph,
  ids: readonly string[],
  at: AsOf,
  types: readonly EntityType[] | null = null,
): Promise<FacetCounts[]> {
  const [row] = await graph.read(FACETS_OF_ENTITIES, { ids, ...listing(types), ...FACET_PARAMETERS, ...at });
  return toFacets(row?.facets ?? []);
}
