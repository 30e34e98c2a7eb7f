import { html, type TemplateResult } from 'lit';
import { askNetwork, networkKey } from '../../network.js';
import '../../network-picture.js';
import { Question } from '../../question.js';
import { View } from '../../view.js';
import './graph.css';

/** The network around what stands in the middle. */
export class GraphView extends View {
  #network = new Question(this, () => {
    const { state } = this;
    return { key: networkKey(state), ask: (signal) => askNetwork(state, signal) };
  });

  override render(): TemplateResult {
    const { text } = this;
    return html`<h1 class="visually-hidden">${text.graph.title}</h1>
      ${
        this.#network.data === undefined
          ? this.#network.instead(text)
          : html`<vanort-network-picture .drawn=${this.#network.data}></vanort-network-picture>`
      }`;
  }
}

customElements.define('vanort-graph', GraphView);
