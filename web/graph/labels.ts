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
/** More than these nobody reads at once, and drawing text is slow. */
const MOST = 120;
const LONGEST = 34;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Draw labels in the order given, the most important first, below their nodes or beside them; one that would cover a
 * node or another label is left out, unless it is strong.
 * @returns the texts drawn
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { width, height }: { width: number; height: number },
  style: LabelStyle,
): string[] {
  const visible = labels.filter(({ x, y }) => x > -60 && y > -20 && x < width + 60 && y < height + 20);
  const taken = new Boxes();
  for (const { x, y, radius } of visible) {
    const half = radius * 0.85;
    taken.add({ left: x - half, top: y - half, right: x + half, bottom: y + half });
  }
  const drawn: string[] = [];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of visible) {
    if (drawn.length >= MOST) break;
    const size = label.strong ? STRONG_SIZE : SIZE;
    context.font = `${label.strong ? 600 : 450} ${size}px ${style.font}`;
    const text = label.strong ? label.text : shorten(label.text);
    const half = context.measureText(text).width / 2;
    const places = placesFor(label, half, size);
    const place =
      places.find((box) => inside(box, width, height) && !taken.meet(box)) ?? (label.strong ? places[0] : undefined);
    if (place === undefined) continue;
    taken.add(place);
    drawn.push(text);
    context.strokeStyle = style.background;
    context.lineWidth = 4;
    context.fillStyle = style.ink;
    const [x, y] = [place.left + GAP, (place.top + place.bottom) / 2];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  for (const label of visible) if (label.left > 0) drawLeft(context, label, style);
  return drawn;
}

const inside = ({ left, top, right, bottom }: Box, width: number, height: number) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** Boxes that are taken, by squares of the picture. */
class Boxes {
  readonly #squares = new Map<string, Box[]>();

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const there = this.#squares.get(square);
      if (there === undefined) this.#squares.set(square, [box]);
      else there.push(box);
    }
  }

  meet(box: Box): boolean {
    return squaresOf(box).some((square) => this.#squares.get(square)?.some((other) => overlap(box, other)));
  }
}

const SQUARE = 48;

function squaresOf({ left, top, right, bottom }: Box): string[] {
  const squares: string[] = [];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++) {
    for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++)
      squares.push(`${column}:${row}`);
  }
  return squares;
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

export const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
