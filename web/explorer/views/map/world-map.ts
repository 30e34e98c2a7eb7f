import type { GeoProjection } from 'd3-geo';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import { ICONS, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { Drag } from './drag.js';
import { drawWorld, isChosen } from './drawing.js';
import { type Mark, marksOf, nextMark } from './marks.js';
import { type Outline, Outlines } from './outline.js';
import type { Coordinates, Places } from './places.js';
import { clampZoom, type Frame, inSight } from './projection.js';
import { setViewport, currentViewport } from './viewport.js';
import { loadWorld, type World } from './world.js';

/** On paper the map has this size, in pixels, so that names are read there too. */
const PAPER: Frame = { width: 720, height: 440 };
const CLUSTER_ZOOM = 3;
const ZOOM_STEP = 1.6;
const PAN_STEP = 60;
/** From here on the rough outline looks rough. */
const FINE_FROM = 3;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The world with places and what binds them, for pointer and keyboard. */
export class WorldMap extends View {
  static override readonly properties = {
    found: { attribute: false },
    frame: { state: true },
    world: { state: true },
    at: { state: true },
    told: { state: true },
  };
  declare found: Places;
  declare frame: Frame | undefined;
  declare world: World | undefined;
  /** Id of the place where the keyboard is. */
  declare at: string | null;
  declare told: string;
  #resize = new ResizeObserver(() => this.#measure());
  #outlines = new Outlines();
  #drag = new Drag((dx, dy, from) => this.#pan(dx, dy, from));

  constructor() {
    super();
    this.at = null;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    void this.#bringWorld('coarse');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  get #frame(): Frame | undefined {
    return store.printing ? PAPER : this.frame;
  }

  override render(): TemplateResult {
    const { map } = this.text;
    const frame = this.#frame;
    return html`
      ${toolbar(
        [
          { name: ({ graph }) => graph.zoomIn, icon: ICONS.plus, press: () => this.#zoom(ZOOM_STEP) },
          { name: ({ graph }) => graph.zoomOut, icon: ICONS.minus, press: () => this.#zoom(1 / ZOOM_STEP) },
          { name: ({ graph }) => graph.fit, icon: ICONS.fit, press: () => setViewport({ zoom: 1, centre: null }) },
        ],
        this.text,
      )}
      <div
        class="world"
        role="application"
        tabindex="0"
        aria-label=${map.picture}
        aria-describedby="map-help"
        data-near=${currentViewport().zoom > 1}
        @keydown=${this.#key}
        @focus=${this.#entered}
        @blur=${() => (this.at = null)}
        @wheel=${this.#wheel}
        @pointerdown=${this.#drag.down}
        @pointermove=${this.#drag.move}
        @pointerup=${this.#drag.up}
        @pointercancel=${this.#drag.up}
      >
        ${frame === undefined ? '' : this.#draw(frame)}
      </div>
      <p id="map-help" class="visually-hidden">${map.pictureHelp}</p>
      <p class="visually-hidden" aria-live="polite">${this.told}</p>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('world') || changed.has('frame')) {
      if (this.world !== undefined && this.frame !== undefined) this.dataset['mapped'] = 'true';
    }
    if (currentViewport().zoom >= FINE_FROM) void this.#bringWorld('fine');
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.querySelector('.world') ?? this;
    if (width > 0 && height > 0) this.frame = { width, height };
  }

  async #bringWorld(detail: 'coarse' | 'fine'): Promise<void> {
    // Without an outline the places are still there, each where it is.
    const world = await loadWorld(detail).catch(() => undefined);
    if (world !== undefined && (detail === 'fine' || this.world === undefined)) this.world = world;
  }

  #marks(frame: Frame): { outline: Outline; marks: Mark[]; projection: GeoProjection; transform: string } {
    const outline = this.#outlines.of(frame, this.found, this.world);
    const { projection, transform } = inSight(outline.base, frame, currentViewport());
    const places = [...this.found.places].sort(
      (a, b) =>
        Number(b.middle) - Number(a.middle) ||
        Number(isChosen(b)) - Number(isChosen(a)) ||
        b.engagements.length - a.engagements.length ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
    const marks = marksOf(places, frame, ({ coordinates }) => projection([...coordinates]));
    return { outline, marks, projection, transform };
  }

  #draw(frame: Frame): TemplateResult {
    return drawWorld({
      ...this.#marks(frame),
      frame,
      ties: this.found.ties,
      at: this.at,
      pick: (mark) => this.#pick(mark),
    });
  }

  /** A place is selected; several too close together are looked at from nearer. */
  #pick({ place, others }: Mark): void {
    if (this.#drag.moved) return;
    const { zoom } = currentViewport();
    if (others.length > 0 && zoom < clampZoom(Infinity)) {
      const all = [place, ...others].map(({ coordinates }) => coordinates);
      const middle = (axis: 0 | 1) => all.reduce((sum, coordinates) => sum + coordinates[axis], 0) / all.length;
      setViewport({ zoom: zoom * CLUSTER_ZOOM, centre: [middle(0), middle(1)] });
    } else store.go({ selected: [place.entity.id] });
  }

  #zoom(factor: number): void {
    const { zoom, centre } = currentViewport();
    const next = clampZoom(zoom * factor);
    setViewport({ zoom: next, centre: next === 1 ? null : (centre ?? this.#middle()) });
  }

  /** Going nearer goes towards what is selected, else to the middle of what is seen. */
  #middle(): Coordinates | null {
    return this.found.places.find(isChosen)?.coordinates ?? null;
  }

  /** Move what is seen by pixels. */
  #pan(dx: number, dy: number, from = currentViewport()): void {
    const { frame } = this;
    if (frame === undefined) return;
    const { projection } = inSight(this.#outlines.of(frame, this.found, this.world).base, frame, from);
    const centre = projection.invert?.([frame.width / 2 + dx, frame.height / 2 + dy]);
    if (centre?.every(Number.isFinite)) setViewport({ zoom: from.zoom, centre });
  }

  #entered = (): void => {
    const { frame } = this;
    if (frame === undefined) return;
    const { marks } = this.#marks(frame);
    const [first] = marks;
    if (first !== undefined) this.#moveTo(marks.find(({ place }) => isChosen(place)) ?? first);
  };

  #moveTo({ place, others }: Mark): void {
    this.at = place.entity.id;
    const { map } = this.text;
    const { language } = store;
    const names = [place, ...others].map(({ entity }) => entity.names[language]);
    this.told = others.length > 0 ? map.atSeveral(names) : map.at(names[0]!, place.engagements.length);
  }

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.frame === undefined) return;
    const arrow = ARROWS[event.key];
    const { marks } = this.#marks(this.frame);
    const here = marks.find(({ place, others }) => [place, ...others].some(({ entity }) => entity.id === this.at));
    if (arrow !== undefined && event.shiftKey) this.#pan(arrow[0] * PAN_STEP, arrow[1] * PAN_STEP);
    else if (arrow !== undefined) {
      const next = here === undefined ? marks[0] : nextMark(marks, here, ...arrow);
      if (next !== undefined) this.#moveTo(next);
    } else if (event.key === '+' || event.key === '=') this.#zoom(ZOOM_STEP);
    else if (event.key === '-') this.#zoom(1 / ZOOM_STEP);
    else if (event.key === '0') setViewport({ zoom: 1, centre: null });
    else if (event.key === 'Enter' && here !== undefined) this.#pick(here);
    else if (event.key === 'Escape') store.go({ selected: [] });
    else return;
    event.preventDefault();
  };

  /** The wheel alone scrolls the page; with Ctrl, or two fingers on a pad, the map comes nearer. */
  #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  };
}

customElements.define('vanort-world-map', WorldMap);
