import type { EntityType } from '../../graph/kinds.js';
import { markup, type Content, type Markup } from '../markup.js';
import { FONTS, round } from './lettering.js';
import { DRAWING_STYLE, fill, stroke, toneOf, type Theme } from './palette.js';

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
export interface Told {
  readonly title: string;
  readonly description: string;
}

/**
 * The picture as an SVG element. `id` makes its references its own where several stand on a page; `alone` is for a file
 * of its own, which carries its paper and its style with it.
 */
export function svg(
  { width, height, content }: Drawing,
  { title, description }: Told,
  { id, theme, alone, name }: { id: string; theme: Theme; alone: boolean; name?: string },
): Markup {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONTS}"${
    alone ? markup` class="vanort-figure vanort-${theme}"` : name !== undefined && markup` class="${name}"`
  }><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${
    alone && [
      theme === 'auto' && markup`<style>${DRAWING_STYLE}</style>`,
      markup`<rect width="${w}" height="${h}" ${fill('paper', theme)}/>`,
    ]
  }${content}</svg>`;
}

const MARK = 6;

/** What stands for a thing: its shape and colour say what group it is of. `hollow`: not yet so. */
export function mark(type: EntityType, x: number, y: number, theme: Theme, size = MARK): Markup {
  const tone = toneOf(type);
  const [cx, cy] = [round(x), round(y)];
  switch (tone) {
    case 'engagement':
      return markup`<rect x="${round(x - size)}" y="${round(y - size)}" width="${2 * size}" height="${2 * size}" rx="2" ${fill(tone, theme)}/>`;
    case 'governance':
      return markup`<path d="M${cx} ${round(y - size - 1)}l${size + 1} ${size + 1}l-${size + 1} ${size + 1}l-${size + 1} -${size + 1}z" ${fill(tone, theme)}/>`;
    case 'theme':
      return markup`<path d="M${cx} ${round(y - size - 1)}l${size + 1} ${2 * size + 1}h-${2 * size + 2}z" ${fill(tone, theme)}/>`;
    case 'place':
      return markup`<path d="M${round(x - size)} ${cy}l${size / 2} -${size}h${size}l${size / 2} ${size}l-${size / 2} ${size}h-${size}z" ${fill(tone, theme)}/>`;
    default:
      return markup`<circle cx="${cx}" cy="${cy}" r="${size}" ${fill(tone, theme)}/>`;
  }
}

export const line = (d: string, theme: Theme, faint = false): Markup =>
  markup`<path d="${d}" ${stroke(faint ? 'faint' : 'line', theme)} stroke-width="1.5"${faint && markup` stroke-dasharray="3 3"`}/>`;
