import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { GraphCanvas } from '../graph/canvas.js';
import type { Emphasis } from '../graph/emphasis.js';
import type { Direction } from '../graph/direction.js';
import type { Network } from '../graph/to-graph.js';
import type { Shown } from './network.js';
import { store } from './store.js';
import { View } from './view.js';
import { staysVisible, expandedIds } from './visible.js';
import './graph-canvas.css';

/** Brought when there is something to draw: the page is there before. */
const drawing = () =>
  Promise.all([import('../graph/canvas.js'), import('../graph/to-graph.js'), import('../graph/to-svg.js')]);
type Parts = Awaited<ReturnType<typeof drawing>>;
type Drawing = Parts[1] & Pick<Parts[2], 'toSvg'>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Until then a second click may come, which must meet what the first has met. */
const SECOND_CLICK_MS = 350;
/** What is chosen has a name below it, pixels. */
const ROOM_BELOW = 48;

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
    told: { state: true },
    impossible: { state: true },
  };
  declare shown: Shown | undefined;
  declare path: Emphasis['path'];
  /** What of it is there now; null: all. The rest keeps its place, unseen. */
  declare present: Emphasis['path'];
  declare still: boolean;
  declare told: string;
  /** The browser cannot draw it: there is no WebGL. */
  declare impossible: boolean;
  #canvas: GraphCanvas | undefined;
  #network: Network | undefined;
  #drawing: Drawing | undefined;
  #center = '';
  /** Where the keyboard is. */
  #at: string | null = null;

  constructor() {
    super();
    this.path = null;
    this.present = null;
    this.still = false;
    this.told = '';
    this.impossible = false;
  }

  get canvas(): GraphCanvas | undefined {
    return this.#canvas;
  }

  /** A copy of the network without what is hidden. */
  visible(): Network | undefined {
    const copy = this.#network?.copy();
    const { hidden, hiddenLink } = this.#emphasis();
    for (const id of copy?.edges() ?? []) if (hiddenLink(id)) copy?.dropEdge(id);
    copy?.forEachNode((id, attributes) => {
      if (hidden(id, attributes)) copy.dropNode(id);
    });
    return copy;
  }

  override render(): TemplateResult {
    const { graph } = this.text;
    if (this.impossible) return html`<p class="cannot-draw" role="status">${graph.cannotDraw}</p>`;
    if (this.still)
      return html`<div class="canvas" aria-hidden="true"></div>
        ${this.#onPaper()}`;
    return html`
      <div
        class="canvas"
        role="application"
        tabindex="0"
        aria-label=${graph.picture}
        aria-describedby="picture-help"
        @keydown=${this.#pressed}
        @focus=${this.#entered}
        @blur=${() => this.#canvas?.point(null)}
      ></div>
      <p id="picture-help" class="visually-hidden">${graph.pictureHelp}</p>
      <p class="visually-hidden" aria-live="polite">${this.told}</p>
      ${this.#onPaper()}
    `;
  }

  /** Paper cannot show what the graphics card draws: it gets the picture as SVG. */
  #onPaper(): TemplateResult | string {
    const network = store.printing ? this.visible() : undefined;
    if (network === undefined || this.#drawing === undefined) return '';
    const picture = this.#drawing.toSvg(network, {
      theme: 'light',
      language: store.language,
      title: this.text.graph.picture,
      caption: '',
      selected: new Set([...this.state.selected, ...(this.path?.nodes ?? [])]),
    });
    const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
    return html`<figure class="on-paper">${document.importNode(documentElement, true)}</figure>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#canvas !== undefined) {
      this.#canvas.options = options();
      this.#canvas.emphasis = this.#emphasis();
    }
    if (changed.has('shown') && this.shown !== undefined) void this.#draw(this.shown);
    else this.#putPinned();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#canvas?.dispose();
    this.#canvas = undefined;
    this.#network = undefined;
  }

  async #draw(shown: Shown): Promise<void> {
    const [{ GraphCanvas }, parts, { toSvg }] = await drawing();
    if (!this.isConnected || shown !== this.shown) return;
    this.#drawing = { ...parts, toSvg };
    this.removeAttribute('data-drawn');
    const { view, of, from, to } = this.state;
    const center = view === 'paths' ? `${from ?? ''} ${to ?? ''}` : of;
    // Another middle is another picture; the same one grows and shrinks.
    const before = this.#network !== undefined && this.#center === center ? this.#network : undefined;
    this.#center = center;
    const network = before ?? parts.newNetwork();
    // What a layout that was broken off had not placed yet is placed now.
    const stay = new Set(before?.filterNodes((_id, { laid, fixed }) => laid !== undefined || fixed === true));
    if (before !== undefined) parts.keepOnly(network, shown);
    const fresh = parts.addTo(network, shown);
    if (before === undefined) {
      this.#canvas?.dispose();
      this.#network = network;
      this.dataset['settling'] = 'true';
      this.#canvas = this.#newCanvas(GraphCanvas, network);
    } else {
      this.#canvas?.networkChanged();
    }
    this.#putPinned();
    if (this.#canvas !== undefined) this.#canvas.emphasis = this.#emphasis();
    if (fresh.length > 0) await this.#canvas?.arrange(stay);
    if (this.#network !== network) return;
    delete this.dataset['settling'];
    this.dataset['drawn'] = 'true';
    performance.mark('network-drawn');
  }

  #newCanvas(Canvas: typeof GraphCanvas, network: Network): GraphCanvas | undefined {
    const container = this.querySelector<HTMLElement>('.canvas');
    if (container === null) return undefined;
    try {
      return new Canvas(container, network, options(), this.#events());
    } catch (error) {
      if (document.createElement('canvas').getContext('webgl2') !== null) throw error;
      this.impossible = true;
      return undefined;
    }
  }

  #events() {
    if (this.still) {
      return { select: (id: string | null) => id !== null && store.go({ view: 'graph', selected: [id] }) };
    }
    return {
      select: (id: string | null, more: boolean) => {
        this.#select(id, more);
        if (id !== null) setTimeout(() => this.#keepInSight(id), SECOND_CLICK_MS);
      },
      open: (id: string) => this.#expand(id),
      pin: (id: string, x: number, y: number) => {
        const others = this.state.pinned.filter((pin) => !pin.startsWith(`${id}:`));
        store.go({ pinned: [...others, `${id}:${x}:${y}`] });
      },
    };
  }

  #select(id: string | null, more: boolean): void {
    const { selected } = this.state;
    // The keyboard goes on from what was clicked.
    this.#at = id;
    if (id === null) {
      if (selected.length > 0) store.go({ selected: [] });
      return;
    }
    const others = selected.filter((one) => one !== id);
    store.go({ selected: more ? (selected.includes(id) ? others : [...selected, id]) : [id] });
  }

  /** Where the panel lies over the picture, bring what was chosen above it. */
  #keepInSight(id: string): void {
    const panel = document.querySelector('vanort-panel');
    const place = this.#canvas?.placeOf(id);
    if (panel === null || place === undefined || getComputedStyle(panel).position !== 'fixed') return;
    const hidden = place.y + ROOM_BELOW - panel.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden, behavior: options().reducedMotion ? 'auto' : 'smooth' });
  }

  #expand(id: string): void {
    const { expanded, collapsed } = this.state;
    if (collapsed.includes(id)) store.go({ collapsed: collapsed.filter((one) => one !== id) });
    else if (expanded.includes(id)) store.go({ collapsed: [...collapsed, id] });
    else store.go({ expanded: [...expanded, id] });
  }

  #emphasis(): Emphasis {
    const { selected, collapsed } = this.state;
    // Filters are the network's; ways are told whole.
    const filtered = !this.still && this.path === null;
    const stays = staysVisible({ ...this.state, ...(!filtered && { hidden: [] }) });
    const shown =
      this.shown === undefined || collapsed.length === 0 || !filtered ? null : expandedIds(this.shown, this.state);
    const left = this.#leftByNode();
    return {
      selected: new Set(this.still ? [] : selected),
      center: this.state.view === 'paths' ? null : this.state.of,
      path: this.path,
      hidden: (id, { entityType }) =>
        this.present?.nodes.has(id) === false || !stays({ id, type: entityType }) || (shown !== null && !shown.has(id)),
      hiddenLink: (id) => this.present?.links.has(id) === false,
      left: (id) => (!filtered ? 0 : (left.get(id) ?? 0)),
    };
  }

  /** What is tied to an entity and not drawn. */
  #leftByNode(): Map<string, number> {
    const left = new Map<string, number>();
    const { selected } = this.state;
    this.#network?.forEachNode((id, { degree }) => {
      const missing = degree - this.#network!.degree(id);
      if (missing >= 20 || (missing > 0 && selected.includes(id))) left.set(id, missing);
    });
    return left;
  }

  #putPinned(): void {
    if (this.still) return;
    const pinned = new Map(this.state.pinned.map((pin) => [pin.split(':')[0]!, pin.split(':').slice(1).map(Number)]));
    const released = this.#network?.filterNodes((id, { fixed }) => fixed === true && !pinned.has(id)) ?? [];
    if (released.length > 0) this.#canvas?.release(released);
    for (const [id, [x, y]] of pinned) {
      if (Number.isFinite(x) && Number.isFinite(y)) this.#canvas?.pin(id, x!, y!);
    }
  }

  /** The keyboard came here. A press of the pointer brings the focus too, and then it is the pointer that points. */
  #entered = (event: FocusEvent): void => {
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#moveTo(this.#start());
  };

  /** Where the keyboard begins. */
  #start(): string | null {
    const start = [this.#at, this.state.selected.at(-1), this.state.of, this.#network?.nodes()[0]];
    const there = (id: string) => this.#network?.hasNode(id) === true && this.present?.nodes.has(id) !== false;
    return start.find((id) => id !== null && id !== undefined && there(id)) ?? null;
  }

  #moveTo(id: string | null): void {
    this.#at = id;
    this.#canvas?.point(id);
    if (id === null || this.#network === undefined) return;
    this.#canvas?.reveal(id);
    const { names, entityType } = this.#network.getNodeAttributes(id);
    const { language } = store;
    const type = ENTITY_TYPE_LABELS[language][entityType].one.toLocaleLowerCase(language);
    const ties = this.#network.filterEdges(id, (link) => this.present?.links.has(link) !== false);
    this.told = this.text.graph.at(names[language], type, ties.length);
  }

  #pressed = (event: KeyboardEvent): void => {
    const at = this.#at ?? this.#start();
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      const next = this.#canvas?.next(at, direction);
      if (next !== undefined) this.#moveTo(next);
    } else if (event.key === 'Enter') this.#select(at, false);
    else if (event.key === ' ') this.#select(at, true);
    else if (event.key === 'e' || event.key === 'E') this.#expand(at);
    else if (event.key === 'Escape') this.#select(null, false);
    else return;
    event.preventDefault();
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
