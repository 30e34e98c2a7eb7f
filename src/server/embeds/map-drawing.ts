import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { waysOnMap, type Position } from '../../../web/graph/globe.js';
import { shortPath } from '../../../web/graph/short-path.js';
import type { EntityType } from '../../model/entity-types.js';
import { markup } from '../pages/html.js';
import { line, mark, type Drawing, type DrawingOptions } from './drawing.js';
import { svgText, round, textWidth } from './svg-text.js';
import { drawKey, type KeyEntry } from './map-key.js';
import { fill } from '../pages/palette.js';

/** A place on the map, and who is there. Degrees, WGS 84. */
export interface MapPoint {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The one in whose name the map is drawn: lines go out from it. */
  readonly home: boolean;
}

/** The land of Natural Earth (public domain), at 1:110 million. */
const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8'),
) as Parameters<typeof feature>[0];
const LAND = feature(world, world.objects.land!);

/** How much a coast may be off, in pixels: it says where places are, and is what most bytes of a map go to. */
const COAST = 1;
const SIZE = 13;
/** Room for names at the sides, and for marks above and below. */
const [BESIDE, ABOVE] = [46, 24];
/** Places closer than this are told as one, in pixels; the next where not even their numbers have room. */
const CLUSTER_DISTANCES = [15, 21, 28];
const STEPS = 24;
/** The least that the map shows, so that places near each other still have a coast to be known by; degrees. */
const LEAST_SPAN = 14;
/** North of this there is no land: what room is left is better shown in the south. Degrees. */
const NORTHERN_END = 83.7;

/** Where places are, on as much of the world as they need; lines lead from home to the rest. */
export function drawMap(spots: readonly MapPoint[], { width, theme }: DrawingOptions): Drawing {
  const { projection, height } = fitted(spots, width);
  const land = shortPath(geoPath(projection)(LAND) ?? '', { tolerance: COAST });
  const { groups, labels, key } = grouped(spots, projection, width, height);
  const home = spots.find((spot) => spot.home);
  const lines = groups.flatMap(({ members }) =>
    home === undefined || members.some((spot) => spot.home)
      ? []
      : [line(drawnWay(home, members[0]!, projection), theme)],
  );
  const below = drawKey(key, height + 5, { width, theme });
  return {
    width,
    height: height + (below.height > 0 ? below.height + 12 : 0),
    content: [
      markup`<path d="${land}" ${fill('land', theme)}/>`,
      lines,
      groups.map(({ x, y, members }) => {
        const first = members.find((spot) => spot.home) ?? members[0]!;
        return mark(first.type, x, y, theme, first.home ? 8 : 6);
      }),
      labels.map(({ x, y, anchor, text, bold }) =>
        svgText([text], { x, y, size: SIZE, tone: 'ink', theme, anchor, bold, halo: true }),
      ),
      below.content,
    ],
  };
}

type Point = [longitude: number, latitude: number];

/** A projection that shows all places and the ways to them, as high as they need within bounds. */
function fitted(spots: readonly MapPoint[], width: number): { projection: GeoProjection; height: number } {
  const home = spots.find((spot) => spot.home);
  const around = spots.flatMap(({ longitude, latitude }): Point[] => [
    [longitude - LEAST_SPAN / 2, Math.max(-85, latitude - LEAST_SPAN / 4)],
    [longitude + LEAST_SPAN / 2, Math.min(85, latitude + LEAST_SPAN / 4)],
  ]);
  const ways = home === undefined ? [] : spots.flatMap((spot) => way(home, spot).flat()).map(([x, y]): Point => [x, y]);
  const coordinates: Point[] =
    spots.length > 0
      ? [...around, ...ways]
      : [
          [-170, -55],
          [170, 75],
        ];
  const shown = { type: 'MultiPoint' as const, coordinates };
  const [least, most] = [width * 0.36, width * (width < 480 ? 0.9 : 0.62)];
  const inner = (height: number): [Point, Point] => [
    [BESIDE, ABOVE],
    [width - BESIDE, height - ABOVE],
  ];
  const projection = geoNaturalEarth1().fitExtent(inner(most), shown);
  const [[, top], [, bottom]] = geoPath(projection).bounds(shown);
  const height = Math.round(Math.min(most, Math.max(least, bottom - top + 2 * ABOVE)));
  projection.fitExtent(inner(height), shown);
  const [[, highest]] = geoPath(projection).bounds(shown);
  const [x, y] = projection.translate();
  const emptySea = Math.min(projection([0, NORTHERN_END])?.[1] ?? 0, highest - ABOVE);
  return {
    projection: projection.translate([x, y - Math.max(0, emptySea)]).clipExtent([
      [0, 0],
      [width, height],
    ]),
    height,
  };
}

