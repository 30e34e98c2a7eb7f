import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { packComponents } from './component-packing.js';
import { clearLines } from './line-clearing.js';

/** ForceAtlas2's own matrices, so that laying out needs no graph library. */
export interface LayoutTask {
  readonly settings: ForceAtlas2Settings;
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly links: Float32Array<ArrayBuffer>;
  readonly steps: number;
  /** Radius of every node on the screen, pixels, in the order of the nodes: they shall not cover each other. */
  readonly radii: Float32Array<ArrayBuffer>;
  /** How wide the picture is for its height. */
  readonly aspect: number;
}

/** Where a node begins; `radius` in pixels. */
export interface StartingNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Links that are drawn: hubs are heavier, so that their neighbours find room. */
  readonly degree: number;
  readonly fixed: boolean;
}

const NODE_VALUES = 10;
const LINK_VALUES = 3;

/** The matrices of a network; links are pairs of positions in `nodes`. */
export function layoutTask(
  nodes: readonly StartingNode[],
  links: readonly (readonly [number, number])[],
  aspect: number,
): LayoutTask {
  const nodeMatrix = new Float32Array(nodes.length * NODE_VALUES);
  const linkMatrix = new Float32Array(links.length * LINK_VALUES);
  nodes.forEach(({ x, y, radius, degree, fixed }, index) => {
    nodeMatrix.set([x, y, 0, 0, 0, 0, 1 + degree, 1, radius, fixed ? 1 : 0], index * NODE_VALUES);
  });
  links.forEach(([source, target], index) => {
    linkMatrix.set([source * NODE_VALUES, target * NODE_VALUES, 1], index * LINK_VALUES);
  });
  return {
    settings: settingsFor(nodes.length),
    nodes: nodeMatrix,
    links: linkMatrix,
    steps: stepsFor(nodes.length),
    radii: Float32Array.from(nodes, ({ radius }) => radius),
    aspect,
  };
}

const STEPS_A_REPORT = 20;

/**
 * Run the steps of a task. The same task has the same end: a picture looks as it did at the last visit.
 * @param onPlaces told now and then where the nodes are by now
 * @returns x and y of every node; they stand apart, and on no line of others where there is room
 */
export function runForceLayout(
  { settings, nodes, links, steps, radii, aspect }: LayoutTask,
  onPlaces?: (places: Float32Array<ArrayBuffer>) => void,
): Float32Array<ArrayBuffer> {
  for (let step = 1; step <= steps; step++) {
    iterate(settings, nodes, links);
    if (step % STEPS_A_REPORT === 0 && step !== steps) onPlaces?.(placesOf(nodes));
  }
  const places = placesOf(nodes);
  for (let index = 0; index < places.length; index += 2) places[index]! *= aspect;
  const fixed = radii.map((_radius, index) => nodes[NODE_VALUES * index + 9]!);
  packComponents(places, radii, fixed);
  clearLines({ places, radii, fixed, links: pairsOf(links) });
  return places;
}

const pairsOf = (links: Float32Array) =>
  Array.from({ length: links.length / LINK_VALUES }, (_, index) => {
    const [source, target] = links.subarray(index * LINK_VALUES);
    return [source! / NODE_VALUES, target! / NODE_VALUES] as const;
  });

function placesOf(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const places = new Float32Array(nodes.length / (NODE_VALUES / 2));
  for (let index = 0; index < places.length / 2; index++) {
    places[2 * index] = nodes[NODE_VALUES * index]!;
    places[2 * index + 1] = nodes[NODE_VALUES * index + 1]!;
  }
  return places;
}

const settingsFor = (order: number): ForceAtlas2Settings => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0,
  scalingRatio: 12,
  strongGravityMode: false,
  gravity: 1.2,
  slowDown: 1 + Math.log(Math.max(order, 2)),
  barnesHutOptimize: order > 800,
  barnesHutTheta: 0.6,
});

/** Enough to settle; a large network would keep the machine busy for longer than anybody waits. */
const stepsFor = (order: number) => Math.round(Math.min(600, Math.max(80, 240_000 / Math.max(order, 1))));
