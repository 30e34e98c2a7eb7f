import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { WORLD_SCALE } from './fit.js';
import { shortPath } from './short-path.js';

/** South of this there is nobody to be a partner of; degrees. */
const SOUTHERN_END = -60;

/** How much a coast may be off: it says where places are, and is what most bytes of a map go to. */
const TOLERANCE = 0.5;

/** What world-atlas has in each of its files. */
export type Atlas = Parameters<typeof feature>[0];

const projectionAt = (detail: number) =>
  geoNaturalEarth1()
    .scale(WORLD_SCALE * detail)
    .translate([0, 0]);

/**
 * The coasts of Natural Earth (public domain, 1:110 million) as one path, projected once for all maps: 7 kB compressed,
 * where the coordinates with a projection and its clipping are 30.
 * @param detail how many units of the path one of a map's is: more for maps that are looked at from nearer
 */
export function landPath(world: Atlas, detail = 1): string {
  const projection = projectionAt(detail);
  const south = -(projection([0, SOUTHERN_END])?.[1] ?? 0);
  const path = geoPath(projection)(feature(world, world.objects['land']!)) ?? '';
  return shortPath(path, { tolerance: TOLERANCE, wants: (ring) => ring.some(([, y]) => y <= -south) });
}

/** The borders between countries, in the same units. */
export function borderPath(world: Atlas, detail = 1): string {
  const countries = world.objects['countries'] as Parameters<typeof mesh>[1];
  const path = geoPath(projectionAt(detail))(mesh(world, countries, (a, b) => a !== b));
  return shortPath(path ?? '', { tolerance: TOLERANCE, isOpen: true });
}
