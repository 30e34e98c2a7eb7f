import type { GraphCanvas, Met } from '../../graph/canvas.js';
import type { Direction } from '../../graph/direction.js';

/** What the keyboard can do in a picture. */
export interface PictureHost {
  readonly canvas: GraphCanvas | undefined;
  /** Where the keyboard begins. */
  start(): string | null;
  /** The keyboard has come to a node, or to a link of it. */
  arrived(node: string, link: string | null, place: { readonly number: number; readonly count: number } | null): void;
  select(id: string | null, more: boolean): void;
  expand(id: string): void;
  menu(met: Met): void;
  /** Lead to the facts of what is selected. */
  toPanel(): void;
  isSelected(id: string): boolean;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Walks a picture by keyboard: from node to node, and through the lines of each. */
export class PictureKeys {
  readonly #host: PictureHost;
  #at: string | null = null;
  #line: string | null = null;

  constructor(host: PictureHost) {
    this.#host = host;
  }

  /** Where the keyboard is. */
  get at(): string | null {
    return this.#at;
  }

  /** The keyboard goes on from here, as from what was clicked. */
  set at(id: string | null) {
    this.#at = id;
    this.#line = null;
  }

  /** The keyboard comes into the picture. */
  enter(): void {
    this.#moveTo(this.#host.start());
  }

  /** @returns whether the key meant something */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    const host = this.#host;
    const at = this.#at ?? host.start();
    if (at === null) return false;
    const direction = DIRECTIONS[key];
    const meant = this.#line ?? at;
    if (direction !== undefined) {
      const next = host.canvas?.next(at, direction);
      if (next !== undefined) this.#moveTo(next);
    } else if (key === 'l' || key === 'L') this.#toLine(at, shiftKey ? -1 : 1);
    else if (key === 'Enter' && host.isSelected(meant)) host.toPanel();
    else if (key === 'Enter') host.select(meant, false);
    else if (key === ' ') host.select(at, true);
    else if (key === 'e' || key === 'E') host.expand(at);
    else if (key === 'm' || key === 'M' || key === 'ContextMenu' || (key === 'F10' && shiftKey))
      host.menu(this.#met(at));
    else if (key === 'p' || key === 'P') host.toPanel();
    else if (key === 'Escape') host.select(null, false);
    else return false;
    // What was selected by its line goes on from there.
    if (key === 'Enter' || key === ' ') this.#at = at;
    return true;
  }

  #met = (at: string): Met => (this.#line === null ? { node: at, link: null } : { node: null, link: this.#line });

  #moveTo(id: string | null): void {
    this.at = id;
    this.#host.canvas?.point(id === null ? undefined : { node: id, link: null });
    if (id === null) return;
    this.#host.canvas?.reveal(id);
    this.#host.arrived(id, null, null);
  }

  #toLine(at: string, step: 1 | -1): void {
    const lines = this.#host.canvas?.linksOf(at) ?? [];
    if (lines.length === 0) return;
    const now = this.#line === null ? (step === 1 ? -1 : 0) : lines.indexOf(this.#line);
    const index = (now + step + lines.length) % lines.length;
    this.#at = at;
    this.#line = lines[index]!;
    this.#host.canvas?.point({ node: null, link: this.#line });
    this.#host.arrived(at, this.#line, { number: index + 1, count: lines.length });
  }
}
