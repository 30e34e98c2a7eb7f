import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { Network } from './to-graph.js';

/** What the worker gets: ForceAtlas2's own matrices, so that it needs no graph library. */
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

/** What it answers with: x and y of every node, in the order of the task. */
export interface LayoutStep {
  readonly places: Float32Array<ArrayBuffer>;
  readonly done: boolean;
}

const NODE_VALUES = 10;
const LINK_VALUES = 3;

/**
 * Lay a network out with ForceAtlas2, in a worker. Every start is the same for the same network, and so is every end:
 * a picture looks as it did at the last visit. Nodes that are `fixed`, or named in `keep`, stay where they are.
 * @param onPlaces called with x and y of every node, in the order of `network.nodes()` at the start
 * @returns a function that stops it
 */
export function layOut(
  network: Network,
  {
    keep = new Set<string>(),
    aspect = 1,
    onPlaces,
  }: { keep?: ReadonlySet<string>; aspect?: number; onPlaces: (step: LayoutStep) => void },
): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onPlaces(data);
    if (data.done) stop();
  });
  const task = taskOf(network, keep, aspect);
  worker.postMessage(task, [task.nodes.buffer, task.links.buffer, task.radii.buffer]);
  return stop;
}

/** The matrices of a network; hubs are heavier, so that their neighbours find room. */
function taskOf(network: Network, keep: ReadonlySet<string>, aspect: number): LayoutTask {
  const { order, size } = network;
  const nodes = new Float32Array(order * NODE_VALUES);
  const links = new Float32Array(size * LINK_VALUES);
  const radii = new Float32Array(order);
  const position = new Map<string, number>();
  network.forEachNode((id, { x, y, size: radius, fixed }) => {
    const start = position.size * NODE_VALUES;
    radii[position.size] = radius;
    position.set(id, start);
    nodes.set([x, y, 0, 0, 0, 0, 1 + network.degree(id), 1, radius, fixed === true || keep.has(id) ? 1 : 0], start);
  });
  let start = 0;
  network.forEachEdge((_id, _attributes, source, target) => {
    links.set([position.get(source)!, position.get(target)!, 1], start);
    start += LINK_VALUES;
  });
  // A network that grows keeps its width: what is there already does not move.
  return {
    settings: settingsFor(order),
    nodes,
    links,
    radii,
    steps: stepsFor(order),
    aspect: keep.size > 0 ? 1 : aspect,
  };
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
