import {
  lineHeight,
  outline,
  round,
  standingMark,
  tieLook,
  type Scene,
  type SceneShape,
  type Theme,
} from '@vanort/figures';
import { PALETTE } from '../../../web/graph/palette.js';
import type { EntityType } from '../../model/entity-types.js';
import type { Standing } from '../../model/vocabularies.js';
import { markup, type Content, type Markup } from '../pages/html.js';
import { DRAWING_STYLE, fill, fillAndStroke, stroke, toneOf } from '../pages/palette.js';
import { LAND } from './land.js';

/** The shipped font first, so that a picture has the same letters everywhere; then what the reader has. */
const FONTS = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif";

/** What a picture is called, and what it shows, for those who do not see it. */
export interface AccessibleText {
  readonly title: string;
  readonly description: string;
}

/** What a sheet of A4 has left below a heading, in pixels of CSS. */
const SHEET_HEIGHT = 900;

type Size = Pick<Scene, 'width' | 'height'>;

/** The lengths at which a picture in a file of its own is shown: as it was drawn, or so that it fits on a sheet of paper. */
export function shownLengths({ width, height }: Size): Size {
  const scale = Math.min(1, SHEET_HEIGHT / Math.ceil(height));
  return { width: Math.ceil(width * scale), height: Math.ceil(Math.ceil(height) * scale) };
}

/**
 * The picture as an SVG element. `id` makes its references its own where several stand on a page; `alone` is for a file
 * of its own, which carries its paper and its style with it. `attributes` stand in the place of its lengths.
 */
export function svg(
  { width, height, shapes }: Scene,
  { title, description }: AccessibleText,
  { id, theme, alone, attributes }: { id: string; theme: Theme; alone: boolean; attributes?: Markup },
): Markup {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const shown = alone ? shownLengths({ width, height }) : { width: w, height: h };
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" ${
    attributes ?? markup`width="${shown.width}" height="${shown.height}"`
  } role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONTS}"${alone && markup` class="vanort-figure vanort-${theme}"`}><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${
    alone && [
      theme === 'auto' && markup`<style>${DRAWING_STYLE}</style>`,
      markup`<rect width="${w}" height="${h}" ${fill('paper', theme)}/>`,
    ]
  }${shapes.map((shape) => drawn(shape, theme))}</svg>`;
}

function drawn(shape: SceneShape, theme: Theme): Content {
  switch (shape.kind) {
    case 'tie': {
      const { width, dash, tone } = tieLook(shape);
      return markup`<path d="${shape.d}" ${stroke(tone === 'warn' ? 'ink' : 'line', theme)} stroke-width="${width}"${dash !== null && markup` stroke-dasharray="${dash}"`}><title>${shape.sentence}</title></path>`;
    }
    case 'mark':
      return mark(shape.type, shape, theme, markup` data-id="${shape.ids.join(' ')}" data-type="${shape.type}"`);
    case 'type':
      return mark(shape.type, { ...shape, radius: 5 }, theme);
    case 'standing':
      return standingSign(shape.standing, shape.x, shape.y, theme);
    case 'text':
      return textLines(shape, theme);
    case 'path': {
      const paint =
        shape.fill === null
          ? stroke(shape.stroke ?? 'line', theme)
          : shape.stroke === null
            ? fill(shape.fill, theme)
            : fillAndStroke(shape.fill, shape.stroke, theme);
      return markup`<path d="${shape.d}" ${paint}${shape.stroke !== null && markup` stroke-width="${shape.width}"`}${shape.dash.length > 0 && markup` stroke-dasharray="${shape.dash.join(' ')}"`}/>`;
    }
    case 'land':
      return markup`<svg width="${shape.width}" height="${shape.height}"><path d="${LAND}" transform="translate(${shape.x} ${shape.y}) scale(${shape.scale})" ${fill('land', theme)}/></svg>`;
    case 'group':
      return markup`<g transform="translate(${round(shape.x)} ${round(shape.y)})">${shape.shapes.map((one) => drawn(one, theme))}</g>`;
  }
}

/** What stands for an entity: the shape and colour of its type, the same as in the components and the explorer. */
export function mark(
  type: EntityType,
  { x, y, radius }: Readonly<Record<'x' | 'y' | 'radius', number>>,
  theme: Theme,
  attributes: Content = null,
): Markup {
  const { shape } = PALETTE[type];
  const tone = toneOf(type);
  const paint = shape.hollow ? fillAndStroke('paper', tone, theme) : fillAndStroke(tone, 'paper', theme);
  return markup`<path d="${outline(shape, round(x), round(y), radius)}" ${paint} stroke-width="${round(shape.hollow ? Math.max(2.25, radius / 6) : 1.5)}"${attributes}/>`;
}

/** What stands for a standing, from its upper left corner. */
function standingSign(standing: Standing, x: number, y: number, theme: Theme): Content {
  const { line, dash, sides, across } = standingMark(standing);
  return markup`<g transform="translate(${round(x)} ${round(y)})"><path d="${line}" ${stroke('ink', theme)} stroke-width="${standing === 'ENDED' ? 1 : 2}"${dash !== 'none' && markup` stroke-dasharray="${dash}"`}/>${sides.map(
    (side) =>
      markup`<circle cx="${side.x}" cy="${side.y}" r="${side.radius}" ${fillAndStroke(side.isFilled ? 'ink' : 'paper', 'ink', theme)} stroke-width="1.5"/>`,
  )}${across !== null && markup`<path d="${across}" ${stroke('ink', theme)} stroke-width="2"/>`}</g>`;
}

type TextShape = Extract<SceneShape, { kind: 'text' }>;

function textLines({ lines, x, y, size, tone, anchor, isBold, hasHalo }: TextShape, theme: Theme): Content {
  const paint = hasHalo
    ? markup`${fillAndStroke(tone, 'paper', theme)} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
    : fill(tone, theme);
  const attributes: Content = [
    anchor !== 'start' && markup` text-anchor="${anchor}"`,
    isBold && markup` font-weight="600"`,
  ];
  return lines.map(
    (line, index) =>
      markup`<text x="${round(x)}" y="${round(y + index * lineHeight(size))}" font-size="${size}" ${paint}${attributes}>${line}</text>`,
  );
}
