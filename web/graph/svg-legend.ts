import { ENTITY_TYPE_LABELS, STANDING_LABELS } from '../../src/model/labels/labels.js';
import type { TextLanguage } from '../../src/model/language.js';
import { widthOfLink } from './link-width.js';
import { CANVAS, PALETTE, type Theme, TYPES } from './palette.js';
import { dashesOf, FIGURE_TEXTS, lineOf, outline, STANDINGS } from '@vanort/figures';
import { escapeXml, textWidth } from './svg-text.js';
import type { Network } from './to-graph.js';

const round = (value: number) => Math.round(value * 10) / 10;

const SIZE = 13;
const ROW = 24;
const MARK = 24;
const LINE = 56;
const BETWEEN = 18;

interface Entry {
  readonly text: string;
  /** Room for the mark before the text. */
  readonly room: number;
  readonly mark: (x: number, y: number) => string;
}

/** What the marks and lines of a network stand for, in rows: those that are there. */
export function svgLegend(
  network: Network,
  { theme, language, width, x, y }: { theme: Theme; language: TextLanguage; width: number; x: number; y: number },
): { readonly markup: string; readonly bottom: number } {
  const colors = CANVAS[theme];
  const types = new Set(network.mapNodes((_id, { entityType }) => entityType));
  const standings = new Set(network.mapEdges((_id, { standing }) => standing));
  const marks = TYPES.filter((type) => types.has(type)).map((type): Entry => ({
    text: ENTITY_TYPE_LABELS[language][type].many,
    room: MARK,
    mark: (left, middle) => {
      const { shape, [theme]: color } = PALETTE[type];
      const paint = shape.hollow ? `fill="${colors.background}" stroke="${color}" stroke-width="2"` : `fill="${color}"`;
      return `<path d="${outline(shape, left + 8, middle, 6)}" ${paint}/>`;
    },
  }));
  const lines = [...STANDINGS, null]
    .filter((standing) => standings.has(standing))
    .map((standing): Entry => ({
      text: standing === null ? FIGURE_TEXTS[language].otherLine : STANDING_LABELS[language][standing],
      room: LINE + 6,
      mark: (left, middle) => {
        const look = lineOf(standing);
        const dash = look.dash.length === 0 ? '' : ` stroke-dasharray="${dashesOf(look)}"`;
        return `<path d="M${left} ${middle}h${LINE}" stroke="${colors[look.tone]}" stroke-width="${round(widthOfLink({ kind: null, count: 1 }) * look.width)}"${dash}/>`;
      },
    }));
  let [left, middle] = [x, y + ROW / 2];
  const parts: string[] = [];
  for (const { text, room, mark } of [...marks, ...lines]) {
    const wide = room + textWidth(text, SIZE, 400);
    if (left > x && left + wide > x + width) [left, middle] = [x, middle + ROW];
    parts.push(mark(left, middle), `<text x="${left + room}" y="${middle}">${escapeXml(text)}</text>`);
    left += Math.ceil(wide) + BETWEEN;
  }
  return {
    markup: `<g font-size="${SIZE}" fill="${colors.ink}" dominant-baseline="central">${parts.join('')}</g>`,
    bottom: parts.length === 0 ? y : middle + ROW / 2,
  };
}
