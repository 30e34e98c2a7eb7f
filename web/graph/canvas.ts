import type { TextLanguage } from '../../src/model/language.js';
import type Sigma from 'sigma';
import { Appearance } from './appearance.js';
import type { Direction, Point } from './direction.js';
import { type Emphasis, NO_EMPHASIS } from './emphasis.js';
import { around, Eye } from './eye.js';
import { frameFor, paddingFor } from './frame.js';
import { namingOrder, type NamingOrder } from './importance.js';
import { LabelLayer } from './label-layer.js';
import type { PlacedLabel } from './label-placing.js';
import type { Box, Mark } from './label-room.js';
import { layOut } from './layout.js';
import { namedNow } from './named-now.js';
import { askUnderPointer } from './node-at.js';
import { OnScreen } from './on-screen.js';
import { leaveScrollToPage } from './page-scroll.js';
import type { Theme } from './palette.js';
import { type CanvasEvents, listenToPointer, type Met } from './pointer.js';
import { newRenderer } from './renderer.js';
import { laidExtent, type LinkAttributes, type Network, nextInDirection, type NodeAttributes } from './to-graph.js';

export type { CanvasEvents, Met } from './pointer.js';

export interface CanvasOptions {
  readonly theme: Theme;
  readonly language: TextLanguage;
  /** Motion the person asked to be spared: the layout is computed unseen, the camera jumps. */
  readonly reducedMotion: boolean;
}

/** What the picture asks of the page that it is on. */
export interface CanvasPage {
  /** Whether the wheel, or one finger, is the picture's; else it scrolls the page. Left out: it always is. */
  readonly isEntered?: (event: WheelEvent | TouchEvent) => boolean;
  /** A wheel has been left to the page. */
  readonly wheelRefused?: () => void;
  /** What lies over the picture, in pixels of the page; null: nothing. Left out: nothing ever does. */
  readonly covered?: () => Box | null;
}

const NOTHING: Met = { node: null, link: null };

/** A network drawn by sigma in a container; shared by the explorer and the embed. */
export class GraphCanvas {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #network: Network;
  readonly #labels: LabelLayer;
  readonly #look: Appearance;
  readonly #onScreen: OnScreen;
  readonly #eye: Eye;
  readonly #resized: ResizeObserver;
  #options: CanvasOptions;
  #stopLayout: (() => void) | undefined;
  #named: NamingOrder = { heroes: [], rest: [], links: [] };
  #frame: number | undefined;
  #isDisposed = false;

  constructor(
    container: HTMLElement,
    network: Network,
    options: CanvasOptions,
    events: CanvasEvents = {},
    { isEntered = () => true, wheelRefused = () => undefined, covered = () => null }: CanvasPage = {},
  ) {
    this.#network = network;
    this.#options = options;
    this.#look = new Appearance(network, NO_EMPHASIS, options.theme);
    leaveScrollToPage(container, isEntered, wheelRefused);
    this.#sigma = newRenderer(container, network, this.#look);
    this.#labels = new LabelLayer(this.#sigma, network);
    this.#onScreen = new OnScreen(this.#sigma, network, { look: this.#look, labels: this.#labels });
    this.#eye = new Eye(this.#sigma, { isStill: () => this.#options.reducedMotion, covered });
    askUnderPointer(this.#sigma, (at) => this.#onScreen.nodeAt(at));
    this.#sigma.on('afterRender', () =>
      this.#labels.draw(namedNow(network, this.#named, this.#look), this.#options.theme, this.#options.language),
    );
    listenToPointer(this.#sigma, network, (at) => this.#onScreen.metAt(at), {
      ...events,
      point: (met, at) => {
        this.point(met);
        events.point?.(met, at);
      },
    });
    // The page's own letters may come after the picture.
    void document.fonts.ready.then(() => this.#refreshSoon());
    this.#resized = new ResizeObserver(() => this.#fitted());
    this.#resized.observe(container);
    this.networkChanged();
  }

  /** Say that nodes or links were added or taken away. */
  networkChanged(): void {
    this.#named = namingOrder(this.#network);
    // What has come is near what is pointed at, too.
    this.#look.pointed = { ...this.#look.pointed };
    this.#refreshSoon();
  }

  set options(options: CanvasOptions) {
    const before = this.#options;
    this.#options = options;
    this.#look.theme = options.theme;
    if (before.theme === options.theme && before.language === options.language) return;
    this.#refreshSoon();
  }

  set emphasis(emphasis: Emphasis) {
    this.#look.emphasis = emphasis;
    this.#refreshSoon();
  }

