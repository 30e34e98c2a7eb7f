import Sigma from 'sigma';
import type { CameraState, EdgeDisplayData } from 'sigma/types';
import { graphExtent } from 'sigma/utils';
import { drawLabels, type Label } from './labels.js';
import { layOut } from './layout.js';
import type { LanguageCode } from './names.js';
import { CANVAS, PALETTE, type Theme } from './palette.js';
import { type ShapeDisplayData, ShapeProgram } from './shape-program.js';
import type { Direction } from './direction.js';
import { type LinkAttributes, type Network, nextInDirection, type NodeAttributes } from './to-graph.js';

export interface CanvasOptions {
  readonly theme: Theme;
  readonly language: LanguageCode;
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

/** What is emphasised now. */
export interface Emphasis {
  readonly selected: ReadonlySet<string>;
  /** Nodes and links of a path, or of whatever else is told beside the picture; null: nothing. */
  readonly path: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null;
  readonly hidden: (id: string, attributes: NodeAttributes) => boolean;
  readonly hiddenLink: (id: string) => boolean;
  /** How many relationships of a node are there but not drawn. */
  readonly left: (id: string) => number;
}

export const NO_EMPHASIS: Emphasis = {
  selected: new Set(),
  path: null,
  hidden: () => false,
  hiddenLink: () => false,
  left: () => 0,
};

const FONT = 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** With more links than these, those that are not meant are a haze that says nothing and takes long to draw. */
const MOST_FADED = 3_000;
/** How far out of sight a node may be whose name is in sight, pixels. */
const BESIDE = 60;

/** How far the pointer may go between down and up and still be a click, pixels. */
const STILL = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}
type Placing = (place: Point) => Point | null;

/** A network drawn by sigma in a container; shared by the explorer and the embed. */
export class GraphCanvas {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #network: Network;
  readonly #labels: CanvasRenderingContext2D;
  #options: CanvasOptions;
  #emphasis = NO_EMPHASIS;
  #pointed: string | null = null;
  #near = new Set<string>();
  #stopLayout: (() => void) | undefined;
  #byImportance: string[] = [];
  #frame: number | undefined;
  /** A drag has just ended. */
  #dropped = false;

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
    this.#sigma.createCanvas('names', { beforeLayer: 'mouse' });
    this.#labels = this.#sigma.getCanvases()['names']!.getContext('2d')!;
    this.#sigma.on('resize', () => this.#fitLabelLayer());
    this.#sigma.on('afterRender', () => this.#drawNames());
    this.#fitLabelLayer();
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
          // Where things are on the screen is known once they are drawn.
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

