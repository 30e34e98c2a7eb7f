type Point = readonly [x: number, y: number];

/** How an outline is made shorter; lengths in the units of the path. */
export interface ShortPathOptions {
  /** Corners that stand out by less than this are left out. */
  readonly tolerance?: number;
  /** Which rings are wanted, by their corners; all when left out. */
  readonly wants?: (ring: readonly Point[]) => boolean;
  /** Lines that do not come back to where they began. */
  readonly isOpen?: boolean;
}

/**
 * Rings of straight lines, as d3-geo writes them, in a shorter path: in whole units, with relative steps, without what is
 * smaller than a unit.
 */
export function shortPath(
  path: string,
  { tolerance = 0, wants = () => true, isOpen = false }: ShortPathOptions = {},
): string {
  return ringsOf(path)
    .filter(wants)
    .map((ring) => {
      const [start = [0, 0], ...rest] = withoutBends(ring, tolerance).map(whole);
      const steps = stepsOf(start, rest);
      if (steps.length < (isOpen ? 1 : 2)) return '';
      return `M${start.join(' ')}l${steps.map((step) => step.join(' ')).join(' ')}${isOpen ? '' : 'z'}`;
    })
    .join('')
    .replaceAll(' -', '-');
}

const ringsOf = (path: string): Point[][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point): Point => {
          const [x = 0, y = 0] = point.split(',').map(Number);
          return [x, y];
        }),
    );

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** A step that goes on as the one before makes it longer. */
function stepsOf(start: Point, points: readonly Point[]): Point[] {
  let [fromX, fromY] = start;
  const steps: [dx: number, dy: number][] = [];
  for (const [toX, toY] of points) {
    const [dx, dy] = [toX - fromX, toY - fromY];
    if (dx === 0 && dy === 0) continue;
    [fromX, fromY] = [toX, toY];
    const last = steps.at(-1);
    if (last && last[0] * dy === last[1] * dx && last[0] * dx + last[1] * dy > 0) {
      last[0] += dx;
      last[1] += dy;
    } else steps.push([dx, dy]);
  }
  return steps;
}

/** The corners that are left of a line when it may be off by `tolerance` (Ramer, Douglas and Peucker). */
function withoutBends(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (tolerance === 0 || points.length < 3 || first === undefined || last === undefined) return points;
  let [furthest, away] = [0, tolerance];
  for (const [index, point] of points.entries()) {
    const distance = distanceTo(point, first, last);
    if (distance > away) [furthest, away] = [index, distance];
  }
  if (furthest === 0) return [first, last];
  const before = withoutBends(points.slice(0, furthest + 1), tolerance);
  return [...before, ...withoutBends(points.slice(furthest), tolerance).slice(1)];
}

/** From a point to the nearest of the line between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
