import type Sigma from 'sigma';
import type { Point } from './direction.js';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

/** How near the pointer must be to what is drawn smaller than this, pixels: nobody aims at less. */
const LEAST_REACH = 6;

/**
 * Which node is at a place: of those that reach there, the one whose middle is nearest.
 * @param at the place, in units of the layout
 * @param unit how long a pixel is in those units
 * @param radiusOf of a node on the screen, pixels; null: it is not there to be met
 */
export function nodeAt(
  network: Network,
  at: Point,
  unit: number,
  radiusOf: (id: string, attributes: NodeAttributes) => number | null,
): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  network.forEachNode((id, attributes) => {
    const distance = Math.hypot(attributes.x - at.x, attributes.y - at.y) / unit;
    if (distance >= least) return;
    const radius = radiusOf(id, attributes);
    if (radius === null || distance > Math.max(radius, LEAST_REACH)) return;
    nearest = id;
    least = distance;
  });
  return nearest;
}

/**
 * Have sigma ask us what is under the pointer. Its own way draws every node a second time and reads a pixel back, which
 * waits until all that is being drawn is done: without a graphics card, for seconds. It has no setting for that.
 */
export function askUnderPointer(
  sigma: Sigma<NodeAttributes, LinkAttributes>,
  nodeAtPosition: (at: Point) => string | null,
): void {
  Object.defineProperty(sigma, 'getNodeAtPosition', { value: nodeAtPosition });
}
