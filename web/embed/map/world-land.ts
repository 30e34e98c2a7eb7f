import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';

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
      const path = geoPath(projection).digits(0)(feature(world, world.objects['land']!)) ?? '';
      return `export const LAND = '${short(path, -south)}'; export const WORLD_SCALE = ${WORLD_SCALE};`;
    },
  };
}

/** The same path with relative steps; what is smaller than a unit, or all below `bottom`, is left out. */
function short(path: string, bottom: number): string {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [[x, y] = [0, 0], ...rest] = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]);
      let [fromX, fromY] = [x, y];
      const steps: [dx: number, dy: number][] = [];
      for (const [toX, toY] of rest) {
        const [dx, dy] = [toX - fromX, toY - fromY];
        if (dx === 0 && dy === 0) continue;
        [fromX, fromY] = [toX, toY];
        const last = steps.at(-1);
        // A step that goes on as the one before makes it longer.
        if (last && last[0] * dy === last[1] * dx && last[0] * dx + last[1] * dy > 0) {
          last[0] += dx;
          last[1] += dy;
        } else steps.push([dx, dy]);
      }
      return steps.length < 3 || (y > bottom && rest.every(([, toY]) => toY > bottom))
        ? ''
        : `M${x} ${y}l${steps
            .map((step) => step.join(' '))
            .join(' ')
            .replaceAll(' -', '-')}z`;
    })
    .join('');
}
