import { html, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import type { MapPicture } from './map-picture.js';
import type { Place } from './places.js';
import { mapTexts } from './texts.js';

/** Whom the map does not name: places that are one mark, by its number, and those without room for their name. */
export function placesTogether({ marks }: Pick<MapPicture, 'marks'>): TemplateResult | string {
  const together = marks.filter(({ others, label }) => others.length > 0 || label === null);
  if (together.length === 0) return '';
  const text = mapTexts(store.language);
  return html`<div class="together">
    <p id="together-heading">${text.together}</p>
    <ul aria-labelledby="together-heading">
      ${together.map(
        ({ place, others }) =>
          html`<li>
            ${others.length === 0 ? '' : html`<span class="number" aria-hidden="true">${others.length + 1}</span>`}
            ${[place, ...others].map((one, index) => html`${index > 0 ? ', ' : ''}${link(one)}`)}
          </li>`,
      )}
    </ul>
  </div>`;
}

const link = ({ entity }: Place): TemplateResult =>
  html`<a href=${store.address({ selected: [entity.id] })}>${entity.names[store.language]}</a>`;
