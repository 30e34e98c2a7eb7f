import type { SourceFragment, WhatIfChoicesQuery, WhatIfQuery } from '@vanort/client';
import { WhatIfChoicesDocument, WhatIfDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { ApiTask } from '../../api-task.js';
import { evidenceOf } from '../../evidence.js';
import { Scope } from '../../scope.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { interpretationOf, type Told } from '../../interpretation.js';
import { store } from '../../store.js';
import { typeMark } from '../../type-mark.js';
import { View } from '../../view.js';
import './picture.js';
import { whatIfTexts } from './texts.js';
import './what-if.css';

type Answer = WhatIfQuery['whatIf'];

interface Sentence extends Partial<Told> {
  readonly sentence: string;
  readonly evidence: readonly SourceFragment[];
  /** Of what is lost wholly. */
  readonly isWorst?: boolean;
}

/** What is lost without an agreement, an engagement or a partner: in a sentence, a picture, and lists with sources. */
export class WhatIfView extends View {
  #scope = new Scope(this);
  #answer = new ApiTask<Answer>(this, () => {
    const without = this.#without;
    if (without.length === 0) return null;
    const variables = { without, of: this.state.of, at: this.state.at, language: store.apiLanguage };
    return {
      key: JSON.stringify(variables),
      about: JSON.stringify(without),
      ask: async (signal) => (await ask(WhatIfDocument, variables, signal)).whatIf,
    };
  });
  #choices = new ApiTask(this, () => {
    const variables = { of: this.state.of, at: this.state.at, language: store.apiLanguage };
    return { key: JSON.stringify(variables), ask: (signal) => ask(WhatIfChoicesDocument, variables, signal) };
  });

  get #without(): string[] {
    return this.state.own['without']?.split(',').filter(Boolean) ?? [];
  }

  override render(): TemplateResult {
    const text = whatIfTexts(store.language);
    return html`<div class="page">
      <header>
        <h1>${text.headingFor(this.#scope.name)}</h1>
        <p class="lead">${text.lead}</p>
        ${this.#scope.render()}
        <vanort-search
          class="small"
          .label=${text.add}
          @pick=${({ detail }: CustomEvent<Picked>) => this.#set([...this.#without, detail.id])}
        ></vanort-search>
        ${this.#chosen()}
      </header>
      ${this.#without.length === 0 ? this.#offer() : this.#answer.show(this.text, (answer) => this.#shown(answer))}
    </div>`;
  }

  #set(without: readonly string[]): void {
    store.go({ own: { without: [...new Set(without)].join(',') } });
  }

  /** What is taken away, each with the way back. */
  #chosen(): TemplateResult | string {
    const text = whatIfTexts(store.language);
    const without = this.#without;
    if (without.length === 0) return '';
    const nameOf = (id: string) =>
      this.#answer.data?.removed.find(({ entity }) => entity.id === id)?.entity.name ??
      this.#offered().find((one) => one.id === id)?.name ??
      id;
    return html`<ul class="chips" aria-label=${text.chosen}>
      ${without.map(
        (id) =>
          html`<li>
            <button type="button" class="button chip" @click=${() => this.#set(without.filter((one) => one !== id))}>
              ${text.without(nameOf(id))} <span aria-hidden="true">×</span>
              <span class="visually-hidden">${text.bringBack}</span>
            </button>
          </li>`,
      )}
      <li><a href=${store.address({ own: { without: '' } })}>${text.startOver}</a></li>
    </ul>`;
  }

  #offered(): readonly { readonly id: string; readonly name: string }[] {
    const choices = this.#choices.data;
    return choices === undefined ? [] : [...agreementsIn(choices), ...choices.ties.nodes];
  }

  /** What may be taken away, for those who do not know what to search for. */
  #offer(): TemplateResult {
    const text = whatIfTexts(store.language);
    const list = (heading: string, entities: readonly { readonly id: string; readonly name: string }[]) =>
      entities.length === 0
        ? ''
        : html`<h3>${heading}</h3>
            <ul class="chips">
              ${entities.map(
                ({ id, name }) =>
                  html`<li>
                    <a class="button chip" href=${store.address({ own: { without: id } })}>${text.without(name)}</a>
                  </li>`,
              )}
            </ul>`;
    return html`<section class="offer" aria-labelledby="offer-heading">
      <h2 id="offer-heading">${text.try}</h2>
      ${this.#choices.show(
        this.text,
        (choices) =>
          html`${list(text.agreements, agreementsIn(choices).slice(0, MOST_OFFERED))}
          ${list(text.partners, partnersIn(choices, this.state.of).slice(0, MOST_OFFERED))}`,
      )}
    </section>`;
  }

  #shown(answer: Answer): TemplateResult {
    const text = whatIfTexts(store.language);
    const { removed, actors, areas, reviews, governance } = answer;
    const fallen = removed.filter(({ reason }) => reason !== 'ASKED');
    const own = <One extends { readonly isOwn: boolean }>(all: readonly One[]) => all.filter(({ isOwn }) => isOwn);
    const ofOthers = [...fallen, ...governance].filter(({ isOwn }) => !isOwn);
    const isAlone = [fallen, actors, areas, reviews, governance].every((list) => list.length === 0);
    return html`<p class="summary" role="status">${answer.summary}</p>
      <div class="losses">
        <vanort-what-if-picture .answer=${answer}></vanort-what-if-picture>
        <div class="lists">
          ${isAlone ? html`<p>${text.nothing}</p>` : ''} ${this.#list(text.removed, own(fallen))}
          ${this.#list(
            text.actors,
            actors.map((one) => ({ ...one, isWorst: one.connection === 'NONE' })),
          )}
          ${this.#list(
            text.areas,
            areas.map((one) => ({ ...one, isWorst: one.isLeftWithNone })),
          )}
          ${this.#list(text.reviews, reviews)} ${this.#list(text.governance, own(governance))}
          ${this.#list(text.others, ofOthers)}
        </div>
      </div>`;
  }

  #list(heading: string, sentences: readonly (Sentence & WithEntity)[]): TemplateResult | string {
    if (sentences.length === 0) return '';
    return html`<section>
      <h2>${heading} <span class="count">${sentences.length}</span></h2>
      <ul>
        ${sentences.map(
          ({ sentence, evidence, isWorst = false, entity, actor, isInterpretation = false, interpretation = null }) =>
            html`<li data-worst=${isWorst}>
              <p>${markOf(entity ?? actor)} ${sentence}</p>
              ${interpretationOf({ isInterpretation, interpretation })} ${evidenceOf(evidence)}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

