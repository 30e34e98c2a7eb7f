import { geoPath, type GeoProjection } from 'd3-geo';
import type { Coordinates, Places } from './places.js';
import { baseProjection, type Frame } from './projection.js';
import type { World } from './world.js';

/** How the world lies in a frame, and its outline there, as paths. */
export interface Outline {
  readonly base: GeoProjection;
  readonly land: string;
  readonly borders: string;
}

/** The outline is drawn once for a size and a set of places; nearer is the same, enlarged. */
export class Outlines {
  #kept: { key: string; found: Places; world: World | undefined; outline: Outline } | undefined;

  of(frame: Frame, found: Places, world: World | undefined): Outline {
    const key = `${frame.width} ${frame.height}`;
    if (this.#kept?.key !== key || this.#kept.found !== found || this.#kept.world !== world) {
      this.#kept = { key, found, world, outline: outlineOf(frame, found, world) };
    }
    return this.#kept.outline;
  }
}

function outlineOf(frame: Frame, { places, ties }: Places, world: World | undefined): Outline {
  const middle = places.find((place) => place.middle)?.coordinates ?? null;
  const ways = ties.map(({ ends: [a, b] }): [Coordinates, Coordinates] => [a.coordinates, b.coordinates]);
  const base = baseProjection(
    frame,
    places.map(({ coordinates }) => coordinates),
    ways,
    middle,
  );
  const path = geoPath(base);
  return { base, land: (world && path(world.land)) ?? '', borders: (world && path(world.borders)) ?? '' };
}
