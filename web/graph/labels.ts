/** A label that wants a place: what it says, where its node is, how much it matters. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its node. */
  readonly radius: number;
  readonly strong: boolean;
  /** How many relationships are there and not drawn: told at the node's edge. */
  readonly left: number;
}

export interface LabelStyle {
  readonly ink: string;
  readonly background: string;
  readonly font: string;
}

const SIZE = 13;
const STRONG_SIZE = 14;
const GAP = 3;
/** So far a name stays from the picture's edge, where it is round. */
const EDGE = 8;
/** More than these nobody reads at once, and drawing text is slow. */
const MOST = 120;
/** After so many names without room there is hardly any left: the rest is not tried, at each frame. */
const MOST_TRIED = 500;
const LONGEST = 34;
const LONGEST_STRONG = 60;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Draw labels, those in sight, in the order given, the most important first, below their nodes or beside them; one that would cover a
 * node or another label is left out, unless it is strong.
 * @returns the texts drawn
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { width, height }: { width: number; height: number },
  style: LabelStyle,
): string[] {
  const taken = new Boxes();
  for (const { x, y, radius } of labels) {
    const half = radius * 0.85;
    taken.add({ left: x - half, top: y - half, right: x + half, bottom: y + half });
  }
  const drawn: string[] = [];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = style.background;
  context.lineWidth = 4;
  context.fillStyle = style.ink;
  for (const label of labels.slice(0, MOST_TRIED)) {
    if (drawn.length >= MOST) break;
    const size = label.strong ? STRONG_SIZE : SIZE;
    const font = `${label.strong ? 600 : 450} ${size}px ${style.font}`;
    const text = fitting(context, font, shorten(label.text, label.strong ? LONGEST_STRONG : LONGEST), width - 2 * EDGE);
    const places = placesFor(label, widthOf(context, font, text) / 2, size);
    const place =
      places.find((box) => inside(box, width, height) && !taken.meet(box)) ??
      (label.strong ? broughtInside(places[0]!, width, height) : undefined);
    if (place === undefined) continue;
    taken.add(place);
    drawn.push(text);
    context.font = font;
    const [x, y] = [place.left + GAP, (place.top + place.bottom) / 2];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  for (const label of labels) if (label.left > 0) drawLeft(context, label, style);
  return drawn;
}

/** A name that has no room is told all the same when it matters, in the picture: over others, or away from its node. */
function broughtInside({ left, top, right, bottom }: Box, width: number, height: number): Box {
  const [margin, wide, high] = [EDGE - GAP, right - left, bottom - top];
  const x = Math.max(margin, Math.min(left, width - margin - wide));
  const y = Math.max(margin, Math.min(top, height - margin - high));
  return { left: x, top: y, right: x + wide, bottom: y + high };
}

/** A name that is wider than the picture, as on a phone, shortened once more. */
function fitting(context: CanvasRenderingContext2D, font: string, text: string, width: number): string {
  let short = text;
  // Letters are not equally wide: of what is left by the share that fits, the wide ones may be too many.
  for (let wide = widthOf(context, font, text); wide > width && short.length > 1;) {
    short = shorten(text, Math.max(1, Math.min(short.length - 1, Math.floor((short.length * width) / wide))));
    wide = widthOf(context, font, short);
  }
  return short;
}

const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();

/** Measuring takes longer than all else of placing a name, and names are the same at the next frame. */
function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

const inside = ({ left, top, right, bottom }: Box, width: number, height: number) =>
  left >= EDGE - GAP && top >= 0 && right <= width - EDGE + GAP && bottom <= height;

/** Boxes that are taken, by squares of the picture. */
class Boxes {
  readonly #squares = new Map<number, Box[]>();

  add(box: Box): void {
    eachSquare(box, (square) => {
      const there = this.#squares.get(square);
      if (there === undefined) this.#squares.set(square, [box]);
      else there.push(box);
    });
  }

  meet(box: Box): boolean {
    let met = false;
    eachSquare(box, (square) => {
      met ||= this.#squares.get(square)?.some((other) => overlap(box, other)) ?? false;
    });
    return met;
  }
}

const SQUARE = 48;
/** More than any picture has squares in a column: a square's number stands for its column and row. */
const ROWS = 1024;

function eachSquare({ left, top, right, bottom }: Box, visit: (square: number) => void): void {
  const [first, last] = [Math.floor(top / SQUARE), Math.floor(bottom / SQUARE)];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++) {
    for (let row = first; row <= last; row++) visit(column * ROWS + row);
  }
}

/** `+12` at the upper right of a node. */
function drawLeft(context: CanvasRenderingContext2D, { x, y, radius, left }: Label, style: LabelStyle): void {
  if (radius < 6) return;
  const text = `+${left < 1000 ? left : `${Math.floor(left / 1000)}k`}`;
  context.font = `600 10px ${style.font}`;
  context.strokeStyle = style.background;
  context.lineWidth = 4;
  context.fillStyle = style.ink;
  const [at, above] = [x + radius * 0.75, y - radius * 0.95];
  context.strokeText(text, at, above);
  context.fillText(text, at, above);
}

function placesFor({ x, y, radius }: Label, half: number, size: number): Box[] {
  const height = size + 2 * GAP;
  const away = radius * 1.15 + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + 2 * (half + GAP), bottom: top + height });
  return [
    at(x - half - GAP, y + away),
    at(x + away, y - height / 2),
    at(x - away - 2 * (half + GAP), y - height / 2),
    at(x - half - GAP, y - away - height),
  ];
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const shorten = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
