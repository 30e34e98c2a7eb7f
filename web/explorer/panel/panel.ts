import { ENTITY_TYPE_LABELS, RELATION_LABELS } from '../../../src/model/labels/labels.js';
import type { TextLanguage } from '../../../src/model/language.js';
import type { AgreementFactsFragment, RelationKind, RelationsQuery, SharedWorkFragment } from '@vanort/client';
import { RelationsDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../api.js';
import { formatDate, formatPeriod } from '../../graph/dates.js';
import { evidenceOf } from '../evidence.js';
import { onePageMore } from '../network.js';
import { ApiTask } from '../api-task.js';
import { store } from '../store.js';
import { typeMark } from '../type-mark.js';
import { View } from '../view.js';
import { askFacts, type Facts } from './facts.js';
import './common.js';
import './panel.css';

type Around = RelationsQuery['neighbourhood'];

/** Beside every view that selects: who or what the last selected entity is, and what each fact of it rests on. */
export class Panel extends View {
  #around = new ApiTask(this, () => {
    const [of, at] = [this.#id, this.state.at];
    if (of === undefined) return null;
    const language = store.apiLanguage;
    return {
      key: JSON.stringify([of, at, language]),
      about: of,
      ask: async (signal) => (await ask(RelationsDocument, { of, at, language }, signal)).neighbourhood,
    };
  });
  #facts = new ApiTask<Facts>(this, () => {
    const entity = this.#around.data?.nodes.find(({ id }) => id === this.#id);
    if (entity === undefined) return null;
    const { language } = store;
    return {
      key: JSON.stringify([entity.id, language]),
      about: entity.id,
      ask: (signal) => askFacts(entity, { language, text: this.text, signal }),
    };
  });

  get #id(): string | undefined {
    return this.state.selected.at(-1);
  }

  override render(): TemplateResult {
    const { panel } = this.text;
    const entity = this.#around.data?.nodes.find(({ id }) => id === this.#id);
    return html`<aside class="panel" aria-label=${panel.label}>
      <button
        type="button"
        class="button close"
        aria-label=${panel.close}
        title=${panel.close}
        @click=${() => store.go({ selected: [] })}
      >
        ×
      </button>
      ${this.#several()}
      ${
        entity === undefined || this.#around.data === undefined
          ? this.#around.instead(this.text)
          : html`
              ${this.#around.beside(this.text)}
              <p class="kind">${typeMark(entity.type)} ${ENTITY_TYPE_LABELS[store.language][entity.type].one}</p>
              <h2>${entity.names[store.language]}</h2>
              ${this.#actions(entity.id)} ${this.#facts.show(this.text, (facts) => this.#tell(facts))}
              ${this.#relations(entity.id, this.#around.data)}
            `
      }
    </aside>`;
  }

  #several(): TemplateResult | string {
    const { selected } = this.state;
    if (selected.length < 2) return '';
    return html`<p class="several">
        <strong>${this.text.panel.chosen(selected.length)}</strong>
        <a href=${store.address({ view: 'paths', from: selected[0]!, to: selected.at(-1)!, avoid: [], own: {} })}
          >${this.text.paths.between}</a
        >
      </p>
      <vanort-common></vanort-common>`;
  }

  #actions(id: string): TemplateResult {
    const { panel } = this.text;
    const { collapsed, expanded, of } = this.state;
    const folded = collapsed.includes(id);
    return html`<div class="actions">
      ${
        id === of
          ? ''
          : html`<a
              class="button"
              href=${store.address({ view: 'graph', of: id, expanded: [], collapsed: [], own: {} })}
              >${panel.center}</a
            >`
      }
      ${
        expanded.includes(id) || id === of
          ? ''
          : html`<a
              class="button"
              href=${store.address({ view: 'graph', expanded: [...expanded, id], collapsed: collapsed.filter((one) => one !== id) })}
              >${panel.expand}</a
            >`
      }
      <a
        class="button"
        href=${store.address({
          view: 'graph',
          collapsed: folded ? collapsed.filter((one) => one !== id) : [...collapsed, id],
        })}
        >${folded ? panel.open : panel.collapse}</a
      >
      <a class="button" href=${store.address({ view: 'paths', from: id, to: null, avoid: [], own: {} })}
        >${panel.pathFrom}</a
      >
    </div>`;
  }

  #tell({ summary, rows, works, agreements, responsibility, link, evidence }: Facts): TemplateResult {
    const { panel } = this.text;
    return html`
      ${summary ? html`<p class="summary">${summary}</p>` : ''}
      ${
        rows.length === 0
          ? ''
          : html`<dl>
              ${rows.map(
                ([label, value]) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
      }
      ${link ? html`<p><a href=${link} rel="noreferrer">${panel.openDocument}</a></p>` : ''}
      ${evidenceOf(evidence, panel.facts)}
      ${
        agreements === undefined || agreements.length === 0
          ? ''
          : html`<section>
              <h3>${panel.agreements}</h3>
              ${this.#agreements(agreements)}
            </section>`
      }
      ${
        responsibility === undefined
          ? ''
          : html`<section>
              <h3>${panel.responsible}</h3>
              ${responsibility.duties.length === 0 ? html`<p class="quiet">${panel.nobody}</p>` : ''}
              <ul class="rows">
                ${responsibility.duties.map(
                  ({ sentence, rule, evidence: sources }) =>
                    html`<li>
                      ${sentence}${rule ? html`<span class="quiet"> ${rule}</span>` : ''} ${evidenceOf(sources)}
                    </li>`,
                )}
              </ul>
              ${
                responsibility.costs.length === 0
                  ? ''
                  : html`<h3>${panel.costs}</h3>
                      <ul class="rows">
                        ${responsibility.costs.map(({ rule, evidence: sources }) => html`<li>${rule} ${evidenceOf(sources)}</li>`)}
                      </ul>`
              }
            </section>`
      }
      ${works === undefined || works.length === 0 ? '' : this.#works(works)}
    `;
  }

  #agreements(agreements: readonly AgreementFactsFragment[]): TemplateResult {
    const { panel } = this.text;
    const { language } = store;
    return html`<ul class="rows">
      ${agreements.map(
        ({ id, names, status, signedOn, plannedFor }) =>
          html`<li>
            <a href=${store.address({ selected: [id] })}>${names[language]}</a>
            <span class="status" data-status=${status}>${panel.status[status]}</span>
            ${signedOn ? html`<span class="quiet">${panel.signed(formatDate(signedOn, language))}</span>` : ''}
            ${plannedFor ? html`<span class="quiet">${panel.planned(formatDate(plannedFor, language))}</span>` : ''}
          </li>`,
      )}
    </ul>`;
  }

  #works(works: readonly SharedWorkFragment[]): TemplateResult {
    const { panel } = this.text;
    const { language } = store;
    return html`<section>
      <h3>${panel.engagements}</h3>
      ${byArea(works, language, panel.otherArea).map(
        ([area, inArea]) =>
          html`<h4>${area}</h4>
            <ul class="rows">
              ${inArea.map(
                ({ id, names, since, until, agreements }) =>
                  html`<li>
                    <a href=${store.address({ selected: [id] })}>${names[language]}</a>
                    <span class="quiet">${formatPeriod(since, until, language) ?? ''}</span>
                    ${agreements.length === 0 ? '' : this.#agreements(agreements)}
                  </li>`,
              )}
            </ul>`,
      )}
    </section>`;
  }

  #relations(id: string, { nodes, links, omitted }: Around): TemplateResult {
    const { panel } = this.text;
    const { language } = store;
    const own = links.filter(({ source, target }) => source === id || target === id);
    const kinds = [...new Set(own.map(({ kind }) => kind))];
    const left = omitted.filter(({ node }) => node === id);
    return html`<section>
      <h3>${panel.relations}</h3>
      ${kinds.map(
        (kind) =>
          html`<h4>${RELATION_LABELS[language][kind]}</h4>
            <ul class="rows">
              ${own
                .filter((link) => link.kind === kind)
                .map((link) => {
                  const other = nodes.find((node) => node.id === (link.source === id ? link.target : link.source));
                  return html`<li>
                    ${link.sentence}
                    ${
                      other === undefined
                        ? ''
                        : html`<a class="go" href=${store.address({ selected: [other.id] })}
                            >${other.names[language]}</a
                          >`
                    }
                    ${
                      link.attestedOn
                        ? html`<span class="quiet">${panel.attested(formatDate(link.attestedOn, language))}</span>`
                        : ''
                    }
                    ${evidenceOf(link.evidence)}
                  </li>`;
                })}
            </ul>`,
      )}
      ${left.map(({ kind, count }) => this.#more(id, kind, count))}
    </section>`;
  }

  #more(id: string, kind: RelationKind, count: number): TemplateResult {
    const { panel } = this.text;
    return html`<p class="more">
      ${RELATION_LABELS[store.language][kind]}: ${panel.also(count)}
      <a class="button" href=${store.address({ view: 'graph', expanded: onePageMore(this.state.expanded, id, kind) })}
        >${panel.showMore(count)}</a
      >
    </p>`;
  }
}

/** Work by area, areas by name; work in several areas stands under each. */
function byArea(
  works: readonly SharedWorkFragment[],
  language: TextLanguage,
  otherwise: string,
): [string, SharedWorkFragment[]][] {
  const areas = new Map<string, SharedWorkFragment[]>();
  for (const work of works) {
    const names = work.areas.map(({ prefLabel }) => prefLabel[language]);
    for (const name of names.length > 0 ? names : [otherwise]) areas.set(name, [...(areas.get(name) ?? []), work]);
  }
  const order = new Intl.Collator(language).compare;
  return [...areas].sort(([a], [b]) => Number(a === otherwise) - Number(b === otherwise) || order(a, b));
}

customElements.define('vanort-panel', Panel);
