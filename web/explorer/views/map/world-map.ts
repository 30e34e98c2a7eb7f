import { geoPath, type GeoProjection } from 'd3-geo';
import { html, type PropertyValues, svg, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import { ICONS, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { type Label, labelsOf, type Mark, marksOf, nextMark, RADIUS } from './marks.js';
import type { Coordinates, Place, Places, Tie } from './places.js';
import { arc, baseProjection, clampZoom, type Frame, inSight, type Sight } from './projection.js';
import { loadWorld, type World } from './world.js';

const FONT_SIZE = 13;
const CLUSTER_ZOOM = 3;
const ZOOM_STEP = 1.6;
const PAN_STEP = 60;
/** From here on the rough outline looks rough. */
const FINE_FROM = 3;
/** A press that moves less is a click. */
const CLICK_PX = 4;

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
  #pressed: { x: number; y: number; moved: boolean; sight: Sight } | undefined;
  #shape:
    | { key: string; found: Places; world: World | undefined; base: GeoProjection; land: string; borders: string }
    | undefined;

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

  /** What is seen, as the address has it. */
  get #sight(): Sight {
    const { zoom, centre } = this.state.own;
    const [latitude, longitude] = (centre ?? '').split(',').map(Number);
    const known = centre !== undefined && centre !== '' && Number.isFinite(latitude) && Number.isFinite(longitude);
    return { zoom: clampZoom(Number(zoom ?? 1) || 1), centre: known ? [longitude!, latitude!] : null };
  }

  override render(): TemplateResult {
    const { map } = this.text;
    const { frame } = this;
    return html`
      ${toolbar(
        [
          { name: ({ graph }) => graph.zoomIn, icon: ICONS.plus, press: () => this.#zoom(ZOOM_STEP) },
          { name: ({ graph }) => graph.zoomOut, icon: ICONS.minus, press: () => this.#zoom(1 / ZOOM_STEP) },
          { name: ({ graph }) => graph.fit, icon: ICONS.fit, press: () => this.#look({ zoom: 1, centre: null }) },
        ],
        this.text,
      )}
      <div
        class="world"
        role="application"
        tabindex="0"
        aria-label=${map.picture}
        aria-describedby="map-help"
        data-near=${this.#sight.zoom > 1}
        @keydown=${this.#key}
        @focus=${this.#entered}
        @blur=${() => (this.at = null)}
        @wheel=${this.#wheel}
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#up}
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
    if (this.#sight.zoom >= FINE_FROM) void this.#bringWorld('fine');
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

  /** The outline is drawn once for a size and a set of places; nearer is the same, enlarged. */
  #shapeIn(frame: Frame) {
    const key = `${frame.width} ${frame.height}`;
    const { found, world } = this;
    if (this.#shape?.key !== key || this.#shape.found !== found || this.#shape.world !== world) {
      const middle = found.places.find((place) => place.middle)?.coordinates ?? null;
      const ways = found.ties.map(({ ends: [a, b] }): [Coordinates, Coordinates] => [a.coordinates, b.coordinates]);
      const base = baseProjection(
        frame,
        found.places.map(({ coordinates }) => coordinates),
        ways,
        middle,
      );
      const path = geoPath(base);
      this.#shape = {
        key,
        found,
        world,
        base,
        land: (world && path(world.land)) ?? '',
        borders: (world && path(world.borders)) ?? '',
      };
    }
    return this.#shape;
  }

  #marks(frame: Frame): { marks: Mark[]; projection: GeoProjection; transform: string } {
    const { base } = this.#shapeIn(frame);
    const { projection, transform } = inSight(base, frame, this.#sight);
    const places = [...this.found.places].sort(
      (a, b) =>
        Number(b.middle) - Number(a.middle) ||
        Number(this.#chosen(b)) - Number(this.#chosen(a)) ||
        b.engagements.length - a.engagements.length ||
        (a.thing.id < b.thing.id ? -1 : 1),
    );
    return { marks: marksOf(places, frame, ({ coordinates }) => projection([...coordinates])), projection, transform };
  }

  /** The place is selected, or something there. */
  #chosen({ thing, inside }: Place): boolean {
    const { selected } = this.state;
    return selected.includes(thing.id) || inside.some(({ id }) => selected.includes(id));
  }

  #tieChosen({ ends, engagements }: Tie): boolean {
    return (
      engagements.some(({ id }) => this.state.selected.includes(id)) ||
      ends.some((place) => !place.middle && this.#chosen(place))
    );
  }

  #draw(frame: Frame): TemplateResult {
    const { land, borders } = this.#shapeIn(frame);
    const { marks, projection, transform } = this.#marks(frame);
    const labels = labelsOf(marks, frame, (mark) => this.#nameOf(mark), widthOf);
    const ties = [...this.found.ties].sort((a, b) => Number(this.#tieChosen(a)) - Number(this.#tieChosen(b)));
    return html`<svg viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">
      <g transform=${transform}>
        <path class="land" d=${land}></path>
        <path class="borders" d=${borders}></path>
      </g>
      ${ties.map(
        (tie) =>
          svg`<path class="tie" data-middle=${tie.ends.some(({ middle }) => middle)} data-chosen=${this.#tieChosen(tie)}
            stroke-width=${Math.min(5, 1.25 + 0.6 * tie.engagements.length)}
            d=${arc(projection, [tie.ends[0].coordinates, tie.ends[1].coordinates])}></path>`,
      )}
      ${marks.map((mark) => this.#mark(mark))} ${labels.map((label) => this.#label(label))}
    </svg>`;
  }

  #mark(mark: Mark): TemplateResult {
    const { x, y, place, others } = mark;
    const chosen = [place, ...others].some((one) => this.#chosen(one));
    const here = [place, ...others].some(({ thing }) => thing.id === this.at);
    return svg`<g class="place" transform="translate(${x} ${y})" data-middle=${place.middle} data-chosen=${chosen}
      @click=${() => this.#pick(mark)}>
      <title>${[place, ...others].map(({ thing }) => thing.names[store.language]).join(', ')}</title>
      <circle class="target" r="14"></circle>
      ${here ? svg`<circle class="here" r=${RADIUS + 5}></circle>` : ''}
      ${place.middle ? svg`<circle class="ring" r=${RADIUS + 1}></circle>` : ''}
      <circle class="dot" r=${others.length > 0 ? RADIUS : RADIUS - 2}></circle>
      ${others.length > 0 ? svg`<text class="many" dy="0.36em">${others.length + 1}</text>` : ''}
    </g>`;
  }

  #label({ mark, text, x, y, anchor }: Label): TemplateResult {
    return svg`<text class="name" x=${x} y=${y} dy="0.35em" text-anchor=${anchor} data-middle=${mark.place.middle}
      @click=${() => this.#pick(mark)}>${text}</text>`;
  }

  #nameOf({ place, others }: Mark): string {
    const name = place.thing.names[store.language];
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    return others.length === 0 ? short : `${short} +${others.length}`;
  }

  /** A place is selected; several too close together are looked at from nearer. */
  #pick({ place, others }: Mark): void {
    if (this.#pressed?.moved === true) return;
    if (others.length > 0 && this.#sight.zoom < clampZoom(Infinity)) {
      const all = [place, ...others].map(({ coordinates }) => coordinates);
      const middle = (axis: 0 | 1) => all.reduce((sum, coordinates) => sum + coordinates[axis], 0) / all.length;
      this.#look({ zoom: this.#sight.zoom * CLUSTER_ZOOM, centre: [middle(0), middle(1)] });
    } else store.go({ selected: [place.thing.id] });
  }

  #zoom(factor: number): void {
    const { zoom, centre } = this.#sight;
    const next = clampZoom(zoom * factor);
    this.#look({ zoom: next, centre: next === 1 ? null : (centre ?? this.#middle()) });
  }

  /** Going nearer goes towards what is selected, else to the middle of what is seen. */
  #middle(): Coordinates | null {
    return this.found.places.find((place) => this.#chosen(place))?.coordinates ?? null;
  }

  #look({ zoom, centre }: Sight): void {
    const near = clampZoom(zoom);
    const digits = near > 8 ? 3 : 2;
    const own = {
      zoom: near === 1 ? '' : String(Math.round(near * 100) / 100),
      centre: centre === null ? '' : `${centre[1].toFixed(digits)},${centre[0].toFixed(digits)}`,
    };
    store.go({ own }, { replace: true });
  }

  /** Move what is seen by pixels. */
  #pan(dx: number, dy: number, from = this.#sight): void {
    const { frame } = this;
    if (frame === undefined) return;
    const { projection } = inSight(this.#shapeIn(frame).base, frame, from);
    const centre = projection.invert?.([frame.width / 2 + dx, frame.height / 2 + dy]);
    if (centre?.every(Number.isFinite)) this.#look({ zoom: from.zoom, centre });
  }

  #entered = (): void => {
    const { frame } = this;
    if (frame === undefined) return;
    const { marks } = this.#marks(frame);
    const [first] = marks;
    if (first !== undefined) this.#moveTo(marks.find(({ place }) => this.#chosen(place)) ?? first);
  };

  #moveTo({ place, others }: Mark): void {
    this.at = place.thing.id;
    const { map } = this.text;
    const { language } = store;
    const names = [place, ...others].map(({ thing }) => thing.names[language]);
    this.told = others.length > 0 ? map.atSeveral(names) : map.at(names[0]!, place.engagements.length);
  }

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.frame === undefined) return;
    const arrow = ARROWS[event.key];
    const { marks } = this.#marks(this.frame);
    const here = marks.find(({ place, others }) => [place, ...others].some(({ thing }) => thing.id === this.at));
    if (arrow !== undefined && event.shiftKey) this.#pan(arrow[0] * PAN_STEP, arrow[1] * PAN_STEP);
    else if (arrow !== undefined) {
      const next = here === undefined ? marks[0] : nextMark(marks, here, ...arrow);
      if (next !== undefined) this.#moveTo(next);
    } else if (event.key === '+' || event.key === '=') this.#zoom(ZOOM_STEP);
    else if (event.key === '-') this.#zoom(1 / ZOOM_STEP);
    else if (event.key === '0') this.#look({ zoom: 1, centre: null });
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

  #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pressed = { x: event.clientX, y: event.clientY, moved: false, sight: this.#sight };
  };

  #move = (event: PointerEvent): void => {
    const pressed = this.#pressed;
    if (pressed === undefined || event.buttons === 0) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    if (!pressed.moved && Math.hypot(dx, dy) < CLICK_PX) return;
    // A finger on the whole world scrolls the page.
    if (event.pointerType === 'touch' && pressed.sight.zoom === 1) return;
    if (!pressed.moved) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    pressed.moved = true;
    this.#pan(-dx, -dy, pressed.sight);
  };

  #up = (): void => {
    // The click that ends a drag comes after this, and is none.
    const pressed = this.#pressed;
    setTimeout(() => {
      if (this.#pressed === pressed) this.#pressed = undefined;
    });
  };
}

const LONGEST_NAME = 28;

let measure: CanvasRenderingContext2D | null | undefined;
/** How wide a name is drawn, in pixels. */
function widthOf(text: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure == null) return text.length * FONT_SIZE * 0.6;
  measure.font = `600 ${FONT_SIZE}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return measure.measureText(text).width + 4;
}

customElements.define('vanort-world-map', WorldMap);
