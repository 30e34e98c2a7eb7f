import type { EntityType } from '../../model/entity-types.js';
import { markup, type Content } from '../pages/html.js';
import { line, mark, type Drawing, type DrawingOptions } from './drawing.js';
import { svgText, lineHeight, round, textWidth, wrap } from './svg-text.js';
import { fill } from '../pages/palette.js';

/** An entity in a tree, with its subtree. */
export interface Branch {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** What it is, in a few words. */
  readonly what: string;
  readonly branches: readonly Branch[];
}

/** Links between entities that are not part of the tree: ids of both ends. */
export type CrossLink = readonly [string, string];

const NAME = 14;
const WHAT = 12;
const GAP = 10;
const MAX_LINES = 4;
/** More links beside the tree than this would hide it: they are left to the table. */
const MAX_CROSS_LINKS = 24;
/** Below this there is no room for branches on both sides. */
const TWO_SIDED_FROM = 600;

/** What is there beside the tree. */
export interface BesideTree {
  /** Links between entities that are not part of the tree. */
  readonly cross: readonly CrossLink[];
  /** Whether there is room for branches on both sides, where the picture is wide: no more than two steps. */
  readonly isWide: boolean;
  /** Says how many of the links are not drawn. */
  readonly notDrawn: (count: number) => string;
}

/**
 * A network as a tree that reads well at any width: on both sides of the middle, or as an outline where it is narrow.
 * Links beside the tree are drawn where they do not hide it; else their number is told.
 */
export function drawTree(root: Branch, { cross, isWide, notDrawn }: BesideTree, options: DrawingOptions): Drawing {
  const onBothSides = options.width >= TWO_SIDED_FROM && isWide;
  const drawn = onBothSides && cross.length <= MAX_CROSS_LINKS ? cross : [];
  const tree = onBothSides ? twoSided(root, drawn, options) : outline(root, options);
  return drawn.length === cross.length ? tree : withNote(tree, notDrawn(cross.length), options);
}

function withNote({ width, height, content }: Drawing, note: string, { theme }: DrawingOptions): Drawing {
  const lines = wrap(note, width - 16, WHAT, MAX_LINES);
  const y = height + lineHeight(WHAT);
  return {
    width,
    height: y + (lines.length - 1) * lineHeight(WHAT) + GAP,
    content: [content, svgText(lines, { x: 8, y, size: WHAT, tone: 'muted', theme })],
  };
}

const depthOf = ({ branches }: Branch): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map((branch) => depthOf(branch)));

function outline(root: Branch, { width, theme }: DrawingOptions): Drawing {
  const content: Content[] = [];
  const indent = width < 300 ? 16 : 24;
  let y = 8;
  const put = (branch: Branch, depth: number): { x: number; y: number } => {
    const x = 10 + depth * indent;
    const lines = wrap(branch.name, width - x - 18, NAME, MAX_LINES);
    const middle = y + 10;
    content.push(
      mark(branch.type, x, middle, theme, depth === 0 ? 8 : 6),
      svgText(lines, { x: x + 16, y: middle + 5, size: NAME, tone: 'ink', theme, bold: depth === 0 }),
    );
    y = middle + 5 + (lines.length - 1) * lineHeight(NAME) + lineHeight(WHAT);
    content.push(svgText([branch.what], { x: x + 16, y, size: WHAT, tone: 'muted', theme }));
    y += GAP;
    for (const child of branch.branches) {
      const at = put(child, depth + 1);
      content.unshift(line(`M${round(x)} ${round(middle)}V${round(at.y)}H${round(at.x)}`, theme));
    }
    return { x, y: middle };
  };
  put(root, 0);
  return { width, height: y + 2, content };
}

