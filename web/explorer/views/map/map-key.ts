import { html, svg, type TemplateResult } from 'lit';
import { outline } from '@vanort/figures';
import { PALETTE } from '../../../graph/palette.js';
import { store } from '../../store.js';
import { mapTexts } from './texts.js';

const SIZE = 22;

/** What the marks of the map mean: those that are drawn, and no others. */
export function mapKey(): TemplateResult {
  const text = mapTexts(store.language);
  const { shape, ...colours } = PALETTE.CITY;
  const mark = (radius: number, words: string, number = '') =>
    html`<li>
      <svg viewBox="${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}" width=${SIZE} height=${SIZE} aria-hidden="true">
        <path fill=${colours[store.theme]} d=${outline(shape, 0, 0, radius)}></path>
        ${number === '' ? '' : svg`<text dy="0.36em">${number}</text>`}
      </svg>
      ${words}
    </li>`;
  return html`<ul class="map-key" aria-label=${text.key}>
    ${mark(8, text.home)} ${mark(6, text.place)} ${mark(8, text.several, '2')}
  </ul>`;
}
