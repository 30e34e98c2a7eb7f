import { define } from './figure-element.js';
import { loadModule } from './lazy-module.js';

define('vanort-graph', {
  idNames: ['actor', 'of'],
  takes: ['depth', 'at'],
  load: async () => (await loadModule(() => import('./graph/graph-figure.js'))).graphFigure,
});
define('vanort-partners', {
  idNames: ['area'],
  takes: ['of', 'at'],
  load: async () => (await loadModule(() => import('./partners/partners-figure.js'))).partnersFigure,
});
define('vanort-timeline', {
  idNames: ['of', 'actor'],
  takes: ['from', 'to'],
  load: async () => (await loadModule(() => import('./timeline/timeline-figure.js'))).timelineFigure,
});
define('vanort-map', {
  idNames: ['actor', 'of'],
  takes: ['at'],
  load: async () => (await loadModule(() => import('./map/map-figure.js'))).mapFigure,
});
