import { html, type TemplateResult } from 'lit';
import { NameOfDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { formatDate } from '../../../graph/dates.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { statement } from './statement.js';

import './accessibility.css';

/** When the product was last looked through, and when these words were last changed. */
const ASSESSED = '2026-11-24';
const UPDATED = '2026-11-24';

/**
 * The accessibility statement that Swedish law asks of a public body's site (lagen 2018:1937, after the template of the
 * Agency for Digital Government). Whose site it is comes from the graph; who to write to, from the page.
 */
export class AccessibilityView extends View {
  #owner = new ApiTask(this, () => ({
    key: store.home,
    ask: async (signal) =>
      (await ask(NameOfDocument, { of: store.home }, signal)).neighbourhood.nodes[0]?.names ?? null,
  }));

  override render(): TemplateResult {
    const { language } = store;
    const text = statement[language];
    const owner = this.#owner.data?.[language] ?? text.unnamedOwner;
    const contact = document.querySelector<HTMLMetaElement>('meta[name="vanort-contact"]')?.content ?? '';
    return html`<article class="page statement">
      <header>
        <h1>${text.heading}</h1>
        <p class="lead">${text.lead(owner, this.text.brand)}</p>
      </header>
      <section>
        <h2>${text.conformity.heading}</h2>
        <p>${text.conformity.answer}</p>
      </section>
      ${
        contact === ''
          ? ''
          : html`<section>
              <h2>${text.report.heading}</h2>
              <p>${text.report.text}</p>
              <p>
                ${text.report.write} <a href=${contact.includes('://') ? contact : `mailto:${contact}`}>${contact}</a>
              </p>
            </section>`
      }
      <section>
        <h2>${text.supervision.heading}</h2>
        <p>${text.supervision.text}</p>
        <p><a class="alone" href="https://www.digg.se/tdosanmalan" rel="noreferrer">${text.supervision.link}</a></p>
      </section>
      <section>
        <h2>${text.limits.heading}</h2>
        ${text.limits.groups.map(
          ({ heading, items }) =>
            html`<h3>${heading}</h3>
              <ul>
                ${items.map((item) => html`<li>${item}</li>`)}
              </ul>`,
        )}
        <p>${text.limits.reason}</p>
      </section>
      <section>
        <h2>${text.burden.heading}</h2>
        <p>${text.burden.text}</p>
      </section>
      <section>
        <h2>${text.outside.heading}</h2>
        <p>${text.outside.text}</p>
      </section>
      <section>
        <h2>${text.method.heading}</h2>
        <p>${text.method.text}</p>
        <p>${text.method.assessed(formatDate(ASSESSED, language))}</p>
        <p>${text.method.updated(formatDate(UPDATED, language))}</p>
      </section>
    </article>`;
  }
}

customElements.define('vanort-view-accessibility', AccessibilityView);
