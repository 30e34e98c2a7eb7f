import { normalizeName } from '../../../model/normalize-name.js';
import { slugOf } from '../../../model/slug.js';
import { makeIds } from '../ids.js';
import type { WorldCity } from '../world.js';
import { groupBy } from '../../../model/group-by.js';
import type { PlacedTown, Town } from './place-towns.js';
import type { GeoNamesPlace, MunicipalityRow } from './raw-data.js';
import { isRegion } from './town-label.js';

export interface CitySources {
  readonly towns: readonly Town[];
  readonly placed: ReadonlyMap<string, PlacedTown>;
  readonly municipalities: readonly MunicipalityRow[];
  /** Where the seat of each is, by its code. */
  readonly seats: ReadonlyMap<string, GeoNamesPlace>;
  /** Ids of what else there is. */
  readonly taken: Iterable<string>;
}

/** Items of one place, or one item that has no place of its own. */
interface Placed {
  readonly towns: readonly Town[];
  readonly placed: PlacedTown;
}

type Unnamed = Omit<WorldCity, 'id'>;

/** The cities of the world: each municipality of Sweden, and every other town of the list; items of one place are one city. */
export function makeCities(sources: CitySources): WorldCity[] {
  const { towns, placed, municipalities, seats } = sources;
  const codes = new Map(municipalities.map(({ code, name }) => [normalizeName(name), code]));
  const bySeat = new Map([...seats].map(([code, { id }]) => [id, code]));
  const codeOf = (town: Town): string | undefined => {
    const { country, place } = placed.get(town.wikidataId)!;
    if (country !== 'SE') return undefined;
    return codes.get(normalizeName(town.label)) ?? (place === null ? undefined : bySeat.get(place.id));
  };
  const ofMunicipality = groupBy(towns, codeOf);
  const others = ofMunicipality.get(undefined) ?? [];
  const swedish = municipalities.map((row) => ofSweden(row, seats.get(row.code)!, ofMunicipality.get(row.code) ?? []));
  const rest = togetherByPlace(others, placed).map(elsewhere);
  return named([...swedish, ...rest], sources.taken);
}

function ofSweden({ code, name, countyCode }: MunicipalityRow, seat: GeoNamesPlace, towns: readonly Town[]): Unnamed {
  return {
    ...{ name, type: 'CITY', country: 'SE', municipalityCode: `SE-${code}`, county: countyCode, rule: 'MUNICIPALITY' },
    ...positionOf(seat),
    ...itemsOf(towns),
  };
}

function togetherByPlace(towns: readonly Town[], placed: ReadonlyMap<string, PlacedTown>): Placed[] {
  const keyOf = ({ wikidataId }: Town) => placed.get(wikidataId)!.place?.id ?? wikidataId;
  return [...groupBy(towns, keyOf).values()].map((group) => ({
    towns: group,
    placed: placed.get(group[0]!.wikidataId)!,
  }));
}

function elsewhere({ towns, placed: { country, place, rule } }: Placed): Unnamed {
  const label = itemsOf(towns).labels[0]!;
  return {
    ...{ name: place?.name ?? label, type: isRegion(label) ? 'REGION' : 'CITY', country, rule },
    ...{ municipalityCode: null, county: null },
    ...positionOf(place),
    ...itemsOf(towns),
  };
}

const positionOf = (place: GeoNamesPlace | null) => ({
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
  geonamesId: place?.id ?? null,
  geonamesName: place?.name ?? null,
});

/** The item with the most twins first: it is the one that people keep. */
function itemsOf(towns: readonly Town[]) {
  const ordered = towns.toSorted((a, b) => b.partners.size - a.partners.size || (a.wikidataId < b.wikidataId ? -1 : 1));
  return { wikidataIds: ordered.map(({ wikidataId }) => wikidataId), labels: ordered.map(({ label }) => label) };
}

/** Ids of names: Swedish municipalities choose first, then those with a country; namesakes have it in their id. */
function named(cities: readonly Unnamed[], taken: Iterable<string>): WorldCity[] {
  const idFor = makeIds(taken);
  // Habo is spelled as its id, Håbo is not.
  const rank = ({ name, municipalityCode, country }: Unnamed) =>
    (municipalityCode !== null ? 0 : country !== null ? 2 : 4) + (name.toLowerCase() === slugOf(name) ? 0 : 1);
  const ids = new Map<Unnamed, string>();
  const namesakes = groupBy(cities, ({ name }) => slugOf(name));
  for (const city of cities.toSorted((a, b) => rank(a) - rank(b))) {
    const slug = slugOf(city.name);
    const last = (city.wikidataIds[0] ?? city.municipalityCode!).toLowerCase();
    const ofCountry = city.country === null ? [] : [`${slug}-${city.country.toLowerCase()}`];
    const isPlain = city.municipalityCode !== null || namesakes.get(slug)!.length === 1;
    const plain = isPlain && slug !== '' ? [slug] : [];
    ids.set(city, idFor(...plain, ...(slug === '' ? [] : ofCountry), `${slug === '' ? 'town' : slug}-${last}`));
  }
  return cities
    .map((city) => ({ id: ids.get(city)!, ...city }))
    .toSorted((a, b) => (a.municipalityCode ?? 'Z').localeCompare(b.municipalityCode ?? 'Z') || (a.id < b.id ? -1 : 1));
}
