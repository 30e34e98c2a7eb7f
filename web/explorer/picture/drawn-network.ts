import type { GraphCanvas } from '../../graph/canvas.js';
import type { Emphasis } from '../../graph/emphasis.js';
import type { Network } from '../../graph/to-graph.js';
import type { Pictured } from '../network.js';
import { pinnedPlaces } from './selecting.js';

/** Brought when there is something to draw: the page is there before. */
const drawing = () =>
  Promise.all([import('../../graph/canvas.js'), import('../../graph/to-graph.js'), import('../../graph/to-svg.js')]);
type Parts = Awaited<ReturnType<typeof drawing>>;

/** What a picture has to do with the page that it is on. */
export interface DrawingHost {
  /** Whether it is still this network that is wanted. */
  isWanted(shown: Pictured): boolean;
  emphasis(): Emphasis;
  /** Undefined: it cannot be drawn here. */
  newCanvas(Canvas: typeof GraphCanvas, network: Network): GraphCanvas | undefined;
  /** It begins to be drawn. `isNew`: nothing of it has its place yet. */
  begins(isNew: boolean): void;
}

/** How much was drawn before, and how much is now. */
export interface Grown {
  /** The picture had another middle before, or there was none. */
  readonly isNew: boolean;
  /** How many entities and lines came. */
  readonly by: number;
}

/** The network that is drawn: it grows and shrinks without moving what is there. */
export class DrawnNetwork {
  readonly #host: DrawingHost;
  #canvas: GraphCanvas | undefined;
  #network: Network | undefined;
  #toSvg: Parts[2]['toSvg'] | undefined;
  #center = '';

  constructor(host: DrawingHost) {
    this.#host = host;
  }

  get canvas(): GraphCanvas | undefined {
    return this.#canvas;
  }

  get network(): Network | undefined {
    return this.#network;
  }

  /** Draws it as SVG; undefined: nothing is drawn yet. */
  get toSvg(): Parts[2]['toSvg'] | undefined {
    return this.#toSvg;
  }

  /**
   * Draw what is shown: another middle is another picture, the same one grows and shrinks.
   * @returns null where something else is wanted in the meantime
   */
  async draw(shown: Pictured, center: string): Promise<Grown | null> {
    const host = this.#host;
    const [{ GraphCanvas }, { addTo, keepOnly, newNetwork }, { toSvg }] = await drawing();
    if (!host.isWanted(shown)) return null;
    this.#toSvg = toSvg;
    const before = this.#network !== undefined && this.#center === center ? this.#network : undefined;
    this.#center = center;
    host.begins(before === undefined);
    const network = before ?? newNetwork();
    if (before === undefined) {
      this.#canvas?.dispose();
      this.#network = network;
      this.#canvas = host.newCanvas(GraphCanvas, network);
    } else keepOnly(network, shown);
    this.#canvas?.networkChanged();
    // What was asked for beside the middle's network is laid out around it, step by step as it was asked for: a link
    // leads to the picture that was shared.
    const size = network.order + network.size;
    for (const stage of shown.stages ?? [shown]) {
      // What a layout that was broken off had not placed yet is placed now.
      const stay = new Set(network.filterNodes((_id, { laid }) => laid !== undefined));
      const fresh = addTo(network, stage);
      this.#canvas?.networkChanged();
      if (this.#canvas !== undefined) this.#canvas.emphasis = host.emphasis();
      if (fresh.length > 0) await this.#canvas?.arrange(stay.size > 0 ? stay : undefined);
      if (this.#network !== network || !host.isWanted(shown)) return null;
    }
    return { isNew: before === undefined, by: network.order + network.size - size };
  }

  /** Put entities where a person has put them, and let others go back. */
  putPinned(): void {
    const pinned = pinnedPlaces();
    const released = this.#network?.filterNodes((id, { fixed }) => fixed === true && !pinned.has(id)) ?? [];
    if (released.length > 0) this.#canvas?.release(released);
    for (const [id, [x, y]] of pinned) this.#canvas?.pin(id, x, y);
  }

  dispose(): void {
    this.#canvas?.dispose();
    this.#canvas = undefined;
    this.#network = undefined;
  }
}