/** The shortest way over the globe, in the pieces that the map shows. */
const way = (from: MapPoint, to: MapPoint): Position[][] =>
  waysOnMap([from.longitude, from.latitude], [to.longitude, to.latitude], STEPS);

const drawnWay = (from: MapPoint, to: MapPoint, projection: GeoProjection): string =>
  way(from, to)
    .flatMap((piece) =>
      piece
        .map(([longitude, latitude]) => projection([longitude, latitude]))
        .filter((point) => point !== null)
        .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`),
    )
    .join('');

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly members: readonly MapPoint[];
}

const at = (projection: GeoProjection, { longitude, latitude }: MapPoint): [number, number] =>
  projection([longitude, latitude]) ?? [0, 0];

/** Places in groups that are one on this map; home comes first, and the rest in the order given. */
function clusterAt(spots: readonly MapPoint[], projection: GeoProjection, distance: number): Placed[] {
  const groups: { x: number; y: number; members: MapPoint[] }[] = [];
  for (const spot of [...spots].sort((a, b) => Number(b.home) - Number(a.home))) {
    const [x, y] = at(projection, spot);
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < distance);
    if (near === undefined) groups.push({ x: round(x), y: round(y), members: [spot] });
    else near.members.push(spot);
  }
  return groups;
}

/** Groups as small as they can be told apart, with their names. */
function grouped(spots: readonly MapPoint[], projection: GeoProjection, width: number, height: number) {
  const tries = CLUSTER_DISTANCES.map((distance) => () => {
    const groups = clusterAt(spots, projection, distance);
    return { groups, ...labelled(groups, width, height) };
  });
  return tries.slice(1).reduce((found, next) => (found.crowded ? next() : found), tries[0]!());
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly bold: boolean;
}
type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Names beside their marks where they have room, clear of each other; the others get a number, and stand below.
 * `crowded`: one had no room.
 */
function labelled(groups: readonly Placed[], width: number, height: number) {
  const taken: Box[] = groups.map(({ x, y }) => [x - 8, y - 8, x + 8, y + 8]);
  const labels: Label[] = [];
  const key: KeyEntry[] = [];
  let crowded = false;
  for (const { x, y, members } of groups) {
    const text = members.map(({ name }) => name).join(', ');
    const bold = members.some(({ home }) => home);
    const fitting = (words: string) =>
      positions(x, y, words, bold).find(({ box }) => isFree(box, taken, width, height));
    const found = fitting(text) ?? (members.length > 1 ? undefined : fitting(members[0]!.name));
    if (found !== undefined) {
      labels.push(found.label);
      taken.push(found.box);
      continue;
    }
    const number = key.length + 1;
    key.push({ number, text });
    const free = fitting(String(number));
    crowded ||= free === undefined;
    const short = free ?? positions(x, y, String(number), bold)[0]!;
    labels.push(short.label);
    taken.push(short.box);
  }
  return { labels, key, crowded };
}

function positions(x: number, y: number, text: string, bold: boolean): { label: Label; box: Box }[] {
  const wide = textWidth(text, SIZE) * (bold ? 1.1 : 1);
  const set = (anchor: Label['anchor'], dx: number, dy: number): { label: Label; box: Box } => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - wide : x + dx - wide / 2;
    return {
      label: { x: x + dx, y: y + dy, anchor, text, bold },
      box: [left, y + dy - SIZE, left + wide, y + dy + 4],
    };
  };
  return [
    set('start', 11, 5),
    set('end', -11, 5),
    set('middle', 0, 22),
    set('middle', 0, -12),
    set('start', 8, 20),
    set('end', -8, 20),
    set('start', 8, -10),
    set('end', -8, -10),
  ];
}

const isFree = ([left, top, right, bottom]: Box, taken: readonly Box[], width: number, height: number) =>
  left >= 2 &&
  right <= width - 2 &&
  top >= 2 &&
  bottom <= height - 2 &&
  taken.every(([l, t, r, b]) => right < l || left > r || bottom < t || top > b);
