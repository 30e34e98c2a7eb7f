import type { TextLanguage } from '../../src/model/language.js';
import type Sigma from 'sigma';
import type { Point } from './direction.js';
import { drawLabels, type Label } from './labels.js';
import { CANVAS, type Theme } from './palette.js';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

const FONT = 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** How far out of sight a node may be whose name is in sight, pixels. */
const BESIDE = 60;

type Placing = (place: Point) => Point | null;

/** Whose names are drawn: what is told first gets its place first, and is drawn even over others. */
export interface Named {
  readonly told: Iterable<string>;
  readonly rest: Iterable<string>;
  /** How many relationships of a node are there but not drawn. */
  readonly left: (id: string) => number;
}

/** The canvas over sigma's own that names are drawn on. */
export class LabelLayer {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #network: Network;
  readonly #context: CanvasRenderingContext2D;

  constructor(sigma: Sigma<NodeAttributes, LinkAttributes>, network: Network) {
    this.#sigma = sigma;
    this.#network = network;
    sigma.createCanvas('names', { beforeLayer: 'mouse' });
    this.#context = sigma.getCanvases()['names']!.getContext('2d')!;
    sigma.on('resize', () => this.#fit());
    this.#fit();
  }

  draw({ told, rest, left }: Named, theme: Theme, language: TextLanguage): void {
    const { width, height } = this.#sigma.getDimensions();
    const place = this.#placing();
    const labels = (ids: Iterable<string>, strong: boolean) =>
      [...ids].map((id) => this.#labelOf(id, place, language, left, strong)).filter((label) => label !== null);
    this.#context.clearRect(0, 0, width, height);
    const { ink, background } = CANVAS[theme];
    drawLabels(
      this.#context,
      [...labels(told, true), ...labels(rest, false)],
      { width, height },
      { ink, background, font: FONT },
    );
  }

  /**
   * Where on the screen entities are, with one matrix for the frame instead of one look-up for each of thousands; null:
   * out of sight.
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

  #labelOf(
    id: string,
    place: Placing,
    language: TextLanguage,
    left: (id: string) => number,
    strong: boolean,
  ): Label | null {
    const display = this.#sigma.getNodeDisplayData(id);
    if (display === undefined || display.hidden || !this.#network.hasNode(id)) return null;
    const at = place(display);
    if (at === null) return null;
    const radius = this.#sigma.scaleSize(display.size);
    return { ...at, radius, text: this.#network.getNodeAttribute(id, 'names')[language], left: left(id), strong };
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
