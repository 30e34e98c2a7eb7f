import { HistoryDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { areasQuestion, type FilterOptions, foldedFilters, networkFilters } from '../../network-filters.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { notFoundNotice } from '../../not-found-notice.js';
import { View } from '../../view.js';
import './changes.js';
import './replay.js';
import './time.css';
import './timeline.js';

/** The ways to look at time, each with an address of its own: `show` says which. */
const PARTS = ['replay', 'timeline', 'changes'] as const;
type Part = (typeof PARTS)[number];

/** Time: the network as of a year, what happened in order, and what changed between two years. */
export class TimeView extends View {
  #name = new ApiTask(this, () => {
    const { of } = this.state;
    return {
      key: of,
      ask: async (signal) => {
        const { neighbourhood } = await ask(HistoryDocument, { of, first: 1 }, signal);
        return neighbourhood.nodes[0]?.names ?? { sv: of, en: of };
      },
    };
  });

  #areas = areasQuestion(this);

  /** A history goes through all years; that of the whole graph is nobody's network. */
  get #filters(): FilterOptions {
    if (this.#part === 'replay') return { elsewhere: ['at'] };
    const everywhere = this.#part === 'changes' && this.state.own['whose'] === 'all';
    return { applies: everywhere ? [] : ['depth', 'areas', 'kinds', 'hidden'] };
  }

  get #part(): Part {
    return PARTS.find((part) => part === this.state.own['show']) ?? 'replay';
  }

  override render(): TemplateResult {
    const { time } = this.text;
    const name = this.#name.data?.[store.language];
    return html`
      <div class="head">
        <h1>${name === undefined ? time.title : time.heading(name)}</h1>
        ${foldedFilters(
          networkFilters(this.#areas.data, this.text, { ...this.#filters, middle: name }),
          this.text,
          this.#filters.elsewhere,
        )}
        <nav class="parts" aria-label=${time.parts.label}>
          <ul>
            ${PARTS.map(
              (part) =>
                html`<li>
                  <a
                    href=${store.address({ own: { show: part === 'replay' ? '' : part, pages: '' } })}
                    aria-current=${part === this.#part ? 'page' : 'false'}
                    >${time.parts[part]}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
      </div>
      ${this.#name.notFound ? notFoundNotice(this.text) : this.#shown(name)}
    `;
  }

  #shown(name: string | undefined): TemplateResult {
    switch (this.#part) {
      case 'replay':
        return html`<vanort-replay></vanort-replay>`;
      case 'timeline':
        return html`<vanort-view-timeline></vanort-view-timeline>`;
      case 'changes':
        return html`<vanort-changes .name=${name}></vanort-changes>`;
    }
  }
}

customElements.define('vanort-view-time', TimeView);
