import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { GraphCanvas, Met } from '../graph/canvas.js';
import { type Emphasis, type NodeLook, USUAL_LOOK } from '../graph/emphasis.js';
import type { Network } from '../graph/to-graph.js';
import type { Pictured } from './network.js';
import { DrawnNetwork } from './picture/drawn-network.js';
import { Hint } from './picture/hint.js';
import { keyboardHost } from './picture/keyboard-host.js';
import { PictureKeys } from './picture/keys.js';
import { MoreAround } from './picture/more-around.js';
import { coveredByPanel, PanelClearance } from './picture/panel-clearance.js';
import { paperPicture } from './picture/paper.js';
import { emphasisIn, visibleIn } from './picture/seen.js';
import { expand, keepInSight, pin, select } from './picture/selecting.js';
import { PICTURE_TEXTS } from './picture/texts.js';
import { putTip, tipOf } from './picture/tip.js';
import { store } from './store.js';
import { View } from './view.js';
import './graph-canvas.css';

/** Until then a second click may come, which must meet what the first has met. */
const SECOND_CLICK_MS = 350;

/** What can be done with something is asked for, at a place of the page. */
export type PictureMenuEvent = CustomEvent<{
  readonly met: Met;
  readonly at: { readonly x: number; readonly y: number };
}>;

/**
 * The picture of a network, for pointer and keyboard. What is shown grows and shrinks without moving what is there.
 * `still`: for looking at only; a click leads to the graph view.
 */
