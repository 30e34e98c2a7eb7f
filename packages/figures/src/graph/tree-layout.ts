import type { LayoutOptions } from '../figure.js';
import { text, type Scene } from '../scene.js';
import { lineHeight } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { depthOf, GAP, MAX_LINES, WHAT, type Branch, type CrossTie } from './branch.js';
import { layOutFan } from './fan-layout.js';
import { layOutOutline } from './outline-layout.js';

/** More ties beside the tree than this would hide it: they are left to the table. */
const MAX_CROSS_TIES = 12;
/** Below this there is no room for branches on both sides; pixels. */
const TWO_SIDED_FROM = 600;
/** More steps than these have no room beside each other. */
const MAX_STEPS = 2;

/** What is there beside the tree. */
export interface BesideTree {
  readonly cross: readonly CrossTie[];
  /** Says how many ties are not drawn. */
  readonly notDrawn: (count: number) => string;
}

/**
 * A network as a tree that reads well at any width: on both sides of the middle, or as an outline where it is narrow.
 * Ties beside the tree are drawn where they do not hide it; else their number is told.
 */
export function layOutTree(root: Branch, { cross, notDrawn }: BesideTree, options: LayoutOptions): Scene {
  const onBothSides = options.width >= TWO_SIDED_FROM && root.branches.length > 1 && depthOf(root) <= MAX_STEPS;
  const drawn = onBothSides && cross.length <= MAX_CROSS_TIES ? cross : [];
  const tree = onBothSides ? layOutFan(root, drawn, options) : layOutOutline(root, options);
  return drawn.length === cross.length ? tree : withNote(tree, notDrawn(cross.length), options);
}

function withNote({ width, height, shapes }: Scene, note: string, { hyphenate }: LayoutOptions): Scene {
  const lines = wrap(note, { width: width - 16, size: WHAT, maxLines: MAX_LINES, hyphenate });
  const y = height + lineHeight(WHAT);
  return {
    width,
    height: y + (lines.length - 1) * lineHeight(WHAT) + GAP,
    shapes: [...shapes, text(lines, { x: 8, y, size: WHAT, tone: 'muted' })],
  };
}
