import { FIGURE_COLOURS, type Pair, type Theme } from '@vanort/figures';
import { HUES, hueOf } from '../../../web/graph/figure-colours.js';
import type { EntityType } from '../../model/entity-types.js';
import { markup, type Markup } from './html.js';

/** What something in a drawing is, as far as its colour goes: a name of the figure's own, or the hue of a type. */
export type Tone = keyof typeof FIGURE_COLOURS | `h${number}`;

/** The components' own colours. */
const COLOURS = new Map<Tone, Pair>([
  ...(Object.entries(FIGURE_COLOURS) as [Tone, Pair][]),
  ...HUES.map((pair, index): [Tone, Pair] => [`h${index}`, pair]),
]);

/** All tones that there are. */
export const TONES: readonly Tone[] = [...COLOURS.keys()];

/** A tone's colour as an attribute's value; with `auto` it is light until a style says otherwise. */
export const colour = (tone: Tone, theme: Theme): string => COLOURS.get(tone)![theme === 'dark' ? 1 : 0];

export const toneOf = (type: EntityType): Tone => `h${hueOf(type)}`;

const rules = (theme: 'light' | 'dark', scope: string) =>
  TONES.map((tone) => [tone, colour(tone, theme)] as const)
    .map(([tone, value]) => `${scope} .vo-${tone}{fill:${value}}${scope} .vo-s-${tone}{stroke:${value}}`)
    .join('');

/** For a drawing that follows the reader's setting, and for paper, where it is always light. */
export const DRAWING_STYLE =
  `@media (prefers-color-scheme:dark){${rules('dark', '.vanort-auto')}}` +
  `@media print{${rules('light', '.vanort-figure')}}`;

/** Classes and colours for a shape that is filled. */
export const fill = (tone: Tone, theme: Theme): Markup => markup`class="vo-${tone}" fill="${colour(tone, theme)}"`;

/** Classes and colours for a shape that is filled and has an edge. */
export const fillAndStroke = (inside: Tone, edge: Tone, theme: Theme): Markup =>
  markup`class="vo-${inside} vo-s-${edge}" fill="${colour(inside, theme)}" stroke="${colour(edge, theme)}"`;

/** Classes and colours for a line. */
export const stroke = (tone: Tone, theme: Theme): Markup =>
  markup`class="vo-s-${tone}" fill="none" stroke="${colour(tone, theme)}"`;
