import { RELATION_LABELS } from '../../../src/model/labels/labels.js';
import type { RelationshipEvidenceQuery } from '@vanort/client';
import { RelationshipEvidenceDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { formatAttested, formatPeriod } from '../../graph/dates.js';
import { ask } from '../api.js';
import { ApiTask } from '../api-task.js';
import { openEvidence } from '../evidence.js';
import { interpretationOf } from '../interpretation.js';
import { store } from '../store.js';
import { typeMark } from '../type-mark.js';
import { View } from '../view.js';
import { linkEndsOf } from './link-id.js';
import { PANEL_TEXTS } from './texts.js';

type Hop = RelationshipEvidenceQuery['connections']['paths'][number]['hops'][number];

/** A relationship that is selected: the sentence, from when to when, and the words that it rests on. */
export class LinkPanel extends View {
  static override readonly properties = { of: { attribute: false } };
  declare of: string;

  #hop = new ApiTask<Hop | undefined>(this, () => {
    const ends = linkEndsOf(this.of);
    if (ends?.kind == null) return null;
    const variables = {
      ...{ from: ends.source, to: ends.target, kinds: [ends.kind] },
      ...{ at: this.state.at, language: store.apiLanguage },
    };
    return {
      key: JSON.stringify(variables),
      about: this.of,
      ask: async (signal) =>
        (await ask(RelationshipEvidenceDocument, variables, signal)).connections.paths
          .flatMap(({ hops }) => hops)
          .find(({ link }) => link.id === this.of),
    };
  });

  override render(): TemplateResult {
    return this.#hop.show(this.text, (hop) => this.#tell(hop));
  }

  #tell(hop: Hop | undefined): TemplateResult {
    const text = PANEL_TEXTS[store.language];
    if (hop === undefined) return html`<p class="quiet">${text.gone}</p>`;
    const { language } = store;
    const { from, to, link, evidence } = hop;
    const period = formatPeriod(link.since, link.until, language, link.formerly);
    return html`
      <p class="kind">${text.line}: ${RELATION_LABELS[language][link.kind].toLocaleLowerCase(language)}</p>
      <h2 tabindex="-1">${link.sentence}</h2>
      <p class="quiet">
        ${[period, link.attestedOn ? formatAttested(link.attestedOn, language) : null].filter(Boolean).join('; ')}
      </p>
      ${interpretationOf(link)}
      <ul class="ends-of-link">
        ${[from, to].map(
          ({ id, type, names }) =>
            html`<li>${typeMark(type)} <a href=${store.address({ selected: [id] })}>${names[language]}</a></li>`,
        )}
      </ul>
      <section>
        <h3>${text.sources}</h3>
        ${evidence.length === 0 ? html`<p class="quiet">${text.noSources}</p>` : openEvidence(evidence)}
      </section>
    `;
  }
}

customElements.define('vanort-link-panel', LinkPanel);
