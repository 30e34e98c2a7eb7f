import type { Content } from '../pages/html.js';
import { markup } from '../pages/html.js';
import type { Drawing, DrawingOptions } from './drawing.js';
import { svgText, lineHeight, round, textWidth, wrap } from './svg-text.js';
import { fill, fillAndStroke, stroke } from '../pages/palette.js';

/** Something that happened. */
export interface Moment {
  readonly date: string;
  /** Years of the Christian era with fractions, to space what lies far apart. */
  readonly year: number;
  readonly title: string;
  /** Not yet so: drawn hollow. */
  readonly planned: boolean;
}

const SIZE = 14;
const GAP = 12;
/** Years without anything before the line is broken, and what a year adds, in pixels. */
const LONG_GAP_YEARS = 5;
const PER_YEAR = 2;
const MAX_EXTRA = 36;

/** What happened, from above, with more room where more time went by; dates on the left where there is room. */
export function drawTimeline(moments: readonly Moment[], { width, theme }: DrawingOptions): Drawing {
  const beside = width >= 480;
  const longest = Math.max(0, ...moments.map(({ date }) => textWidth(date, SIZE)));
  const dateWidth = beside ? Math.min(150, Math.ceil(longest)) : 0;
  const axis = beside ? dateWidth + 22 : 12;
  const content: Content[] = [];
  const line: Content[] = [];
  let y = 18;
  let before: { y: number; year: number } | undefined;
  for (const { date, year, title, planned } of moments) {
    const years = before === undefined ? 0 : year - before.year;
    y += Math.min(MAX_EXTRA, Math.max(0, years * PER_YEAR));
    if (before !== undefined) {
      const broken = years > LONG_GAP_YEARS;
      line.push(
        markup`<path d="M${axis} ${round(before.y)}V${round(y)}" ${stroke('line', theme)} stroke-width="2"${broken && markup` stroke-dasharray="2 5"`}/>`,
      );
    }
    before = { y, year };
    content.push(
      planned
        ? markup`<circle cx="${axis}" cy="${round(y)}" r="5.5" ${fillAndStroke('paper', 'accent', theme)} stroke-width="2"/>`
        : markup`<circle cx="${axis}" cy="${round(y)}" r="6" ${fill('accent', theme)}/>`,
    );
    const base = y + 5;
    if (beside) {
      const dates = wrap(date, dateWidth, SIZE, 3);
      const lines = wrap(title, width - axis - 26, SIZE, 6);
      content.push(
        svgText(dates, { x: dateWidth + 4, y: base, size: SIZE, tone: 'muted', theme, anchor: 'end' }),
        svgText(lines, { x: axis + 18, y: base, size: SIZE, tone: 'ink', theme }),
      );
      y += Math.max(lines.length, dates.length) * lineHeight(SIZE) + GAP;
    } else {
      const dates = wrap(date, width - axis - 24, SIZE, 3);
      const lines = wrap(title, width - axis - 24, SIZE, 8);
      const below = base + dates.length * lineHeight(SIZE);
      content.push(
        svgText(dates, { x: axis + 16, y: base, size: SIZE, tone: 'muted', theme }),
        svgText(lines, { x: axis + 16, y: below, size: SIZE, tone: 'ink', theme }),
      );
      y += (lines.length + dates.length) * lineHeight(SIZE) + GAP;
    }
  }
  return { width, height: Math.max(40, y - 4), content: [line, content] };
}
