import { text, type SceneShape } from '../scene.js';
import type { LayoutOptions } from '../figure.js';
import { lineHeight, textWidth } from '../text/measure.js';
import { wrap } from '../text/wrap.js';

/** Names that had no room beside their mark, where what leads to them stands: a number, or how many they are. */
export interface KeyEntry {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
}

const SIZE = 13;
const MARGIN = 8;
/** Between columns, and between a number and its name. */
const [GAP, AFTER_NUMBER] = [18, 6];
/** Names longer than this go on in the next line rather than make all columns wide. */
const WIDEST = 200;
const MOST_LINES = 60;

/** Numbers and their names, down one column after the other, as many columns as the picture has room for. */
export function layOutNumbers(
  entries: readonly KeyEntry[],
  top: number,
  { width, hyphenate }: LayoutOptions,
): { height: number; shapes: SceneShape[] } {
  if (entries.length === 0) return { height: 0, shapes: [] };
  const numbers = Math.max(...entries.map(({ mark }) => textWidth(mark, SIZE)));
  const beside = numbers + AFTER_NUMBER;
  const widest = beside + Math.min(WIDEST, Math.max(...entries.map((entry) => textWidth(entry.text, SIZE))));
  const room = width - 2 * MARGIN + GAP;
  const columns = Math.max(1, Math.floor(room / (widest + GAP)));
  const told = entries.map((entry) => ({
    ...entry,
    lines: wrap(entry.text, { width: room / columns - GAP - beside, size: SIZE, maxLines: MOST_LINES, hyphenate }),
  }));
  const most = Math.ceil(told.reduce((sum, { lines }) => sum + lines.length, 0) / columns);
  const shapes: SceneShape[] = [];
  let [column, used, longest] = [0, 0, 0];
  for (const { id, mark, lines } of told) {
    if (used > 0 && used + lines.length > most && column < columns - 1) [column, used] = [column + 1, 0];
    const x = MARGIN + (column * room) / columns;
    const y = top + SIZE + used * lineHeight(SIZE);
    shapes.push(
      text([mark], { x: x + numbers, y, size: SIZE, tone: 'muted', anchor: 'end' }),
      text(lines, { x: x + beside, y, size: SIZE, of: id }),
    );
    used += lines.length;
    longest = Math.max(longest, used);
  }
  return { height: longest * lineHeight(SIZE), shapes };
}
