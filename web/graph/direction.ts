export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place on the screen, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Of some entities the nearest one in a direction.
 * @param place where an entity is; undefined: not shown
 */
export function nearestInDirection(
  ids: readonly string[],
  origin: Point,
  direction: Direction,
  place: (id: string) => Point | undefined,
): string | undefined {
  const costs = ids.flatMap((id) => {
    const at = place(id);
    const cost = at === undefined ? undefined : costOf(direction, at.x - origin.x, at.y - origin.y);
    return cost === undefined ? [] : [{ id, cost }];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.id;
}

/** How far it is, more for what lies aside; undefined: not in that direction. */
function costOf(direction: Direction, dx: number, dy: number): number | undefined {
  const horizontal = direction === 'left' || direction === 'right';
  const along = (horizontal ? dx : dy) * (direction === 'left' || direction === 'up' ? -1 : 1);
  const aside = Math.abs(horizontal ? dy : dx);
  return along > 0 && aside <= 2 * along ? along + 2 * aside : undefined;
}
