import { unsafeCSS } from 'lit';
import { FIGURE_COLOURS, type Pair, type Tone } from '@vanort/figures';
import { HUES, hueOf } from '../../graph/figure-colours.js';
import { TYPES } from '../../graph/palette.js';

/** `PRIORITY_AREA` is `--vanort-priority-area` to the host's style. */
const property = (type: string) => `--vanort-${type.toLowerCase().replaceAll('_', '-')}`;

const declared = (color: (pair: Pair) => string) =>
  `:host{${Object.entries<Pair>(FIGURE_COLOURS)
    .map(([name, pair]) => `--${name}:var(--vanort-${name},${color(pair)});`)
    .join('')}${HUES.map((pair, index) => `--h${index}:${color(pair)};`).join('')}}`;

/** Browsers of before 2024 know no `light-dark()`: they show all in light colours. */
export const COLOURS = unsafeCSS(
  [
    declared(([light]) => light),
    `@supports (color:light-dark(red,red)){${declared(([light, dark]) => `light-dark(${light},${dark})`)}}`,
    ...(Object.keys(FIGURE_COLOURS) as Tone[]).map(
      (tone) => `.fill-${tone}{fill:var(--${tone})}.stroke-${tone}{stroke:var(--${tone})}`,
    ),
    ...TYPES.map((type) => `.mark.${type}{--mark:var(${property(type)},var(--h${hueOf(type)}))}`),
  ].join(''),
);
