interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a straight line goes through a box: it reaches into it, and has corners on both of its sides. */
export function isThrough(
  from: Point,
  to: Point,
  [left, top, right, bottom]: readonly [left: number, top: number, right: number, bottom: number],
): boolean {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const isAside = (x: number, y: number) => (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
  const first = isAside(left, top);
  return isAside(right, top) !== first || isAside(left, bottom) !== first || isAside(right, bottom) !== first;
}
