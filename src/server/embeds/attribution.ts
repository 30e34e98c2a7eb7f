import type { TextLanguage } from '../../narration/language.js';
import type { Drawing, DrawingOptions } from './drawing.js';
import type { Figure } from './figure.js';
import { sourceLine } from './figure-html.js';
import { svgText, lineHeight, wrap } from './svg-text.js';
import { markup } from '../pages/html.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

const TITLE = 18;
const SMALL = 12;
const MARGIN = 16;
/** How much wider bold letters are. */
const BOLD = 1.1;

/** A drawing that stands alone says what it is, where it is from, and of when. */
export function withAttribution(figure: Figure, { width, theme }: DrawingOptions, language: TextLanguage): Drawing {
  const inner = figure.draw({ width: width - 2 * MARGIN, theme });
  const title = wrap(figure.title, (width - 2 * MARGIN) / BOLD, TITLE, 8);
  const more = figure.leftOut > 0 ? ` ${PAGE_TEXTS[language].leftOut(figure.leftOut)}` : '';
  const credit = wrap(`${sourceLine(figure, language)}${more}`, width - 2 * MARGIN, SMALL, 16);
  const top = MARGIN + title.length * lineHeight(TITLE) + 8;
  const bottom = top + inner.height + 22;
  return {
    width,
    height: bottom + credit.length * lineHeight(SMALL),
    content: [
      svgText(title, { x: MARGIN, y: MARGIN + 14, size: TITLE, tone: 'ink', theme, bold: true }),
      markup`<g transform="translate(${MARGIN} ${top})">${inner.content}</g>`,
      svgText(credit, { x: MARGIN, y: bottom, size: SMALL, tone: 'muted', theme }),
    ],
  };
}
