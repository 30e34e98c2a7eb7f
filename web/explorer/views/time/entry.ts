import { upperFirst } from '../../../../src/model/first-letter.js';
import type { DatedFactFragment } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { formatAttested, formatDate } from '../../../graph/dates.js';
import { evidenceOf } from '../../evidence.js';
import { interpretationOf } from '../../interpretation.js';
import { store } from '../../store.js';
import { textsIn } from '../../text/texts.js';
import { typeMark } from '../../type-mark.js';
import { kindMark } from './kinds.js';

/** An entity that a fact is about: selected here, it is selected in every view. */
export function entityLink({ id, type, name }: DatedFactFragment['subject']): TemplateResult {
  return html`<a
    class="entity"
    href=${store.address({ selected: [id] })}
    aria-current=${store.state.selected.includes(id) ? 'true' : 'false'}
    >${typeMark(type)} <span>${name}</span></a
  >`;
}

/** One dated fact: when, what kind, in a sentence, about what, and where it is taken from. */
export function entry(fact: DatedFactFragment): TemplateResult {
  const { date, kind, title, subject, object, attestedOn, evidence } = fact;
  const { language } = store;
  const { time, panel } = textsIn(language);
  const attested = attestedOn && kind !== 'ISSUED' ? formatAttested(attestedOn, language) : null;
  const label = attested === null ? panel.evidence : upperFirst(attested);
  return html`<article class="entry" data-kind=${kind}>
    <p class="when">
      ${kindMark(kind)} <span class="date">${formatDate(date, language)}</span>
      <span class=${kind === 'PLANNED' ? 'kind' : 'visually-hidden'}>${time.kinds[kind]}</span>
    </p>
    <p class="what">${entityLink({ ...subject, name: title })}</p>
    ${object ? html`<p class="about">${entityLink(object)}</p>` : ''} ${interpretationOf(fact)}
    ${evidenceOf(evidence, label)}
  </article>`;
}
