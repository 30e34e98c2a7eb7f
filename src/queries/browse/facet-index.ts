import { TypedFastBitSet } from 'typedfastbitset';
import type { FacetName } from '../../generated/resolvers.js';
import { FACET_NAMES, MAX_VALUES, type FacetCounts } from '../facets/facets.js';

/** An entity with what it counts under, by facet; a type is told by its label. */
export interface FacetedEntity {
  readonly id: string;
  /** Its name as lists are ordered by it. */
  readonly name: string;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

/** Values that are asked for, by facet: an entity must count under one of each facet that is named. */
export type FacetFilters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A place in the order of the list. */
export interface Place {
  readonly name: string;
  readonly id: string;
}

export interface Selected {
  readonly totalCount: number;
  /** Those of the page, and one more where there are more. */
  readonly entities: readonly Place[];
  readonly facets: readonly FacetCounts[];
}

/** All entities by name, each facet an inverted index: for each value, its positions in that order. */
export interface FacetIndex {
  /**
   * @param ids only these; null: all
   * @param limit how many entities are given at most
   */
  select(ids: readonly string[] | null, filters: FacetFilters, after: Place | null, limit: number): Selected;
  /** What an entity counts under, in order of the values. */
  valuesOf(id: string, facet: FacetName): readonly string[];
}

/** The positions of a value: a list of few, a set of many, whichever is less to go through. */
type Positions = Uint32Array | TypedFastBitSet;

const WORD_BITS = 32;

function positionsOf(list: readonly number[], universe: number): Positions {
  return list.length < universe / WORD_BITS ? Uint32Array.from(list) : new TypedFastBitSet(list);
}

function countIn(positions: Positions, candidates: TypedFastBitSet): number {
  if (positions instanceof TypedFastBitSet) return positions.intersection_size(candidates);
  let count = 0;
  for (let index = 0; index < positions.length; index += 1) if (candidates.has(positions[index]!)) count += 1;
  return count;
}

export function createFacetIndex(unordered: readonly FacetedEntity[]): FacetIndex {
  const entities = unordered.toSorted(inOrder);
  const positions = new Map(entities.map(({ id }, position) => [id, position]));
  const all = new TypedFastBitSet();
  all.addRange(0, entities.length);
  const facets = new Map(FACET_NAMES.map((facet) => [facet, invert(entities, facet)]));

  const matching = (facet: FacetName, values: readonly string[]) => {
    const found = new TypedFastBitSet();
    for (const value of new Set(values)) {
      const positions = facets.get(facet)!.get(value) ?? [];
      if (positions instanceof TypedFastBitSet) found.union(positions);
      else for (const position of positions) found.add(position);
    }
    return found;
  };

  /** A facet's counts are of what the other facets let through, so that they say what choosing a value would give. */
  const countsOf = (facet: FacetName, candidates: TypedFastBitSet): FacetCounts => {
    const values = [...facets.get(facet)!]
      .map(([value, positions]) => ({ value, count: countIn(positions, candidates) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compare(a.value, b.value));
    return { name: facet, distinct: values.length, values: values.slice(0, MAX_VALUES) };
  };

  return {
    select: (ids, filters, after, limit) => {
      const within = ids === null ? all : new TypedFastBitSet(ids.flatMap((id) => positions.get(id) ?? []));
      const passing = FACET_NAMES.flatMap((facet) => {
        const values = filters[facet];
        return values === undefined ? [] : [{ facet, set: matching(facet, values) }];
      });
      const withoutFacet = (name: FacetName | null) => {
        const candidates = within.clone();
        for (const { facet, set } of passing) if (facet !== name) candidates.intersection(set);
        return candidates;
      };
      const found = withoutFacet(null);
      const page: Place[] = [];
      for (const position of found) {
        const entity = entities[position]!;
        if (after !== null && inOrder(entity, after) <= 0) continue;
        page.push({ id: entity.id, name: entity.name });
        if (page.length === limit) break;
      }
      return {
        totalCount: found.size(),
        entities: page,
        facets: FACET_NAMES.map((facet) => countsOf(facet, filters[facet] === undefined ? found : withoutFacet(facet))),
      };
    },
    valuesOf: (id, facet) => entities[positions.get(id) ?? -1]?.values[facet].toSorted(compare) ?? [],
  };
}

function invert(entities: readonly FacetedEntity[], facet: FacetName): ReadonlyMap<string, Positions> {
  const lists = new Map<string, number[]>();
  for (const [position, { values }] of entities.entries()) {
    for (const value of values[facet]) {
      const list = lists.get(value);
      if (list === undefined) lists.set(value, [position]);
      else list.push(position);
    }
  }
  return new Map(Array.from(lists, ([value, list]) => [value, positionsOf(list, entities.length)]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Place, b: Place) => compare(a.name, b.name) || compare(a.id, b.id);
