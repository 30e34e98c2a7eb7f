import type { LinkAttributes } from './to-graph.js';

/** How wide a line is, pixels: a tie by how many engagements are folded into it. */
export const widthOfLink = ({ kind, count }: Pick<LinkAttributes, 'kind' | 'count'>): number =>
  kind === null ? Math.min(9, 1.4 + 1.6 * Math.log2(1 + count)) : 1.8;
