import type { TextLanguage } from '../../../../src/model/language.js';
import { html, type TemplateResult } from 'lit';
import type { ReviewsDueQuery } from '@vanort/client';
import type { InBoth } from '../../../graph/names.js';
import { formatDate } from '../../../graph/dates.js';
import { countedEvidence } from '../../evidence.js';
import { store } from '../../store.js';
import { followUpTexts } from './texts.js';

interface Named {
  readonly id: string;
  readonly names: InBoth;
}

/** Entities by name, each leading to where it stands in the network. */
export const linked = (entities: readonly Named[], language: TextLanguage): TemplateResult[] =>
  entities.map(
    ({ id, names }, index) =>
      html`${index > 0 ? ', ' : ''}<a href=${store.address({ view: 'graph', selected: [id], own: {} })}
          >${names[language]}</a
        >`,
  );

/** One review that is due: by when, of what, who answers for it, and on what ground. */
export function dueReview(review: ReviewsDueQuery['reviewsDue'][number], language: TextLanguage): TemplateResult {
  const text = followUpTexts(language);
  const { engagement, rule, dueBy, overdue, reason, responsible, lastReview } = review;
  return html`<li>
    <p class="when">
      <span class="quiet">${text.due}</span>
      <strong>${formatDate(dueBy, language)}</strong>
      <span class=${overdue ? 'tag warn' : 'tag'}>${overdue ? text.overdue : text.toDo}</span>
    </p>
    <div class="what">
      <h3>${linked([engagement], language)}</h3>
      <p class="rule">${text.rules[rule]}</p>
      <p>${reason}</p>
      <dl>
        <div>
          <dt>${text.responsible}</dt>
          <dd>${responsible.length > 0 ? linked(responsible, language) : text.nobody}</dd>
        </div>
        <div>
          <dt>${text.last}</dt>
          <dd>
            ${
              lastReview === null
                ? text.never
                : lastReview.date
                  ? formatDate(lastReview.date, language)
                  : text.dateUnknown
            }
          </dd>
        </div>
      </dl>
      ${countedEvidence(review.evidence, `${engagement.names[language]}, ${text.rules[rule]}`)}
    </div>
  </li>`;
}
