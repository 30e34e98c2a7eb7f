import { isPast } from '../../../src/model/edtf.js';
import type { AgreementFactsFragment, SharedWorkFragment } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { byWeightFor } from '../../../src/model/listed-order.js';
import { formatDate, formatPeriod } from '../../graph/dates.js';
import { store } from '../store.js';
import { ranOut } from '../agreement-term.js';
import { textsIn } from '../text/texts.js';
import './engagement-answer.js';

/** Each engagement once: when, what it is about, what is agreed and who answers for it. */
export function engagementList(works: readonly SharedWorkFragment[]): TemplateResult {
  const { language } = store;
  const { panel } = textsIn(language);
  return html`<section>
    <h3>${panel.engagements}</h3>
    <ul class="rows">
      ${repeat(
        [...works].sort(byWeightFor(store.home)),
        ({ id }) => id,
        ({ id, names, since, until, areas, agreements }) =>
          html`<li>
            <a href=${store.address({ selected: [id] })}>${names[language]}</a>
            <span class="quiet"
              >${[formatPeriod(since, until, language), areas.map(({ prefLabel }) => prefLabel[language]).join(', ')]
                .filter(Boolean)
                .join(' · ')}</span
            >
            ${agreements.length === 0 ? '' : agreementList(agreements)}
            <vanort-engagement-answer .of=${id} .name=${names[language]}></vanort-engagement-answer>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What is agreed, and how far it has come. */
export function agreementList(agreements: readonly AgreementFactsFragment[]): TemplateResult {
  const { language } = store;
  const { panel } = textsIn(language);
  return html`<ul class="rows">
    ${agreements.map(
      ({ id, names, status, signedOn, plannedFor, ...agreement }) =>
        html`<li>
          <a href=${store.address({ selected: [id] })}>${names[language]}</a>
          ${statusOf({ status, ...agreement })}
          ${signedOn ? html`<span class="quiet">${status === 'SIGNED' ? formatDate(signedOn, language) : panel.signed(formatDate(signedOn, language))}</span>` : ''}
          ${plannedFor ? html`<span class="quiet">${panel.planned(formatDate(plannedFor, language), isPast(plannedFor))}</span>` : ''}
        </li>`,
    )}
  </ul>`;
}

function statusOf(agreement: Pick<AgreementFactsFragment, 'status' | 'term'>): TemplateResult {
  const { language } = store;
  const over = ranOut(agreement, language);
  const words = over ?? textsIn(language).panel.status[agreement.status];
  return html`<span class="status" data-status=${over === null ? agreement.status : 'ENDED'}>${words}</span>`;
}
