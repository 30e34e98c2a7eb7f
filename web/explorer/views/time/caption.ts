import { html, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import { textsIn } from '../../text/texts.js';
import type { Dated } from './controls.js';
import { kindMark } from './kinds.js';
import { yearOf } from './years.js';

/** What is listed at most; the timeline has the rest. */
const MOST_TOLD = 6;

/** What happened in the year that is shown. */
export function caption(at: string | null, dated: readonly Dated[]): TemplateResult | string {
  const { time } = textsIn(store.language);
  const year = at === null ? null : yearOf(at);
  const facts = dated.filter(({ date }) => year !== null && yearOf(date) === year);
  if (year === null || facts.length === 0) return '';
  const left = facts.length - MOST_TOLD;
  return html`<section class="caption" aria-label=${time.happenedIn(year)}>
    <h2>${year}</h2>
    <ul>
      ${facts.slice(0, MOST_TOLD).map(({ kind, title }) => html`<li>${kindMark(kind)} <span>${title}</span></li>`)}
    </ul>
    ${left > 0 ? html`<p class="quiet">${time.andMore(left)}</p>` : ''}
  </section>`;
}
