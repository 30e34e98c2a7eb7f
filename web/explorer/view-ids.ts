import { MENU } from '../shell/menu.js';

export type { ViewId } from '../shell/menu.js';

/** Every page of the explorer, by the path of its address; the first is the start page at `/`. */
export const VIEW_IDS = MENU.map(({ id }) => id);
