import { markup, Markup } from '../pages/html.js';
import type { FigureName } from './kinds.js';
import type { ModuleFile } from './modules.js';
import type { Site } from '../site.js';
import { integrityOf, scriptPath } from './scripts.js';

/**
 * A frame may run its own script and open links in a new window, and nothing else: it has no storage and no cookies.
 */
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

/** A module of ours, as it is loaded by pages. */
export const moduleScript = (src: string, { integrity }: ModuleFile): Markup =>
  markup`<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/**
 * A component, with a picture and a link inside for readers without JavaScript.
 * @param attributes those of the element, by names of ours
 */
export const componentCode = (
  figure: FigureName,
  attributes: Readonly<Record<string, string>>,
  inside: {
    readonly page: string;
    readonly picture: string;
    readonly alternative: string;
    /** Pixels; null: unknown. */
    readonly size: { readonly width: number; readonly height: number } | null;
  },
): Markup => {
  const tag = new Markup(`vanort-${figure}`);
  const given = Object.entries(attributes).map(([name, value]) =>
    value === '' ? new Markup(` ${name}`) : markup` ${new Markup(name)}="${value}"`,
  );
  const size = inside.size && markup` width="${inside.size.width}" height="${inside.size.height}"`;
  return markup`<${tag}${given}>
  <a href="${inside.page}"><img src="${inside.picture}" alt="${inside.alternative}"${size} loading="lazy"></a>
</${tag}>`;
};
