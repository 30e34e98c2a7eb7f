import { html, type TemplateResult } from 'lit';
import { store } from '../store.js';
import { GRAPH_TEXTS } from '../views/graph/texts.js';
import { COLOURS, type ColourBy, lookIn, type SizeBy, SIZES } from './look.js';

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** By what nodes are sized and coloured. */
export function appearanceMenu(): TemplateResult {
  const text = GRAPH_TEXTS[store.language];
  const { size, colour } = lookIn(store.state);
  const choice = <Value extends SizeBy | ColourBy>(
    name: string,
    parameter: 'size' | 'colour',
    { values, words, now }: { values: readonly Value[]; words: Readonly<Record<Value, string>>; now: Value },
  ) =>
    html`<label
      >${name}
      <select
        @change=${(event: Event) => store.go({ own: { [parameter]: valueOf(event) === values[0] ? '' : valueOf(event) } })}
      >
        ${values.map((value) => html`<option value=${value} .selected=${value === now}>${words[value]}</option>`)}
      </select></label
    >`;
  return html`<details class="appearance">
    <summary>${text.appearance}</summary>
    <div>
      ${choice(text.size, 'size', { values: SIZES, words: text.sizes, now: size })}
      ${choice(text.colour, 'colour', { values: COLOURS, words: text.colours, now: colour })}
    </div>
  </details>`;
}
