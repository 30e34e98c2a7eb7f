import { html, type TemplateResult } from 'lit';
import type { Emphasis } from '../../graph/emphasis.js';
import type { Network } from '../../graph/to-graph.js';
import type { toSvg } from '../../graph/to-svg.js';
import { store } from '../store.js';

/** As wide as letters of eight points need, and no higher than leaves room for words on the first sheet. */
const SIZE = { width: 720, maxHeight: 430 } as const;

/** Paper cannot show what the graphics card draws: it gets the picture as SVG. */
export function paperPicture(
  network: Network,
  { path, center, look }: Emphasis,
  title: string,
  draw: typeof toSvg,
): TemplateResult {
  const picture = draw(network, {
    ...{ theme: 'light', language: store.language, title, caption: '', center, look },
    selected: new Set([...store.state.selected, ...(path?.nodes ?? []), ...(path?.links ?? [])]),
    ...SIZE,
  });
  const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
  return html`<figure class="on-paper">${document.importNode(documentElement, true)}</figure>`;
}
