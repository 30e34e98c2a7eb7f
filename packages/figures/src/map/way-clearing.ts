import { isThrough } from '../look/crossing.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** So near a mark a line would be read as the mark's own; pixels. */
const NEAR = 10;
/** How far aside the middle of a line may be led, the least first; pixels. */
const ASIDE = [10, -10, 16, -16, 24, -24, 34, -34];
/** How much of its own length that may be: a short line would become a bow. */
const MOST_BEND = 1 / 6;

/**
 * The same line, led aside as little as it takes to pass by marks that are not at its ends: it would be read as a line
 * between those. As it was, where no bend clears all of them.
 */
export function passingBy(way: readonly Point[], marks: readonly Point[]): readonly Point[] {
  const [start, end] = [way[0]!, way.at(-1)!];
  const isApart = (mark: Point, from: Point) => Math.hypot(mark.x - from.x, mark.y - from.y) > 2 * NEAR;
  const others = marks.filter((mark) => isApart(mark, start) && isApart(mark, end));
  const isClear = (points: readonly Point[]) =>
    others.every(({ x, y }) =>
      points.every(
        (to, index) => index === 0 || !isThrough(points[index - 1]!, to, [x - NEAR, y - NEAR, x + NEAR, y + NEAR]),
      ),
    );
  if (isClear(way)) return way;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const bent = (aside: number) =>
    way.map(({ x, y }, index) => {
      const share = (aside * Math.sin((Math.PI * index) / (way.length - 1))) / length;
      return { x: x - dy * share, y: y + dx * share };
    });
  const clear = ASIDE.find((aside) => Math.abs(aside) <= length * MOST_BEND && isClear(bent(aside)));
  return clear === undefined ? way : bent(clear);
}
