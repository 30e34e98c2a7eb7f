import { html, type TemplateResult } from 'lit';
import type { ReviewsDueQuery } from '@vanort/client';
import { MandatePeriodsDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { formatDate } from '../../../graph/dates.js';
import { areasQuestion, networkFilters } from '../../network-filters.js';
import { ApiTask } from '../../api-task.js';
import { Scope } from '../../scope.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import './commitments.js';
import { calendar } from './calendar.js';
import { dueReview } from './due-review.js';
import { followUpTexts } from './texts.js';
import { askReviews } from './works.js';
import './follow-up.css';

/** What is to be reviewed and by when, and how far agreements and action plans have come. */
export class FollowUpView extends View {
  #scope = new Scope(this);
  #areas = areasQuestion(this);
  #periods = new ApiTask(this, () => ({
    key: 'periods',
    ask: async (signal) => (await ask(MandatePeriodsDocument, {}, signal)).mandatePeriods,
  }));
  #reviews = new ApiTask(this, () => {
    const { of, at, areas, own } = this.state;
    const language = store.apiLanguage;
    const variables = { of, at, mandatePeriod: own['period'] ?? null, language } as const;
    return {
      key: JSON.stringify([variables, areas]),
      about: of,
      ask: (signal) => askReviews(variables, areas, signal),
    };
  });

  override render(): TemplateResult {
    const text = followUpTexts(store.language);
    return html`<div class="page">
      <header>
        <h1>${text.heading}</h1>
        <p class="lead">${text.lead}</p>
        ${this.#scope.render()}
        ${networkFilters(this.#areas.data, this.text, { applies: ['areas', 'at'], middle: this.#scope.name })}
      </header>
      ${
        this.#reviews.notFound
          ? html`<div class="nothing">
              <p>${text.unknown} ${text.unknownHelp}</p>
              <p><a href=${store.address({ of: store.home })}>${text.home}</a></p>
            </div>`
          : html`${this.#due()} ${calendar(store.language)}<vanort-commitments></vanort-commitments>`
      }
    </div>`;
  }

  #due(): TemplateResult {
    const text = followUpTexts(store.language);
    return html`<section aria-labelledby="reviews-heading">
      <div class="heading">
        <h2 id="reviews-heading">${text.reviews}</h2>
        ${this.#chooser()}
      </div>
      ${this.#reviews.show(this.text, (reviews) => this.#list(reviews))}
    </section>`;
  }

  #list(reviews: ReviewsDueQuery['reviewsDue']): TemplateResult {
    const text = followUpTexts(store.language);
    const [first] = reviews;
    if (first === undefined) return html`<p class="nothing">${text.noReviews} ${text.tryReviews}</p>`;
    const { name, start, end } = first.mandatePeriod;
    const day = (date: string) => formatDate(date, store.language);
    return html`<p class="quiet">${text.span(name.replace('-', '–'), day(start), day(end))}</p>
      <ul class="due" aria-busy=${this.#reviews.loading ? 'true' : 'false'}>
        ${reviews.map((review) => dueReview(review, store.language))}
      </ul>`;
  }

  #chooser(): TemplateResult {
    const text = followUpTexts(store.language);
    const chosen = this.state.own['period'] ?? '';
    const names = this.#periods.data?.map(({ name }) => name) ?? [];
    return html`<label class="field">
      <span>${text.mandatePeriod}</span>
      <select @change=${(event: Event) => store.go({ own: { period: (event.target as HTMLSelectElement).value } })}>
        <option value="" .selected=${chosen === ''}>${text.present}</option>
        ${(chosen === '' || names.includes(chosen) ? names : [chosen, ...names]).map(
          (name) => html`<option value=${name} .selected=${name === chosen}>${name.replace('-', '–')}</option>`,
        )}
      </select>
    </label>`;
  }
}

customElements.define('vanort-view-follow-up', FollowUpView);
