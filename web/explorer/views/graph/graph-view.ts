import { html, type TemplateResult } from 'lit';
import type { NodeLook } from '../../../graph/emphasis.js';
import type { Measures } from '../../../graph/measures.js';
import { ApiTask } from '../../api-task.js';
import '../../export/export-panel.js';
import type { GraphCanvasElement, PictureMenuEvent } from '../../graph-canvas.js';
import '../../graph-canvas.js';
import { jump } from '../../jump.js';
import { layeredLegend, lineKey } from '../../legend.js';
import { areasQuestion, foldedFilters, networkFilters, type Steps } from '../../network-filters.js';
import '../../network-list.js';
import type { Pictured } from '../../network.js';
import { notFoundNotice } from '../../not-found-notice.js';
import { OffscreenSelection } from '../../offscreen-selection.js';
import { setFolded, toggleGone } from '../../picture-actions.js';
import { areOfTies, goneIds, isFolded } from '../../picture-state.js';
import { appearanceMenu } from '../../picture/appearance-menu.js';
import { keysList } from '../../picture/keys-list.js';
import { lookBy, lookIn, needsMeasures } from '../../picture/look.js';
import '../../picture/menu.js';
import type { MenuRequest } from '../../picture/menu.js';
import { nameInside } from '../../../../src/model/role-for-name.js';
import { store } from '../../store.js';
import { ICONS, type Tool, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { seenOf } from '../../visible.js';
import './graph.css';
import { askPicture, pictureKey } from '../../pictured.js';
import { GRAPH_TEXTS } from './texts.js';
import { tieList } from '../../tie-list.js';

/** The network around what stands in the middle: picture, legend, filters, and the same as a list. */
export class GraphView extends View {
  static override readonly properties = { request: { state: true } };
  /** What can be done with something is asked for. */
  declare request: MenuRequest | null;

  #network = new ApiTask<Pictured>(this, () => {
    const { state } = this;
    return { key: pictureKey(state), ask: () => askPicture(state) };
  });
  #outside = new OffscreenSelection(this, () => this.#network.data);
  #areas = areasQuestion(this);
  #measured: { readonly shown: Pictured; readonly measures: Measures } | undefined;
  #looked: { readonly key: string; readonly look: NodeLook } | undefined;

  constructor() {
    super();
    this.request = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#changed);
  }

  override render(): TemplateResult {
    const shown = this.#shown;
    return html`
      <div class="head">
        <h1>${this.#heading(shown)}</h1>
        ${foldedFilters(networkFilters(this.#areas.data, this.text, { middle: this.#nameIn(shown), steps: this.#stepsIn(shown) }), this.text)}
      </div>
      ${
        shown === undefined
          ? this.#instead()
          : shown.nodes.length < 2 && this.#filtered
            ? this.#empty()
            : this.#whole(shown)
      }
    `;
  }

  /** The network; where it does not come, an earlier one that has in it what shall stand in the middle. */
  get #shown(): Pictured | undefined {
    const { data, error } = this.#network;
    return error === undefined || data?.nodes.some(({ id }) => id === this.state.of) === true ? data : undefined;
  }

  /** What stands in the middle, once it is known. */
  #middleIn(shown: Pictured | undefined): Pictured['nodes'][number] | undefined {
    return shown?.nodes.find(({ id }) => id === this.state.of);
  }

  #nameIn(shown: Pictured | undefined): string | undefined {
    const middle = this.#middleIn(shown);
    return middle && nameInside(middle, middle.names[store.language], store.language);
  }

  #stepsIn(shown: Pictured | undefined): Steps {
    if (isFolded(this.state)) return 'ties';
    return this.#middleIn(shown)?.layer === 'ACTORS' ? 'actor' : 'other';
  }

  #heading(shown: Pictured | undefined): string {
    const { graph } = this.text;
    const { language } = store;
    const { areas } = this.state;
    const middle = this.#nameIn(shown);
    const heading = middle === undefined ? graph.title : graph.heading(middle);
    const names = areas.map(
      (id) => this.#areas.data?.find(({ area }) => area.id === id)?.area.prefLabel[language] ?? id,
    );
    return names.length === 0 ? heading : GRAPH_TEXTS[language].ofArea(heading, names.join(', '));
  }

  get #filtered(): boolean {
    const { at, areas, kinds } = this.state;
    return at !== null || areas.length > 0 || kinds.length > 0;
  }

  /** The list goes from one side of the picture to the other: a picture that is moved would be drawn anew. */
  #whole(shown: Pictured): TemplateResult {
    const seen = seenOf(shown, this.state);
    return html`
      ${this.#network.error === undefined ? this.#outside.render() : this.#network.beside(this.text)}
      ${this.#summary(shown, seen)} ${jump(GRAPH_TEXTS[store.language].toPicture, '.stage')}
      ${store.narrow ? this.#list(seen) : ''} ${this.#picture(shown)} ${store.narrow ? '' : this.#list(seen)}
      <vanort-export-panel
        .heading=${this.#heading(shown)}
        .center=${this.state.of}
        .look=${this.#look(shown)}
        .network=${() => this.#canvas?.visible()}
      ></vanort-export-panel>
      <vanort-picture-menu .request=${this.request} .network=${shown}></vanort-picture-menu>
    `;
  }

  #picture(shown: Pictured): TemplateResult {
    const text = GRAPH_TEXTS[store.language];
    return html`${jump(text.toList, '.ties, .network-list')}
      <div class="stage" data-under-panel>
        <div class="bar">
          ${toolbar(this.#tools(), this.text)}
          <label class="switch" title=${text.showEngagementsHelp}
            ><input
              type="checkbox"
              .checked=${!isFolded(this.state)}
              @change=${() => setFolded(!isFolded(this.state))}
            />
            ${text.showEngagements}</label
          >
          ${!areOfTies(this.state) ? html`<span class="why" role="status">${text.becauseOfKind}</span>` : ''}
          ${appearanceMenu()} ${keysList()}
        </div>
        <vanort-graph-canvas
          .shown=${shown}
          .look=${this.#look(shown)}
          aria-busy=${this.#network.loading}
          @picture-menu=${({ detail }: PictureMenuEvent) => (this.request = detail)}
        ></vanort-graph-canvas>
        ${this.#network.loading ? html`<progress class="fetching" aria-label=${this.text.state.loading}></progress>` : ''}
        <details class="key" ?open=${!store.narrow}>
          <summary>${text.toLegend}</summary>
          ${layeredLegend(shown, this.text)} ${lineKey(shown, this.text)} ${this.#gone(shown)}
        </details>
      </div>`;
  }

  /** What was hidden one by one, each with the way back. */
  #gone(shown: Pictured): TemplateResult | string {
    const gone = goneIds(this.state);
    if (gone.length === 0) return '';
    const text = GRAPH_TEXTS[store.language];
    const nameOf = (id: string) => shown.nodes.find((node) => node.id === id)?.names[store.language] ?? id;
    return html`<p class="gone">
      ${text.hiddenOne}:
      ${gone.map(
        (id) =>
          html`<button
            type="button"
            class="button"
            aria-label=${text.showAgain(nameOf(id))}
            @click=${() => toggleGone(id)}
          >
            ${nameOf(id)} <span aria-hidden="true">×</span>
          </button> `,
      )}
    </p>`;
  }

  #summary(shown: Pictured, seen: Pictured): TemplateResult {
    const { graph } = this.text;
    const left = shown.omitted.reduce((sum, { count }) => sum + count, 0);
    const hidden = shown.nodes.length - seen.nodes.length;
    // As over time: the one in the middle is around nobody.
    const others = seen.nodes.filter(({ id }) => id !== this.state.of).length;
    const count = isFolded(this.state) ? GRAPH_TEXTS[store.language].ties : graph.summary;
    return html`<p class="summary quiet" role="status">
      ${[
        count(others, seen.links.length, this.#nameIn(shown) ?? '…'),
        ...(hidden > 0 ? [graph.hiddenEntities(hidden)] : []),
        ...(left > 0 ? [graph.left(left)] : []),
      ].join('. ')}${hidden + left > 0 ? '.' : ''}
    </p>`;
  }

  #list(seen: Pictured): TemplateResult {
    if (!isFolded(this.state)) return html`<vanort-network-list .shown=${seen}></vanort-network-list>`;
    return tieList(seen, this.state.of, store.narrow || store.printing);
  }

  get #canvas(): GraphCanvasElement | null {
    return this.querySelector<GraphCanvasElement>('vanort-graph-canvas');
  }

  /** The same object for the same choice: a new one is drawn anew. */
  #look(shown: Pictured): NodeLook {
    const choice = lookIn(this.state);
    if (needsMeasures(choice) && this.#measured?.shown !== shown) void this.#measure(shown);
    const measures = this.#measured?.shown === shown ? this.#measured.measures : undefined;
    const key = JSON.stringify([choice, measures === undefined, pictureKey(this.state)]);
    if (this.#looked?.key !== key) this.#looked = { key, look: lookBy(choice, measures) };
    return this.#looked.look;
  }

  async #measure(shown: Pictured): Promise<void> {
    const [{ measure }, { addTo, newNetwork }] = await Promise.all([
      import('../../../graph/measures.js'),
      import('../../../graph/to-graph.js'),
    ]);
    const network = newNetwork();
    addTo(network, shown);
    this.#measured = { shown, measures: measure(network) };
    this.requestUpdate();
  }

  #tools(): Tool[] {
    const canvas = () => this.#canvas?.canvas;
    return [
      { name: ({ graph }) => graph.zoomIn, icon: ICONS.plus, press: () => canvas()?.zoom(1.5) },
      { name: ({ graph }) => graph.zoomOut, icon: ICONS.minus, press: () => canvas()?.zoom(1 / 1.5) },
      { name: ({ graph }) => graph.fit, icon: ICONS.fit, press: () => canvas()?.fit() },
      { name: ({ graph }) => graph.undo, icon: ICONS.undo, disabled: !store.canUndo, press: () => history.back() },
      { name: ({ graph }) => graph.redo, icon: ICONS.redo, disabled: !store.canRedo, press: () => history.forward() },
      {
        name: ({ graph }) => graph.releasePins,
        icon: ICONS.unpin,
        disabled: this.state.pinned.length === 0,
        press: () => store.go({ pinned: [] }),
      },
      {
        name: ({ graph }) => (document.fullscreenElement === null ? graph.fullScreen : graph.leaveFullScreen),
        icon: ICONS.full,
        press: () => void this.#toggleFullScreen(),
      },
    ];
  }

  /** With the panel beside the view, so that what is selected is told there too. */
  async #toggleFullScreen(): Promise<void> {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await this.parentElement?.requestFullscreen();
  }

  #changed = (): void => this.requestUpdate();

  #empty(): TemplateResult {
    const { graph } = this.text;
    return html`<div class="notice">
      <h2>${graph.empty}</h2>
      <p>${graph.emptyHelp}</p>
      <button type="button" class="button" @click=${() => store.go({ at: null, areas: [], kinds: [], hidden: [] })}>
        ${graph.clearFilters}
      </button>
      ${
        isFolded(this.state) && this.state.kinds.length > 0
          ? html`<button type="button" class="button" @click=${() => setFolded(false)}>
              ${GRAPH_TEXTS[store.language].showEngagements}
            </button>`
          : ''
      }
    </div>`;
  }

  #instead(): TemplateResult | undefined {
    return this.#network.notFound ? notFoundNotice(this.text) : this.#network.instead(this.text);
  }
}

customElements.define('vanort-view-graph', GraphView);
