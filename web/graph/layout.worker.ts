import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutStep, LayoutTask } from './layout.js';
import { apart } from './apart.js';

const NODE_VALUES = 10;
const STEPS_A_MESSAGE = 20;

/** Runs the steps of a task and tells where the nodes are, now and then; at the end they stand apart. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const { settings, nodes, links, steps, radii, aspect } = data;
  for (let step = 1; step <= steps; step++) {
    iterate(settings, nodes, links);
    if (step % STEPS_A_MESSAGE === 0 && step !== steps) postMessage({ places: placesOf(nodes), done: false });
  }
  const places = placesOf(nodes);
  for (let index = 0; index < places.length; index += 2) places[index]! *= aspect;
  const fixed = radii.map((_radius, index) => nodes[NODE_VALUES * index + 9]!);
  apart(places, radii, fixed);
  postMessage({ places, done: true } satisfies LayoutStep);
});

function placesOf(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const places = new Float32Array(nodes.length / (NODE_VALUES / 2));
  for (let index = 0; index < places.length / 2; index++) {
    places[2 * index] = nodes[NODE_VALUES * index]!;
    places[2 * index + 1] = nodes[NODE_VALUES * index + 1]!;
  }
  return places;
}
