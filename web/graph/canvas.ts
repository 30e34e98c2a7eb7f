import type { TextLanguage } from '../../src/model/language.js';
import Sigma from 'sigma';
import type { CameraState, EdgeDisplayData } from 'sigma/types';
import type { Direction, Point } from './direction.js';
import { letDrag } from './drag.js';
import { type Emphasis, NO_EMPHASIS } from './emphasis.js';
import { LabelLayer, type Named } from './label-layer.js';
import { layOut } from './layout.js';
import { askUnderPointer, nodeAt } from './node-at.js';
import { CANVAS, PALETTE, type Theme } from './palette.js';
import { type ShapeDisplayData, ShapeProgram } from './shape-program.js';
import { type LinkAttributes, type Network, nextInDirection, type NodeAttributes } from './to-graph.js';

export interface CanvasOptions {
  readonly theme: Theme;
  readonly language: TextLanguage;
  /** Motion the person asked to be spared: the layout is computed unseen, the camera jumps. */
  readonly reducedMotion: boolean;
}

/** What people do to the picture. */
export interface CanvasEvents {
  readonly select?: (id: string | null, more: boolean) => void;
  readonly open?: (id: string) => void;
  readonly point?: (id: string | null) => void;
  /** A node was dragged to a place, in units of the layout. */
  readonly pin?: (id: string, x: number, y: number) => void;
}

/** With more links than these, those that are not meant are a haze that says nothing and takes long to draw. */
const MOST_FADED = 3_000;
/** How far apart on the page two clicks may be that are one double click, pixels. */
const SAME_PLACE = 12;

function placeOnPage(event: MouseEvent | TouchEvent): Point {
  const { clientX: x, clientY: y } = 'changedTouches' in event ? event.changedTouches[0]! : event;
  return { x, y };
}

/** A network drawn by sigma in a container; shared by the explorer and the embed. */
export class GraphCanvas {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #network: Network;
  readonly #labels: LabelLayer;
  #options: CanvasOptions;
  #emphasis = NO_EMPHASIS;
  #pointed: string | null = null;
  #near = new Set<string>();
  #stopLayout: (() => void) | undefined;
  #byImportance: string[] = [];
  #frame: number | undefined;

