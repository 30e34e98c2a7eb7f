import { isThrough } from '@vanort/figures';
import type { Point } from './direction.js';

/** A rectangle, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a name must not cover: a node as it is drawn. */
export interface Mark extends Point {
  readonly id: string;
  readonly radius: number;
}

/** A straight line of the picture. */
export type Segment = readonly [from: Point, to: Point];

/** How much nearer a name must be to its own mark than to any other, pixels. */
const CLEAR = 3;
/** How much nearer it should be, where there is room: between two marks nobody would know whose it is. */
const DISTINCT = 10;
/** How far the name of a line keeps from every other, pixels. */
const BESIDE_LINE = 6;
const SQUARE = 48;
/** More than any picture has squares in a column: a square's number stands for its column and row. */
const ROWS = 1024;

/** How far a mark's outline is from a box; 0: they touch. */
export const gapTo = ({ left, top, right, bottom }: Box, { x, y, radius }: Mark): number =>
  Math.max(0, Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius);

/** Whether two boxes cover each other. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is taken of a picture, by squares of it: marks, names, and the lines that lead to names. What lines it has is known too. */
export class LabelRoom {
  readonly #boxes = new Map<number, Box[]>();
  readonly #marks = new Map<number, Mark[]>();
  readonly #lines = new Map<number, Segment[]>();

  constructor(marks: readonly Mark[], lines: readonly Segment[] = []) {
    for (const line of lines) for (const square of squaresAlong(line)) push(this.#lines, square, line);
    for (const mark of marks) {
      const { x, y } = mark;
      const reach = mark.radius + SQUARE / 4;
      eachSquare({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, (square) =>
        push(this.#marks, square, mark),
      );
    }
  }

  take(box: Box): void {
    eachSquare(box, (square) => push(this.#boxes, square, box));
  }

  /** Whether a name may stand here: over nothing, and nearer to its own mark than to any other. */
  isFree(box: Box, own: Mark | null): boolean {
    const gap = own === null ? 0 : Math.min(gapTo(box, own), SQUARE / 4 - CLEAR);
    let free = true;
    eachSquare(box, (square) => {
      free &&= !(this.#boxes.get(square) ?? []).some((other) => overlap(box, other));
      free &&= !(this.#marks.get(square) ?? []).some((mark) => mark.id !== own?.id && gapTo(box, mark) < gap + CLEAR);
    });
    return free;
  }

  /** How many lines of the picture go through a box. */
  crossings(box: Box): number {
    const { left, top, right, bottom } = box;
    const met = new Set<Segment>();
    eachSquare(box, (square) => {
      for (const line of this.#lines.get(square) ?? [])
        if (isThrough(...line, [left, top, right, bottom])) met.add(line);
    });
    return met.size;
  }

  /** Whether another mark is nearly as near to a name as its own. */
  isAmbiguous(box: Box, own: Mark): boolean {
    const gap = Math.min(gapTo(box, own) + DISTINCT, SQUARE / 4);
    let found = false;
    eachSquare(box, (square) => {
      found ||= (this.#marks.get(square) ?? []).some((mark) => mark.id !== own.id && gapTo(box, mark) < gap);
    });
    return found;
  }

  /** Whether the name of a line may stand here: on no other line, and nearer to its own than to any other. */
  isOfLine({ left, top, right, bottom }: Box, own: Segment): boolean {
    const around = [left - BESIDE_LINE, top - BESIDE_LINE, right + BESIDE_LINE, bottom + BESIDE_LINE] as const;
    let free = true;
    eachSquare({ left: around[0], top: around[1], right: around[2], bottom: around[3] }, (square) => {
      free &&= !(this.#lines.get(square) ?? []).some((line) => !isSame(line, own) && isThrough(...line, around));
    });
    return free;
  }

  /** Of some places over no name the first of those that cover fewest marks. */
  leastCovering<Place extends { readonly box: Box }>(places: readonly Place[]): Place | undefined {
    let [best, least] = [places[0], Infinity];
    for (const place of places) {
      const [names, marks] = [new Set<Box>(), new Set<Mark>()];
      eachSquare(place.box, (square) => {
        for (const name of this.#boxes.get(square) ?? []) if (overlap(place.box, name)) names.add(name);
        for (const mark of this.#marks.get(square) ?? []) if (gapTo(place.box, mark) === 0) marks.add(mark);
      });
      if (names.size > 0 || marks.size >= least) continue;
      [best, least] = [place, marks.size];
      if (least === 0) break;
    }
    return best;
  }

  /** Whether a thin line may go here: through no name and no other mark. */
  isClear(from: Point, to: Point, own: Mark): boolean {
    return alongLine(from, to).every((dot) => this.isFree(dot, { ...own, x: dot.left, y: dot.top, radius: 0 }));
  }

  takeLine(from: Point, to: Point): void {
    for (const dot of alongLine(from, to)) this.take(dot);
  }
}

/** Whether two lines tie the same. */
const isSame = ([a, b]: Segment, [from, to]: Segment): boolean =>
  (samePlace(a, from) && samePlace(b, to)) || (samePlace(a, to) && samePlace(b, from));

const samePlace = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

function alongLine(from: Point, to: Point): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 0.5) / steps;
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return { left: x - 0.5, top: y - 0.5, right: x + 0.5, bottom: y + 0.5 };
  });
}

/** The squares that a line goes through. */
function squaresAlong([from, to]: Segment): Set<number> {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (SQUARE / 4)));
  const squares = new Set<number>();
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [from.x + (step / steps) * (to.x - from.x), from.y + (step / steps) * (to.y - from.y)];
    squares.add(Math.floor(x / SQUARE) * ROWS + Math.floor(y / SQUARE));
  }
  return squares;
}

function eachSquare({ left, top, right, bottom }: Box, visit: (square: number) => void): void {
  const [first, last] = [Math.floor(top / SQUARE), Math.floor(bottom / SQUARE)];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++) {
    for (let row = first; row <= last; row++) visit(column * ROWS + row);
  }
}

function push<Item>(map: Map<number, Item[]>, key: number, item: Item): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [item]);
  else there.push(item);
}
