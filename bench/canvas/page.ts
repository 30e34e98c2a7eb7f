import forceAtlas2 from 'graphology-layout-forceatlas2';
import layoutModule from 'graphology-layout-forceatlas2/worker.js';
import Sigma from 'sigma';
import { GraphCanvas } from '../../web/graph/canvas.js';
import { NO_EMPHASIS } from '../../web/graph/emphasis.js';
import { networkOf, plainCopy } from './network.js';
import type { Drawer, Frame, Turn } from './scenes.js';

/** What a drawer can do, as the scenes need it. */
interface Subject {
  readonly sigma: Pick<Sigma, 'getCamera' | 'on'>;
  point(id: string | null): void;
  /** Keeps a layout running until told to stop. */
  layOut(): () => void;
}

/** A CommonJS module: what is its default for the types is all of it for the bundler. */
const LayoutWorker = layoutModule as unknown as typeof layoutModule.default;

const ORDER = 5_000;
const network = networkOf(1, ORDER);
const place = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;

const subjects: Record<Drawer, Subject> = { ours: await ours(), plain: plain() };

/** With what the explorer has on: shapes, labels of both kinds, a selection. */
async function ours(): Promise<Subject> {
  const canvas = new GraphCanvas(place('ours'), network, { theme: 'light', language: 'sv', reducedMotion: false });
  await canvas.arrange();
  const left = (id: string) => (network.getNodeAttribute(id, 'degree') > 40 ? 100 : 0);
  canvas.emphasis = { ...NO_EMPHASIS, selected: new Set(['n1', 'n2']), left };
  return {
    sigma: canvas.sigma as unknown as Sigma,
    point: (id) => canvas.point({ node: id, link: null }),
    layOut: () => {
      let running = true;
      const run = () => void canvas.arrange().then(() => running && run());
      run();
      return () => (running = false);
    },
  };
}

/** As sigma's own documentation has it, focus by reducers included. */
function plain(): Subject {
  const graph = plainCopy(network);
  let pointed: string | null = null;
  let near = new Set<string>();
  const sigma = new Sigma(graph, place('plain'), {
    nodeReducer: (id, data) =>
      pointed === null || id === pointed || near.has(id) ? data : { ...data, label: '', color: '#f6f6f6' },
    edgeReducer: (id, data) => (pointed === null || graph.hasExtremity(id, pointed) ? data : { ...data, hidden: true }),
  });
  return {
    sigma,
    point: (id) => {
      pointed = id;
      near = new Set(id === null ? [] : graph.neighbors(id));
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    layOut: () => {
      const layout = new LayoutWorker(graph, { settings: forceAtlas2.inferSettings(graph) });
      layout.start();
      return () => layout.kill();
    },
  };
}

/** How long the page's thread was busy with rendering, by drawer, since last asked. */
const busy: Record<Drawer, number> = { ours: 0, plain: 0 };
for (const drawer of ['ours', 'plain'] as const) {
  let begun = 0;
  subjects[drawer].sigma.on('beforeRender', () => (begun = performance.now()));
  subjects[drawer].sigma.on('afterRender', () => (busy[drawer] += performance.now() - begun));
}

const turn: Turn = async (drawer, scene, frames) => {
  const subject = subjects[drawer];
  const camera = subject.sigma.getCamera();
  const rest = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const stop = scene === 'panning while the layout runs' ? subject.layOut() : undefined;
  const step = (frame: number) => {
    const swing = Math.sin(frame / 5);
    if (scene === 'focus moves') subject.point(`n${(frame * 37) % ORDER}`);
    else if (scene === 'zooming') camera.setState({ ...rest, ratio: 1 - 0.8 * Math.abs(swing) });
    else camera.setState({ ...rest, x: 0.5 + 0.2 * swing, ratio: 0.7 });
  };
  const measured: Frame[] = [];
  let last = await nextFrame();
  // The first two begin what was left over: a picture that moved last turn, a texture that is new.
  for (let frame = 1; frame <= frames + 2; frame += 1) {
    busy[drawer] = 0;
    const begun = performance.now();
    step(frame);
    const stepped = performance.now() - begun;
    const now = await nextFrame();
    if (frame > 2) measured.push({ interval: now - last, script: stepped + busy[drawer] });
    last = now;
  }
  stop?.();
  if (scene === 'focus moves') subject.point(null);
  camera.setState(rest);
  await nextFrame();
  await nextFrame();
  return measured;
};

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

Object.assign(globalThis, { turn });
