import type Sigma from 'sigma';
import type { Appearance } from './appearance.js';
import type { Point } from './direction.js';
import type { LabelLayer } from './label-layer.js';
import { linkAt } from './link-at.js';
import { nodeAt } from './node-at.js';
import type { Met } from './pointer.js';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

/** Where things of a picture are on the screen, and what is at a place of it: pixels from its upper left corner. */
export class OnScreen {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #network: Network;
  readonly #look: Appearance;
  readonly #labels: LabelLayer;

  constructor(
    sigma: Sigma<NodeAttributes, LinkAttributes>,
    network: Network,
    { look, labels }: { readonly look: Appearance; readonly labels: LabelLayer },
  ) {
    this.#sigma = sigma;
    this.#network = network;
    this.#look = look;
    this.#labels = labels;
  }

  /** Where a node is; undefined: it is not drawn. */
  node(id: string): Point | undefined {
    const display = this.#sigma.getNodeDisplayData(id);
    return display === undefined || display.hidden ? undefined : this.#sigma.framedGraphToViewport(display);
  }

  /** Where a node, or the middle of a link, is. */
  middleOf(id: string): Point | undefined {
    const ends = this.#network.hasEdge(id) ? this.#network.extremities(id) : [id, id];
    const [from, to] = ends.map((end) => this.node(end));
    return from === undefined || to === undefined ? undefined : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }

  /** The links of a node that are drawn, clockwise from the top. */
  linksOf(id: string): string[] {
    const origin = this.node(id);
    if (origin === undefined) return [];
    const turnOf = (link: string) => {
      const there = this.node(this.#network.opposite(id, link)) ?? origin;
      return (Math.atan2(there.x - origin.x, origin.y - there.y) + 2 * Math.PI) % (2 * Math.PI);
    };
    return this.#network
      .edges(id)
      .filter((link) => this.#isDrawn(link))
      .sort((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1));
  }

  metAt(at: Point): Met {
    const node = this.nodeAt(at);
    return { node, link: node === null ? this.#linkAt(at) : null };
  }

  /** The node whose mark or name is there. */
  nodeAt(at: Point): string | null {
    const [place, beside] = [at, { x: at.x + 1, y: at.y }].map((point) => this.#sigma.viewportToGraph(point)) as [
      Point,
      Point,
    ];
    const { emphasis } = this.#look;
    const mark = nodeAt(this.#network, place, Math.hypot(beside.x - place.x, beside.y - place.y), (id, attributes) =>
      emphasis.hidden(id, attributes) ? null : this.#sigma.scaleSize(this.#look.sizeOf(id, attributes)),
    );
    if (mark !== null) return mark;
    const label = this.#labels.at(at);
    return label === undefined || label.rank === 'link' ? null : label.id;
  }

  #linkAt(at: Point): string | null {
    const label = this.#labels.at(at);
    if (label?.rank === 'link') return label.id;
    return linkAt(
      this.#network,
      at,
      (id) => this.node(id),
      (id) => this.#isDrawn(id),
    );
  }

  #isDrawn(link: string): boolean {
    const display = this.#sigma.getEdgeDisplayData(link);
    return display !== undefined && !display.hidden;
  }
}
