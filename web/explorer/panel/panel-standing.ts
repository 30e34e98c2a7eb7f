import type { StandingsQuery } from '@vanort/client';
import { StandingsDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../graph/dates.js';
import { ask } from '../api.js';
import { ApiTask } from '../api-task.js';
import { differencesOf } from '../interpretation.js';
import { standingTag } from '../standing-mark.js';
import { store } from '../store.js';
import { View } from '../view.js';

type Standing = StandingsQuery['standings']['edges'][number]['node'] | undefined;

/** How an engagement stands, and on demand the sentences that say so, each with its date. */
export class PanelStanding extends View {
  static override readonly properties = { of: { attribute: false }, open: { state: true } };
  declare of: string;
  /** Whether what is said is asked for. */
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  #standing = new ApiTask<Standing>(this, () => this.#question(false));
  #said = new ApiTask<Standing>(this, () => (this.open ? this.#question(true) : null));

  #question(said: boolean) {
    const variables = { of: this.of, at: this.state.at, first: 1, said, language: store.apiLanguage };
    return {
      key: JSON.stringify(variables),
      about: this.of,
      ask: async (signal: AbortSignal) =>
        (await ask(StandingsDocument, variables, signal)).standings.edges.find(({ node }) => node.key === this.of)
          ?.node,
    };
  }

  override render(): TemplateResult {
    return html`<section class="panel-standing">
      ${this.#standing.show(this.text, (node) => this.#stands(node))}
    </section>`;
  }

  #stands(node: Standing): TemplateResult {
    if (node === undefined) return html``;
    const { panel, statements } = this.text;
    return html`<p>${standingTag(node.standing.kind)}</p>
      ${differencesOf(node.standing)}
      <details @toggle=${(event: Event) => (this.open ||= (event.target as HTMLDetailsElement).open)}>
        <summary>${panel.said} <span class="quiet">${node.statementCount}</span></summary>
        <p>${node.standing.sentence}</p>
        ${this.open ? this.#said.show(this.text, (said) => this.#sentences(said)) : ''}
        <p>
          <a
            class="button"
            href=${store.address({ view: 'statements', of: this.of, selected: [], own: {} })}
            title=${statements.title}
            >${panel.allSaid}</a
          >
        </p>
      </details>`;
  }

  /** A sentence of each document: what it says of both parties, and of the engagement itself, reads alike. */
  #sentences(node: Standing): TemplateResult {
    const statements = node?.statements ?? [];
    const ofParties = statements.filter(({ about }) => about.kind !== null);
    // The first one of a document counts: a map keeps the last.
    const inTurn = [...ofParties, ...statements.filter((one) => !ofParties.includes(one))].reverse();
    const words = new Map(inTurn.map((one) => [`${one.document.id} ${one.assertion}`, one]));
    return html`<ul class="rows">
      ${statements
        .filter((one) => [...words.values()].includes(one))
        .map(
          ({ sentence, document, saidOn }) =>
            html`<li>
              ${sentence}
              <span class="quiet"
                ><a href=${document.url ?? store.address({ selected: [document.id] })} rel="noreferrer"
                  >${document.names[store.language]}</a
                >${saidOn === null ? '' : `, ${formatDate(saidOn, store.language)}`}</span
              >
            </li>`,
        )}
    </ul>`;
  }
}

customElements.define('vanort-panel-standing', PanelStanding);
