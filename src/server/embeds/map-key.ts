import type { Content } from '../pages/html.js';
import type { DrawingOptions } from './drawing.js';
import { svgText, lineHeight, textWidth, wrap } from './svg-text.js';

/** A name that had no room beside its mark, where its number stands. */
export interface KeyEntry {
  readonly number: number;
  readonly text: string;
}

const SIZE = 13;
const MARGIN = 8;
/** Between columns, and between a number and its name. */
const [GAP, AFTER_NUMBER] = [18, 6];
/** Names longer than this go on in the next line rather than make all columns wide. */
const WIDEST = 200;
const MOST_LINES = 12;

/** Numbers and their names, down one column after the other, as many columns as the picture has room for. */
export function drawKey(
  entries: readonly KeyEntry[],
  top: number,
  { width, theme }: DrawingOptions,
): { height: number; content: Content } {
  if (entries.length === 0) return { height: 0, content: [] };
  const numbers = textWidth(String(entries.at(-1)?.number), SIZE);
  const beside = numbers + AFTER_NUMBER;
  const widest = beside + Math.min(WIDEST, Math.max(...entries.map(({ text }) => textWidth(text, SIZE))));
  const room = width - 2 * MARGIN + GAP;
  const columns = Math.max(1, Math.floor(room / (widest + GAP)));
  const told = entries.map(({ number, text }) => ({
    number,
    lines: wrap(text, room / columns - GAP - beside, SIZE, MOST_LINES),
  }));
  const most = Math.ceil(told.reduce((sum, { lines }) => sum + lines.length, 0) / columns);
  const content: Content[] = [];
  let [column, used, longest] = [0, 0, 0];
  for (const { number, lines } of told) {
    if (used > 0 && used + lines.length > most && column < columns - 1) [column, used] = [column + 1, 0];
    const x = MARGIN + (column * room) / columns;
    const place = { y: top + SIZE + used * lineHeight(SIZE), size: SIZE, theme };
    content.push(
      svgText([String(number)], { ...place, x: x + numbers, tone: 'muted', anchor: 'end' }),
      svgText(lines, { ...place, x: x + beside, tone: 'ink' }),
    );
    used += lines.length;
    longest = Math.max(longest, used);
  }
  return { height: longest * lineHeight(SIZE), content };
}
