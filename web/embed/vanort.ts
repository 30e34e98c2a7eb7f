import { FIGURE_NAMES, takenBy, type FigureName } from '@vanort/figures';
import { define } from './figure-element.js';
import { loadModule } from './lazy-module.js';
import type { LoadFigure } from './load-figure.js';

/** What draws each kind of figure, brought when an element of it is near. */
const PARTS: Readonly<Record<FigureName, () => Promise<{ readonly figure: LoadFigure }>>> = {
  graph: () => import('./figures/graph-figure.js'),
  partners: () => import('./figures/partners-figure.js'),
  timeline: () => import('./figures/timeline-figure.js'),
  map: () => import('./figures/map-figure.js'),
  standing: () => import('./figures/standing-figure.js'),
};

for (const name of FIGURE_NAMES) {
  define(`vanort-${name}`, {
    takes: takenBy(name),
    load: async () => (await loadModule(PARTS[name])).figure,
  });
}
