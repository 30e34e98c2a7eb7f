import { html, type PropertyValues, type TemplateResult } from 'lit';
import { store } from '../../../store.js';
import { View } from '../../../view.js';
import { drawMap } from '../../map/drawing.js';
import { fitPlaces, type Frame, mapPicture } from '../../map/map-picture.js';
import type { Place, Places, Tie } from '../../map/places.js';
import { WORLD } from '../../map/world.js';

/** Marks are looked at here, not pressed. */
const APART = 13;

/** On paper the map has this size, in pixels. */
const PAPER: Frame = { width: 720, height: 330 };

/** The map of the story: arcs and places that are there in a chapter; those that it brings are drawn as they come. */
export class StoryMap extends View {
  static override readonly properties = {
    found: { attribute: false },
    first: { attribute: false },
    chapter: { type: Number },
    moving: { type: Boolean },
    label: {},
    frame: { state: true },
  };
  declare found: Places;
  /** By engagement, the chapter in which it is first there. */
  declare first: ReadonlyMap<string, number>;
  declare chapter: number;
  /** The reader goes from chapter to chapter: what is new is shown as new. */
  declare moving: boolean;
  declare label: string;
  declare frame: Frame | undefined;
  #resize = new ResizeObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override render(): TemplateResult {
    const frame = store.printing ? PAPER : this.frame;
    return html`<div class="story-world" role="img" aria-label=${this.label}>
      ${frame === undefined ? '' : this.#draw(frame)}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('frame') && this.frame !== undefined) this.dataset['mapped'] = 'true';
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width > 0 && height > 0) this.frame = { width, height };
  }

  /** The chapter in which a tie is first there. */
  #start({ engagements }: Tie): number {
    return Math.min(...engagements.map(({ id }) => this.first.get(id) ?? Infinity));
  }

  #draw(frame: Frame): TemplateResult {
    // A place is there once somebody there has a tie; the middle always is.
    const since = new Map<Place, number>();
    for (const tie of this.found.ties) {
      const start = this.#start(tie);
      for (const end of tie.ends) since.set(end, Math.min(since.get(end) ?? Infinity, start));
    }
    const starts = (place: Place) => (place.middle ? -1 : (since.get(place) ?? Infinity));
    const places = this.found.places
      .filter((place) => starts(place) <= this.chapter)
      .sort((a, b) => starts(a) - starts(b) || b.engagements.length - a.engagements.length);
    const ties = this.found.ties.filter((tie) => this.#start(tie) <= this.chapter);
    // All that is ever there has its room from the start, so that nothing moves.
    const fit = fitPlaces(this.found, frame);
    const isNew = (start: number) => this.moving && start === this.chapter;
    return drawMap(mapPicture({ places, ties }, { frame, fit, apart: APART }), {
      world: WORLD,
      line: ({ ties: bound }) => ({ isNew: bound.every((tie) => isNew(this.#start(tie))) }),
      mark: ({ place }) => ({ isNew: isNew(starts(place)) }),
    });
  }
}

customElements.define('vanort-story-map', StoryMap);
