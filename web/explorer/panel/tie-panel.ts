import { kindLabel } from '../../../src/model/kind-words.js';
import { ENTITY_TYPE_LABELS } from '../../../src/model/labels/labels.js';
import type { EngagementKind, TieEvidenceQuery } from '@vanort/client';
import { TieEvidenceDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ask } from '../api.js';
import { ApiTask } from '../api-task.js';
import { openEvidence } from '../evidence.js';
import { differencesOf, interpretationOf } from '../interpretation.js';
import { withTie } from '../picture-actions.js';
import { unfoldedTies } from '../picture-state.js';
import { standingTag } from '../standing-mark.js';
import { store } from '../store.js';
import { typeMark } from '../type-mark.js';
import { View } from '../view.js';
import './engagement-answer.js';
import { linkEndsOf, tieIdOf } from './link-id.js';
import { sourcesByEngagement } from './sources-by-engagement.js';
import { PANEL_TEXTS } from './texts.js';

type Network = TieEvidenceQuery['ties'];
type Tie = Network['ties'][number];

/** A tie that is selected: the sentence, what is folded into it, and the words that it rests on. */
export class TiePanel extends View {
  static override readonly properties = { of: { attribute: false } };
  declare of: string;

  #network = new ApiTask<Network>(this, () => {
    const ends = linkEndsOf(this.of);
    if (ends === null) return null;
    const { at, areas } = this.state;
    // Around the end that is not in the middle, which has fewer ties.
    const of = ends.source === this.state.of ? ends.target : ends.source;
    const variables = { of, at, areas: areas.length > 0 ? [...areas] : null, language: store.apiLanguage };
    return {
      key: JSON.stringify([this.of, variables]),
      about: this.of,
      ask: async (signal) => (await ask(TieEvidenceDocument, variables, signal)).ties,
    };
  });

  override render(): TemplateResult {
    return this.#network.show(this.text, (network) => this.#tell(network));
  }

  #tell({ nodes, ties }: Network): TemplateResult {
    const text = PANEL_TEXTS[store.language];
    const tie = ties.find(({ source, target }) => tieIdOf(source, target) === this.of);
    if (tie === undefined) return html`<p class="quiet">${text.gone}</p>`;
    const { language } = store;
    const ends = tie.ends.flatMap((id) => nodes.find((node) => node.id === id) ?? []);
    return html`
      <p class="kind">${text.between(ends[0]?.names[language] ?? '', ends[1]?.names[language] ?? '')}</p>
      <h2 tabindex="-1">${tie.sentence}</h2>
      ${tie.standing ? html`<p>${standingTag(tie.standing)}</p>` : ''} ${differencesOf(tie)} ${interpretationOf(tie)}
      <ul class="ends-of-link">
        ${ends.map(
          ({ id, type, names }) =>
            html`<li>${typeMark(type)} <a href=${store.address({ selected: [id] })}>${names[language]}</a></li>`,
        )}
      </ul>
      ${this.#folded(tie)}
      <section>
        <h3>${text.sources}</h3>
        ${tie.evidence.length === 0 ? html`<p class="quiet">${text.noSources}</p>` : this.#sources(tie)}
      </section>
    `;
  }

  #sources(tie: Tie): TemplateResult | TemplateResult[] {
    const [first, ...others] = sourcesByEngagement(tie);
    if (first === undefined || others.length === 0) return openEvidence(tie.evidence);
    return [first, ...others].map(
      ({ engagement, sources }) =>
        html`<h4>${engagement?.names[store.language] ?? PANEL_TEXTS[store.language].otherSources}</h4>
          ${openEvidence(sources)}`,
    );
  }

  #folded(tie: Tie): TemplateResult | string {
    if (tie.engagements.length === 0) return '';
    const text = PANEL_TEXTS[store.language];
    const isOpen = unfoldedTies(this.state).includes(this.of);
    return html`<section>
      <h3>${text.folded}</h3>
      <ul class="rows">
        ${repeat(
          tie.engagements,
          ({ id }) => id,
          ({ id, type, names, engagementKind }) =>
            html`<li>
              <a href=${store.address({ selected: [id] })}>${names[store.language]}</a>
              <span class="quiet">${whatIsShared(type, engagementKind ?? null)}</span>
              <vanort-engagement-answer .of=${id} .name=${names[store.language]}></vanort-engagement-answer>
            </li>`,
        )}
      </ul>
      <p><a class="button" href=${withTie(this.of)}>${isOpen ? text.foldAgain : text.unfold}</a></p>
    </section>`;
  }
}

/** The kind of an engagement, in the middle of a line. */
function whatIsShared(type: Tie['engagements'][number]['type'], kind: EngagementKind | null): string {
  const { language } = store;
  const label = kind === null ? ENTITY_TYPE_LABELS[language][type].one : kindLabel(kind, language);
  return label.toLocaleLowerCase(language);
}

customElements.define('vanort-tie-panel', TiePanel);
