import type { sv } from '../explorer/text/sv.js';

/** A page of the explorer as menus name it: those of the explorer, and those of the server's own pages. */
interface MenuEntry {
  /** The path of its address. */
  readonly id: string;
  /** In the main menu, or in the footer. */
  readonly place: 'main' | 'footer';
  readonly title: (text: typeof sv) => string;
}

/** In the order of the menu; the first is the start page at `/`. */
export const MENU = [
  { id: 'start', place: 'main', title: (text) => text.start.title },
  { id: 'graph', place: 'main', title: (text) => text.graph.title },
  { id: 'paths', place: 'main', title: (text) => text.paths.title },
  { id: 'map', place: 'main', title: (text) => text.map.title },
  { id: 'time', place: 'main', title: (text) => text.time.title },
  { id: 'table', place: 'main', title: (text) => text.table.title },
  { id: 'themes', place: 'main', title: (text) => text.themes.title },
  { id: 'what-if', place: 'main', title: (text) => text.whatIf.title },
  { id: 'statements', place: 'main', title: (text) => text.statements.title },
  { id: 'follow-up', place: 'main', title: (text) => text.followUp.title },
  { id: 'your-municipality', place: 'footer', title: (text) => text.yourMunicipality.title },
  { id: 'accessibility', place: 'footer', title: (text) => text.accessibility.title },
] as const satisfies readonly MenuEntry[];

export type ViewId = (typeof MENU)[number]['id'];
