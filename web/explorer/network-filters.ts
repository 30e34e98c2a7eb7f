import type { AreasQuery } from '@vanort/client';
import { AreasDocument } from '@vanort/client/documents';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ask } from './api.js';
import './network-filters.css';
import { Question } from './question.js';
import { store } from './store.js';
import type { Texts } from './text/texts.js';

type Areas = AreasQuery['priorityAreaCoverage'];

/** The priority areas, asked for once. */
export const areasQuestion = (host: ReactiveControllerHost): Question<Areas> =>
  new Question(host, () => ({
    key: 'areas',
    ask: async (signal) => (await ask(AreasDocument, {}, signal)).priorityAreaCoverage,
  }));

const valueOf = (event: Event) => (event.target as HTMLSelectElement | HTMLInputElement).value;

/** What narrows a network down: an area, a date, and how many steps from the middle where that is wanted. */
export function networkFilters(
  known: Areas | undefined,
  { graph }: Texts,
  { depth: withDepth = false }: { depth?: boolean } = {},
): TemplateResult {
  const { depth, areas, at } = store.state;
  const steps = html`<label
    >${graph.depth}
    <select @change=${(event: Event) => store.go({ depth: Number(valueOf(event)) })}>
      ${[1, 2, 3].map((step) => html`<option value=${step} .selected=${step === depth}>${step}</option>`)}
    </select>
  </label>`;
  return html`<div class="filters">
    ${withDepth ? steps : ''}
    <label
      >${graph.areas}
      <select @change=${(event: Event) => store.go({ areas: valueOf(event) === '' ? [] : [valueOf(event)] })}>
        <option value="" .selected=${areas.length === 0}>${graph.allAreas}</option>
        ${known?.map(
          ({ area }) =>
            html`<option value=${area.id} .selected=${areas.includes(area.id)}>
              ${area.prefLabel[store.language]}
            </option>`,
        )}
      </select>
    </label>
    <label
      >${graph.asOf}
      <input
        type="text"
        inputmode="numeric"
        size="8"
        maxlength="10"
        pattern="\\d{4}(-\\d{2}){0,2}"
        placeholder=${graph.anyTime}
        .value=${at ?? ''}
        @change=${(event: Event) => store.go({ at: valueOf(event).trim() || null })}
      />
    </label>
  </div>`;
}
