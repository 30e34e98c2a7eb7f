import { geoDistance } from 'd3-geo';
import { normalizeName } from '../../../model/normalize-name.js';
import type { TownDecision } from './decisions.js';
import { groupBy } from '../../../model/group-by.js';
import type { GeoNamesPlace } from './raw-data.js';
import { isRegion, plainLabelOf } from './town-label.js';

/** By which rule a town was placed: docs/decisions/0020-world.md tells what each rests on. */
export type PlacingRule = 'DECIDED' | 'MUNICIPALITY' | 'ONE' | 'QUALIFIED' | 'ONE_COUNTRY' | 'LARGEST' | 'NOT_PLACED';

/** Where a town is, as far as it is certain. */
export interface PlacedTown {
  readonly rule: PlacingRule;
  /** ISO 3166-1 alpha-2; null: not certain. */
  readonly country: string | null;
  /** Null: not certain, or GeoNames has no such place. */
  readonly place: GeoNamesPlace | null;
}

/** A town of the list. */
export interface Town {
  readonly wikidataId: string;
  readonly label: string;
  readonly partners: ReadonlySet<string>;
}

export interface Gazetteer {
  byId(id: string): GeoNamesPlace | undefined;
  /** All places whose names are the same without case, accents and punctuation. */
  named(name: string): readonly GeoNamesPlace[];
}

const EARTH_RADIUS_KM = 6371;
/** Two places of a name and a country that are no further apart are a town and a part of it. */
const ONE_PLACE_KM = 30;
/** So many times as large as the next of its name: the one that is meant where none is told apart. */
const DOMINANT = 10;
/** What is dominant among places of all countries has to be well known too. */
const WELL_KNOWN_INHABITANTS = 50_000;
/** Wikidata numbered the well known first: what came later may be a namesake. */
const WELL_KNOWN_ITEMS = 200_000;
/** A place with accents that the label lacks may be another: certain only where it is no village. */
const NO_VILLAGE_INHABITANTS = 10_000;

const NOT_PLACED: PlacedTown = { rule: 'NOT_PLACED', country: null, place: null };

export function makeGazetteer(places: readonly GeoNamesPlace[]): Gazetteer {
  const ids = new Map(places.map((place) => [place.id, place]));
  const names = groupBy(places, ({ name }) => normalizeName(name));
  return { byId: (id) => ids.get(id), named: (name) => names.get(normalizeName(name)) ?? [] };
}

/**
 * Where towns are of which the list tells no more than a name and whose twins they are. What is not certain is left open.
 * @param isMunicipality whether this is the short name of a Swedish municipality
 * @throws Error where a decision names a place that GeoNames does not have
 */
export function placeTowns(
  towns: readonly Town[],
  gazetteer: Gazetteer,
  decisions: ReadonlyMap<string, TownDecision>,
  isMunicipality: (name: string) => boolean,
): Map<string, PlacedTown> {
  const sameLabel = groupBy(towns, ({ label }) => normalizeName(label));
  const isAlone = ({ label }: Town) => sameLabel.get(normalizeName(label))!.length === 1;
  return new Map(
    towns.map((town) => {
      const { wikidataId, label } = town;
      const decision = decisions.get(wikidataId);
      if (decision?.label === label) return [wikidataId, decided(decision, gazetteer)];
      if (isRegion(label)) return [wikidataId, NOT_PLACED];
      if (isMunicipality(label) && gazetteer.named(label).every(({ country }) => country === 'SE')) {
        return [wikidataId, { rule: 'MUNICIPALITY', country: 'SE', place: null }];
      }
      // Several items of one name are certain only where they share a twin: then they are a municipality and its seat.
      const isOne = isAlone(town) || sameLabel.get(normalizeName(label))!.some((other) => shareTwin(town, other));
      if (!isOne) return [wikidataId, NOT_PLACED];
      return [wikidataId, byName(town, gazetteer, isAlone(town))];
    }),
  );
}

function decided({ label, country, geonamesId }: TownDecision, gazetteer: Gazetteer): PlacedTown {
  const place = geonamesId === null ? null : gazetteer.byId(geonamesId);
  if (place === undefined) throw new Error(`The decision on ${label} names a place that GeoNames has not.`);
  return { rule: 'DECIDED', country, place };
}

const shareTwin = (a: Town, b: Town) => a !== b && [...a.partners].some((partner) => b.partners.has(partner));

function byName({ label, wikidataId }: Town, gazetteer: Gazetteer, isAlone: boolean): PlacedTown {
  const found = gazetteer.named(label);
  if (found.length === 0) return byPlainLabel(label, gazetteer);
  const spelled = found.filter((place) => isSpelled(place, label));
  const [only, ...others] = spelled.length > 0 ? spelled : found;
  // Where another spelling exists too, the one spelled as the label may still be the wrong one.
  if (only !== undefined && others.length === 0 && found.length === 1) {
    return isSpelled(only, label) || only.population >= NO_VILLAGE_INHABITANTS ? placed('ONE', only) : NOT_PLACED;
  }
  const countries = new Set(found.map(({ country }) => country));
  if (countries.size === 1) {
    return { rule: 'ONE_COUNTRY', country: found[0]!.country, place: dominant(found) ?? samePlace(found) };
  }
  const largest = dominant(found);
  const isWellKnown = Number(wikidataId.slice(1)) < WELL_KNOWN_ITEMS && isAlone;
  return largest !== null && isWellKnown && largest.population >= WELL_KNOWN_INHABITANTS && isSpelled(largest, label)
    ? placed('LARGEST', largest)
    : NOT_PLACED;
}

function byPlainLabel(label: string, gazetteer: Gazetteer): PlacedTown {
  const plain = plainLabelOf(label);
  if (plain === undefined) return NOT_PLACED;
  const [only, ...others] = gazetteer
    .named(plain.name)
    .filter(({ country }) => plain.countries?.includes(country) ?? true);
  return only !== undefined && others.length === 0 ? placed('QUALIFIED', only) : NOT_PLACED;
}

const placed = (rule: PlacingRule, place: GeoNamesPlace): PlacedTown => ({ rule, country: place.country, place });

/** Spelled the same, or the label has accents of its own that tell the language. */
function isSpelled({ name }: GeoNamesPlace, label: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replaceAll('’', "'").toLowerCase();
  return plain(name) === plain(label) || !/[^\p{ASCII}]/u.test(name) || /[^\p{ASCII}’]/u.test(label);
}

/** The one that is by far the largest of these. */
function dominant(places: readonly GeoNamesPlace[]): GeoNamesPlace | null {
  const [largest, next] = places.toSorted((a, b) => b.population - a.population);
  // Nobody counted: as small as the smallest that GeoNames counts.
  const inhabitants = Math.max(next?.population ?? 0, 1_000);
  return largest !== undefined && largest.population >= DOMINANT * inhabitants ? largest : null;
}

/** The largest of places so near one another that it matters not which is meant. */
function samePlace(places: readonly GeoNamesPlace[]): GeoNamesPlace | null {
  const [largest] = places.toSorted((a, b) => b.population - a.population);
  return places.every((place) => distanceKm(place, largest!) <= ONE_PLACE_KM) ? largest! : null;
}

/** Kilometres between two places, along a great circle. */
const distanceKm = (a: GeoNamesPlace, b: GeoNamesPlace): number =>
  geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * EARTH_RADIUS_KM;
