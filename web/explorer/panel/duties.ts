import type { DutiesFragment } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { evidenceOf } from '../evidence.js';
import { store } from '../store.js';
import { textsIn } from '../text/texts.js';

/** Who has which duty in an engagement, and who pays, each with its sources. */
export function dutyList({ duties, costs }: DutiesFragment): TemplateResult {
  const { panel } = textsIn(store.language);
  return html`<ul class="rows">
      ${duties.map(
        ({ sentence, rule, evidence }) =>
          html`<li>${sentence}${rule ? html`<span class="quiet"> ${rule}</span>` : ''} ${evidenceOf(evidence)}</li>`,
      )}
    </ul>
    ${
      costs.length === 0
        ? ''
        : html`<h4>${panel.costs}</h4>
            <ul class="rows">
              ${costs.map(({ rule, evidence }) => html`<li>${rule} ${evidenceOf(evidence)}</li>`)}
            </ul>`
    }`;
}
