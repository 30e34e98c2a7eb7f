import type { WaysQuery } from '@vanort/client';
import type { Shown } from '../../network.js';

export type Ways = WaysQuery['connections'];
export type Way = Ways['paths'][number];
type Hops = Way['hops'];

/** What paths go through, as the picture draws it. */
export function shownOf({ paths }: Ways): Shown {
  const hops = paths.flatMap((way) => way.hops);
  const nodes = new Map(hops.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  const links = new Map(hops.map(({ link }) => [link.id, link]));
  return { nodes: [...nodes.values()], links: [...links.values()], omitted: [] };
}

/** Hops by the sentences that tell of them: one that the sentence before has told of stands with that. */
export function toldTogether(hops: Hops): [Hops[number], ...Hops][] {
  const steps: [Hops[number], ...Hops][] = [];
  for (const hop of hops) {
    const last = steps.at(-1);
    if (hop.isRepeated && last !== undefined) last.push(hop);
    else steps.push([hop]);
  }
  return steps;
}

/** What hops rest on, each source once. */
export const evidenceIn = (hops: Hops): Hops[number]['evidence'] => [
  ...new Map(hops.flatMap(({ evidence }) => evidence.map((one) => [one.id, one] as const))).values(),
];

/** What one of them goes through, to be lit. */
export const emphasisOf = ({ hops }: Way) => ({
  nodes: new Set(hops.flatMap(({ from, to }) => [from.id, to.id])),
  links: new Set(hops.map(({ link }) => link.id)),
});
