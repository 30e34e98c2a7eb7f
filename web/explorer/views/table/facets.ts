import { ENTITY_TYPE_LABELS } from '../../../../src/model/labels/labels.js';
import { html, type TemplateResult } from 'lit';
import type { EntityType } from '@vanort/client';
import { store } from '../../store.js';
import { typeMark } from '../../type-mark.js';
import { tableTexts } from './texts.js';
import { chosen, type Facet, toggled } from './entities.js';

/** Each way to narrow the list down, with how many there would be. */
export function facetFilters(facets: readonly Facet[]): TemplateResult {
  const text = tableTexts(store.language);
  const { state } = store;
  return html`${facets.map(({ name, values }) => {
    const now = chosen(state, name);
    if (values.length === 0 && now.length === 0) return '';
    // What is chosen stays, to be taken away, even where nothing is left of it.
    const gone = now.filter((value) => !values.some((one) => one.value === value));
    const all = [...values, ...gone.map((value) => ({ value, label: value, count: 0 }))];
    return html`<details
      class="facet"
      ?open=${now.length > 0 || (name === 'TYPE' && matchMedia('(min-width: 46rem)').matches)}
    >
      <summary>
        ${text.facets[name]}${now.length > 0 ? html` <span class="tag accent">${now.length}</span>` : ''}
      </summary>
      <ul>
        ${all.map(
          ({ value, label, count }) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${now.includes(value)}
                  @change=${() => store.go(toggled(store.state, name, value))}
                />
                ${name === 'TYPE' ? typeMark(value as EntityType) : ''}
                <span class="label"
                  >${name === 'TYPE' ? ENTITY_TYPE_LABELS[store.language][value as EntityType].many : label}</span
                >
                <span class="count">${count}</span>
              </label>
            </li>`,
        )}
      </ul>
    </details>`;
  })}`;
}