  #weight(id: string): number {
    return this.#network.getNodeAttribute(id, 'degree');
  }

  #drawNode(id: string, attributes: NodeAttributes): Partial<ShapeDisplayData> {
    const { theme } = this.#options;
    const { selected, path, hidden } = this.#emphasis;
    const look = PALETTE[attributes.entityType];
    const strong = selected.has(id) || id === this.#pointed;
    const faded =
      this.#pointed !== null ? !strong && !this.#near.has(id) : path !== null && !path.nodes.has(id) && !strong;
    return {
      x: attributes.x,
      y: attributes.y,
      type: 'shape',
      size: strong ? attributes.size * 1.25 : attributes.size,
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

  #drawNames(): void {
    const { width, height } = this.#sigma.getDimensions();
    const { theme } = this.#options;
    this.#labels.clearRect(0, 0, width, height);
    drawLabels(
      this.#labels,
      this.#labelsByImportance(),
      { width, height },
      { ink: CANVAS[theme].ink, background: CANVAS[theme].background, font: FONT },
    );
  }

  #labelsByImportance(): Label[] {
    const { selected, path } = this.#emphasis;
    const told = new Set([...(this.#pointed === null ? [] : [this.#pointed]), ...selected, ...(path?.nodes ?? [])]);
    const pointed = this.#pointed !== null;
    const rest =
      pointed || path === null
        ? this.#byImportance.filter((id) => !told.has(id) && (!pointed || this.#near.has(id)))
        : [];
    const place = this.#placing();
    return [
      ...[...told].flatMap((id) => this.#labelOf(id, place, true)),
      ...rest.flatMap((id) => this.#labelOf(id, place, false)),
    ];
  }

  /**
   * Where on the screen things are, with one matrix for the frame instead of one look-up for each of thousands; null: out
   * of sight.
   */
  #placing(): Placing {
    const [origin, right, up] = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ].map((corner) => this.#sigma.framedGraphToViewport(corner)) as [Point, Point, Point];
    const { width, height } = this.#sigma.getDimensions();
    return ({ x, y }) => {
      const at = {
        x: origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
        y: origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
      };
      const seen = at.x > -BESIDE && at.y > -BESIDE && at.x < width + BESIDE && at.y < height + BESIDE;
      return seen ? at : null;
    };
  }

  #labelOf(id: string, place: Placing, strong: boolean): Label[] {
    const display = this.#sigma.getNodeDisplayData(id);
    if (display === undefined || display.hidden || !this.#network.hasNode(id)) return [];
    const at = place(display);
    if (at === null) return [];
    const radius = this.#sigma.scaleSize(display.size);
    const text = this.#network.getNodeAttribute(id, 'names')[this.#options.language];
    return [{ ...at, radius, text, left: this.#emphasis.left(id), strong }];
  }

  #fitLabelLayer(): void {
    const { width, height } = this.#sigma.getDimensions();
    const canvas = this.#labels.canvas;
    const ratio = window.devicePixelRatio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    this.#labels.scale(ratio, ratio);
  }

  #listen({ select, open, point, pin }: CanvasEvents): void {
    this.#drag(pin);
    this.#sigma.on('enterNode', ({ node }) => {
      this.point(node);
      point?.(node);
    });
    this.#sigma.on('leaveNode', () => {
      this.point(null);
      point?.(null);
    });
    this.#sigma.on('clickNode', ({ node, event }) => {
      if (this.#dropped) return;
      const { original } = event;
      select?.(node, original.shiftKey || original.ctrlKey || original.metaKey);
    });
    this.#sigma.on('clickStage', () => this.#dropped || select?.(null, false));
    this.#sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      open?.(event.node);
    });
  }

  #drag(pin: CanvasEvents['pin']): void {
    if (pin === undefined) return;
    let dragged: { id: string; x: number; y: number; moved: boolean } | null = null;
    this.#sigma.on('downNode', ({ node, event }) => {
      dragged = { id: node, x: event.x, y: event.y, moved: false };
    });
    this.#sigma.on('moveBody', ({ event }) => {
      if (dragged === null) return;
      event.preventSigmaDefault();
      event.original.preventDefault();
      // A hand that shakes a little while it clicks moves nothing.
      dragged.moved ||= Math.hypot(event.x - dragged.x, event.y - dragged.y) > STILL;
      if (!dragged.moved) return;
      // The rest stays where it is, also when something is taken out of the picture.
      if (this.#sigma.getCustomBBox() === null) this.#sigma.setCustomBBox(graphExtent(this.#network));
      this.#network.mergeNodeAttributes(dragged.id, this.#sigma.viewportToGraph(event));
    });
    const drop = () => {
      if (dragged?.moved === true) {
        const { x, y } = this.#network.getNodeAttributes(dragged.id);
        // The click that ends a drag chooses nothing; it comes before the next task.
        this.#dropped = true;
        setTimeout(() => (this.#dropped = false));
        pin(dragged.id, Math.round(x * 10) / 10, Math.round(y * 10) / 10);
      }
      dragged = null;
    };
    this.#sigma.on('upNode', drop);
    this.#sigma.on('upStage', drop);
  }
}
