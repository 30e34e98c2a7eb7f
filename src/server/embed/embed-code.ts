import { markup, type Markup } from '../markup.js';
import type { Site } from '../site.js';
import { integrityOf, scriptPath } from './scripts.js';

/** A frame may run its own script and open links in a new window, and nothing else: it has no storage and no cookies. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What stands below a drawing in its frame: the button of the table, and the caption. */
const CAPTION_HEIGHT = 200;

export const frameHeight = (drawingHeight: number): number => Math.ceil(drawingHeight) + CAPTION_HEIGHT;

/** The frame as one line of HTML; lengths in pixels. */
export const frameCode = (src: string, title: string, { width, height }: { width: number; height: number }): Markup =>
  markup`<iframe src="${src}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border:0;width:100%"></iframe>`;

/** The script that gives frames their height, once a page. */
export const hostScriptCode = (site: Site): Markup =>
  markup`<script async src="${site.absolute(scriptPath('host'))}" integrity="${integrityOf('host')}" crossorigin="anonymous"></script>`;
