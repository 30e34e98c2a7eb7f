import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWorld, type World, type WorldCity } from '../../src/importers/world/world.js';
import { normalizeName } from '../../src/model/normalize-name.js';

const world = readWorld('seed/world');
const byId = new Map(world.cities.map((city) => [city.id, city]));
const byItem = new Map(world.cities.flatMap((city) => city.wikidataIds.map((item) => [item, city] as const)));
const of = (item: string) => byItem.get(item)!;

describe('the places of the shipped world', () => {
  it.each([
    ['Q505018', 'lund', 'SE', 'the Nordic circle of Hamar and Porvoo'],
    ['Q26509', 'falun', 'SE', 'Falun'],
    ['Q43919', 'salem-us', 'US', 'the capital of Oregon, partner of Kawagoe'],
    ['Q88', 'alexandria-us', 'US', 'of Virginia, partner of Helsingborg'],
    ['Q205905', 'lancaster-gb', 'GB', 'partner of Växjö'],
    ['Q26793', 'bergen', 'NO', 'partner of Göteborg'],
    ['Q656', 'saint-petersburg', 'RU', 'called Sankt Petersburg in the list'],
  ])('tell namesakes and exonyms apart: %s is %s, %s (%s)', (item, id, country) => {
    expect(of(item)).toMatchObject({ id, country });
  });

  it('leave what is not certain without country and position, and its municipality without partners', () => {
    // Mora with Martos: in Dalarna or in Toledo? Berg with Brest: the one in the Schussen valley.
    expect(of('Q1641529')).toMatchObject({ country: null, latitude: null });
    for (const id of ['mora', 'berg', 'salem', 'vara', 'hjo', 'ale']) {
      expect(byId.get(id)).toMatchObject({ country: 'SE', wikidataIds: [] });
      expect(byId.get(id)!.municipalityCode).toMatch(/^SE-\d{4}$/);
    }
  });

  it('are those of all 290 municipalities: code, county and position', () => {
    const swedish = world.cities.filter(({ municipalityCode }) => municipalityCode !== null);
    expect(new Set(swedish.map(({ municipalityCode }) => municipalityCode)).size).toBe(290);
    for (const { county, latitude, longitude, country } of swedish) {
      expect({ country, county }).toEqual({ country: 'SE', county: expect.stringMatching(/^\d\d$/) as unknown });
      expect([latitude, longitude]).toEqual([expect.any(Number), expect.any(Number)]);
    }
    expect(swedish.filter(({ wikidataIds }) => wikidataIds.length > 0).length).toBeGreaterThanOrEqual(130);
  });

  it('take a municipality and its seat for one, also where they are called otherwise', () => {
    expect(of('Q54757')).toBe(of('Q374794')); // Visby is the seat of Gotland.
    expect(of('Q3183470')).toBe(of('Q216915')); // Sigtuna, twice in the list
  });

  it('hold each item of the list once, and no id twice', () => {
    const items = world.cities.flatMap(({ wikidataIds }) => wikidataIds);
    expect(new Set(items).size).toBe(items.length);
    expect(items.length).toBe(10_055);
    expect(byId.size).toBe(world.cities.length);
  });
});

/** Those that ISO has codes for, and the lists count to the state that they belong to. */
const TERRITORIES: Readonly<Record<string, string>> = {
  MO: 'CN',
  HK: 'CN',
  AX: 'FI',
  GP: 'FR',
  MQ: 'FR',
  RE: 'FR',
  EH: 'MA',
};

const HEKMAN = path.resolve(import.meta.dirname, '../../../shared/data/Hekman_twin_cities_2026-02.csv');

/** Countries by other names than those of ISO. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    'republic of ireland': 'IE',
    turkey: 'TR',
  },
  ...{ 'czech republic': 'CZ', macedonia: 'MK', 'north macedonia': 'MK', taiwan: 'TW', palestine: 'PS', china: 'CN' },
  ...{
    'palestinian territories': 'PS',
    'bosnia and herzegovina': 'BA',
    'state of palestine': 'PS',
    'people s republic of china': 'CN',
    kosovo: 'XK',
  },
  ...{ 'ivory coast': 'CI', 'democratic republic of the congo': 'CD', congo: 'CG', madagaskar: 'MG' },
  ...{ 'antigua and barbuda': 'AG', 'trinidad and tobago': 'TT', 'sao tome and principe': 'ST' },
};

describe.skipIf(!existsSync(HEKMAN))('the places of the shipped world beside lists of ten years later', () => {
  it('are in the country that the lists have for the same pair, in 99.7 % of cases and more', () => {
    const { same, others } = compare(world, readHekman());
    console.log(`${same} of ${same + others.length} towns: ${others.join('; ')}`);
    expect(same).toBeGreaterThan(5_000);
    expect(same / (same + others.length)).toBeGreaterThanOrEqual(0.997);
  });
});

type Pair = readonly [name: string, country: string, partner: string];

function readHekman(): Pair[] {
  const codes = new Map(world.countries.map(({ code, en }) => [normalizeName(en), code]));
  const codeOf = (country: string) => {
    const name = normalizeName(country.split(',').at(-1)!);
    return OTHER_NAMES[name] ?? codes.get(name) ?? country;
  };
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(readFileSync(HEKMAN), { columns: true }));
  return rows.flatMap(({ city1 = '', country1 = '', city2 = '', country2 = '' }): Pair[] => [
    [normalizeName(city1), codeOf(country1), normalizeName(city2)],
    [normalizeName(city2), codeOf(country2), normalizeName(city1)],
  ]);
}

/** Towns of which both say the country: those found in the lists by their name and that of a partner. */
function compare({ twinnings }: World, pairs: readonly Pair[]) {
  const told = new Map<string, Map<string, Set<string>>>();
  for (const [name, country, partner] of pairs) {
    const partners = told.get(name) ?? told.set(name, new Map<string, Set<string>>()).get(name)!;
    (partners.get(partner) ?? partners.set(partner, new Set()).get(partner)!).add(country);
  }
  const namesOf = ({ name, labels }: WorldCity) => [...new Set([name, ...labels].map(normalizeName))];
  const countries = new Map<WorldCity, Set<string>>();
  for (const { a, b } of twinnings) {
    for (const [city, partner] of [
      [of(a), of(b)],
      [of(b), of(a)],
    ] as const) {
      if (city.country === null) continue;
      for (const name of namesOf(city)) {
        for (const other of namesOf(partner)) {
          for (const country of told.get(name)?.get(other) ?? []) {
            (countries.get(city) ?? countries.set(city, new Set()).get(city)!).add(country);
          }
        }
      }
    }
  }
  const others = [...countries].filter(
    ([{ country }, said]) => !said.has(country!) && !said.has(TERRITORIES[country!] ?? ''),
  );
  return {
    same: countries.size - others.length,
    others: others.map(([{ id, country, rule }, said]) => `${id} ${country} ${rule}, not ${[...said].join()}`),
  };
}
