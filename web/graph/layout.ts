import { type Frame } from './frame.js';
import { PICTURE } from './component-packing.js';
import { layoutTask, type LayoutTask } from './force-layout.js';
import type { Network } from './to-graph.js';

/** What the worker answers with: x and y of every node, in the order of the task. */
export interface LayoutStep {
  readonly places: Float32Array<ArrayBuffer>;
  readonly done: boolean;
}

/**
 * Lay a network out with ForceAtlas2, in a worker. Every start is the same for the same network, and so is every end:
 * a picture looks as it did at the last visit. Nodes named in `keep` stay where they are.
 * @param onPlaces called with x and y of every node, in the order of `network.nodes()` at the start
 * @returns a function that stops it
 */
export function layOut(
  network: Network,
  {
    keep = new Set<string>(),
    frame,
    onPlaces,
  }: { keep?: ReadonlySet<string>; frame: Frame; onPlaces: (step: LayoutStep) => void },
): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onPlaces(data);
    if (data.done) stop();
  });
  const task = taskOf(network, keep, frame);
  worker.postMessage(task, [task.nodes.buffer, task.links.buffer, task.radii.buffer]);
  return stop;
}

/** Around a mark, so that its name finds room. */
const ROOM = 7;

function taskOf(network: Network, keep: ReadonlySet<string>, { aspect, width }: Frame): LayoutTask {
  const positions = new Map(network.nodes().map((id, position) => [id, position]));
  const nodes = network.mapNodes((id, { x, y, laid, size }) => ({
    // What a person put elsewhere changes nothing of how the rest is laid out: a link leads to the same picture.
    ...(laid ?? { x, y }),
    ...{ radius: ((size + ROOM) * PICTURE) / width, degree: network.degree(id) },
    fixed: keep.has(id),
  }));
  const links = network.mapEdges(
    (_id, _attributes, source, target) => [positions.get(source)!, positions.get(target)!] as const,
  );
  // A network that grows keeps its width: what is there already does not move.
  return layoutTask(nodes, links, keep.size > 0 ? 1 : aspect);
}
