import type { Sight } from '@vanort/figures/map-drawing';
import { currentViewport } from './viewport.js';

/** A press that moves less is a click. */
const CLICK_PX = 4;

/** A hand that moves the map: pointer down, move, up. */
export class Drag {
  #pressed: { x: number; y: number; moved: boolean; sight: Sight } | undefined;

  /** @param pan move what was seen when the drag began by so many pixels */
  constructor(private readonly pan: (dx: number, dy: number, from: Sight) => void) {}

  /** The press moved, so that the click that ends it is none. */
  get moved(): boolean {
    return this.#pressed?.moved === true;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pressed = { x: event.clientX, y: event.clientY, moved: false, sight: currentViewport() };
  };

  readonly move = (event: PointerEvent): void => {
    const pressed = this.#pressed;
    if (pressed === undefined || event.buttons === 0) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    if (!pressed.moved && Math.hypot(dx, dy) < CLICK_PX) return;
    // A finger on the whole world scrolls the page.
    if (event.pointerType === 'touch' && pressed.sight.zoom === 1) return;
    if (!pressed.moved) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    pressed.moved = true;
    this.pan(-dx, -dy, pressed.sight);
  };

  readonly up = (): void => {
    // The click that ends a drag comes after this.
    const pressed = this.#pressed;
    setTimeout(() => {
      if (this.#pressed === pressed) this.#pressed = undefined;
    });
  };
}
