import type { Point } from './direction.js';
import { distanceTo } from './segments.js';
import type { Network } from './to-graph.js';

/** How near the pointer must be to a line, pixels: a line is thin, and a hand is not. */
const REACH = 6;

/**
 * Which link is at a place: the nearest that reaches there.
 * @param at the place, pixels
 * @param placeOf where a node is, pixels; undefined: it is not there
 * @param isThere whether a link is drawn
 */
export function linkAt(
  network: Network,
  at: Point,
  placeOf: (id: string) => Point | undefined,
  isThere: (id: string) => boolean,
): string | null {
  const places = new Map(network.mapNodes((id) => [id, placeOf(id)]));
  let nearest: string | null = null;
  let least = REACH;
  network.forEachEdge((id, _attributes, source, target) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) return;
    const distance = distanceTo(at, [from, to]);
    if (distance >= least || !isThere(id)) return;
    nearest = id;
    least = distance;
  });
  return nearest;
}
