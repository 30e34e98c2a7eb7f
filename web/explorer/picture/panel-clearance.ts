import type { GraphCanvas } from '../../graph/canvas.js';

/** The panel where it lies over the right part of a picture: not where it is a sheet over the lower part of the page. */
function panelBeside(): HTMLElement | null {
  const panel = document.querySelector<HTMLElement>('.with-panel[data-panel="open"] > vanort-panel');
  return panel !== null && getComputedStyle(panel).position === 'sticky' ? panel : null;
}

/** What the panel lies over, in pixels of the page as it is scrolled now. */
export const coveredByPanel = (): DOMRect | null => panelBeside()?.getBoundingClientRect() ?? null;

/**
 * Keeps what is chosen, and what it is tied to, clear of the panel: also when the panel grows by what it is told. Once
 * the panel has gone, the eye goes back; once somebody has moved the picture, it is theirs.
 */
export class PanelClearance {
  readonly #canvas: () => GraphCanvas | undefined;
  readonly #patience: number;
  readonly #sized = new ResizeObserver(() => this.#clear());
  #chosen: readonly string[] = [];
  #soon: ReturnType<typeof setTimeout> | undefined;

  /** @param patience how long nothing moves after a choice, ms: a second click may come */
  constructor(canvas: () => GraphCanvas | undefined, patience: number) {
    this.#canvas = canvas;
    this.#patience = patience;
  }

  /** Say what is chosen now. `anew`: the picture is another since. */
  follow(chosen: readonly string[], anew = false): void {
    if (!anew && chosen.join() === this.#chosen.join()) return;
    this.#chosen = chosen;
    this.leave();
    if (chosen.length === 0) this.#canvas()?.goBack();
    else this.#soon = setTimeout(() => this.#watch(), this.#patience);
  }

  /** Move nothing any more until something else is chosen. */
  leave(): void {
    clearTimeout(this.#soon);
    this.#sized.disconnect();
  }

  #watch(): void {
    const panel = panelBeside();
    // Its first report comes at once.
    if (panel !== null) this.#sized.observe(panel);
  }

  #clear(): void {
    if (this.#canvas()?.clear(this.#chosen) === true) this.leave();
  }
}
