import { html, type TemplateResult } from 'lit';
import { store } from '../store.js';
import { PANEL_TEXTS } from './texts.js';

/** So far a sheet is pulled to change its height, or to be put away, pixels. */
const ENOUGH = 70;
/** A finger that lifts nearer to where it came down has tapped. */
const TAP = 6;

/** The sheet that the panel is on a small screen. */
export interface Sheet {
  readonly element: HTMLElement;
  readonly isFull: boolean;
  readonly setFull: (full: boolean) => void;
}

/** What a sheet is pulled by: up to the whole screen, down to half of it, and away. A tap or Enter does one step. */
export function sheetGrip(sheet: Sheet): TemplateResult {
  const text = PANEL_TEXTS[store.language];
  return html`<button
    type="button"
    class="grip"
    aria-label=${sheet.isFull ? text.lower : text.higher}
    aria-expanded=${sheet.isFull}
    @pointerdown=${(event: PointerEvent) => pull(event, sheet)}
    @click=${({ detail }: MouseEvent) => {
      // A pointer's click ends a pull, which has done what it means.
      if (detail === 0) sheet.setFull(!sheet.isFull);
    }}
  ></button>`;
}

function pull(event: PointerEvent, { element, isFull, setFull }: Sheet): void {
  const grip = event.currentTarget as HTMLElement;
  grip.setPointerCapture(event.pointerId);
  const height = element.offsetHeight;
  const moved = ({ clientY }: PointerEvent) => {
    const by = clientY - event.clientY;
    element.style.height = `${height - Math.min(0, by)}px`;
    element.style.translate = `0 ${Math.max(0, by)}px`;
  };
  const ended = ({ clientY, type }: PointerEvent) => {
    grip.removeEventListener('pointermove', moved);
    element.style.height = '';
    element.style.translate = '';
    const by = clientY - event.clientY;
    if (type !== 'pointerup') return;
    if (Math.abs(by) <= TAP) setFull(!isFull);
    else if (by < -ENOUGH) setFull(true);
    else if (by > ENOUGH && isFull) setFull(false);
    else if (by > ENOUGH) store.go({ selected: [] });
  };
  grip.addEventListener('pointermove', moved);
  grip.addEventListener('pointerup', ended, { once: true });
  grip.addEventListener('pointercancel', ended, { once: true });
}
