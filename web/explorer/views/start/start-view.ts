import { html, type TemplateResult } from 'lit';
import type { EntityType } from '@vanort/client';
import { AreasDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { askNetwork, networkKey } from '../../network.js';
import '../../graph-canvas.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { startState } from '../../view-state.js';
import './start.css';

/** Who we work with, and on what: the home's own committees and papers are a click away. */
const HOME_TYPES: readonly EntityType[] = [
  'CITY',
  'UNIVERSITY',
  'COMPANY',
  'ASSOCIATION',
  'PERSON',
  'PARTNERSHIP',
  'INITIATIVE',
  'PRIORITY_AREA',
];

/** The start page: find something, see the home's network, or go in by an area. */
export class StartView extends View {
  #areas = new ApiTask(this, () => ({
    key: 'areas',
    ask: async (signal) => (await ask(AreasDocument, {}, signal)).priorityAreaCoverage,
  }));
  #network = new ApiTask(this, () => {
    const state = startState(store.home);
    return { key: networkKey(state), ask: () => askNetwork(state, HOME_TYPES) };
  });

  override render(): TemplateResult {
    const { text } = this;
    const home = this.#network.data?.nodes.find(({ id }) => id === store.home)?.names[store.language];
    return html`
      <section class="welcome">
        <h1>${text.start.heading}</h1>
        <p class="lead">${text.start.lead}</p>
        <vanort-search
          .label=${text.search.label}
          .hint=${text.search.hint}
          @pick=${({ detail }: CustomEvent<Picked>) =>
            store.go({ view: 'graph', of: detail.id, selected: [detail.id], own: {} })}
        ></vanort-search>
      </section>
      <section class="home" aria-labelledby="home-heading">
        <div class="heading">
          <h2 id="home-heading">${text.start.network} ${home ?? ''}</h2>
          <a class="button" href=${store.address({ view: 'graph' })}>${text.start.openNetwork}</a>
        </div>
        ${this.#network.show(text, (shown) => html`<vanort-graph-canvas still .shown=${shown}></vanort-graph-canvas>`)}
      </section>
      <section class="areas" aria-labelledby="areas-heading">
        <h2 id="areas-heading">${text.start.areas}</h2>
        ${this.#areas.show(
          text,
          (areas) =>
            html`<ul>
              ${areas.map(
                ({ area, partners }) =>
                  html`<li>
                    <a href=${store.address({ view: 'graph', areas: [area.id] })}>
                      <span>${area.prefLabel[store.language]}</span>
                      <span class="quiet">${text.start.partners(partners)}</span>
                    </a>
                  </li>`,
              )}
            </ul>`,
        )}
      </section>
    `;
  }
}

customElements.define('vanort-view-start', StartView);
