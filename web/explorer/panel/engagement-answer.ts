import type { DutiesFragment, PanelWhoAnswersQuery } from '@vanort/client';
import { DutiesOfDocument, PanelWhoAnswersDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../api.js';
import { ApiTask } from '../api-task.js';
import { store } from '../store.js';
import { View } from '../view.js';
import { dutyList } from './duties.js';
import { PANEL_TEXTS } from './texts.js';
import { whoAnswers } from './who-answers.js';

/**
 * Who answers for an engagement that is one of a list, in a line, and on demand all duties. Asked for when it comes into
 * sight: a city has dozens of engagements, and a reader looks at a few.
 */
export class EngagementAnswer extends View {
  static override readonly properties = {
    of: { attribute: false },
    name: { attribute: false },
    seen: { state: true },
    open: { state: true },
  };
  declare of: string;
  /** What the engagement is called, for those who hear the control out of its context. */
  declare name: string;
  declare seen: boolean;
  /** Whether the duties are asked for. */
  declare open: boolean;

  readonly #sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.seen = true;
    this.#sight.disconnect();
  });
  #line = new ApiTask<PanelWhoAnswersQuery['responsibility']>(this, () => {
    const { of: id } = this;
    if (!this.seen && !store.printing) return null;
    return {
      key: id,
      about: id,
      ask: async (signal) => (await ask(PanelWhoAnswersDocument, { id }, signal)).responsibility,
    };
  });
  #duties = new ApiTask<DutiesFragment>(this, () => {
    if (!this.open) return null;
    const variables = { id: this.of, language: store.apiLanguage };
    return {
      key: JSON.stringify(variables),
      about: this.of,
      ask: async (signal) => (await ask(DutiesOfDocument, variables, signal)).responsibility,
    };
  });

  constructor() {
    super();
    this.name = '';
    this.seen = false;
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.seen) this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
  }

  override render(): TemplateResult {
    const text = PANEL_TEXTS[store.language];
    const answer = this.#line.data;
    // Its line is kept until the answer comes.
    if (answer === undefined) return html`<p class="who" aria-busy=${this.seen}>${this.#line.beside(this.text)}</p>`;
    const line = whoAnswers(answer.duties);
    if (line === null) return html`<p class="who quiet">${this.text.panel.nobody}</p>`;
    return html`<p class="who">${line}</p>
      <details @toggle=${(event: Event) => (this.open ||= (event.target as HTMLDetailsElement).open)}>
        <summary>${text.whoDoesWhat}<span class="visually-hidden">: ${this.name}</span></summary>
        ${this.open ? this.#duties.show(this.text, dutyList) : ''}
      </details>`;
  }
}

customElements.define('vanort-engagement-answer', EngagementAnswer);
