import type { Place } from './places.js';
import type { Frame } from './projection.js';

/** A place on the screen; with those that lie too close to be told apart at this distance. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly place: Place;
  readonly others: readonly Place[];
}

export interface Label {
  readonly mark: Mark;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Nearer than this, in pixels, two marks cannot both be hit with a finger. */
const APART = 26;
export const RADIUS = 8;
const OUTSIDE = 20;
const LINE = 17;
const GAP = 5;

/** Marks for places, the most important first; what lies too close to one joins it. */
export function marksOf(
  places: readonly Place[],
  { width, height }: Frame,
  project: (place: Place) => [number, number] | null,
): Mark[] {
  const marks: { x: number; y: number; place: Place; others: Place[] }[] = [];
  for (const place of places) {
    const at = project(place);
    if (at === null) continue;
    const [x, y] = at;
    if (x < -OUTSIDE || y < -OUTSIDE || x > width + OUTSIDE || y > height + OUTSIDE) continue;
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < APART);
    if (near === undefined) marks.push({ x, y, place, others: [] });
    else near.others.push(place);
  }
  return marks;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Names beside their marks, where they cover neither each other nor a mark; the first marks first. */
export function labelsOf(
  marks: readonly Mark[],
  { width, height }: Frame,
  textOf: (mark: Mark) => string,
  widthOf: (text: string) => number,
): Label[] {
  const taken: Box[] = marks.map(({ x, y }) => box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
  const labels: Label[] = [];
  for (const mark of marks) {
    const text = textOf(mark);
    const long = widthOf(text);
    const place = CORNERS.map(({ dx, dy, anchor }) => {
      const x = mark.x + dx * (RADIUS + GAP);
      const y = mark.y + dy * (RADIUS + GAP + LINE / 2);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
      return { x, y, anchor, covers: box(left, y - LINE / 2, long, LINE) };
    }).find(
      ({ covers }) =>
        covers.left >= 0 &&
        covers.top >= 0 &&
        covers.right <= width &&
        covers.bottom <= height &&
        taken.every((other) => !overlap(covers, other)),
    );
    if (place === undefined) continue;
    taken.push(place.covers);
    labels.push({ mark, text, x: place.x, y: place.y, anchor: place.anchor });
  }
  return labels;
}

const CORNERS = [
  { dx: 1, dy: 0, anchor: 'start' },
  { dx: -1, dy: 0, anchor: 'end' },
  { dx: 0, dy: 1, anchor: 'middle' },
  { dx: 0, dy: -1, anchor: 'middle' },
] as const;

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The nearest mark in a direction; what lies aside counts double. */
export function nextMark(marks: readonly Mark[], from: Mark, dx: number, dy: number): Mark | undefined {
  const costs = marks.flatMap((mark) => {
    const [x, y] = [mark.x - from.x, mark.y - from.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    return mark !== from && along > 0 && aside <= 2 * along ? [{ mark, cost: along + 2 * aside }] : [];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.mark;
}