  /** Arrange the network; `keep` names what must not move. Resolves when it is at rest. */
  arrange(keep?: ReadonlySet<string>): Promise<void> {
    this.#stopLayout?.();
    const ids = this.#network.nodes();
    return new Promise((resolve) => {
      this.#stopLayout = layOut(this.#network, {
        ...(keep && { keep }),
        frame: frameFor(this.#sigma.getDimensions()),
        onPlaces: ({ places, done }) => {
          if (!done) return;
          this.#place(ids, places);
          // Where entities are on the screen is known once they are drawn.
          this.#sigma.once('afterRender', () => resolve());
        },
      });
    });
  }

  /** Put a node somewhere, for good. The rest stays as the layout has it. */
  pin(id: string, x: number, y: number): void {
    if (this.#network.hasNode(id)) this.#network.mergeNodeAttributes(id, { x, y, fixed: true });
  }

  /** Let nodes that were put somewhere go back to where the layout had them, or find a place. */
  release(ids: readonly string[]): void {
    for (const id of ids) {
      const { laid } = this.#network.getNodeAttributes(id);
      this.#network.mergeNodeAttributes(id, { fixed: false, ...laid });
    }
    const homeless = new Set(ids.filter((id) => this.#network.getNodeAttribute(id, 'laid') === undefined));
    if (homeless.size > 0) void this.arrange(new Set(this.#network.filterNodes((id) => !homeless.has(id))));
  }

  /** The next node in a direction, from the one pointed at. */
  next(from: string, direction: Direction): string | undefined {
    return nextInDirection(this.#network, from, direction, (id) => this.#onScreen.node(id));
  }

  /** The links of a node that are drawn, clockwise from the top. */
  linksOf(id: string): string[] {
    return this.#onScreen.linksOf(id);
  }

  /** Show everything, beside what lies over the picture. */
  fit(): void {
    this.#eye.fit(() => around(this.#boxesOf(new Set(this.#network.nodes()))));
  }

  zoom(factor: number): void {
    this.#eye.zoom(factor);
  }

  /** Bring a node to the middle, when it is not in sight. */
  reveal(id: string): void {
    const place = this.#onScreen.node(id);
    if (place !== undefined) this.#eye.reveal(place);
  }

  /**
   * Where something lies over one of these nodes and links, or over what they are tied to, bring all that beside it.
   * @returns whether the eye moved
   */
  clear(ids: readonly string[]): boolean {
    const near = ids.flatMap((id) => {
      if (this.#network.hasEdge(id)) return this.#network.extremities(id);
      return this.#network.hasNode(id) ? [id, ...this.#network.neighbors(id)] : [];
    });
    return this.#eye.clear(this.#boxesOf(new Set(near)));
  }

  /** Look where the eye looked before it was moved beside what lay over the picture. */
  goBack(): void {
    this.#eye.goBack();
  }

  /** Nodes as they are drawn, each with its name. */
  #boxesOf(ids: ReadonlySet<string>): Box[] {
    const marks = this.marks.filter(({ id }) => ids.has(id));
    return [
      ...marks.map(({ x, y, radius }) => ({
        ...{ left: x - radius, right: x + radius },
        ...{ top: y - radius, bottom: y + radius },
      })),
      ...this.labels.flatMap(({ id, box }) => (ids.has(id) ? [box] : [])),
    ];
  }

  /** Where a node, or the middle of a link, is on the page, pixels from its upper left corner as it is scrolled now. */
  placeOf(id: string): Point | undefined {
    const place = this.#onScreen.middleOf(id);
    if (place === undefined) return undefined;
    const { left, top } = this.#sigma.getContainer().getBoundingClientRect();
    return { x: left + place.x, y: top + place.y };
  }

  /** Emphasise a node and what it is tied to, or a link and its ends, as when the pointer rests on it. */
  point(met: Met = NOTHING): void {
    const { node, link } = this.#look.pointed;
    if (met.node === node && met.link === link) return;
    this.#look.pointed = met;
    this.#refreshSoon();
  }

  /** The names that are drawn, each with its box, pixels from the picture's upper left corner. */
  get labels(): readonly PlacedLabel[] {
    return this.#labels.placed;
  }

  /** The nodes that are drawn, in the same pixels. */
  get marks(): readonly Mark[] {
    return this.#labels.marks;
  }

  /**
   * Draw anew at the next frame, once, whatever has changed until then. Sigma's own `schedule` forgets at once where
   * everything is on the screen, so that nobody could be asked for until that frame.
   */
  #refreshSoon(): void {
    if (this.#isDisposed) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#sigma.refresh();
    });
  }

  get sigma(): Sigma<NodeAttributes, LinkAttributes> {
    return this.#sigma;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stopLayout?.();
    this.#resized.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#sigma.kill();
  }

  /** The picture's place has another size, as in full screen. */
  #fitted(): void {
    this.#sigma.setSetting('stagePadding', paddingFor(this.#sigma.getContainer().offsetWidth));
    this.#refreshSoon();
  }

  #place(ids: readonly string[], places: Float32Array): void {
    const placeById = new Map(ids.map((id, index) => [id, index]));
    this.#network.updateEachNodeAttributes(
      (id, attributes) => {
        const index = placeById.get(id);
        if (index === undefined || attributes.fixed === true) return attributes;
        attributes.x = places[2 * index]!;
        attributes.y = places[2 * index + 1]!;
        attributes.laid = { x: attributes.x, y: attributes.y };
        return attributes;
      },
      { attributes: ['x', 'y'] },
    );
    // What is put elsewhere, or taken out, changes nothing of how the rest is seen.
    this.#sigma.setCustomBBox(laidExtent(this.#network));
  }
}
