import type { LayoutOptions } from '../figure.js';
import { STANDING_MARK } from '../look/standing-look.js';
import { path, text, type Scene, type SceneShape } from '../scene.js';
import { lineHeight, round } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import type { FigureTexts } from '../words/figure-texts.js';
import type { StandingRow } from './standing-row.js';

const NAME = 15;
const SIZE = 14;
const SOURCE = 13;
const GAP = 18;
/** Documents that are named; the table has them all. */
const MOST_SOURCES = 3;
const LEFT = 8;

/** Engagements below each other: name, mark with its word, the sentence that says by whom, and by which documents. */
export function layOutStandings(
  rows: readonly StandingRow[],
  words: Pick<FigureTexts, 'sinceDate' | 'sources'>,
  { width, hyphenate }: LayoutOptions,
): Scene {
  const shapes: SceneShape[] = [];
  const room = width - 2 * LEFT;
  let y = 6;
  for (const [index, { engagement, standing, label, since, sentence, sources }] of rows.entries()) {
    if (index > 0) {
      shapes.push(path(`M${LEFT} ${round(y)}H${width - LEFT}`, { stroke: 'faint', width: 1 }));
      y += GAP - 4;
    }
    const names = wrap(engagement.name, { width: room, size: NAME, maxLines: 3, hyphenate });
    y += NAME;
    shapes.push(text(names, { x: LEFT, y, size: NAME, isBold: true, of: engagement.id, link: engagement.name }));
    y += names.length * lineHeight(NAME);
    const told = since === null ? label : `${label}, ${words.sinceDate(since)}`;
    const beside = STANDING_MARK.width + 8;
    const labels = wrap(told, { width: room - beside, size: SIZE, maxLines: 2, hyphenate });
    shapes.push({ kind: 'standing', standing, x: LEFT, y: y - 12 }, text(labels, { x: LEFT + beside, y, size: SIZE }));
    y += labels.length * lineHeight(SIZE);
    const lines = wrap(sentence, { width: room, size: SIZE, maxLines: 12, hyphenate });
    shapes.push(text(lines, { x: LEFT, y, size: SIZE, tone: 'muted' }));
    y += (lines.length - 1) * lineHeight(SIZE) + GAP;
    if (sources.length === 0) continue;
    const named = sources.slice(0, MOST_SOURCES).map(({ name, day }) => (day === null ? name : `${name}, ${day}`));
    const cited = wrap(words.sources(named, sources.length - named.length), {
      ...{ width: room, size: SOURCE, maxLines: 8, hyphenate },
    });
    shapes.push(text(cited, { x: LEFT, y, size: SOURCE, tone: 'muted' }));
    y += (cited.length - 1) * lineHeight(SOURCE) + GAP;
  }
  return { width, height: Math.max(40, y), shapes };
}
