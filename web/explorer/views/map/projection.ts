import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { Coordinates } from './places.js';

/** What of the world is seen: `zoom` 1 shows all places; `centre` null: their middle. */
export interface Sight {
  readonly zoom: number;
  readonly centre: Coordinates | null;
}

const MAX_ZOOM = 60;
export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(1, zoom));

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room for names beside what lies outermost. */
const MARGIN = 56;
/** How much closer than the whole world a few places may be brought by themselves. */
const CLOSEST = 5;
/** How far a drawn way may be from the true one, in pixels. */
const PRECISION = 0.1;

const lineOf = ([from, to]: readonly [Coordinates, Coordinates]) => ({
  type: 'LineString' as const,
  coordinates: [[...from], [...to]],
});

/** The shortest way over the globe, as a path's `d`. */
export const arc = (projection: GeoProjection, ends: readonly [Coordinates, Coordinates]): string =>
  geoPath(projection)(lineOf(ends)) ?? '';

/**
 * The world in true areas, the middle's meridian upright, so large that all places and the ways between them are seen.
 * @param middle where the middle is; null: anywhere
 */
export function baseProjection(
  { width, height }: Frame,
  places: readonly Coordinates[],
  ways: readonly (readonly [Coordinates, Coordinates])[],
  middle: Coordinates | null,
): GeoProjection {
  const projection = geoEqualEarth()
    .precision(PRECISION)
    .rotate([-(middle?.[0] ?? 0), 0]);
  projection.fitSize([width, height], { type: 'Sphere' });
  const world = projection.scale();
  if (places.length === 0) return projection;
  const all = {
    type: 'GeometryCollection' as const,
    geometries: [
      { type: 'MultiPoint' as const, coordinates: places.map((place) => [...place]) },
      ...ways.map((way) => lineOf(way)),
    ],
  };
  const margin = Math.min(MARGIN, width / 10, height / 6);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    all,
  );
  const scale = projection.scale();
  if (!(scale <= world * CLOSEST)) projection.scale(world * CLOSEST);
  projection.translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
  const y = height / 2 - (top + bottom) / 2;
  const poles = geoPath(projection).bounds({ type: 'Sphere' });
  return projection.translate([
    width / 2 - (left + right) / 2,
    y + towardsPole([y + poles[0][1], y + poles[1][1]], [y + top, y + bottom], height, margin),
  ]);
}

/** How far down the world has to move so that nothing is left empty beyond a pole, while all places stay in sight. */
function towardsPole(
  [north, south]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  height: number,
  margin: number,
): number {
  if (north > 0) return -Math.max(0, Math.min(north, top - margin));
  return Math.max(0, Math.min(height - south, height - margin - bottom));
}

/** The same world, nearer, and how its drawing has to be moved and enlarged for that. */
export function inSight(base: GeoProjection, { width, height }: Frame, { zoom, centre }: Sight) {
  const [x, y] = base.translate();
  const at = centre === null ? null : base([...centre]);
  const [middleX, middleY] = at ?? [width / 2, height / 2];
  const shift: [number, number] = [width / 2 - zoom * middleX, height / 2 - zoom * middleY];
  const projection = geoEqualEarth()
    .precision(PRECISION)
    .rotate(base.rotate())
    .scale(base.scale() * zoom)
    .translate([zoom * x + shift[0], zoom * y + shift[1]]);
  return { projection, transform: `translate(${shift[0]} ${shift[1]}) scale(${zoom})` };
}
