import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutStep, LayoutTask } from './layout.js';

const STEPS_A_MESSAGE = 20;

/** Runs the steps of a task and tells where the nodes are, now and then. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const { settings, nodes, links, steps } = data;
  for (let step = 1; step <= steps; step++) {
    iterate(settings, nodes, links);
    if (step % STEPS_A_MESSAGE === 0 || step === steps) postMessage(stepOf(nodes, step === steps));
  }
});

function stepOf(nodes: Float32Array, done: boolean): LayoutStep {
  const places = new Float32Array(nodes.length / 5);
  for (let index = 0; index < places.length / 2; index++) {
    places[2 * index] = nodes[10 * index]!;
    places[2 * index + 1] = nodes[10 * index + 1]!;
  }
  return { places, done };
}
