import type { TextLanguage } from '../../src/model/language.js';
import type Sigma from 'sigma';
import type { Point } from './direction.js';
import { drawLabels, drawLeft, type LabelStyle, widthOf } from './label-drawing.js';
import { type PlacedLabel, placeLabels, type Wanted } from './label-placing.js';
import type { Box, Mark, Segment } from './label-room.js';
import { isCut } from './label-text.js';
import { MOST_LINES } from './line-clearing.js';
import { NameRounds } from './name-rounds.js';
import { CANVAS, type Theme } from './palette.js';
import { partWithin } from './segments.js';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

const FONT = '"Source Sans 3", ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** How far out of sight a node may be whose name is in sight, pixels. */
const BESIDE = 60;

type Placing = (place: Point) => Point;

type Names = Iterable<Pick<Wanted, 'id' | 'rank' | 'isSure' | 'isAgain'>>;

/** What is to be named, in order: what comes first gets its place first. */
export interface Named {
  readonly names: Names;
  /** While something is pointed at: of whom names stay where they are, and who is named beside. */
  readonly over: { readonly ids: ReadonlySet<string>; readonly names: Names } | null;
  /** How many relationships of a node are there but not drawn. */
  readonly left: (id: string) => number;
}

/** The canvas over sigma's own that names are drawn on. */
export class LabelLayer {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #network: Network;
  readonly #context: CanvasRenderingContext2D;
  readonly #rounds = new NameRounds();
  #placed: readonly PlacedLabel[] = [];
  #marks: readonly Mark[] = [];

  constructor(sigma: Sigma<NodeAttributes, LinkAttributes>, network: Network) {
    this.#sigma = sigma;
    this.#network = network;
    sigma.createCanvas('names', { beforeLayer: 'mouse' });
    this.#context = sigma.getCanvases()['names']!.getContext('2d')!;
    sigma.on('resize', () => this.#fit());
    this.#fit();
  }

  /** The names that are drawn, and where. */
  get placed(): readonly PlacedLabel[] {
    return this.#placed;
  }

  /** The nodes that are drawn, as no name may cover them. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Whose name is at a place: of a node or of a link. */
  at({ x, y }: Point): PlacedLabel | undefined {
    return this.#placed.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  }

  draw({ names, left, over }: Named, theme: Theme, language: TextLanguage): void {
    const { width, height } = this.#sigma.getDimensions();
    const placing = this.#placing();
    const sight = { left: -BESIDE, top: -BESIDE, right: width + BESIDE, bottom: height + BESIDE };
    const marks = new Map<string, Mark>();
    this.#network.forEachNode((id) => {
      const mark = this.#markOf(id, placing, sight);
      if (mark !== null) marks.set(id, mark);
    });
    this.#marks = [...marks.values()];
    const lines = this.#linesIn(sight, placing);
    const { ink, quiet, background } = CANVAS[theme];
    const style: LabelStyle = { ink, quiet, background, font: FONT };
    const placeOf = (wanted: Iterable<Wanted>, kept: readonly PlacedLabel[]) =>
      placeLabels(this.#marks, wanted, {
        size: { width, height },
        kept,
        lines,
        measure: (text, rank) => widthOf(this.#context, FONT, text, rank),
      });
    const all = this.#rounds.placed({
      wanted: [...this.#wanted(names, marks, language)],
      inSight: this.#marks.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).map(({ id }) => id),
      key: [
        width,
        height,
        language,
        ...this.#marks.map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`),
      ].join(),
      isStill: this.#isStill(),
      place: (wanted) => placeOf(wanted, []),
    });
    // A name that is pointed at stays under the pointer, unless there is more of it to tell.
    const there = all.filter((label) => over?.ids.has(label.id) === true && !isCut(label.lines));
    const missing = [...(over?.names ?? [])].filter(({ id }) => !there.some((label) => label.id === id));
    this.#placed = over === null ? all : placeOf(this.#wanted(missing, marks, language), there);
    this.#context.clearRect(0, 0, width, height);
    drawLabels(this.#context, this.#placed, style);
    for (const mark of this.#marks) {
      const count = left(mark.id);
      if (count > 0) drawLeft(this.#context, { ...mark, left: count }, style);
    }
  }

  *#wanted(names: Names, marks: ReadonlyMap<string, Mark>, language: TextLanguage): Generator<Wanted> {
    for (const { id, ...how } of names) {
      if (how.rank === 'link') {
        // Among more lines than can be kept clear of nobody would know whose name it is: pointing at it tells.
        if (this.#network.size > MOST_LINES || this.#sigma.getEdgeDisplayData(id)?.hidden === true) continue;
        const [from, to] = this.#network.extremities(id).map((end) => marks.get(end));
        const text = this.#network.getEdgeAttribute(id, 'label');
        if (from !== undefined && to !== undefined && text !== null) yield { id, text, ...how, at: [from, to] };
        continue;
      }
      const mark = marks.get(id);
      if (mark !== undefined)
        yield { id, ...how, at: mark, text: this.#network.getNodeAttribute(id, 'names')[language] };
    }
  }

  /** The lines that are drawn, as far as they are in sight: their ends may not be. */
  #linesIn(sight: Box, place: Placing): Segment[] {
    if (this.#network.size > MOST_LINES) return [];
    return this.#network
      .mapEdges((id, _attributes, source, target): Segment[] => {
        const [from, to] = [this.#sigma.getNodeDisplayData(source), this.#sigma.getNodeDisplayData(target)];
        if (this.#sigma.getEdgeDisplayData(id)?.hidden !== false || !from || !to || from.hidden || to.hidden) return [];
        const seen = partWithin([place(from), place(to)], sight);
        return seen === null ? [] : [seen];
      })
      .flat();
  }

  /** Whether nobody and nothing moves the picture at this moment. */
  #isStill(): boolean {
    const pointers = [this.#sigma.getMouseCaptor(), this.#sigma.getTouchCaptor()];
    return !this.#sigma.getCamera().isAnimated() && !pointers.some(({ isMoving }) => isMoving);
  }

  /**
   * Where on the screen entities are, with one matrix for the frame instead of one look-up for each of thousands.
   */
  #placing(): Placing {
    const [origin, right, up] = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ].map((corner) => this.#sigma.framedGraphToViewport(corner)) as [Point, Point, Point];
    return ({ x, y }) => ({
      x: origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
      y: origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
    });
  }

  /** A node as it is drawn; null: out of sight. */
  #markOf(id: string, place: Placing, { left, top, right, bottom }: Box): Mark | null {
    const display = this.#sigma.getNodeDisplayData(id);
    if (display === undefined || display.hidden) return null;
    const at = place(display);
    const isSeen = at.x > left && at.y > top && at.x < right && at.y < bottom;
    return isSeen ? { ...at, id, radius: this.#sigma.scaleSize(display.size) } : null;
  }

  #fit(): void {
    const { width, height } = this.#sigma.getDimensions();
    const { canvas } = this.#context;
    const ratio = window.devicePixelRatio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    this.#context.scale(ratio, ratio);
  }
}
