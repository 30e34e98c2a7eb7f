/** What the panel lies over in a view: the picture, or the list. */
const UNDER = '[data-under-panel]';

/** Keeps the top of the panel level with what it lies over, wherever the head of the view leaves that. */
export class PanelPlace {
  readonly #sized: ResizeObserver;

  /** @param host what has the view and the panel in it, and may be replaced */
  constructor(private readonly host: () => HTMLElement | null) {
    this.#sized = new ResizeObserver(() => this.place());
  }

  /** Follow the view that is shown now. */
  observe(view: Element | null): void {
    this.#sized.disconnect();
    if (view !== null) this.#sized.observe(view);
  }

  place(): void {
    const host = this.host();
    const under = host?.querySelector(UNDER);
    if (host === null || under === null || under === undefined) return;
    const top = under.getBoundingClientRect().top - host.getBoundingClientRect().top;
    host.style.setProperty('--panel-top', `${Math.round(top)}px`);
  }
}
