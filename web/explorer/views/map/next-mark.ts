import type { Mark } from './map-picture.js';

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
