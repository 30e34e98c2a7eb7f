import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { NameOfDocument } from '@vanort/client/documents';
import { ask } from './api.js';
import { formatDate } from '../graph/dates.js';
import { ApiTask } from './api-task.js';
import { store } from './store.js';

const TEXTS = {
  sv: {
    from: 'Utgångspunkt:',
    asOf: (date: string) => `läget ${date}`,
    home: 'Visa för hemkommunen',
    now: 'Visa utan datum',
  },
  en: {
    from: 'Starting point:',
    asOf: (date: string) => `as of ${date}`,
    home: 'Show for the home municipality',
    now: 'Show without a date',
  },
} as const;

/** Whose view it is and as of when, which all views share, with the way back to the usual. */
export class Scope {
  readonly #name: ApiTask<string | undefined>;

  constructor(host: ReactiveControllerHost) {
    this.#name = new ApiTask(host, () => {
      const { of } = store.state;
      return {
        key: of,
        ask: async (signal) => {
          const { neighbourhood } = await ask(NameOfDocument, { of }, signal);
          return neighbourhood.nodes[0]?.names[store.language];
        },
      };
    });
  }

  /** The name of what stands in the middle; where it is not known no id, which is nothing to read. */
  get name(): string {
    return this.#name.data ?? '…';
  }

  render(): TemplateResult {
    const { of, at } = store.state;
    const text = TEXTS[store.language];
    return html`<p class="scope">
      <span
        >${text.from} <strong>${this.name}</strong>${
          at === null ? '' : html`, ${text.asOf(formatDate(at, store.language))}`
        }</span
      >
      ${of === store.home ? '' : html`<a href=${store.address({ of: store.home })}>${text.home}</a>`}
      ${at === null ? '' : html`<a href=${store.address({ at: null })}>${text.now}</a>`}
    </p>`;
  }
}
