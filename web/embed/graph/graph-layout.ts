import { layoutTask, runForceLayout } from '../../graph/force-layout.js';
import { placeOf } from '../../graph/start-place.js';

/** What of a network its picture depends on. */
interface Network {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Where an entity stands: parts of the width and of the height, 0 to 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const START_RADIUS = 100;

/** Links that are drawn, by entity. */
export function degreesOf({ nodes, links }: Network): Map<string, number> {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const end of links.flatMap(({ source, target }) => [source, target])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/** Radius of a mark, in pixels. */
export const radiusOf = (degree: number, main: boolean): number => (main ? 11 : Math.min(10, 5.5 + Math.sqrt(degree)));

/**
 * Lay a network out as the explorer does, with the same end for the same network. It takes a few milliseconds for what
 * a figure holds, so it needs no worker, which a page of another origin could not start.
 */
export function layOut(network: Network, middle: string, aspect: number): Map<string, Place> {
  const { nodes, links } = network;
  const degrees = degreesOf(network);
  const positions = new Map(nodes.map(({ id }, position) => [id, position]));
  const starts = nodes.map(({ id }) => ({
    ...(id === middle ? { x: 0, y: 0 } : placeOf(id, START_RADIUS)),
    radius: 2 * radiusOf(degrees.get(id) ?? 0, id === middle),
    degree: degrees.get(id) ?? 0,
    fixed: false,
  }));
  const pairs = links.flatMap(({ source, target }) => {
    const [a, b] = [positions.get(source), positions.get(target)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const places = runForceLayout(layoutTask(starts, pairs, aspect));
  const at = (index: number) => ({ x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 });
  const all = nodes.map((_node, index) => at(index));
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const share = (value: number, from: number, to: number) => (to - from < 1e-6 ? 0.5 : (value - from) / (to - from));
  return new Map(
    nodes.map(({ id }, index) => {
      const { x, y } = at(index);
      return [id, { x: share(x, left, right), y: share(y, top, bottom) }];
    }),
  );
}
