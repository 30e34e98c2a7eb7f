import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';
import { shortPath } from '../../graph/short-path.js';

const NAME = 'virtual:world-land';
/** Units for a radian: the world is about 1,000 wide. */
const WORLD_SCALE = 190;
/** South of this there is nobody to be a partner of; degrees. */
const SOUTHERN_END = -60;

/**
 * The coasts of Natural Earth (public domain, 1:110 million) as one path, projected when the kit is built: 7 kB
 * compressed, where the coordinates with a projection and its clipping are 30.
 */
export function worldLand(): Plugin {
  return {
    name: 'world-land',
    resolveId: (id) => (id === NAME ? id : undefined),
    async load(id) {
      if (id !== NAME) return undefined;
      const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
      const world = JSON.parse(await readFile(file, 'utf8')) as Parameters<typeof feature>[0];
      const projection = geoNaturalEarth1().scale(WORLD_SCALE).translate([0, 0]);
      const south = -(projection([0, SOUTHERN_END])?.[1] ?? 0);
      const path = geoPath(projection)(feature(world, world.objects['land']!)) ?? '';
      const land = shortPath(path, { wants: (ring) => ring.some(([, y]) => y <= -south) });
      return `export const LAND = '${land}'; export const WORLD_SCALE = ${WORLD_SCALE};`;
    },
  };
}
