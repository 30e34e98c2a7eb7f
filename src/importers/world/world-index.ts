import { normalizeName } from '../../model/normalize-name.js';
import { groupBy } from '../../model/group-by.js';
import type { World, WorldCity, WorldOrganisation, WorldParticipation } from './world.js';

/** Two cities, each time that one lists the other. */
export interface SliceTie {
  readonly cities: readonly [WorldCity, WorldCity];
  /** Items of Wikidata: whose list it stands in, and who is listed. */
  readonly listings: readonly (readonly [lister: string, listed: string])[];
}

interface WorldIndex {
  readonly cityById: ReadonlyMap<string, WorldCity>;
  readonly organisationById: ReadonlyMap<string, WorldOrganisation>;
  /** By the number of the project. */
  readonly participationsOf: ReadonlyMap<string, readonly WorldParticipation[]>;
  /** Normalised names of each city: its own and those of the list. */
  readonly namesOf: ReadonlyMap<WorldCity, readonly string[]>;
  readonly tiesOf: (city: WorldCity) => readonly SliceTie[];
}

const indexes = new WeakMap<World, WorldIndex>();

/** What finds the parts of a world, made once. */
export function worldIndex(world: World): WorldIndex {
  const known = indexes.get(world);
  if (known !== undefined) return known;
  const ties = groupBy(
    tiesOfWorld(world).flatMap((tie) => tie.cities.map((city) => ({ city, tie }))),
    ({ city }) => city,
  );
  const cities = world.cities.filter(({ type }) => type === 'CITY');
  const index: WorldIndex = {
    cityById: new Map(world.cities.map((city) => [city.id, city])),
    organisationById: new Map(world.organisations.map((one) => [one.cordisId, one])),
    participationsOf: groupBy(world.participations, ({ project }) => project),
    namesOf: new Map(cities.map((city) => [city, [city.name, ...city.labels].map(normalizeName)])),
    tiesOf: (city) => (ties.get(city) ?? []).map(({ tie }) => tie),
  };
  indexes.set(world, index);
  return index;
}

/** The pairs of items as pairs of cities: a municipality and its seat are one, and no twin of themselves. */
function tiesOfWorld({ cities, twinnings }: World): SliceTie[] {
  const byItem = new Map(cities.flatMap((city) => city.wikidataIds.map((item) => [item, city] as const)));
  const ties = new Map<string, { cities: [WorldCity, WorldCity]; listings: [string, string][] }>();
  for (const { a, b, listedBy } of twinnings) {
    const [first, second] = [byItem.get(a), byItem.get(b)];
    if (first === undefined || second === undefined || first === second) continue;
    const pair: [WorldCity, WorldCity] = first.id < second.id ? [first, second] : [second, first];
    const key = pair.map(({ id }) => id).join(' ');
    const tie = ties.get(key) ?? { cities: pair, listings: [] };
    tie.listings.push([a, b]);
    if (listedBy === 'BOTH') tie.listings.push([b, a]);
    ties.set(key, tie);
  }
  return [...ties.values()];
}
