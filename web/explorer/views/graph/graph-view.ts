import { html, type TemplateResult } from 'lit';
import { legend } from '../../legend.js';
import { areasQuestion, networkFilters } from '../../network-filters.js';
import '../../network-list.js';
import { askNetwork, networkKey, type Shown } from '../../network.js';
import { OffscreenSelection } from '../../offscreen-selection.js';
import type { GraphCanvasElement } from '../../graph-canvas.js';
import '../../graph-canvas.js';
import { ApiTask } from '../../api-task.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { store } from '../../store.js';
import '../../export/export-panel.js';
import { ICONS, type Tool, toolbar } from '../../toolbar.js';
import { notFoundNotice } from '../../not-found-notice.js';
import { View } from '../../view.js';
import { seenOf } from '../../visible.js';
import './graph.css';

/** The network around what stands in the middle: picture, legend, filters, and the same as a list. */
export class GraphView extends View {
  #network = new ApiTask<Shown>(this, () => {
    const { state } = this;
    return { key: networkKey(state), ask: () => askNetwork(state) };
  });
  #outside = new OffscreenSelection(this, () => this.#network.data);
  #areas = areasQuestion(this);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#fullScreenChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#fullScreenChanged);
  }

  override render(): TemplateResult {
    const { search } = this.text;
    const shown = this.#shown;
    return html`
      <div class="head">
        <h1>${this.#heading(shown)}</h1>
        <vanort-search
          class="small"
          .label=${search.label}
          .hint=${search.hint}
          @pick=${({ detail }: CustomEvent<Picked>) =>
            store.go({ of: detail.id, selected: [detail.id], expanded: [], collapsed: [], pinned: [] })}
        ></vanort-search>
        ${networkFilters(this.#areas.data, this.text)}
      </div>
      ${
        shown === undefined
          ? this.#instead()
          : shown.nodes.length < 2 && this.#filtered
            ? this.#empty()
            : this.#picture(shown)
      }
    `;
  }

  /** The network; where it does not come, an earlier one that has in it what shall stand in the middle. */
  get #shown(): Shown | undefined {
    const { data, error } = this.#network;
    return error === undefined || data?.nodes.some(({ id }) => id === this.state.of) === true ? data : undefined;
  }

  #heading(shown: Shown | undefined): string {
    const { graph } = this.text;
    const middle = shown?.nodes.find(({ id }) => id === this.state.of)?.names[store.language];
    return middle === undefined ? graph.title : graph.heading(middle);
  }

  get #filtered(): boolean {
    const { at, areas, kinds } = this.state;
    return at !== null || areas.length > 0 || kinds.length > 0;
  }

  #picture(shown: Shown): TemplateResult {
    const { graph } = this.text;
    const left = shown.omitted.reduce((sum, { count }) => sum + count, 0);
    const seen = seenOf(shown, this.state);
    const hidden = shown.nodes.length - seen.nodes.length;
    return html`
      ${this.#network.error === undefined ? this.#outside.render() : this.#network.beside(this.text)}
      <div class="stage">
        ${toolbar(this.#tools(), this.text)}
        <vanort-graph-canvas .shown=${shown} aria-busy=${this.#network.loading}></vanort-graph-canvas>
        ${
          this.#network.loading
            ? html`<progress class="fetching" aria-label=${this.text.state.loading}></progress>`
            : ''
        }
      </div>
      ${legend(shown, this.text)}
      <p class="summary quiet" role="status">
        ${[
          graph.summary(seen.nodes.length, seen.links.length),
          ...(hidden > 0 ? [graph.hiddenEntities(hidden)] : []),
          ...(left > 0 ? [graph.left(left)] : []),
        ].join('. ')}${hidden + left > 0 ? '.' : ''}
      </p>
      <vanort-network-list .shown=${seen}></vanort-network-list>
      <vanort-export-panel
        .heading=${this.#heading(shown)}
        .network=${() => this.querySelector<GraphCanvasElement>('vanort-graph-canvas')?.visible()}
      ></vanort-export-panel>
    `;
  }

  #tools(): Tool[] {
    const canvas = () => this.querySelector<GraphCanvasElement>('vanort-graph-canvas')?.canvas;
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

  async #toggleFullScreen(): Promise<void> {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await this.querySelector('.stage')?.requestFullscreen();
  }

  #fullScreenChanged = (): void => this.requestUpdate();

  #empty(): TemplateResult {
    const { graph } = this.text;
    return html`<div class="notice">
      <h2>${graph.empty}</h2>
      <p>${graph.emptyHelp}</p>
      <button type="button" class="button" @click=${() => store.go({ at: null, areas: [], kinds: [], hidden: [] })}>
        ${graph.clearFilters}
      </button>
    </div>`;
  }

  #instead(): TemplateResult | undefined {
    return this.#network.notFound ? notFoundNotice(this.text) : this.#network.instead(this.text);
  }
}

customElements.define('vanort-view-graph', GraphView);
