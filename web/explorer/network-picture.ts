import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Drawn } from '../graph/to-graph.js';
import type { GraphCanvas } from '../graph/canvas.js';
import type { Network } from '../graph/to-graph.js';
import { store } from './store.js';
import { View } from './view.js';

/** A still picture of a network: what the start page shows of it. Sigma comes when there is something to draw. */
export class NetworkPicture extends View {
  static override readonly properties = { drawn: { attribute: false } };
  declare drawn: Drawn | undefined;
  #canvas: GraphCanvas | undefined;
  #network: Network | undefined;

  override render(): TemplateResult {
    return html`<div class="canvas"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#canvas !== undefined) this.#canvas.options = this.#options;
    if (changed.has('drawn') && this.drawn !== undefined) void this.#draw(this.drawn);
  }

  async #draw(drawn: Drawn): Promise<void> {
    const [{ GraphCanvas }, { addTo, newNetwork }] = await Promise.all([
      import('../graph/canvas.js'),
      import('../graph/to-graph.js'),
    ]);
    if (!this.isConnected || drawn !== this.drawn) return;
    this.#canvas?.dispose();
    this.#network = newNetwork();
    addTo(this.#network, drawn);
    this.#canvas = new GraphCanvas(this.querySelector<HTMLElement>('.canvas')!, this.#network, this.#options, {
      select: (id) => id !== null && store.go({ view: 'graph', selected: [id] }),
    });
    await this.#canvas.arrange();
    this.dataset['drawn'] = 'true';
    performance.mark('network-drawn');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#canvas?.dispose();
    this.#canvas = undefined;
  }

  get #options() {
    return {
      theme: store.theme,
      language: store.language,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  }
}

customElements.define('vanort-network-picture', NetworkPicture);
