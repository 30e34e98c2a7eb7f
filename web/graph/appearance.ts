import type { Emphasis } from './emphasis.js';
import type { LinkDisplayData } from './link-program.js';
import { widthOfLink } from './link-width.js';
import { CANVAS, PALETTE, type Theme } from './palette.js';
import type { Met } from './pointer.js';
import type { ShapeDisplayData } from './shape-program.js';
import { lineOf } from '@vanort/figures';
import { type LinkAttributes, type Network, type NodeAttributes } from './to-graph.js';

/** With more links than these, those that are not meant are a haze that says nothing and takes long to draw. */
const MOST_FADED = 3_000;

/** How the nodes and links of a network look now. */
export class Appearance {
  emphasis: Emphasis;
  theme: Theme;
  readonly #network: Network;
  #pointed: Met = { node: null, link: null };
  /** What is tied to what is pointed at, or stands at its ends. */
  #near = new Set<string>();

  constructor(network: Network, emphasis: Emphasis, theme: Theme) {
    this.#network = network;
    this.emphasis = emphasis;
    this.theme = theme;
  }

  get pointed(): Met {
    return this.#pointed;
  }

  get near(): ReadonlySet<string> {
    return this.#near;
  }

  set pointed(met: Met) {
    const network = this.#network;
    const node = met.node !== null && network.hasNode(met.node) ? met.node : null;
    const link = node === null && met.link !== null && network.hasEdge(met.link) ? met.link : null;
    this.#pointed = { node, link };
    this.#near = new Set(node !== null ? network.neighbors(node) : link !== null ? network.extremities(link) : []);
  }

  get isPointing(): boolean {
    return this.#pointed.node !== null || this.#pointed.link !== null;
  }

  /** What is chosen is larger. What is pointed at is not: its name would move away from under the pointer. */
  sizeOf(id: string, attributes: NodeAttributes): number {
    const size = this.emphasis.look.size(id, attributes);
    return this.emphasis.selected.has(id) ? size * 1.25 : size;
  }

  node(id: string, attributes: NodeAttributes): Partial<ShapeDisplayData> {
    const { theme } = this;
    const { selected, path, hidden, look } = this.emphasis;
    const strong = this.#isStrong(id);
    const faded = this.isPointing ? !strong && !this.#near.has(id) : path !== null && !path.nodes.has(id) && !strong;
    return {
      x: attributes.x,
      y: attributes.y,
      type: 'shape',
      size: this.sizeOf(id, attributes),
      color: faded ? CANVAS[theme].line : look.color(id, attributes, theme),
      background: selected.has(id) ? CANVAS[theme].ink : CANVAS[theme].background,
      shape: PALETTE[attributes.entityType].shape,
      hidden: hidden(id, attributes),
      zIndex: strong ? 2 : faded ? 0 : 1,
    };
  }

  link(id: string, attributes: LinkAttributes): Partial<LinkDisplayData> {
    const { path, hiddenLink, selected } = this.emphasis;
    const [source, target] = this.#network.extremities(id);
    const meant = id === this.#pointed.link || selected.has(id);
    const near = meant || source === this.#pointed.node || target === this.#pointed.node;
    // What is chosen stays emphasised when the pointer has gone.
    const ofChosen = !this.isPointing && (selected.has(source) || selected.has(target));
    const inPath = path?.links.has(id) ?? false;
    const faded = this.isPointing ? !near : path !== null && !inPath && !meant;
    const colors = CANVAS[this.theme];
    const { dash, width, tone } = lineOf(attributes.standing);
    const strong = meant || inPath;
    const size = widthOfLink(attributes) * width;
    return {
      type: 'link',
      color: strong
        ? colors.accent
        : faded
          ? colors.faint
          : (near || ofChosen) && tone === 'line'
            ? colors.ink
            : colors[tone],
      size: inPath ? 4 : meant ? size + 2.2 : near || ofChosen ? size + 0.8 : size,
      dash,
      hidden: hiddenLink(id) || (faded && this.#network.size > MOST_FADED),
      zIndex: strong || near ? 1 : 0,
    };
  }

  #isStrong(id: string): boolean {
    return id === this.#pointed.node || this.emphasis.selected.has(id);
  }
}
