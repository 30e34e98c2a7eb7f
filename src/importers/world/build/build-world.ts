import { normalizeName } from '../../../model/normalize-name.js';
import { slugOf } from '../../../model/slug.js';
import type { World } from '../world.js';
import { makeCities } from './cities.js';
import { isoCodeOf, makeCordis } from './cordis.js';
import { makeCountries } from './countries.js';
import type { Decisions } from './decisions.js';
import { placeMunicipalities } from './place-municipalities.js';
import { makeGazetteer, placeTowns, type Town } from './place-towns.js';
import type { RawData } from './raw-data.js';
import { makeTwinnings } from './twinnings.js';

/** The shipped world, made from the source data and from what persons decided. @throws Error where the two do not fit */
export function buildWorld(raw: RawData, { towns: decided, seats: seatOf }: Decisions): World {
  const twinnings = makeTwinnings(raw.listings);
  const towns = townsOf(raw.towns, twinnings);
  const names = new Set(raw.municipalities.map(({ name }) => normalizeName(name)));
  const placed = placeTowns(towns, makeGazetteer(raw.places), decided, (name) => names.has(normalizeName(name)));
  const seats = placeMunicipalities(raw.municipalities, raw.places, seatOf);
  const counties = [...new Map(raw.municipalities.map(({ countyCode, countyName }) => [countyCode, countyName]))]
    .map(([code, name]) => ({ code, id: slugOf(name), name }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const countries = makeCountries([
    'SE',
    ...[...placed.values()].flatMap(({ country }) => country ?? []),
    ...raw.participations.flatMap(({ country }) => isoCodeOf(country) ?? []),
  ]);
  const places = [...countries, ...counties].map(({ id }) => id);
  const cities = makeCities({ towns, placed, municipalities: raw.municipalities, seats, taken: places });
  const cordis = makeCordis(raw.participations, cities, [...places, ...cities.map(({ id }) => id)]);
  const sources = Object.entries(raw.hashes).map(([file, sha256]) => ({ file, sha256 }));
  return { cities, twinnings, countries, counties, ...cordis, sources };
}

function townsOf(names: RawData['towns'], twinnings: World['twinnings']): Town[] {
  const partners = new Map([...names.keys()].map((id) => [id, new Set<string>()]));
  for (const { a, b } of twinnings) {
    partners.get(a)?.add(b);
    partners.get(b)?.add(a);
  }
  return [...names].map(([wikidataId, label]) => ({ wikidataId, label, partners: partners.get(wikidataId)! }));
}
