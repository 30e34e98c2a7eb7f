import { define } from './figure-element.js';
import { bring } from './part.js';

define('vanort-graph', {
  idNames: ['actor', 'of'],
  takes: ['depth', 'at'],
  load: async () => (await bring(() => import('./graph/graph-figure.js'))).graphFigure,
});
define('vanort-partners', {
  idNames: ['area'],
  takes: ['of', 'at'],
  load: async () => (await bring(() => import('./partners/partners-figure.js'))).partnersFigure,
});
define('vanort-timeline', {
  idNames: ['of', 'actor'],
  takes: ['from', 'to'],
  load: async () => (await bring(() => import('./timeline/timeline-figure.js'))).timelineFigure,
});
define('vanort-map', {
  idNames: ['actor', 'of'],
  takes: ['at'],
  load: async () => (await bring(() => import('./map/map-figure.js'))).mapFigure,
});
