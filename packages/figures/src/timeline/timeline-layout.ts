import type { LayoutOptions } from '../figure.js';
import { path, text, type Scene, type SceneShape } from '../scene.js';
import { lineHeight, round, textWidth } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import type { Moment } from './moment.js';

const SIZE = 14;
const GAP = 12;
/** Years without anything before the line is broken, and what a year adds, in pixels. */
const LONG_GAP_YEARS = 5;
const PER_YEAR = 2;
const MAX_EXTRA = 36;
/** Below this dates stand above what happened, not beside it; pixels. */
const BESIDE_FROM = 480;

/** What happened, from above, with more room where more time went by; dates on the left where there is room. */
export function layOutTimeline(moments: readonly Moment[], { width, hyphenate }: LayoutOptions): Scene {
  const isBeside = width >= BESIDE_FROM;
  const longest = Math.max(0, ...moments.map(({ date }) => textWidth(date, SIZE)));
  const dateWidth = isBeside ? Math.min(150, Math.ceil(longest)) : 0;
  const axis = isBeside ? dateWidth + 22 : 12;
  const shapes: SceneShape[] = [];
  const line: SceneShape[] = [];
  let y = 18;
  let before: { y: number; year: number } | undefined;
  for (const { date, year, title, subject, isPlanned } of moments) {
    const years = before === undefined ? 0 : year - before.year;
    y += Math.min(MAX_EXTRA, Math.max(0, years * PER_YEAR));
    if (before !== undefined) {
      const dash = years > LONG_GAP_YEARS ? [2, 5] : [];
      line.push(path(`M${axis} ${round(before.y)}V${round(y)}`, { stroke: 'line', width: 2, dash }));
    }
    before = { y, year };
    shapes.push(dot(axis, round(y), isPlanned));
    const room = isBeside ? width - axis - 26 : width - axis - 24;
    const dates = wrap(date, { width: isBeside ? dateWidth : room, size: SIZE, maxLines: 3, hyphenate });
    const lines = wrap(title, { width: room, size: SIZE, maxLines: isBeside ? 6 : 8, hyphenate });
    const base = y + 5;
    const below = isBeside ? base : base + dates.length * lineHeight(SIZE);
    const place = isBeside ? { x: dateWidth + 4, anchor: 'end' as const } : { x: axis + 16 };
    shapes.push(
      text(dates, { ...place, y: base, size: SIZE, tone: 'muted' }),
      text(lines, { x: axis + (isBeside ? 18 : 16), y: below, size: SIZE, of: subject.id, link: title }),
    );
    const high = isBeside ? Math.max(lines.length, dates.length) : lines.length + dates.length;
    y += high * lineHeight(SIZE) + GAP;
  }
  return { width, height: Math.max(40, y - 4), shapes: [...line, ...shapes] };
}

/** A moment on the line: a ring where it is yet to come. */
const dot = (x: number, y: number, isPlanned: boolean): SceneShape => {
  const radius = isPlanned ? 5.5 : 6;
  const circle = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return isPlanned ? path(circle, { fill: 'paper', stroke: 'accent', width: 2 }) : path(circle, { fill: 'accent' });
};
