import type { LayoutStep } from './layout.js';
import { runForceLayout, type LayoutTask } from './force-layout.js';

/** Runs the steps of a task and tells where the nodes are, now and then; at the end they stand apart. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const places = runForceLayout(data, (sofar) => postMessage({ places: sofar, done: false } satisfies LayoutStep));
  postMessage({ places, done: true } satisfies LayoutStep);
});
