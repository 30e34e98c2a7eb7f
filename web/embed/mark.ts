import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EntityType } from '@vanort/client';
import { PALETTE } from '../graph/palette.js';
import { outline } from '@vanort/figures';

/** What stands for an entity in a drawing, by its type: the explorer's shape, its colour from the style. */
export const mark = (type: EntityType, x: number, y: number, size: number): SVGTemplateResult =>
  svg`<path class="mark ${type}${PALETTE[type].shape.hollow ? ' hollow' : ''}" d=${outline(PALETTE[type].shape, x, y, size)}></path>`;

/** The same in a line of text. */
export const textMark = (type: EntityType): TemplateResult =>
  html`<svg class="text-mark" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    ${mark(type, 10, 10, 7)}
  </svg>`;
