import type { Texts } from './text/texts.js';
import { SHOWS_FOLLOW_UP } from './site.js';
import { MENU } from '../shell/menu.js';
import type { ViewId } from './view-ids.js';

/** A page of the explorer: a folder under views/, a line here, one in the menu (web/shell/menu.ts), and its texts. */
export interface ViewEntry {
  readonly id: ViewId;
  readonly title: (text: Texts) => string;
  /** In the main navigation, or in the footer. */
  readonly place: 'main' | 'footer';
  /** Shows what is selected in the panel beside it. */
  readonly panel?: boolean;
  /** The custom element, defined by the module that `load` brings when somebody opens the view. */
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

const ELEMENTS: readonly Omit<ViewEntry, 'title' | 'place'>[] = [
  {
    id: 'start',
    tag: 'vanort-view-start',
    load: () => import('./views/start/start-view.js'),
  },
  {
    id: 'graph',
    panel: true,
    tag: 'vanort-view-graph',
    load: () => import('./views/graph/graph-view.js'),
  },
  {
    id: 'paths',
    panel: true,
    tag: 'vanort-paths',
    load: () => import('./views/paths/paths-view.js'),
  },
  {
    id: 'map',
    panel: true,
    tag: 'vanort-view-map',
    load: () => import('./views/map/map-view.js'),
  },
  {
    id: 'time',
    panel: true,
    tag: 'vanort-view-time',
    load: () => import('./views/time/time-view.js'),
  },
  {
    id: 'table',
    tag: 'vanort-view-table',
    load: () => import('./views/table/table-view.js'),
  },
  {
    id: 'themes',
    tag: 'vanort-view-themes',
    load: () => import('./views/themes/themes-view.js'),
  },
  {
    id: 'what-if',
    tag: 'vanort-view-what-if',
    load: () => import('./views/what-if/what-if-view.js'),
  },
  {
    id: 'statements',
    tag: 'vanort-view-statements',
    load: () => import('./views/statements/statements-view.js'),
  },
  {
    id: 'follow-up',
    tag: 'vanort-view-follow-up',
    load: () => import('./views/follow-up/follow-up-view.js'),
  },
  {
    id: 'your-municipality',
    tag: 'vanort-view-your-municipality',
    load: () => import('./views/your-municipality/municipality-view.js'),
  },
  {
    id: 'accessibility',
    tag: 'vanort-view-accessibility',
    load: () => import('./views/accessibility/accessibility-view.js'),
  },
];

/** In the order of the menu, without what the site does not show. */
export const VIEWS: readonly ViewEntry[] = MENU.filter(({ id }) => id !== 'follow-up' || SHOWS_FOLLOW_UP).flatMap(
  (entry) => ELEMENTS.filter(({ id }) => id === entry.id).map((element) => ({ ...entry, ...element })),
);

export const viewOf = (id: ViewId): ViewEntry | undefined => VIEWS.find((view) => view.id === id);