interface Placed {
  readonly branch: Branch;
  readonly lines: readonly string[];
  /** The space that it and its subtree take, top to bottom. */
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** Columns on one side: where marks stand, counted from the middle, and how wide names may be. */
interface Columns {
  readonly x: readonly number[];
  readonly width: readonly number[];
}

function columnsOf(half: number, depth: number): Columns {
  if (depth <= 1) return { x: [0, 130], width: [0, half - 130 - 24] };
  const second = Math.round(half * 0.6);
  return { x: [0, 78, second], width: [0, second - 78 - 26, half - second - 22] };
}

/** How far what hangs below an entity of the second step is moved in. */
const INDENT = 18;
const xOf = ({ x }: Columns, depth: number) => (x[Math.min(depth, 2)] ?? 0) + Math.max(0, depth - 2) * INDENT;
const widthOf = ({ width }: Columns, depth: number) =>
  (width[Math.min(depth, 2)] ?? 0) - Math.max(0, depth - 2) * INDENT;

function twoSided(root: Branch, cross: readonly CrossLink[], { width, theme }: DrawingOptions): Drawing {
  const half = width / 2;
  const columns = columnsOf(half, depthOf(root));
  const placed = root.branches.map((branch) => place(branch, 1, columns));
  const [right, left] = halves(placed);
  const heights = [right, left].map((side) => side.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(...heights, 110);
  const middle = height / 2;
  const at = new Map<string, { x: number; y: number }>([[root.id, { x: half, y: middle - 10 }]]);
  const lines: Content[] = [];
  const entities: Content[] = [];

  const put = (
    { branch, lines: name, height: own, placed: below }: Placed,
    depth: number,
    top: number,
    side: 1 | -1,
  ) => {
    const x = half + side * xOf(columns, depth);
    // From the third step on, entities stand below the one that they hang under.
    const y = top + (depth < 2 ? own : own - heightOf(below)) / 2;
    at.set(branch.id, { x, y });
    const text = { x: x + side * 13, theme, anchor: side === 1 ? 'start' : 'end' } as const;
    const first = y + 5 - (name.length * lineHeight(NAME) + lineHeight(WHAT) - lineHeight(NAME)) / 2;
    entities.push(
      mark(branch.type, x, y, theme),
      svgText(name, { ...text, y: first, size: NAME, tone: 'ink' }),
      svgText([branch.what], { ...text, y: first + name.length * lineHeight(NAME) - 1, size: WHAT, tone: 'muted' }),
    );
    let next = top + (depth < 2 ? (own - heightOf(below)) / 2 : own - heightOf(below));
    const widest = Math.max(...name.map((text) => textWidth(text, NAME)), textWidth(branch.what, WHAT));
    const edge = x + side * (17 + Math.min(widest, widthOf(columns, depth)));
    for (const one of below) {
      put(one, depth + 1, next, side);
      const end = at.get(one.branch.id);
      if (end !== undefined) {
        lines.push(line(depth < 2 ? curve({ x: edge, y }, end) : corner({ x, y }, end), theme));
      }
      next += one.height;
    }
  };
  for (const [side, list, own] of [
    [1, right, heights[0] ?? 0],
    [-1, left, heights[1] ?? 0],
  ] as const) {
    let top = (height - own) / 2;
    for (const one of list) {
      put(one, 1, top, side);
      lines.push(line(curve(at.get(root.id)!, at.get(one.branch.id)!), theme));
      top += one.height;
    }
  }
  const across = cross.flatMap(([from, to]) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined ? [] : [line(bow(a, b, half), theme, true)];
  });
  return { width, height, content: [across, lines, middleOf(root, half, middle, theme), entities] };
}

function place(branch: Branch, depth: number, columns: Columns): Placed {
  const lines = wrap(branch.name, widthOf(columns, depth), NAME, MAX_LINES);
  const placed = branch.branches.map((one) => place(one, depth + 1, columns));
  const own = lines.length * lineHeight(NAME) + lineHeight(WHAT) + GAP;
  const below = heightOf(placed);
  return { branch, lines, placed, height: depth < 2 ? Math.max(own, below) : own + below };
}

const heightOf = (placed: readonly Placed[]): number => placed.reduce((sum, { height }) => sum + height, 0);

/** The first branches right, the rest left, so that both sides are about as high. */
function halves(placed: readonly Placed[]): [readonly Placed[], readonly Placed[]] {
  const total = heightOf(placed);
  let sum = 0;
  const split = placed.findIndex(({ height }) => (sum += height) >= total / 2);
  return [placed.slice(0, split + 1), placed.slice(split + 1)];
}

/** The entity in the middle, its name on a piece of paper of its own below it. */
function middleOf(root: Branch, x: number, y: number, theme: DrawingOptions['theme']): Content {
  const lines = wrap(root.name, 104, NAME, 3);
  const widest = Math.max(...lines.map((text) => textWidth(text, NAME))) + 8;
  const paper = markup`<rect x="${round(x - widest / 2)}" y="${round(y + 5)}" width="${round(widest)}" height="${lines.length * lineHeight(NAME)}" rx="3" ${fill('paper', theme)}/>`;
  return [
    paper,
    mark(root.type, x, y - 10, theme, 11),
    svgText(lines, { x, y: y + 18, size: NAME, tone: 'ink', theme, anchor: 'middle', bold: true }),
  ];
}

type Point = Readonly<Record<'x' | 'y', number>>;

const curve = (a: Point, b: Point) => {
  const turn = round((a.x + b.x) / 2);
  return `M${round(a.x)} ${round(a.y)}C${turn} ${round(a.y)} ${turn} ${round(b.y)} ${round(b.x)} ${round(b.y)}`;
};

/** Down from an entity, and in to one below it. */
const corner = (a: Point, b: Point) => `M${round(a.x)} ${round(a.y)}V${round(b.y)}H${round(b.x)}`;

/** Between two entities beside the tree: bent towards the middle, clear of the names. */
const bow = (a: Point, b: Point, middle: number) => {
  const inwards = (from: Point) => round(from.x + (middle - from.x) * 0.45);
  return `M${round(a.x)} ${round(a.y)}C${inwards(a)} ${round(a.y)} ${inwards(b)} ${round(b.y)} ${round(b.x)} ${round(b.y)}`;
};
