import { ACTOR_TYPES } from '../../../src/model/generated/kinds.js';
import { whyNoName } from '../../../src/model/role-for-name.js';
import { whatIs } from '../../../src/model/shown-by-role.js';
import { RelationsDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../api.js';
import { evidenceOf } from '../evidence.js';
import { ApiTask } from '../api-task.js';
import { store } from '../store.js';
import { typeMark } from '../type-mark.js';
import { View } from '../view.js';
import { askFacts, type Facts } from './facts.js';
import { linkEndsOf, tiesIn } from './link-id.js';
import './actor-answer.js';
import { dutyList } from './duties.js';
import { agreementList, engagementList } from './engagement-list.js';
import './link-panel.js';
import { takePanelFocus } from './panel-focus.js';
import { panelFoot } from './panel-foot.js';
import { relationList } from './relation-list.js';
import { sheetGrip } from './sheet-grip.js';
import './tie-panel.js';
import { PANEL_TEXTS } from './texts.js';
import { whoAnswers } from './who-answers.js';
import './common.js';
import './panel-standing.js';
import './panel.css';

/** Beside every view that selects: who or what the last selected entity is, and what each fact of it rests on. */
export class Panel extends View {
  static override readonly properties = { full: { type: Boolean, reflect: true } };
  /** It is a sheet over the whole of a small screen; else over half of it. */
  declare full: boolean;

  constructor() {
    super();
    this.full = false;
  }

  #around = new ApiTask(this, () => {
    const [of, at] = [this.#id, this.state.at];
    if (of === undefined || linkEndsOf(of) !== null) return null;
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
    const id = this.#id ?? '';
    const entity = this.#around.data?.nodes.find((node) => node.id === id);
    const { full: isFull } = this;
    return html`<aside class="panel" aria-label=${panel.label}>
      <header class="panel-head">
        ${sheetGrip({ element: this, isFull, setFull: (full) => (this.full = full) })}
        ${
          entity === undefined
            ? ''
            : html`<p class="kind">${typeMark(entity.type)} ${whatIs(entity, store.language)}</p>
                <h2 tabindex="-1">${entity.names[store.language]}</h2>`
        }
        <button
          type="button"
          class="button close"
          aria-label=${panel.close}
          title=${panel.close}
          @click=${() => store.go({ selected: [] })}
        >
          ×
        </button>
      </header>
      ${this.#several()}
      ${
        linkEndsOf(id) !== null
          ? linkEndsOf(id)?.kind === null
            ? html`${tiesIn(this.state.selected).map((tie) => html`<vanort-tie-panel .of=${tie}></vanort-tie-panel>`)}
              ${panelFoot(null)}`
            : html`<vanort-link-panel .of=${id}></vanort-link-panel>${panelFoot(null)}`
          : entity === undefined || this.#around.data === undefined
            ? this.#around.instead(this.text)
            : html`
                ${this.#around.beside(this.text)}
                ${
                  ACTOR_TYPES.includes(entity.type)
                    ? html`<vanort-actor-answer .of=${entity.id}></vanort-actor-answer>`
                    : ''
                }
                ${namelessNote(entity)} ${this.#facts.show(this.text, (facts) => this.#tell(facts))}
                ${entity.standing ? html`<vanort-panel-standing .of=${entity.id}></vanort-panel-standing>` : ''}
                ${this.#actions(entity.id)} ${relationList(entity.id, this.#around.data)} ${panelFoot(entity)}
              `
      }
    </aside>`;
  }

  #told: string | undefined;

  /** Where the panel is a sheet over the page, the focus goes there: what was tapped may be under it. */
  protected override updated(): void {
    const [id, heading] = [this.#id, this.querySelector<HTMLElement>('h2[tabindex]')];
    if (id === this.#told || heading === null) return;
    this.#told = id;
    if (takePanelFocus() || getComputedStyle(this).position === 'fixed') heading.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#pressed);
  }

  /** From wherever the focus has gone to, unless Escape means something there. */
  #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('dialog, [popover], input, select, textarea')) return;
    store.go({ selected: [] });
    // Back to where it was chosen.
    document.querySelector<HTMLElement>('vanort-graph-canvas .canvas')?.focus({ preventScroll: true });
  };

  #several(): TemplateResult | string {
    const selected = this.state.selected.filter((id) => linkEndsOf(id) === null);
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
      <a
        class="button"
        href=${store.address({ view: 'paths', from: id, to: id === store.home ? null : store.home, avoid: [], own: {} })}
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
              ${agreementList(agreements)}
            </section>`
      }
      ${responsibility === undefined ? '' : this.#responsible(responsibility)}
      ${works === undefined || works.length === 0 ? '' : engagementList(works)}
    `;
  }

  /** Who answers, in a line; behind it who has which duty, and who pays. */
  #responsible({ duties, costs }: NonNullable<Facts['responsibility']>): TemplateResult {
    const { panel } = this.text;
    const line = whoAnswers(duties);
    return html`<section>
      <h3>${panel.responsible}</h3>
      ${line === null ? html`<p class="quiet">${panel.nobody}</p>` : html`<p class="answer">${line}</p>`}
      ${
        duties.length + costs.length === 0
          ? ''
          : html`<details class="behind">
              <summary>${PANEL_TEXTS[store.language].duties(duties.length)}</summary>
              ${dutyList({ duties, costs })}
            </details>`
      }
    </section>`;
  }
}

/** Why a role stands where one would expect a name. */
function namelessNote(entity: Parameters<typeof whyNoName>[0]): TemplateResult | '' {
  const why = whyNoName(entity, store.language);
  return why === null ? '' : html`<p class="quiet">${why}</p>`;
}

customElements.define('vanort-panel', Panel);
