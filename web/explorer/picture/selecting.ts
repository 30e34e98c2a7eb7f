import type { GraphCanvas } from '../../graph/canvas.js';
import { store } from '../store.js';

/** Room below what is chosen, and below its name, pixels. */
const [ROOM_BELOW, BELOW_NAME] = [48, 8];

/** Choose an entity or a line, beside what is chosen or in its place; null: nothing. */
export function select(id: string | null, more: boolean): void {
  const { selected } = store.state;
  if (id === null) {
    if (selected.length > 0) store.go({ selected: [] });
    return;
  }
  const others = selected.filter((one) => one !== id);
  store.go({ selected: more ? (selected.includes(id) ? others : [...selected, id]) : [id] });
}

/** Show what is around an entity; again: fold it, and unfold it. */
export function expand(id: string): void {
  const { expanded, collapsed } = store.state;
  if (collapsed.includes(id)) store.go({ collapsed: collapsed.filter((one) => one !== id) });
  else if (expanded.includes(id)) store.go({ collapsed: [...collapsed, id] });
  else store.go({ expanded: [...expanded, id] });
}

/** Keep an entity where somebody put it. */
export function pin(id: string, x: number, y: number): void {
  const others = store.state.pinned.filter((one) => !one.startsWith(`${id}:`));
  store.go({ pinned: [...others, `${id}:${x}:${y}`] });
}

/** The places that entities were put at; those that are no numbers are left out. */
export function pinnedPlaces(): ReadonlyMap<string, readonly [x: number, y: number]> {
  return new Map(
    store.state.pinned.flatMap((one) => {
      const [id = '', ...place] = one.split(':');
      const [x = NaN, y = NaN] = place.map(Number);
      return Number.isFinite(x) && Number.isFinite(y) ? [[id, [x, y]] as const] : [];
    }),
  );
}

/** Where the panel is a sheet over the lower part of the page, bring what was chosen above it. */
export function keepInSight(canvas: GraphCanvas, id: string, behavior: ScrollBehavior): void {
  const panel = document.querySelector('vanort-panel');
  const place = canvas.placeOf(id);
  if (panel === null || place === undefined || getComputedStyle(panel).position !== 'fixed') return;
  const mark = canvas.marks.find((one) => one.id === id);
  const label = canvas.labels.find((one) => one.id === id);
  const named = mark === undefined || label === undefined ? 0 : label.box.bottom - mark.y + BELOW_NAME;
  const hidden = place.y + Math.max(ROOM_BELOW, named) - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior });
}
