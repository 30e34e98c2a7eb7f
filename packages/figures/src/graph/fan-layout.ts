import type { LayoutOptions } from '../figure.js';
import { path, type Scene, type SceneShape } from '../scene.js';
import { BOLD, lineHeight, round, textWidth } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { markOf, NAME, nameOf, tieShape, WHAT, whatOf, type Branch, type CrossTie } from './branch.js';
import { heightOf, type Placed, sidesOf, widthOf, xOf } from './fan-sides.js';

/** A tree on both sides of its root, with the ties beside it. */
export function layOutFan(root: Branch, cross: readonly CrossTie[], { width, hyphenate }: LayoutOptions): Scene {
  const [right, left] = sidesOf(root, width, hyphenate);
  const center = left.room;
  const height = Math.max(heightOf(right.placed), heightOf(left.placed), 110);
  const middle = height / 2;
  const at = new Map<string, Point>([[root.id, { x: center, y: middle - 10 }]]);
  const ties: SceneShape[] = [];
  const shapes: SceneShape[] = [];

  const put = (
    { branch, name, what, height: own, placed: below }: Placed,
    depth: number,
    top: number,
    side: 1 | -1,
  ) => {
    const { columns } = side === 1 ? right : left;
    const x = center + side * xOf(columns, depth);
    // From the third step on, entities stand below the one that they hang under.
    const y = top + (depth < 2 ? own : own - heightOf(below)) / 2;
    at.set(branch.id, { x, y });
    const given = { x: x + side * 13, anchor: side === 1 ? 'start' : 'end' } as const;
    const high = name.length * lineHeight(NAME) + what.length * lineHeight(WHAT);
    const first = y + 5 - (high - lineHeight(NAME)) / 2;
    shapes.push(
      markOf(branch, x, y, 6),
      nameOf(branch, name, { ...given, y: first, hasHalo: true }),
      whatOf(branch, what, { ...given, hasHalo: true, y: first + name.length * lineHeight(NAME) - 1 }),
    );
    let next = top + (depth < 2 ? (own - heightOf(below)) / 2 : own - heightOf(below));
    const widest = Math.max(...name.map((line) => textWidth(line, NAME)), ...what.map((line) => textWidth(line, WHAT)));
    const edge = x + side * (17 + Math.min(widest, widthOf(columns, depth)));
    for (const one of below) {
      put(one, depth + 1, next, side);
      const end = at.get(one.branch.id)!;
      const way = depth < 2 ? curve({ x: edge, y }, end) : corner({ x, y }, end);
      if (one.branch.tie) ties.push(tieShape(one.branch.tie, [branch.id, one.branch.id], way));
      next += one.height;
    }
  };
  for (const [side, list] of [[1, right] as const, [-1, left] as const]) {
    let top = (height - heightOf(list.placed)) / 2;
    for (const one of list.placed) {
      put(one, 1, top, side);
      const way = curve(at.get(root.id)!, at.get(one.branch.id)!);
      if (one.branch.tie) ties.push(tieShape(one.branch.tie, [root.id, one.branch.id], way));
      top += one.height;
    }
  }
  const across = cross.flatMap((tie) => {
    const [a, b] = [at.get(tie.source), at.get(tie.target)];
    if (a === undefined || b === undefined) return [];
    const { ids, sentence, standing, width: line } = tie;
    return [tieShape({ ids, sentence, standing, width: line }, [tie.source, tie.target], bow(a, b, center), true)];
  });
  return { width, height, shapes: [...across, ...ties, ...middleOf(root, center, middle, hyphenate), ...shapes] };
}

/** The entity in the middle, its name on a piece of paper of its own below it. */
function middleOf(root: Branch, x: number, y: number, hyphenate: LayoutOptions['hyphenate']): SceneShape[] {
  const lines = wrap(root.name, { width: 104 / BOLD, size: NAME, maxLines: 3, hyphenate });
  const widest = Math.max(...lines.map((line) => textWidth(line, NAME, true))) + 8;
  const [left, high] = [round(x - widest / 2), lines.length * lineHeight(NAME)];
  return [
    path(`M${left} ${round(y + 5)}h${round(widest)}v${high}h${-round(widest)}Z`, { fill: 'paper' }),
    markOf(root, x, y - 10, 11),
    nameOf(root, lines, { x, y: y + 18, anchor: 'middle', isBold: true }),
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
