import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { EntityRecord, RelationRecord } from '../src/ingest/records.js';
import type { EntityType } from '../src/model/entity-types.js';
import type { RelationKind } from '../src/model/relation-types.js';

/** A network of towns as large as wanted, of the product's own model. The same for the same seed number. */
export interface Network {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  /** Ids of cities, those with most partnerships first. */
  readonly cities: readonly string[];
  readonly areas: readonly string[];
}

/**
 * How many towns have how many twins, in Wikidata (P190, 2016, CC0; 10,055 towns, 17,401 pairs; collected by
 * L3viathan/sister-cities): [twins, towns]. Beyond 40 by tens.
 */
const TWINS: readonly (readonly [twins: number, towns: number])[] = [
  [1, 4277],
  [2, 1794],
  [3, 1151],
  [4, 721],
  [5, 529],
  [6, 341],
  [7, 247],
  [8, 189],
  [9, 152],
  [10, 104],
  [11, 81],
  [12, 79],
  [13, 57],
  [14, 50],
  [15, 30],
  [16, 28],
  [17, 21],
  [18, 14],
  [19, 11],
  [20, 20],
  [21, 12],
  [22, 13],
  [23, 15],
  [24, 11],
  [25, 9],
  [26, 20],
  [27, 12],
  [28, 6],
  [29, 5],
  [30, 6],
  [31, 4],
  [32, 3],
  [33, 4],
  [34, 4],
  [35, 5],
  [36, 2],
  [37, 1],
  [38, 5],
  [39, 3],
  [40, 1],
  [45, 5],
  [55, 6],
  [65, 4],
  [75, 2],
  [95, 1],
];

export const EVIDENCE_COUNT = 500;
/** When the one document that all evidence cites was written. */
export const DOCUMENT_DATE = '2017-10-09';
const AREA_COUNT = 36;
const TOP_AREAS = 6;
const COUNTRIES = 200;
/** Relationships that one city brings with it, about; what the size is divided by. */
const RELATIONS_PER_CITY = 7;

export function createNetwork(seed: number, relationships: number): Network {
  const generator = xoroshiro128plus(seed);
  const random = () => uniformFloat64(generator);
  const below = (limit: number) => Math.floor(random() * limit);
  /** Early numbers far more often than late ones, as countries and themes are. */
  const skewed = (limit: number) => Math.floor(limit * random() ** 3);

  const entities: EntityRecord[] = [];
  const relations: RelationRecord[] = [];
  const add = (type: EntityType, id: string, name: string, properties: EntityRecord['properties'] = {}) => {
    const names = { name, altNames: [] };
    entities.push({ id, type, ...names, evidence: [`evidence-${below(EVIDENCE_COUNT)}`], properties });
    return id;
  };
  const relate = (kind: RelationKind, from: string, to: string) => {
    const since = random() < 0.7 ? String(1950 + below(70)) : undefined;
    const until = since !== undefined && random() < 0.1 ? String(Number(since) + 1 + below(30)) : undefined;
    relations.push({ kind, from, to, since, until, evidence: [`evidence-${below(EVIDENCE_COUNT)}`], properties: {} });
  };

  const areas = Array.from({ length: AREA_COUNT }, (_, n) => add('PRIORITY_AREA', `area-${n}`, `Theme ${n}`));
  for (let n = TOP_AREAS; n < AREA_COUNT; n += 1) relate('BROADER', areas[n]!, areas[n % TOP_AREAS]!);
  const countries = Array.from({ length: COUNTRIES }, (_, n) => add('COUNTRY', `country-${n}`, `Country ${n}`));

  const count = Math.max(20, Math.round(relationships / RELATIONS_PER_CITY));
  const cities = Array.from({ length: count }, (_, n) => {
    const name = townName(below, n);
    return add('CITY', `city-${n}`, name, { population: 1_000 + below(1_000_000) });
  });
  for (const city of cities) relate('IN_COUNTRY', city, countries[skewed(COUNTRIES)]!);

  const degrees = new Map<string, number>();
  const ends = shuffled(
    cities.flatMap((city) => Array<string>(twinsOf(random())).fill(city)),
    below,
  );
  for (let n = 0; n + 1 < ends.length; n += 2) {
    const [one, other] = [ends[n]!, ends[n + 1]!];
    if (one === other) continue;
    const work = add('PARTNERSHIP', `partnership-${n / 2}`, `Partnership ${n / 2}`, { kind: 'SISTER_CITY' });
    for (const city of [one, other]) {
      relate('PARTICIPATES_IN', city, work);
      degrees.set(city, (degrees.get(city) ?? 0) + 1);
    }
    relate('FOCUSES_ON', work, areas[skewed(AREA_COUNT)]!);
    if (random() < 0.1) {
      const university = add('UNIVERSITY', `university-${n / 2}`, `University of ${townName(below, n)}`);
      relate('LOCATED_IN', university, one);
      relate('PARTICIPATES_IN', university, work);
    }
  }
  // Networks of towns: some have a few members, the largest one town in forty.
  const networks = Math.max(2, Math.round(count / 500));
  for (let n = 0; n < networks; n += 1) {
    const network = add('INITIATIVE', `network-${n}`, `Network of towns ${n}`, { stage: 'ACTIVE' });
    const members = new Set<string>();
    const size = Math.max(5, Math.floor(count / 40 / (n + 1)));
    while (members.size < Math.min(size, count / 2)) members.add(cities[below(count)]!);
    for (const city of members) relate('PARTICIPATES_IN', city, network);
    relate('FOCUSES_ON', network, areas[n % AREA_COUNT]!);
  }
  const ranked = [...cities].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  return { entities, relations, cities: ranked, areas };
}

const TOWNS = TWINS.reduce((sum, [, towns]) => sum + towns, 0);

function twinsOf(chance: number): number {
  let left = chance * TOWNS;
  for (const [twins, towns] of TWINS) {
    left -= towns;
    if (left < 0) return twins;
  }
  return 1;
}

const SYLLABLES = [
  'ber',
  'lin',
  'kö',
  'ping',
  'al',
  'to',
  'mar',
  'sund',
  'vik',
  'stad',
  'nor',
  'ros',
  'hol',
  'by',
  'gra',
  'den',
];

function townName(below: (limit: number) => number, number: number): string {
  const name = [0, 1, 2].map(() => SYLLABLES[below(SYLLABLES.length)]).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${number}`;
}

function shuffled<T>(items: T[], below: (limit: number) => number): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}
