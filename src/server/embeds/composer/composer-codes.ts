import { takenBy, type Figure, type Hyphenate } from '@vanort/figures';
import type { TextLanguage } from '../../../model/language.js';
import { markup, type Markup } from '../../pages/html.js';
import type { Site } from '../../site.js';
import {
  componentCode,
  frameCode,
  frameHeights,
  hostScriptCode,
  moduleScript,
  ownFrame,
  pictureCode,
  pictureSize,
} from '../embed-code.js';
import type { EmbedModules } from '../modules.js';
import { scriptPath } from '../scripts.js';
import type { Chosen } from './chosen.js';
import { COMPOSER_TEXTS, type ComposerTexts } from './composer-texts.js';

/** Of a frame and of a picture where nobody says how wide; pixels. */
const WIDTH = 760;

/** A figure that there is, and what it was asked for with. */
export interface Found {
  readonly chosen: Chosen;
  readonly id: string;
  readonly search: readonly (readonly [string, string])[];
  readonly figure: Figure;
  readonly hyphenate: Hyphenate;
  readonly language: TextLanguage;
}

/** The figure as it will be, and the code for it: one that always works, and the others folded. */
export function codesHtml(
  found: Found,
  { site, modules }: { readonly site: Site; readonly modules: EmbedModules | null },
  ui: TextLanguage,
): Markup {
  const { chosen, figure, hyphenate, language } = found;
  const words = COMPOSER_TEXTS[ui];
  const fixed = chosen.width === '' ? null : Number(chosen.width);
  const width = fixed ?? WIDTH;
  const heights = frameHeights(figure, { width, fixed, hyphenate, language });
  const path = pathsOf(found);
  const picture = (address: (path: string) => string) => ({
    ...pictureSize(figure, language, width, hyphenate),
    src: address(path('.svg')),
    alternative: figure.description,
  });
  const absolute = (one: string) => site.absolute(one);
  return markup`<h2>${words.preview}</h2>
${ownFrame(site.link(path('')), figure.title, heights.wide)}
<h2 id="code">${words.code}</h2>
<p>${words.codeHint}</p>
${codeHtml(frameCode(absolute(path('')), figure.title, { width, height: heights.wide, heights }), words.code)}
<details><summary>${words.moreWays}</summary>
<p>${words.frameHint}</p>
${codeHtml(hostScriptCode(site.absolute(scriptPath('host'))), words.script)}
${modules !== null && componentHtml(found, { site, modules, picture, path }, words)}
<h3>${words.picture}</h3>
<p>${words.pictureHint} <a href="${site.link(path('.png'))}">PNG</a>, <a href="${site.link(path('.svg'))}">SVG</a></p>
${codeHtml(pictureCode(picture(absolute)), words.picture)}
</details>`;
}

const pathsOf =
  ({ chosen, id, search }: Found) =>
  (extension: string): string => {
    const query = new URLSearchParams(search.map(([name, value]) => [name, value])).toString();
    return `/embed/${chosen.figure}/${encodeURIComponent(id)}${extension}${query === '' ? '' : `?${query}`}`;
  };

/** The component, live, and the code for it; what stands inside it is for readers without JavaScript. */
function componentHtml(
  { chosen, id, search }: Found,
  {
    site,
    modules,
    picture,
    path,
  }: {
    readonly site: Site;
    readonly modules: EmbedModules;
    readonly picture: (address: (path: string) => string) => Parameters<typeof pictureCode>[0];
    readonly path: (extension: string) => string;
  },
  words: ComposerTexts,
): Markup {
  const [idAttribute = 'of'] = takenBy(chosen.figure).idAttributes;
  const attributes = {
    [idAttribute]: id,
    ...Object.fromEntries(search.filter(([name]) => name !== 'width')),
  };
  const component = (address: (path: string) => string, isStyled: boolean) =>
    componentCode(chosen.figure, attributes, { page: address(path('')), picture: picture(address), isStyled });
  const code = markup`${moduleScript(site.absolute(modules.module.path), modules.module)}
${component((one) => site.absolute(one), true)}`;
  return markup`<h3>${words.component}</h3>
<p>${words.componentHint} <a href="${site.link('/embed/manifest.json')}">manifest.json</a></p>
${component((one) => site.link(one), false)}
${codeHtml(code, words.componentCode)}
`;
}

/** Letters that a line of code has room for on a phone: a textarea that is too low hides the end of what is to be copied. */
const LETTERS = 38;

function codeHtml(code: Markup, label: string): Markup {
  const rows = code.text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LETTERS), 0);
  return markup`<textarea readonly rows="${rows}" aria-label="${label}" spellcheck="false">${code.text}</textarea>`;
}
