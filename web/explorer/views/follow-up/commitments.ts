import { isPast } from '../../../../src/model/edtf.js';
import { html, type TemplateResult } from 'lit';
import type { AgreementStatus, CommitmentsQuery } from '@vanort/client';
import { CommitmentsDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { formatDate } from '../../../graph/dates.js';
import { countedEvidence } from '../../evidence.js';
import { ranOut } from '../../agreement-term.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { linked } from './due-review.js';
import { followUpTexts } from './texts.js';
import { findWorksOf } from './works.js';

type Agreement = CommitmentsQuery['agreements'][number];
type Plan = CommitmentsQuery['actionPlans'][number];
type Done = CommitmentsQuery['reviews'][number];

/** What still asks for something comes first. */
const ORDER: readonly AgreementStatus[] = ['PLANNED', 'DECIDED', 'SIGNED', 'ACTIVE', 'DORMANT', 'ENDED'];

/** A status that is not signed looks like something to come: dashed, and never in the colour of what holds. */
const LOOK: Readonly<Record<AgreementStatus, string>> = {
  PLANNED: 'tag to-come',
  DECIDED: 'tag to-come',
  SIGNED: 'tag accent',
  ACTIVE: 'tag accent',
  DORMANT: 'tag',
  ENDED: 'tag',
};

/** Agreements, action plans and reviews done, of what an actor takes part in or of one engagement. */
export class Commitments extends View {
  #commitments = new ApiTask(this, () => {
    const { of, areas } = this.state;
    return {
      key: JSON.stringify([of, areas]),
      about: of,
      ask: async (signal) => ask(CommitmentsDocument, { works: [...(await findWorksOf(of, areas, signal))] }, signal),
    };
  });

  override render(): TemplateResult {
    return this.#commitments.show(this.text, (commitments) => this.#sections(commitments));
  }

  #sections(data: CommitmentsQuery): TemplateResult {
    const text = followUpTexts(store.language);
    const agreements = [...data.agreements].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const section = (id: string, heading: string, none: string, rows: TemplateResult[], note = '') =>
      html`<section aria-labelledby=${id}>
        <h2 id=${id}>${heading}</h2>
        ${
          rows.length === 0
            ? html`<p class="quiet">${none}</p>`
            : html`<ul class="entities">
                ${rows}
              </ul>`
        }
        ${rows.length > 0 && note !== '' ? html`<p class="quiet">${note}</p>` : ''}
      </section>`;
    return html`
      ${section('agreements-heading', text.agreements, text.noAgreements, agreements.map(agreementRow), text.statusNote)}
      ${section('plans-heading', text.plans, text.noPlans, data.actionPlans.map(planRow))}
      ${section('done-heading', text.done, text.noDone, data.reviews.map(doneRow))}
    `;
  }
}

const fact = (term: string, entities: Parameters<typeof linked>[0]): TemplateResult | '' =>
  entities.length === 0
    ? ''
    : html`<div>
        <dt>${term}</dt>
        <dd>${linked(entities, store.language)}</dd>
      </div>`;

function agreementRow({ names, status, signedOn, plannedFor, ...agreement }: Agreement): TemplateResult {
  const { language } = store;
  const text = followUpTexts(language);
  const unsigned = status === 'PLANNED' || status === 'DECIDED';
  const over = ranOut(agreement, language);
  const date =
    unsigned && plannedFor
      ? text.plannedFor(formatDate(plannedFor, language), isPast(plannedFor))
      : !unsigned && signedOn
        ? status === 'SIGNED'
          ? formatDate(signedOn, language)
          : text.signedOn(formatDate(signedOn, language))
        : '';
  return html`<li class=${unsigned ? 'to-come' : ''}>
    <p class="status">
      <span class=${LOOK[over === null ? status : 'ENDED']}>${over ?? text.statuses[status]}</span>
      <span class="quiet">${date}</span>
    </p>
    <h3>${names[language]}</h3>
    <dl>
      ${fact(text.governs, agreement.governs)} ${fact(text.decidedBy, agreement.decidedBy)}
      ${fact(text.responsible, agreement.responsible)}
    </dl>
    ${countedEvidence(agreement.evidence, names[language])}
  </li>`;
}

function planRow({ names, stage, summaries, activities, ...plan }: Plan): TemplateResult {
  const { language } = store;
  const text = followUpTexts(language);
  return html`<li>
    ${stage ? html`<p class="status"><span class="tag">${text.stages[stage]}</span></p>` : ''}
    <h3>${names[language]}</h3>
    <p>${summaries?.[language]}</p>
    <dl>
      ${fact(text.structures, plan.structures)} ${fact(text.responsible, plan.responsible)}
      ${fact(text.activities, activities)}
    </dl>
    ${countedEvidence(plan.evidence, names[language])}
  </li>`;
}

function doneRow({ names, rule, date, evidence: places }: Done): TemplateResult {
  const { language } = store;
  const text = followUpTexts(language);
  return html`<li>
    <h3>${names[language]}</h3>
    <p class="quiet">${text.rules[rule]} · ${date ? formatDate(date, language) : text.dateUnknown}</p>
    ${countedEvidence(places, names[language])}
  </li>`;
}

customElements.define('vanort-commitments', Commitments);
