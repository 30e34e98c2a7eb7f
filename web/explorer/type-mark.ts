import { html, svg, type TemplateResult } from 'lit';
import type { EntityType } from '@vanort/client';
import { CANVAS, PALETTE } from '../graph/palette.js';
import { outline } from '@vanort/figures';
import { store } from './store.js';

/** A type's mark, as it stands in the picture: told in words beside it. */
export function typeMark(type: EntityType): TemplateResult {
  const { shape, ...colors } = PALETTE[type];
  const color = colors[store.theme];
  const path = shape.hollow
    ? svg`<path d=${outline(shape, 10, 10, 6)} fill=${CANVAS[store.theme].background} stroke=${color} stroke-width="2.2"></path>`
    : svg`<path d=${outline(shape, 10, 10, 7)} fill=${color}></path>`;
  return html`<svg class="type-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${path}</svg>`;
}
