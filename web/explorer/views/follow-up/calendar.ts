import type { TextLanguage } from '../../../../src/model/language.js';
import { html, type TemplateResult } from 'lit';
import { followUpTexts } from './texts.js';

/** How to have the reviews in one's own calendar: the home actor's, of this mandate period and the next. */
export function calendar(language: TextLanguage): TemplateResult {
  const text = followUpTexts(language);
  // Relative to the folder that the explorer is served in, as every page of it is one level deep.
  const address = new URL(`calendar/reviews.ics?lang=${language}`, location.href).href;
  return html`<section class="calendar" aria-labelledby="calendar-heading">
    <h2 id="calendar-heading">${text.calendar}</h2>
    <p>${text.calendarHelp}</p>
    <p class="ways">
      <a class="button primary" href=${address.replace(/^https?:/, 'webcal:')}>${text.subscribe}</a>
      <a class="button" href=${address} download>${text.download}</a>
    </p>
    <label class="field">
      <span>${text.calendarAddress}</span>
      <input
        type="text"
        readonly
        .value=${address}
        @focus=${(event: Event) => {
          (event.target as HTMLInputElement).select();
        }}
      />
    </label>
  </section>`;
}
