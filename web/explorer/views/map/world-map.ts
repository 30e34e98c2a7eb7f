import { placeAt, type Fit } from '@vanort/figures/map-drawing';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { putTip } from '../../picture/tip.js';
import { store } from '../../store.js';
import { ICONS, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { Drag } from './drag.js';
import { drawMap } from './drawing.js';
import { MapKeys } from './map-keys.js';
import { fitPlaces, type Frame, type Line, mapPicture, type MapPicture, type Mark } from './map-picture.js';
import type { Place, Places } from './places.js';
import { placesTogether } from './places-together.js';
import { mapTexts } from './texts.js';
import { evidenceIdsOf, type TieSentence, wordsOf } from './tie-sentences.js';
import { clampZoom, currentViewport, setViewport } from './viewport.js';
import { NEAR_SCALE, nearWorld, WORLD } from './world.js';

/** On paper the map has this size, in pixels, so that names are read there too. */
const PAPER: Frame = { width: 720, height: 440 };
/** Nearer than this, in pixels, two marks cannot both be hit with a finger. */
const APART = 26;
const CLUSTER_ZOOM = 3;
const ZOOM_STEP = 1.6;
const PAN_STEP = 60;
const CLICK_SLIP = 2;

/** The world with places and what binds them, for pointer and keyboard. */
export class WorldMap extends View {
  static override readonly properties = {
    found: { attribute: false },
    sentences: { attribute: false },
    frame: { state: true },
    world: { state: true },
    at: { state: true },
    pointed: { state: true },
    told: { state: true },
  };
  declare found: Places;
  /** What ties its places, in sentences. */
  declare sentences: readonly TieSentence[];
  declare frame: Frame | undefined;
  declare world: typeof WORLD;
  /** The mark where the keyboard is, by its first place. */
  declare at: string | null;
  /** The line that is told of. */
  declare pointed: Line | null;
  declare told: string;
  #tipAt = { x: 0, y: 0 };
  /** The line that was opened last, and where: what is put above the others is left and met again at the same place. */
  #opened: { readonly key: string; readonly at: { readonly x: number; readonly y: number } } | null = null;
  #resize = new ResizeObserver(() => this.#measure());
  #drag = new Drag((dx, dy, from) => this.#pan(dx, dy, from));
  #keys = new MapKeys({
    picture: () => this.#picture(),
    isChosen: (mark) => isMarkChosen(mark),
    arrived: (mark, line) => this.#arrived(mark, line),
    pick: (mark) => this.#pick(mark),
    pickLine: (line) => this.#pickLine(line),
    zoom: (step) => (step === 0 ? setViewport({ zoom: 1, centre: null }) : this.#zoom(ZOOM_STEP ** step)),
    pan: (east, south) => this.#pan(east * PAN_STEP, south * PAN_STEP),
    clear: () => store.go({ selected: [] }),
  });

  constructor() {
    super();
    this.sentences = [];
    this.world = WORLD;
    this.at = null;
    this.pointed = null;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override render(): TemplateResult {
    const { map } = this.text;
    const text = mapTexts(store.language);
    const picture = this.#picture();
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
        @keydown=${this.#pressed}
        @focus=${this.#entered}
        @blur=${this.#left}
        @wheel=${this.#wheel}
        @pointerdown=${this.#drag.down}
        @pointermove=${this.#drag.move}
        @pointerup=${this.#drag.up}
        @pointercancel=${this.#drag.up}
      >
        ${picture === undefined ? '' : this.#draw(picture)}
        ${
          this.pointed === null
            ? ''
            : html`<div class="tip" role="tooltip">
                ${this.#words(this.pointed).map((words) => html`<p>${words}</p>`)}
              </div>`
        }
      </div>
      ${picture === undefined || store.printing ? '' : placesTogether(picture)}
      <p id="map-help" class="visually-hidden">${map.pictureHelp} ${text.lineKeys}</p>
      <p class="visually-hidden" aria-live="polite">${this.told}</p>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('found')) this.pointed = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('frame') && this.frame !== undefined) this.dataset['mapped'] = 'true';
    const tip = this.querySelector<HTMLElement>('.tip');
    if (tip !== null) putTip(tip, this.#tipAt);
    const fit = this.#fit();
    if (fit === undefined || fit.scale < NEAR_SCALE || this.world !== WORLD) return;
    // Without it the rough outline is still there.
    nearWorld().then(
      (world) => (this.world = world),
      () => undefined,
    );
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.querySelector('.world') ?? this;
    if (width > 0 && height > 0) this.frame = { width, height };
  }

  get #frame(): Frame | undefined {
    return store.printing ? PAPER : this.frame;
  }

  #fit(sight = currentViewport()): Fit | undefined {
    const frame = this.#frame;
    return frame === undefined ? undefined : fitPlaces(this.found, frame, sight);
  }

  #picture(): MapPicture | undefined {
    const [frame, fit] = [this.#frame, this.#fit()];
    if (frame === undefined || fit === undefined) return undefined;
    const places = [...this.found.places].sort(
      (a, b) =>
        Number(b.middle) - Number(a.middle) ||
        Number(isChosen(b)) - Number(isChosen(a)) ||
        b.engagements.length - a.engagements.length ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
    return mapPicture({ places, ties: this.found.ties }, { frame, fit, apart: APART });
  }

  #draw(picture: MapPicture): TemplateResult {
    return drawMap(picture, {
      world: this.world,
      line: (line) => ({ isChosen: this.#isLineChosen(line), isPointed: line.key === this.pointed?.key }),
      mark: (mark) => ({ isChosen: isMarkChosen(mark), isHere: mark.place.entity.id === this.at }),
      hand: {
        pick: (mark) => this.#pick(mark),
        pickLine: (line) => this.#pickLine(line),
        point: (line, at) => this.#point(this.#drag.moved ? null : line, at),
      },
    });
  }

  #isLineChosen({ ties }: Line): boolean {
    const last = this.state.selected.at(-1);
    if (last === undefined) return false;
    const isAtEnd = ties.some(({ ends }) => ends.some((place) => !place.middle && isChosen(place)));
    const isIts = ties.some(({ engagements }) => engagements.some(({ id }) => id === last));
    return isAtEnd || isIts || this.#evidenceIds(ties).at(-1) === last;
  }

  #evidenceIds = (ties: Line['ties']): string[] => evidenceIdsOf(ties, this.sentences);

  #words = ({ ties }: Line): string[] => wordsOf(ties, this.sentences, mapTexts(store.language).andMore);

  #point(line: Line | null, at: { readonly x: number; readonly y: number }): void {
    // What has been opened is told in the panel: until the pointer has gone from it, it is not told here again.
    const opened = this.#opened;
    const hasGone = line === null && opened !== null && Math.hypot(at.x - opened.at.x, at.y - opened.at.y) > CLICK_SLIP;
    if (hasGone || (line !== null && line.key !== opened?.key)) this.#opened = null;
    if (line !== null && line.key === this.#opened?.key) return;
    this.#tipAt = at;
    this.pointed = line;
    const tip = this.querySelector<HTMLElement>('.tip');
    if (tip !== null) putTip(tip, at);
  }

  /** What it stands for is selected, with the words that it rests on. */
  #pickLine({ key, ties }: Line): void {
    if (this.#drag.moved) return;
    this.#opened = { key, at: this.#tipAt };
    this.pointed = null;
    const ids = this.#evidenceIds(ties);
    const isOpen = ids.join() === this.state.selected.join();
    if (isOpen) document.querySelector<HTMLElement>('vanort-panel h2')?.focus();
    else store.go({ selected: ids });
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

  /** Going nearer goes towards what is selected, else to the middle of what is seen. */
  #zoom(factor: number): void {
    const { zoom, centre } = currentViewport();
    const next = clampZoom(zoom * factor);
    const chosen = this.found.places.find(isChosen)?.coordinates ?? null;
    setViewport({ zoom: next, centre: next === 1 ? null : (centre ?? chosen) });
  }

  /** Move what is seen by pixels. */
  #pan(dx: number, dy: number, from = currentViewport()): void {
    const [frame, fit] = [this.#frame, this.#fit(from)];
    if (frame === undefined || fit === undefined) return;
    const centre = placeAt(fit, frame.width / 2 + dx, frame.height / 2 + dy);
    if (centre.every(Number.isFinite)) setViewport({ zoom: from.zoom, centre });
  }

  #arrived(mark: Mark, line: { readonly line: Line; readonly number: number; readonly count: number } | null): void {
    this.at = mark.place.entity.id;
    const { map } = this.text;
    const names = [mark.place, ...mark.others].map(({ entity }) => entity.names[store.language]);
    const frame = this.querySelector('.world')?.getBoundingClientRect();
    if (line !== null && frame !== undefined) {
      this.#opened = null;
      this.#point(line.line, { x: frame.left + mark.x, y: frame.top + mark.y });
      this.told = mapTexts(store.language).line(this.#words(line.line).join(' '), line.number, line.count);
      return;
    }
    this.pointed = null;
    const several = mark.others.length > 0;
    this.told = several ? map.atSeveral(names) : map.at(names[0]!, mark.place.engagements.length);
  }

  #entered = (event: FocusEvent): void => {
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#keys.enter();
  };

  #left = (): void => {
    this.#keys.leave();
    [this.at, this.pointed] = [null, null];
  };

  #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#keys.press(event)) event.preventDefault();
  };

  /** The wheel alone scrolls the page; with Ctrl, or two fingers on a pad, the map comes nearer. */
  #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  };
}

/** The place is selected, or something there. */
function isChosen({ entity, inside }: Place): boolean {
  const { selected } = store.state;
  return selected.includes(entity.id) || inside.some(({ id }) => selected.includes(id));
}

const isMarkChosen = ({ place, others }: Mark): boolean => [place, ...others].some(isChosen);

customElements.define('vanort-world-map', WorldMap);
