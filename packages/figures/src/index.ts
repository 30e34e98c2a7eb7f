export { citations, sourceLine } from './citations.js';
export type * from './figure.js';
export { allowed, PARAMETER_TEXTS } from './parameters/allowed.js';
export * from './parameters/parameters.js';
export { readParameters, type WrongParameter } from './parameters/read-parameters.js';
export * from './registry.js';
export { FIGURE_COLOURS, MARK_COLOURS, type Pair, type Tone } from './look/colours.js';
export { isThrough } from './look/crossing.js';
export { CIRCLE, cornerRadius, hollow, outline, SHAPES, type Shape } from './look/shape.js';
export {
  bestOf,
  worstOf,
  dashesOf,
  lineOf,
  STANDING_LOOKS,
  STANDING_MARK,
  standingMark,
  STANDINGS,
  tieLook,
} from './look/standing-look.js';
export { treeOf, type TreeTie } from './graph/network-tree.js';
export { layOutPicture } from './picture.js';
export { allShapes, path, text } from './scene.js';
export type * from './scene.js';
export { lineHeight, round, textWidth } from './text/measure.js';
export { WHOLE, wrap, type Hyphenate } from './text/wrap.js';
export type { Vocabulary } from './vocabulary.js';
export { FIGURE_TEXTS, withDormancy, type FigureLanguage, type FigureTexts } from './words/figure-texts.js';
