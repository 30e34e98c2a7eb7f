import type { TiesOfActorQuery, PanelWhoAnswersQuery } from '@vanort/client';
import { TiesOfActorDocument, PanelWhoAnswersDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../api.js';
import { ApiTask } from '../api-task.js';
import { interpretationOf } from '../interpretation.js';
import { store } from '../store.js';
import { View } from '../view.js';
import { tieIdOf } from './link-id.js';
import { whoAnswers } from './who-answers.js';

type Ties = TiesOfActorQuery['ties']['ties'];

/** What an actor has to do with the one in the middle, in two sentences: since when and how, and who answers for it. */
export class ActorAnswer extends View {
  static override readonly properties = { of: { attribute: false } };
  declare of: string;

  #ties = new ApiTask<Ties>(this, () => {
    const variables = { of: this.of, at: this.state.at, language: store.apiLanguage };
    return {
      key: JSON.stringify(variables),
      about: this.of,
      ask: async (signal) => (await ask(TiesOfActorDocument, variables, signal)).ties.ties,
    };
  });
  #who = new ApiTask<PanelWhoAnswersQuery['responsibility']>(this, () => {
    const id = this.#tie?.engagements[0]?.id;
    if (id === undefined) return null;
    return {
      key: id,
      about: id,
      ask: async (signal) => (await ask(PanelWhoAnswersDocument, { id }, signal)).responsibility,
    };
  });

  /** The tie to whom the picture is of, or to the home; else the strongest. */
  get #tie(): Ties[number] | undefined {
    // Not those of whom was told before, nor those between others around.
    const ties = (this.#ties.data ?? []).filter(({ source, target }) => [source, target].includes(this.of));
    const to = (id: string) => ties.find(({ source, target }) => [source, target].includes(id));
    return (
      [this.state.of, store.home]
        .filter((id) => id !== this.of)
        .map(to)
        .find((tie) => tie !== undefined) ?? ties[0]
    );
  }

  override render(): TemplateResult {
    const tie = this.#tie;
    if (tie === undefined) return html``;
    const who = this.#who.data === undefined ? null : whoAnswers(this.#who.data.duties);
    return html`<p class="answer">
        <a href=${store.address({ selected: [tieIdOf(tie.source, tie.target)] })}>${tie.sentence}</a>
      </p>
      ${interpretationOf(tie)} ${who === null ? '' : html`<p class="answer">${who}</p>`}`;
  }
}

customElements.define('vanort-actor-answer', ActorAnswer);
