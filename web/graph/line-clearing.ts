import { GAP, PICTURE, extentOf } from './component-packing.js';
import { distanceTo } from './segments.js';

/** A network whose marks have their places. */
export interface LaidOut {
  /** x and y of every mark. */
  readonly places: Float32Array;
  /** Of every mark with the room around it, pixels of the picture. */
  readonly radii: Float32Array;
  /** 0: it may be moved. */
  readonly fixed: Float32Array;
  /** Positions of the marks that each line ties. */
  readonly links: readonly (readonly [number, number])[];
}

/** Of more lines than these none can be kept clear of. */
export const MOST_LINES = 400;
/** How far aside a mark is moved at most, in steps, pixels. */
const STEP = 6;
const STEPS = 9;
const DIRECTIONS = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);
const ROUNDS = 6;
/** Marks that are pushed apart stand a hair nearer than they should. */
const HAIR = 0.98;

/**
 * Move marks a little aside that lie on lines which are not theirs: they would be read as stations of those lines. A move
 * is made only where less lies on each other for it, the shortest first, and marks with few lines make way first. Those
 * that are `fixed` stay. Changes `places`; the same picture has the same end.
 */
export function clearLines({ places, radii, fixed, links }: LaidOut): void {
  if (links.length > MOST_LINES) return;
  const unit = extentOf(places) / PICTURE;
  const placeOf = (index: number) => ({ x: places[2 * index]!, y: places[2 * index + 1]! });
  const own = Array.from(radii, (): (readonly [number, number])[] => []);
  for (const link of links) for (const end of new Set(link)) own[end]!.push(link);
  const reach = (index: number) => HAIR * unit * radii[index]!;

  /** How many marks and lines lie on each other through this mark, counted until there are too many. */
  const conflicts = (index: number, most: number): number => {
    const place = placeOf(index);
    let count = 0;
    for (const [from, to] of links) {
      if (from === index || to === index) continue;
      if (distanceTo(place, [placeOf(from), placeOf(to)]) < reach(index) && ++count >= most) return count;
    }
    for (let other = 0; other < radii.length; other++) {
      if (other === index) continue;
      const there = placeOf(other);
      if (Math.hypot(place.x - there.x, place.y - there.y) < GAP * (reach(index) + reach(other))) count++;
      for (const [from, to] of own[index]!) {
        if (from !== other && to !== other && distanceTo(there, [placeOf(from), placeOf(to)]) < reach(other)) count++;
      }
      if (count >= most) return count;
    }
    return count;
  };

  const moveAside = (index: number, home: readonly [number, number]): boolean => {
    const now = conflicts(index, Infinity);
    if (now === 0) return false;
    let [best, least] = [[places[2 * index]!, places[2 * index + 1]!] as readonly [number, number], now];
    for (let step = 1; step <= STEPS && least > 0; step++) {
      for (const direction of DIRECTIONS) {
        const away = step * STEP * unit;
        const place = [home[0] + away * Math.cos(direction), home[1] + away * Math.sin(direction)] as const;
        places.set(place, 2 * index);
        const count = conflicts(index, least);
        if (count < least) [best, least] = [place, count];
        if (least === 0) break;
      }
    }
    places.set(best, 2 * index);
    return least < now;
  };

  const homes = Array.from(radii, (_radius, index) => [places[2 * index]!, places[2 * index + 1]!] as const);
  const inTurn = homes.map((_home, index) => index).filter((index) => fixed[index] === 0);
  inTurn.sort((a, b) => own[a]!.length - own[b]!.length || a - b);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = inTurn.filter((index) => moveAside(index, homes[index]!));
    if (moved.length === 0) return;
  }
}
