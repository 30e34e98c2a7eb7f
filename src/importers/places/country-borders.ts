import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoContains, type ExtendedFeature } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { z } from 'zod';
import type { Coordinates } from '../cells.js';

/** A country's area on a map at 1:50 million, which is some kilometres wrong along coasts and borders. */
interface CountryArea {
  readonly code: string;
  readonly area: ExtendedFeature;
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

const mapped = z.object({ id: z.union([z.string(), z.number()]) });

let areas: readonly CountryArea[] | undefined;

/** Natural Earth's countries as world-atlas has them; those without a number of ISO 3166-1 are left out. */
function countryAreas(): readonly CountryArea[] {
  areas ??= readAreas();
  return areas;
}

type Topology = Parameters<typeof feature>[0];

function readAreas(): CountryArea[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const collection = feature(topology, topology.objects.countries!);
  const features = collection.type === 'FeatureCollection' ? collection.features : [collection];
  return features.flatMap((area): CountryArea[] => {
    const id = mapped.safeParse(area);
    const code = id.success ? countries.numericToAlpha2(id.data.id) : undefined;
    // A ring that winds the wrong way is the whole world but for the country.
    return code === undefined || geoArea(area) > 2 * Math.PI ? [] : [{ code, area, bounds: geoBounds(area) }];
  });
}

const isWithin = ({ area, bounds: [[west, south], [east, north]] }: CountryArea, point: [number, number]): boolean => {
  const [longitude, latitude] = point;
  const isBetween = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north && geoContains(area, point);
};

/**
 * ISO 3166-1 alpha-2 of the country that a point lies in; undefined: none, as a harbour on a map this coarse.
 * @param expected looked at first
 */
export function countryAt({ latitude, longitude }: Coordinates, expected?: string): string | undefined {
  const point: [number, number] = [longitude, latitude];
  const first = countryAreas().find(({ code }) => code === expected);
  if (first !== undefined && isWithin(first, point)) return expected;
  return countryAreas().find((one) => isWithin(one, point))?.code;
}

/** About 25 km to 40 km in the latitudes where most of the towns of the world are. */
const NEAR_DEGREES = 0.35;

/** Whether a point lies in a country or so near to it that the map cannot tell. */
export function isInOrNear({ latitude, longitude }: Coordinates, code: string): boolean {
  const area = countryAreas().find((one) => one.code === code);
  if (area === undefined) return true;
  const steps = [-NEAR_DEGREES, 0, NEAR_DEGREES];
  return steps.some((north) =>
    steps.some((east) => isWithin(area, [longitude + 1.5 * east, Math.max(-90, Math.min(90, latitude + north))])),
  );
}
