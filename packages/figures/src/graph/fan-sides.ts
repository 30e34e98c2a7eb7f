import type { LayoutOptions } from '../figure.js';
import { lineHeight } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { type Branch, depthOf, GAP, MAX_LINES, NAME, WHAT } from './branch.js';

/** An entity with its names in lines, and all that hangs under it. */
export interface Placed {
  readonly branch: Branch;
  readonly name: readonly string[];
  readonly what: readonly string[];
  /** The space that it and its subtree take, top to bottom. */
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** What stands on one side of the middle, and how wide that is. */
export interface Side {
  readonly columns: Columns;
  readonly room: number;
  readonly placed: readonly Placed[];
}

/** Columns on one side: where marks stand, counted from the middle, and how wide names may be. */
export interface Columns {
  readonly x: readonly number[];
  readonly width: readonly number[];
}

function columnsOf(room: number, depth: number): Columns {
  if (depth <= 1) {
    const first = Math.min(130, Math.round(room * 0.34));
    return { x: [0, first], width: [0, room - first - 24] };
  }
  const second = Math.round(room * 0.6);
  return { x: [0, 78, second], width: [0, second - 78 - 26, room - second - 22] };
}

/** How much of the width the side has that has more steps than the other. */
const DEEPER_SIDE = 0.6;

/** Both sides, right and left: one that has a second step needs more room than one that has not. */
export function sidesOf(root: Branch, width: number, hyphenate: LayoutOptions['hyphenate']): readonly [Side, Side] {
  const sideOf = (branches: readonly Branch[], room: number): Side => {
    const columns = columnsOf(room, Math.max(0, ...branches.map((branch) => 1 + depthOf(branch))));
    return { columns, room, placed: branches.map((branch) => place(branch, 1, columns, hyphenate)) };
  };
  const even = columnsOf(width / 2, depthOf(root));
  const [right, left] = halves(root.branches.map((branch) => place(branch, 1, even, hyphenate))).map((placed) =>
    placed.map(({ branch }) => branch),
  ) as [Branch[], Branch[]];
  const isDeep = (branches: readonly Branch[]) => branches.some((branch) => depthOf(branch) > 0);
  const share = isDeep(right) === isDeep(left) ? 0.5 : isDeep(right) ? DEEPER_SIDE : 1 - DEEPER_SIDE;
  return [sideOf(right, width * share), sideOf(left, width * (1 - share))];
}

/** How far what hangs below an entity of the second step is moved in. */
const INDENT = 18;
export const xOf = ({ x }: Columns, depth: number) => (x[Math.min(depth, 2)] ?? 0) + Math.max(0, depth - 2) * INDENT;
export const widthOf = ({ width }: Columns, depth: number) =>
  (width[Math.min(depth, 2)] ?? 0) - Math.max(0, depth - 2) * INDENT;

function place(branch: Branch, depth: number, columns: Columns, hyphenate: LayoutOptions['hyphenate']): Placed {
  const setting = { width: widthOf(columns, depth), maxLines: MAX_LINES, hyphenate };
  const name = wrap(branch.name, { ...setting, size: NAME });
  const what = wrap(branch.note, { ...setting, size: WHAT });
  const placed = branch.branches.map((one) => place(one, depth + 1, columns, hyphenate));
  const own = name.length * lineHeight(NAME) + what.length * lineHeight(WHAT) + GAP;
  const below = heightOf(placed);
  return { branch, name, what, placed, height: depth < 2 ? Math.max(own, below) : own + below };
}

export const heightOf = (placed: readonly Placed[]): number => placed.reduce((sum, { height }) => sum + height, 0);

/** The first branches right, the rest left, so that both sides are about as high. */
function halves(placed: readonly Placed[]): [readonly Placed[], readonly Placed[]] {
  const total = heightOf(placed);
  let sum = 0;
  const split = placed.findIndex(({ height }) => (sum += height) >= total / 2);
  return [placed.slice(0, split + 1), placed.slice(split + 1)];
}
