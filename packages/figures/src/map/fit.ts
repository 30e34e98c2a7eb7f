import { fromNaturalEarth, naturalEarth, waysOnMap, type Position } from './globe.js';
import { round } from '../text/measure.js';
import { passingBy } from './way-clearing.js';

/** How wide a radian is on the map that everything else is a move and an enlargement of. */
export const WORLD_SCALE = 200;

type Point = readonly [x: number, y: number];

/** How a map of the world is moved and enlarged to show what it has to; the height that it takes, in pixels. */
export interface Fit {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly height: number;
}

/** Room for names at the sides, and for marks above and below; pixels. */
const [BESIDE, ABOVE] = [46, 24];
/** The least that is shown around a place, so that there is a coast to know it by; degrees. */
const LEAST_SPAN = 14;
/** North of this there is no land: what room is left is better shown in the south. Degrees. */
const NORTHERN_END = 83.7;
/** As much of the world as there is to see without any place. */
const WHOLE_WORLD: readonly Position[] = [
  [-170, -55],
  [170, 75],
];
/** Below this a map is as high as it is wide, nearly; pixels. */
const NARROW = 480;

const project = (position: Position): Point => naturalEarth(position, WORLD_SCALE);

/** The room that a map has, in pixels; without a height it is as high as its places need, within bounds. */
export interface Room {
  readonly width: number;
  readonly height?: number;
}

/** A map that shows all places and the ways to them. */
export function fitMap(places: readonly Position[], ways: readonly Position[], { width, height: given }: Room): Fit {
  const around = places.flatMap(([longitude, latitude]): Position[] => [
    [longitude - LEAST_SPAN / 2, Math.max(-85, latitude - LEAST_SPAN / 4)],
    [longitude + LEAST_SPAN / 2, Math.min(85, latitude + LEAST_SPAN / 4)],
  ]);
  const points = (places.length > 0 ? [...around, ...ways] : WHOLE_WORLD).map(project);
  const [left, right] = ends(points.map(([x]) => x));
  const [top, bottom] = ends(points.map(([, y]) => y));
  const [least, most] = given === undefined ? [width * 0.36, width * (width < NARROW ? 0.9 : 0.62)] : [given, given];
  const byWidth = (width - 2 * BESIDE) / (right - left);
  const height = Math.round(Math.min(most, Math.max(least, (bottom - top) * byWidth + 2 * ABOVE)));
  const scale = Math.min(byWidth, (height - 2 * ABOVE) / (bottom - top));
  const x = width / 2 - ((left + right) / 2) * scale;
  const y = height / 2 - ((top + bottom) / 2) * scale;
  const emptySea = Math.min(project([0, NORTHERN_END])[1] * scale + y, top * scale + y - ABOVE);
  return { x, y: y - Math.max(0, emptySea), scale, height };
}

/** What of a map is looked at: how near, and around which place; null: around the middle of the whole. */
export interface Sight {
  readonly zoom: number;
  readonly centre: Position | null;
}

/** The same map from nearer. */
export function nearer(fit: Fit, width: number, { zoom, centre }: Sight): Fit {
  const { height } = fit;
  const { x, y } = centre === null ? { x: width / 2, y: height / 2 } : placeOn(fit)(centre);
  return { x: width / 2 - zoom * (x - fit.x), y: height / 2 - zoom * (y - fit.y), scale: fit.scale * zoom, height };
}

/** Where a place is on a map that was fitted. */
export const placeOn =
  ({ x, y, scale }: Fit) =>
  (position: Position): { x: number; y: number } => {
    const [east, south] = project(position);
    return { x: east * scale + x, y: south * scale + y };
  };

/** Which place of the globe is at a point of a map that was fitted. */
export const placeAt = ({ x, y, scale }: Fit, east: number, south: number): Position =>
  fromNaturalEarth([(east - x) / scale, (south - y) / scale], WORLD_SCALE);

/** So many pieces look round on a map of the world; from nearer it takes more. */
const [STEPS, MOST_STEPS] = [24, 200];

/** The places on the shortest way over the globe: what a map has to show of it. */
export const wayBetween = (from: Position, to: Position): Position[] => waysOnMap(from, to, STEPS).flat();

type Pixels = { readonly x: number; readonly y: number };

/**
 * The shortest way over the globe, in the pieces that the map shows; pixels.
 * @param marks that it passes by, unless they are at its ends
 */
export function wayOn(fit: Fit, from: Position, to: Position, marks: readonly Pixels[]): (readonly Pixels[])[] {
  const steps = Math.max(STEPS, Math.min(MOST_STEPS, Math.round(STEPS * fit.scale)));
  const pieces = waysOnMap(from, to, steps).map((piece) => piece.map(placeOn(fit)));
  return pieces.length > 1 ? pieces : pieces.map((piece) => passingBy(piece, marks));
}

/** The same as the `d` of a path. */
export const arc = (fit: Fit, from: Position, to: Position, marks: readonly Pixels[]): string =>
  wayOn(fit, from, to, marks)
    .map((piece) => `M${piece.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`)
    .join('');

const ends = (values: readonly number[]): [least: number, most: number] =>
  values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
