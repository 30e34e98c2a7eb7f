/** What every map is drawn with: how it lies in its room, and its land, lines, marks and names. */
export { fitMap, nearer, placeAt, placeOn, wayBetween, type Fit, type Room, type Sight } from './fit.js';
export type { Position } from './globe.js';
export {
  clustersOf,
  labelsOf,
  landShape,
  markShape,
  nameOf,
  positionOf,
  tieShape,
  waysOf,
  type Cluster,
  type MapPlace,
  type MapTie,
} from './map-shapes.js';
