import type { Texts } from './text/texts.js';
import type { ViewId } from './view-ids.js';

/** A page of the explorer: a folder under views/, a line here, an id in view-ids.ts, and its texts. */
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

export const VIEWS: readonly ViewEntry[] = [
  {
    id: 'start',
    title: (text) => text.start.title,
    place: 'main',
    tag: 'vanort-view-start',
    load: () => import('./views/start/start-view.js'),
  },
  {
    id: 'graph',
    title: (text) => text.graph.title,
    place: 'main',
    panel: true,
    tag: 'vanort-view-graph',
    load: () => import('./views/graph/graph-view.js'),
  },
  {
    id: 'paths',
    title: (text) => text.paths.title,
    place: 'main',
    panel: true,
    tag: 'vanort-paths',
    load: () => import('./views/paths/paths-view.js'),
  },
  {
    id: 'map',
    title: (text) => text.map.title,
    place: 'main',
    panel: true,
    tag: 'vanort-view-map',
    load: () => import('./views/map/map-view.js'),
  },
  {
    id: 'time',
    title: (text) => text.time.title,
    place: 'main',
    panel: true,
    tag: 'vanort-view-time',
    load: () => import('./views/time/time-view.js'),
  },
  {
    id: 'table',
    title: (text) => text.table.title,
    place: 'main',
    tag: 'vanort-view-table',
    load: () => import('./views/table/table-view.js'),
  },
  {
    id: 'themes',
    title: (text) => text.themes.title,
    place: 'main',
    tag: 'vanort-view-themes',
    load: () => import('./views/themes/themes-view.js'),
  },
  {
    id: 'follow-up',
    title: (text) => text.followUp.title,
    place: 'main',
    tag: 'vanort-view-follow-up',
    load: () => import('./views/follow-up/follow-up-view.js'),
  },
  {
    id: 'accessibility',
    title: (text) => text.accessibility.title,
    place: 'footer',
    tag: 'vanort-view-accessibility',
    load: () => import('./views/accessibility/accessibility-view.js'),
  },
];

export const viewOf = (id: ViewId): ViewEntry | undefined => VIEWS.find((view) => view.id === id);