  constructor(container: HTMLElement, network: Network, options: CanvasOptions, events: CanvasEvents = {}) {
    this.#network = network;
    this.#options = options;
    this.#sigma = new Sigma<NodeAttributes, LinkAttributes>(network, container, {
      nodeProgramClasses: { shape: ShapeProgram as never },
      defaultNodeType: 'shape',
      renderLabels: false,
      minEdgeThickness: 1.4,
      zIndex: true,
      stagePadding: 56,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: (ratio) => Math.max(0.7, Math.sqrt(ratio)),
      nodeReducer: (id, attributes) => this.#drawNode(id, attributes),
      edgeReducer: (id, attributes) => this.#drawLink(id, attributes),
      defaultDrawNodeHover: () => undefined,
      allowInvalidContainer: true,
    });
    askUnderPointer(this.#sigma, (at) => this.#nodeAt(at));
    this.#labels = new LabelLayer(this.#sigma, network);
    this.#sigma.on('afterRender', () => this.#labels.draw(this.#named(), this.#options.theme, this.#options.language));
    this.#listen(events);
    this.networkChanged();
  }

  /** Say that nodes or links were added or taken away. */
  networkChanged(): void {
    this.#byImportance = this.#network.nodes().sort((a, b) => this.#weight(b) - this.#weight(a) || (a < b ? -1 : 1));
    this.#refreshSoon();
  }

  set options(options: CanvasOptions) {
    const before = this.#options;
    this.#options = options;
    if (before.theme === options.theme && before.language === options.language) return;
    this.#refreshSoon();
  }

  set emphasis(emphasis: Emphasis) {
    this.#emphasis = emphasis;
    this.#refreshSoon();
  }

  /** Arrange the network; `keep` names what must not move. Resolves when it is at rest. */
  arrange(keep?: ReadonlySet<string>): Promise<void> {
    this.#stopLayout?.();
    const ids = this.#network.nodes();
    return new Promise((resolve) => {
      this.#stopLayout = layOut(this.#network, {
        ...(keep && { keep }),
        aspect: this.#aspect,
        onPlaces: ({ places, done }) => {
          if (!done) return;
          this.#place(ids, places);
          // Where entities are on the screen is known once they are drawn.
          this.#sigma.once('afterRender', () => resolve());
        },
      });
    });
  }

  get #aspect(): number {
    const { width, height } = this.#sigma.getDimensions();
    return Math.min(1.7, Math.max(0.75, width / Math.max(height, 1)));
  }

  /** Put a node somewhere, for good. */
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
    return nextInDirection(this.#network, from, direction, (id) => {
      const display = this.#sigma.getNodeDisplayData(id);
      return display === undefined || display.hidden ? undefined : this.#sigma.framedGraphToViewport(display);
    });
  }

  /** Show everything. */
  fit(): void {
    this.#look({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#look({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** Bring a node to the middle, when it is not in sight. */
  reveal(id: string): void {
    const display = this.#sigma.getNodeDisplayData(id);
    if (display === undefined) return;
    const { x, y } = this.#sigma.framedGraphToViewport(display);
    const { width, height } = this.#sigma.getDimensions();
    const margin = 40;
    if (x > margin && y > margin && x < width - margin && y < height - margin) return;
    this.#look({ x: display.x, y: display.y });
  }

  /** Where a node is on the page, pixels from its upper left corner as it is scrolled now. */
  placeOf(id: string): Point | undefined {
    const display = this.#sigma.getNodeDisplayData(id);
    if (display === undefined) return undefined;
    const { x, y } = this.#sigma.framedGraphToViewport(display);
    const { left, top } = this.#sigma.getContainer().getBoundingClientRect();
    return { x: left + x, y: top + y };
  }

  /** Emphasise a node and what it is tied to, as when the pointer rests on it. */
  point(id: string | null): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#near = new Set(id === null || !this.#network.hasNode(id) ? [] : this.#network.neighbors(id));
    this.#refreshSoon();
  }

  /**
   * Draw anew at the next frame, once, whatever has changed until then. Sigma's own `schedule` forgets at once where
   * everything is on the screen, so that nobody could be asked for until that frame.
   */
  #refreshSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#sigma.refresh();
    });
  }

  get sigma(): Sigma<NodeAttributes, LinkAttributes> {
    return this.#sigma;
  }

  dispose(): void {
    this.#stopLayout?.();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#sigma.kill();
  }

  /** Move the eye; at once where motion is unwanted: sigma's animation of no length begins with a frame of nothing. */
  #look(at: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera();
    if (!this.#options.reducedMotion) void camera.animate(at, { duration: 250 });
    else camera.setState(at);
  }

  #place(ids: readonly string[], places: Float32Array): void {
    this.#sigma.setCustomBBox(null);
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
  }

  #nodeAt(at: Point): string | null {
    const [place, beside] = [at, { x: at.x + 1, y: at.y }].map((point) => this.#sigma.viewportToGraph(point)) as [
      Point,
      Point,
    ];
    return nodeAt(this.#network, place, Math.hypot(beside.x - place.x, beside.y - place.y), (id, attributes) =>
      this.#emphasis.hidden(id, attributes) ? null : this.#sigma.scaleSize(this.#sizeOf(id, attributes)),
    );
  }

  /** What is chosen or pointed at is larger. */
  #sizeOf(id: string, { size }: NodeAttributes): number {
    return this.#isStrong(id) ? size * 1.25 : size;
  }

  #isStrong(id: string): boolean {
    return id === this.#pointed || this.#emphasis.selected.has(id);
  }

  #weight(id: string): number {
    return this.#network.getNodeAttribute(id, 'degree');
  }

  #drawNode(id: string, attributes: NodeAttributes): Partial<ShapeDisplayData> {
    const { theme } = this.#options;
    const { selected, path, hidden } = this.#emphasis;
    const look = PALETTE[attributes.entityType];
    const strong = this.#isStrong(id);
    const faded =
      this.#pointed !== null ? !strong && !this.#near.has(id) : path !== null && !path.nodes.has(id) && !strong;
    return {
      x: attributes.x,
      y: attributes.y,
      type: 'shape',
      size: this.#sizeOf(id, attributes),
      color: faded ? CANVAS[theme].line : look[theme],
      background: selected.has(id) ? CANVAS[theme].ink : CANVAS[theme].background,
      shape: look.shape,
      hidden: hidden(id, attributes),
      zIndex: strong ? 2 : faded ? 0 : 1,
    };
  }

  #drawLink(id: string, _attributes: LinkAttributes): Partial<EdgeDisplayData> {
    const { theme } = this.#options;
    const { path, hiddenLink } = this.#emphasis;
    const [source, target] = this.#network.extremities(id);
    const near = source === this.#pointed || target === this.#pointed;
    const inPath = path?.links.has(id) ?? false;
    const faded = this.#pointed !== null ? !near : path !== null && !inPath;
    const colors = CANVAS[theme];
    return {
      color: inPath ? colors.accent : near ? colors.ink : faded ? colors.faint : colors.line,
      size: inPath ? 4 : near ? 2.4 : 1.5,
      hidden: hiddenLink(id) || (faded && this.#network.size > MOST_FADED),
      zIndex: inPath || near ? 1 : 0,
    };
  }

  #named(): Named {
    const { selected, center, path, left } = this.#emphasis;
    const told = new Set(
      [this.#pointed, ...selected, ...(path?.nodes ?? []), path === null ? center : null].filter((id) => id !== null),
    );
    const pointed = this.#pointed !== null;
    const rest =
      pointed || path === null
        ? this.#byImportance.filter((id) => !told.has(id) && (!pointed || this.#near.has(id)))
        : [];
    return { told, rest, left };
  }

  #listen({ select, open, point, pin }: CanvasEvents): void {
    const dropped = pin === undefined ? () => false : letDrag(this.#sigma, this.#network, pin);
    this.#sigma.on('enterNode', ({ node }) => {
      this.point(node);
      point?.(node);
    });
    this.#sigma.on('leaveNode', () => {
      this.point(null);
      point?.(null);
    });
    // A double click means what its first click met: that has chosen it, and the page may have changed since.
    let first: { readonly node: string | null; readonly at: Point } | undefined;
    const clicked = (node: string | null, { original }: { original: MouseEvent | TouchEvent }) => {
      if (dropped()) return;
      first = { node, at: placeOnPage(original) };
      select?.(node, node !== null && (original.shiftKey || original.ctrlKey || original.metaKey));
    };
    this.#sigma.on('clickNode', ({ node, event }) => clicked(node, event));
    this.#sigma.on('clickStage', ({ event }) => clicked(null, event));
    const clickedTwice = (node: string | null, { event }: { event: { original: MouseEvent | TouchEvent } }) => {
      const again = placeOnPage(event.original);
      const isSame = first !== undefined && Math.hypot(again.x - first.at.x, again.y - first.at.y) <= SAME_PLACE;
      // Two clicks in haste at two places are two clicks.
      if (!isSame) clicked(node, event);
      else if (first?.node != null) open?.(first.node);
    };
    this.#sigma.on('doubleClickNode', (twice) => {
      twice.preventSigmaDefault();
      clickedTwice(twice.node, twice);
    });
    this.#sigma.on('doubleClickStage', (twice) => {
      twice.preventSigmaDefault();
      clickedTwice(null, twice);
    });
  }
}
