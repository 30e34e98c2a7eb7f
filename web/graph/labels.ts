/** A label that wants a place: what it says, where its node is, how much it matters. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its node. */
  readonly radius: number;
  readonly strong: boolean;
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
 * Draw labels in the order given, the most important first, below their nodes or beside them; one that would cover
 * another label is left out, unless it is strong.
 * @returns the texts drawn
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: Iterable<Label>,
  { width, height }: { width: number; height: number },
  style: LabelStyle,
): string[] {
  const taken: Box[] = [];
  const drawn: string[] = [];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of labels) {
    if (drawn.length >= MOST) break;
    if (label.x < -60 || label.y < -20 || label.x > width + 60 || label.y > height + 20) continue;
    const size = label.strong ? STRONG_SIZE : SIZE;
    context.font = `${label.strong ? 600 : 450} ${size}px ${style.font}`;
    const text = label.strong ? label.text : shorten(label.text);
    const half = context.measureText(text).width / 2;
    const box = placesFor(label, half, size).find((candidate) => !taken.some((other) => overlap(candidate, other)));
    const place = box ?? (label.strong ? placesFor(label, half, size)[0] : undefined);
    if (place === undefined) continue;
    taken.push(place);
    drawn.push(text);
    context.strokeStyle = style.background;
    context.lineWidth = 4;
    context.fillStyle = style.ink;
    const [x, y] = [place.left + GAP, (place.top + place.bottom) / 2];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  return drawn;
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
