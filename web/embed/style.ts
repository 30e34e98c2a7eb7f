import { COLOURS } from './style/colours.js';
import { DETAILS } from './style/details.js';
import { FRAME } from './style/frame.js';
import { PAPER } from './style/paper.js';
import { PICTURE } from './style/picture.js';

/** A host changes the figure by the properties named `--vanort-…` and by parts; nothing else comes in or goes out. */
export const STYLE = [COLOURS, FRAME, PICTURE, DETAILS, PAPER];
