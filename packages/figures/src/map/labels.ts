import { isThrough } from '../look/crossing.js';
import { textWidth } from '../text/measure.js';

/** A mark that wants a name beside it; pixels. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isBold: boolean;
  readonly text: string;
}

/** Where a name stands: its base line, and the box that it fills. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const LABEL_SIZE = 13;
/** Above and below the base line. */
const [ASCENT, DESCENT] = [LABEL_SIZE, 4];

/** The box of a mark. */
export const boxOf = ({ x, y, radius }: Pick<Named, 'x' | 'y' | 'radius'>): Box => [
  x - radius - 2,
  y - radius - 2,
  x + radius + 2,
  y + radius + 2,
];

/** A line of the picture, bent; pixels. */
export type Way = readonly { readonly x: number; readonly y: number }[];

/** The room that names have, and the lines that they keep clear of where they can. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly ways: readonly Way[];
}

/**
 * Names beside their marks, in the order given: clear of all marks and of each other, inside the picture, and clear of lines
 * where there is room for that too. Null: it has no room.
 */
export function placeLabels(marks: readonly Named[], { width, height, ways }: LabelRoom): (Label | null)[] {
  const taken = marks.map(boxOf);
  const lines = ways.flatMap(piecesOf);
  return marks.map((mark) => {
    const free = positions(mark).filter(
      ({ box }) => isInside(box, width, height) && taken.every((other) => !meet(box, other)),
    );
    const found = free.find(({ box }) => !lines.some((line) => isThrough(...line, box))) ?? free[0];
    if (found !== undefined) taken.push(found.box);
    return found ?? null;
  });
}

type Piece = readonly [Way[number], Way[number]];

const piecesOf = (way: Way): Piece[] => way.slice(1).map((to, index) => [way[index]!, to]);

function positions({ x, y, radius, isBold, text }: Named): Label[] {
  const wide = textWidth(text, LABEL_SIZE, isBold);
  const set = (anchor: Label['anchor'], dx: number, dy: number): Label => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - wide : x + dx - wide / 2;
    return { text, x: x + dx, y: y + dy, anchor, box: [left, y + dy - ASCENT, left + wide, y + dy + DESCENT] };
  };
  const away = radius + 4;
  return [
    set('start', away, 5),
    set('end', -away, 5),
    set('middle', 0, radius + ASCENT + 3),
    set('middle', 0, -radius - DESCENT - 3),
    set('start', radius, radius + ASCENT + 1),
    set('end', -radius, radius + ASCENT + 1),
    set('start', radius, -radius - 1),
    set('end', -radius, -radius - 1),
  ];
}

const isInside = ([left, top, right, bottom]: Box, width: number, height: number) =>
  left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;

/** Whether two boxes have any room in common. */
export const meet = ([l, t, r, b]: Box, [left, top, right, bottom]: Box): boolean =>
  l < right && r > left && t < bottom && b > top;
