import { sourceLine } from './citations.js';
import type { Figure, LayoutOptions } from './figure.js';
import { text, type Scene } from './scene.js';
import { BOLD, lineHeight } from './text/measure.js';
import { wrap } from './text/wrap.js';
import type { Vocabulary } from './vocabulary.js';
import { FIGURE_TEXTS } from './words/figure-texts.js';

const [TITLE, SMALL, MARGIN] = [18, 13, 16];

/** A picture that stands alone: it says what it is, where it is from, and of when. */
export function layOutPicture(figure: Figure, vocabulary: Vocabulary, { width, hyphenate }: LayoutOptions): Scene {
  const inside = width - 2 * MARGIN;
  const inner = figure.layOut({ width: inside, hyphenate });
  const title = wrap(figure.title, { width: inside / BOLD, size: TITLE, maxLines: 8, hyphenate });
  const words = FIGURE_TEXTS[vocabulary.language];
  const told = [sourceLine(figure, vocabulary), figure.leftOut > 0 ? words.leftOut(figure.leftOut) : ''];
  const credit = wrap(told.join(' '), { width: inside, size: SMALL, maxLines: 16, hyphenate });
  const top = MARGIN + title.length * lineHeight(TITLE) + 8;
  const bottom = top + inner.height + 22;
  return {
    width,
    height: bottom + credit.length * lineHeight(SMALL),
    shapes: [
      text(title, { x: MARGIN, y: MARGIN + 14, size: TITLE, isBold: true }),
      { kind: 'group', x: MARGIN, y: top, isKey: false, shapes: inner.shapes },
      text(credit, { x: MARGIN, y: bottom, size: SMALL, tone: 'muted' }),
    ],
  };
}