export class GraphCanvasElement extends View {
  static override readonly properties = {
    shown: { attribute: false },
    path: { attribute: false },
    present: { attribute: false },
    still: { type: Boolean },
    apart: { type: Boolean },
    look: { attribute: false },
    told: { state: true },
    tip: { state: true },
    impossible: { state: true },
  };
  declare shown: Pictured | undefined;
  declare path: Emphasis['path'];
  /** What of it is there now; null: all. The rest keeps its place, unseen. */
  declare present: Emphasis['path'];
  declare still: boolean;
  /** Its view puts what paper gets elsewhere. */
  declare apart: boolean;
  declare look: NodeLook;
  declare told: string;
  /** What is told of what is pointed at. */
  declare tip: string | null;
  /** The browser cannot draw it: there is no WebGL. */
  declare impossible: boolean;
  readonly #drawn = new DrawnNetwork({
    isWanted: (shown) => this.isConnected && shown === this.shown,
    emphasis: () => this.#emphasis(),
    newCanvas: (Canvas, network) => this.#newCanvas(Canvas, network),
    begins: (isNew) => {
      this.removeAttribute('data-drawn');
      if (isNew) this.dataset['settling'] = 'true';
    },
  });
  readonly #keys: PictureKeys;
  readonly #clearance = new PanelClearance(() => this.canvas, SECOND_CLICK_MS);
  /** What would come, were more asked for around what was chosen last. */
  readonly #more = new MoreAround(this, () => ({
    id: this.still || this.path !== null || this.present !== null ? undefined : this.state.selected.at(-1),
    shown: this.shown,
  }));
  readonly #hint = new Hint(this);
  /** What had been asked for beside the middle's network when it was drawn last. */
  #expanded: readonly string[] | undefined;
  #tipAt = { x: 0, y: 0 };

  constructor() {
    super();
    this.path = null;
    this.present = null;
    this.still = false;
    this.apart = false;
    this.look = USUAL_LOOK;
    this.told = '';
    this.tip = null;
    this.impossible = false;
    this.#keys = new PictureKeys(
      keyboardHost(this, {
        at: () => this.#keys.at,
        network: () => this.#drawn.network,
        select: (id, more) => this.#select(id, more),
        menu: (met, at) => this.#menu(met, at),
        tell: (told, tip, at) => {
          [this.told, this.tip] = [told, tip];
          if (at !== undefined) this.#tipAt = at;
        },
      }),
    );
  }

  get canvas(): GraphCanvas | undefined {
    return this.#drawn.canvas;
  }

  /** A copy of the network without what is hidden. */
  visible(): Network | undefined {
    return this.#drawn.network && visibleIn(this.#drawn.network, this.#emphasis());
  }

  override render(): TemplateResult {
    const { graph } = this.text;
    const words = PICTURE_TEXTS[store.language];
    if (this.impossible) return html`<p class="cannot-draw" role="status">${graph.cannotDraw}</p>`;
    if (this.still)
      return html`<div class="canvas" aria-hidden="true"></div>
        ${this.tip === null ? '' : html`<p class="tip" role="tooltip">${this.tip}</p>`}
        ${this.apart ? '' : this.onPaper()}`;
    return html`
      <div
        class="canvas"
        role="application"
        tabindex="0"
        aria-label=${graph.picture}
        aria-describedby="picture-help"
        @keydown=${this.#pressed}
        @focus=${this.#entered}
        @blur=${this.#left}
      ></div>
      <p id="picture-help" class="visually-hidden">${graph.pictureHelp} ${words.keys}</p>
      <p class="visually-hidden" aria-live="polite">${this.told}</p>
      ${this.tip === null ? '' : html`<p class="tip" role="tooltip">${this.tip}</p>`} ${this.#hint.render()}
      ${this.apart ? '' : this.onPaper()}
    `;
  }

  /** What paper gets, while something is printed. */
  onPaper(): TemplateResult | string {
    const network = store.printing ? this.visible() : undefined;
    const { toSvg } = this.#drawn;
    if (network === undefined || toSvg === undefined) return '';
    return paperPicture(network, this.#emphasis(), this.text.graph.picture, toSvg);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.canvas !== undefined) {
      this.canvas.options = options();
      this.canvas.emphasis = this.#emphasis();
    }
    if (changed.has('shown') && this.shown !== undefined) void this.#draw(this.shown);
    // Until it is laid out, nothing has a place to be moved from.
    else if (!this.still && this.dataset['settling'] === undefined) this.#drawn.putPinned();
    if (!this.still && this.dataset['drawn'] !== undefined) this.#clearance.follow(this.state.selected);
    const tip = this.querySelector<HTMLElement>('.tip');
    if (tip !== null) putTip(tip, this.#tipAt);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clearance.leave();
    this.#drawn.dispose();
  }

  async #draw(shown: Pictured): Promise<void> {
    const { view, of, from, to, expanded } = this.state;
    const asked = this.#expanded?.length ?? Infinity;
    const grown = await this.#drawn.draw(shown, view === 'paths' ? `${from ?? ''} ${to ?? ''}` : of);
    if (grown === null) return;
    if (!this.still) this.#drawn.putPinned();
    if (!grown.isNew && expanded.length > asked && grown.by <= 0)
      this.#hint.show(PICTURE_TEXTS[store.language].nothingMore, true);
    this.#expanded = expanded;
    delete this.dataset['settling'];
    this.dataset['drawn'] = 'true';
    if (store.printing) this.requestUpdate();
    if (!this.still) this.#clearance.follow(this.state.selected, true);
    performance.mark('network-drawn');
  }

  #newCanvas(Canvas: typeof GraphCanvas, network: Network): GraphCanvas | undefined {
    const container = this.querySelector<HTMLElement>('.canvas');
    if (container === null) return undefined;
    try {
      return new Canvas(container, network, options(), this.#events(), {
        isEntered: (event) => this.#isEntered(event),
        wheelRefused: this.#refused,
        covered: coveredByPanel,
      });
    } catch (error) {
      if (document.createElement('canvas').getContext('webgl2') !== null) throw error;
      this.impossible = true;
      return undefined;
    }
  }

  #events() {
    const point = (met: Met, at: { x: number; y: number } | null) => this.#tell(met, at);
    if (this.still) {
      return {
        point,
        select: (id: string | null) => id !== null && store.go({ view: 'graph', selected: [id] }),
      };
    }
    return {
      point,
      menu: (met: Met, at: { x: number; y: number }) => this.#menu(met, at),
      select: (id: string | null, more: boolean) => {
        this.#select(id, more);
        if (id !== null) setTimeout(() => this.#keepInSight(id), SECOND_CLICK_MS);
      },
      open: expand,
      pin,
    };
  }

  #select(id: string | null, more: boolean): void {
    // The keyboard goes on from what was clicked.
    if (id !== null && this.#drawn.network?.hasNode(id) === true) this.#keys.at = id;
    // What was told of it is told in the panel now.
    this.tip = null;
    select(id, more);
  }

  #keepInSight(id: string): void {
    if (this.canvas !== undefined) keepInSight(this.canvas, id, options().reducedMotion ? 'auto' : 'smooth');
  }

  #emphasis(): Emphasis {
    const { shown, path, present, still, look } = this;
    const more = this.#more.found;
    return emphasisIn(this.state, { shown, path, present, still, look, more });
  }

  /** The keyboard came here. A press of the pointer brings the focus too, and then it is the pointer that points. */
  #entered = (event: FocusEvent): void => {
    this.#hint.clear();
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#keys.enter();
  };

  #left = (): void => {
    this.canvas?.point();
    this.tip = null;
  };

  /** The wheel is the picture's once somebody has clicked in it; a finger is on a screen that it fills. */
  #isEntered(event: WheelEvent | TouchEvent): boolean {
    if (document.fullscreenElement?.contains(this) === true) return true;
    return event instanceof WheelEvent && !this.still && this.contains(document.activeElement);
  }

  #refused = (): void => {
    if (!this.still) this.#hint.show(PICTURE_TEXTS[store.language].wheel, false);
  };

  #tell(met: Met, at: { x: number; y: number } | null): void {
    const [network, canvas] = [this.#drawn.network, this.canvas];
    if (network === undefined || canvas === undefined) return;
    if (at !== null) this.#tipAt = at;
    this.tip = at === null ? null : tipOf(met, { network, canvas, language: store.language });
  }

  #menu(met: Met, at: { x: number; y: number }): void {
    this.dispatchEvent(new CustomEvent('picture-menu', { detail: { met, at } }));
  }

  #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#keys.press(event)) event.preventDefault();
  };
}

function options() {
  return {
    theme: store.theme,
    language: store.language,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

customElements.define('vanort-graph-canvas', GraphCanvasElement);