/** So many agreements and partners are offered. */
const MOST_OFFERED = 7;

/** What is agreed about what the actor takes part in. */
function agreementsIn({ actor }: WhatIfChoicesQuery): readonly { readonly id: string; readonly name: string }[] {
  const all = actor?.engagements.flatMap(({ agreements }) => agreements) ?? [];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Whom and what it shares engagements with, and not who merely lies in it. */
function partnersIn(
  { ties: { nodes, ties } }: WhatIfChoicesQuery,
  of: string,
): readonly Answer['network']['nodes'][number][] {
  const shared = new Set(
    ties
      .filter(({ engagementKind, relationKind }) => engagementKind !== null || relationKind === 'PARTICIPATES_IN')
      .filter(({ source, target }) => source === of || target === of)
      .flatMap(({ source, target }) => [source, target]),
  );
  return nodes.filter(({ id }) => id !== of && shared.has(id));
}

interface WithEntity {
  readonly entity?: Pick<Answer['network']['nodes'][number], 'type'>;
  readonly actor?: Pick<Answer['network']['nodes'][number], 'type'>;
}

const markOf = (entity: WithEntity['entity']): TemplateResult | string =>
  entity === undefined ? '' : typeMark(entity.type);

customElements.define('vanort-view-what-if', WhatIfView);
