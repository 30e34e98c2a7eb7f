import type { Point } from './direction.js';
import { GAP, type PlacedLabel, type Rank, TYPE } from './label-placing.js';

/** What names are drawn with. */
export interface LabelStyle {
  readonly ink: string;
  readonly quiet: string;
  readonly background: string;
  readonly font: string;
}

const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();
if (typeof document !== 'undefined') document.fonts.addEventListener('loadingdone', () => widths.clear());

const fontOf = (rank: Rank, family: string) => `${TYPE[rank].weight} ${TYPE[rank].size}px ${family}`;

/** How wide a line is. Measuring takes longer than all else of placing a name, and names are the same at the next frame. */
export function widthOf(context: CanvasRenderingContext2D, family: string, text: string, rank: Rank): number {
  const font = fontOf(rank, family);
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** Draw names where they have their places, with the lines that lead to them. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], style: LabelStyle): void {
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const { leader } of labels) if (leader !== null) drawLeader(context, leader, style);
  for (const { lines, box, rank } of labels) {
    const x = (box.left + box.right) / 2;
    const height = (box.bottom - box.top - 2 * GAP) / lines.length;
    context.font = fontOf(rank, style.font);
    context.strokeStyle = style.background;
    context.lineWidth = rank === 'link' ? 6 : 4;
    context.fillStyle = rank === 'link' ? style.quiet : style.ink;
    lines.forEach((line, index) => {
      const y = box.top + GAP + (index + 0.5) * height;
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  }
}

function drawLeader(context: CanvasRenderingContext2D, [from, to]: readonly [Point, Point], style: LabelStyle): void {
  context.strokeStyle = style.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** `+12` at the upper right of a node: how much of it is there and not drawn. */
export function drawLeft(
  context: CanvasRenderingContext2D,
  { x, y, radius, left }: Point & { readonly radius: number; readonly left: number },
  style: LabelStyle,
): void {
  if (radius < 6) return;
  const text = `+${left < 1000 ? left : `${Math.floor(left / 1000)}k`}`;
  context.textAlign = 'left';
  context.font = `600 10px ${style.font}`;
  context.strokeStyle = style.background;
  context.lineWidth = 4;
  context.fillStyle = style.ink;
  const [at, above] = [x + radius * 0.75, y - radius * 0.95];
  context.strokeText(text, at, above);
  context.fillText(text, at, above);
}
