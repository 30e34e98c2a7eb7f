import { PALETTE } from '../../../web/graph/palette.js';
import { outline } from '../../../web/graph/shape.js';
import type { EntityType } from '../../model/entity-types.js';
import { markup, type Content, type Markup } from '../pages/html.js';
import { FONTS, round } from './svg-text.js';
import { DRAWING_STYLE, fill, fillAndStroke, stroke, toneOf, type Theme } from '../pages/palette.js';

/** A picture: what is in it, and how large it is in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: Content;
}

/** How a picture is to be drawn; `width` in pixels. */
export interface DrawingOptions {
  readonly width: number;
  readonly theme: Theme;
}

/** What a picture is called, and what it shows, for those who do not see it. */
export interface AccessibleText {
  readonly title: string;
  readonly description: string;
}

/**
 * The picture as an SVG element. `id` makes its references its own where several stand on a page; `alone` is for a file
 * of its own, which carries its paper and its style with it. `attributes` stand in the place of its lengths.
 */
export function svg(
  { width, height, content }: Drawing,
  { title, description }: AccessibleText,
  { id, theme, alone, attributes }: { id: string; theme: Theme; alone: boolean; attributes?: Markup },
): Markup {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" ${
    attributes ?? markup`width="${w}" height="${h}"`
  } role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONTS}"${alone && markup` class="vanort-figure vanort-${theme}"`}><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${
    alone && [
      theme === 'auto' && markup`<style>${DRAWING_STYLE}</style>`,
      markup`<rect width="${w}" height="${h}" ${fill('paper', theme)}/>`,
    ]
  }${content}</svg>`;
}

const MARK = 6;

/** What stands for an entity: the shape and colour of its type, the same as in the components and the explorer. */
export function mark(type: EntityType, x: number, y: number, theme: Theme, size = MARK): Markup {
  const { shape } = PALETTE[type];
  const tone = toneOf(type);
  const paint = shape.hollow ? fillAndStroke('paper', tone, theme) : fillAndStroke(tone, 'paper', theme);
  return markup`<path d="${outline(shape, round(x), round(y), size)}" ${paint} stroke-width="${round(shape.hollow ? Math.max(2.25, size / 6) : 1.5)}"/>`;
}

export const line = (d: string, theme: Theme, faint = false): Markup =>
  markup`<path d="${d}" ${stroke(faint ? 'faint' : 'line', theme)} stroke-width="1.5"${faint && markup` stroke-dasharray="3 3"`}/>`;
