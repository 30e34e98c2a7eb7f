import type { Point } from './direction.js';
import type { Box, Mark } from './label-room.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a name may stand: its box, and the line from its mark where it stands away from it. */
export interface Place {
  readonly box: Box;
  readonly leader: readonly [Point, Point] | null;
}

/** Where on a line its name may stand: parts of its length. */
const ALONG = [0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.75, 0.25];
const DIRECTIONS = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);
/** How far places anywhere are from each other, pixels. */
const STEP = 12;
/** From here on a name is no longer seen to be a mark's without a line. */
const APART = 6;

export const boxAt = (x: number, y: number, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The places beside a mark: below, to the right, to the left, above, between these, and moved a little along its sides. */
export function besides({ x, y, radius }: Mark, size: Size): Box[] {
  const [aside, below] = [radius * 1.1 + size.width / 2, radius * 1.1 + size.height / 2];
  const [corner, deep] = [radius * 0.8 + size.width / 2, radius * 0.8 + size.height / 2];
  const [along, up] = [size.width / 4, size.height / 4];
  const offsets = [
    ...[[0, below] as const, [aside, 0] as const, [-aside, 0] as const, [0, -below] as const],
    ...[[corner, deep] as const, [-corner, deep] as const, [corner, -deep] as const, [-corner, -deep] as const],
    ...[[along, below] as const, [-along, below] as const, [along, -below] as const, [-along, -below] as const],
    ...[[aside, up] as const, [aside, -up] as const, [-aside, up] as const, [-aside, -up] as const],
  ];
  return offsets.map(([dx, dy]) => boxAt(x + dx, y + dy, size));
}

/** The places so far off a mark, each with its line. */
export function further(mark: Mark, size: Size, away: number): Place[] {
  return DIRECTIONS.map((direction) => {
    const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
    const end = { x: mark.x + dx * (mark.radius + away), y: mark.y + dy * (mark.radius + away) };
    const start = { x: mark.x + dx * (mark.radius + 2), y: mark.y + dy * (mark.radius + 2) };
    const box = boxAt(end.x + (dx * size.width) / 2, end.y + (dy * size.height) / 2, size);
    return { box, leader: [start, end] };
  });
}

/** All places in a part of the picture, the nearest to the mark first, and over it last. */
export function anywhere(mark: Mark, size: Size, part: Box): Place[] {
  const places: (Place & { readonly cost: number })[] = [];
  const [across, down] = [part.right - part.left - size.width, part.bottom - part.top - size.height].map((room) =>
    Math.max(0, room),
  ) as [number, number];
  // The steps begin at its own place moved into the part, so that the nearest is one of them.
  const steps = (from: number, room: number, own: number) => {
    const nearest = Math.min(from + room, Math.max(from, own));
    const values = [nearest];
    for (let value = nearest - STEP; value > from; value -= STEP) values.push(value);
    for (let value = nearest + STEP; value < from + room; value += STEP) values.push(value);
    return [...values, from, from + room];
  };
  for (const left of steps(part.left, across, mark.x - size.width / 2)) {
    for (const top of steps(part.top, down, mark.y + mark.radius * 1.1)) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const end = { x: clamp(mark.x, box.left, box.right), y: clamp(mark.y, box.top, box.bottom) };
      const gap = Math.hypot(end.x - mark.x, end.y - mark.y) - mark.radius;
      const leader = gap <= APART ? null : ([towards(mark, end), end] as const);
      places.push({ box, leader, cost: gap < 0 ? 1e4 - gap : gap });
    }
  }
  return places.sort((a, b) => a.cost - b.cost);
}

/** The places on a line; beside it nobody would know which of two lines is meant. */
export function* onLine([from, to]: readonly [Point, Point], size: Size): Generator<Box> {
  for (const share of ALONG) {
    yield boxAt(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y), size);
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Where a line from a mark to a point begins. */
function towards({ x, y, radius }: Mark, to: Point): Point {
  const share = (radius + 2) / Math.max(1, Math.hypot(to.x - x, to.y - y));
  return { x: x + share * (to.x - x), y: y + share * (to.y - y) };
}
