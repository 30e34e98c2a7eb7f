import type { FastifyInstance } from 'fastify';
import { ComposerDocument, type ComposerQuery } from '../../generated/client/graphql.js';
import { DEFAULT_LANGUAGE, findTextLanguage, TEXT_LANGUAGES, type TextLanguage } from '../../model/language.js';
import { textLanguageOf } from '../http/accept-language.js';
import type { Execute } from '../graphql/internal-client.js';
import { createBody, sendBody, varyOn } from '../http/body.js';
import { markup, type Content, type Markup } from '../pages/html.js';
import { siteHeader } from '../open-data/entity-page.js';
import { ENTITY_WORDS } from '../open-data/entity-texts.js';
import { contentSecurityPolicy, page } from '../pages/page.js';
import type { Site } from '../site.js';
import { EMBED_BUILDER_TEXTS, type EmbedBuilderTexts } from './embed-builder-texts.js';
import { componentCode, frameCode, frameHeight, hostScriptCode, moduleScript } from './embed-code.js';
import type { Figure } from './figure.js';
import { FIGURES, FIGURE_NAMES, isFigureName, type FigureName } from './kinds.js';
import { THEMES } from '../pages/palette.js';
import { readParameters } from './parameters.js';
import type { EmbedModules } from './modules.js';
import type { EmbedDependencies } from './routes.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

const WIDTH = 760;
const UNKNOWN_HEIGHT = 400;

/** What the form was sent with, as text; empty: nothing chosen. */
interface Chosen {
  readonly figure: FigureName;
  readonly id: string;
  readonly theme: string;
  readonly lang: string;
  readonly width: string;
  readonly depth: string;
  readonly at: string;
}

export interface EmbedBuilderDependencies extends EmbedDependencies {
  readonly execute: Execute;
  readonly homeActor: string;
  /** Null: components are not served. */
  readonly modules: EmbedModules | null;
}

/** `GET /embed`: a form that makes an embed, shows it, and gives the code to copy. It needs no JavaScript. */
export function registerEmbedBuilder(app: FastifyInstance, dependencies: EmbedBuilderDependencies): void {
  const { execute, site, homeActor, modules } = dependencies;
  app.get('/embed', async (request, reply) => {
    const query = request.query as Record<string, unknown>;
    const asked = readChosen(query, homeActor);
    const page = readParameters('ui' in query ? { lang: query.ui } : {}, []).language;
    const language =
      page ?? (asked.lang === '' ? textLanguageOf(request.raw) : (findTextLanguage(asked.lang) ?? DEFAULT_LANGUAGE));
    const offer = await execute(ComposerDocument, {}, language);
    const chosen = query.other ? asked : fitting(asked, offer.value);
    const figure = await find(chosen, language, dependencies);
    void reply.header(
      'content-security-policy',
      contentSecurityPolicy("'none'", { frames: true, forms: true, asks: modules !== null }),
    );
    const body = await createBody(
      'text/html; charset=utf-8',
      embedBuilderPage(chosen, offer.value, figure, { site, modules }, language),
    );
    return sendBody(request, reply, body, { vary: varyOn('Accept-Language'), cacheControl: 'no-cache' });
  });
}

function readChosen(query: Readonly<Record<string, unknown>>, homeActor: string): Chosen {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  const figure = text('figure');
  return {
    figure: isFigureName(figure) ? figure : 'graph',
    id: text('other') || text('id') || homeActor,
    ...{ theme: text('theme'), lang: text('lang'), width: text('width'), depth: text('depth'), at: text('at') },
  };
}

/** Partners are asked for by area: when something else is still chosen in the list, the first area takes its place. */
function fitting(chosen: Chosen, { actors, engagements, priorityAreas: [area] }: ComposerQuery): Chosen {
  const isNoArea = [...actors, ...engagements].some(({ id }) => id === chosen.id);
  return chosen.figure === 'partners' && isNoArea && area !== undefined ? { ...chosen, id: area.id } : chosen;
}

async function find(chosen: Chosen, language: TextLanguage, { figures }: EmbedDependencies): Promise<Figure | null> {
  const query = Object.fromEntries(searchOf(chosen));
  const read = readParameters(query, FIGURES[chosen.figure].options);
  try {
    return (await figures.find(chosen.figure, chosen.id, read.options, read.language ?? language)).toFigure();
  } catch {
    // The frame itself says what is wrong.
    return null;
  }
}

/** The embed's own query: what was chosen and is not what an embed does anyway. */
function searchOf({ figure, theme, lang, width, depth, at }: Chosen): [string, string][] {
  const { options } = FIGURES[figure];
  return [
    ['lang', lang],
    ['theme', theme === 'auto' ? '' : theme],
    ['width', width],
    ['depth', options.includes('depth') && depth !== '1' ? depth : ''],
    ['at', options.includes('at') ? at : ''],
  ].filter((pair): pair is [string, string] => pair[1] !== '');
}

function embedBuilderPage(
  chosen: Chosen,
  offer: ComposerQuery,
  figure: Figure | null,
  { site, modules }: Pick<EmbedBuilderDependencies, 'site' | 'modules'>,
  language: TextLanguage,
): Markup {
  const words = EMBED_BUILDER_TEXTS[language];
  const search = searchOf(chosen);
  const path = (extension: string, more: [string, string][] = []) => {
    const query = new URLSearchParams([...search, ...more]).toString();
    return `/embed/${chosen.figure}/${encodeURIComponent(chosen.id)}${extension}${query === '' ? '' : `?${query}`}`;
  };
  const width = Number(chosen.width) || WIDTH;
  const height =
    figure === null
      ? UNKNOWN_HEIGHT
      : frameHeight(figure.draw({ width: Math.min(width, 1600), theme: 'light' }).height);
  const title = figure?.title ?? words.figures[chosen.figure];
  const again = new URLSearchParams({
    figure: chosen.figure,
    id: chosen.id,
    ...Object.fromEntries(search),
    ui: ENTITY_WORDS[language].other.code,
  });
  return page({
    language,
    title: `${words.title} – ${PAGE_TEXTS[language].site}`,
    theme: 'auto',
    kind: 'site',
    head: markup`<meta name="description" content="${words.lead}">\n`,
    body: markup`${siteHeader(site, language, `/embed?${again.toString()}`)}
<main>
<h1>${words.title}</h1>
<p class="vanort-lead">${words.lead}</p>
${formHtml(chosen, offer, site, language)}
<div id="result" data-copy="${words.copy}" data-copied="${words.copied}">
${modules !== null && componentHtml({ chosen, title, path, figure }, { site, modules }, words)}
<h2>${modules === null ? words.preview : words.frame}</h2>
<iframe src="${site.link(path('', [['debug', '1']]))}" title="${title}" height="${height}"></iframe>
<h2 id="code">${words.code}</h2>
<p>${words.codeHint}</p>
${codeHtml(frameCode(site.absolute(path('')), title, { width, height }), words.code, 4)}
<p>${words.script}</p>
${codeHtml(hostScriptCode(site), words.script, 4)}
<h2>${words.picture}</h2>
<p>${words.pictureHint} <a href="${site.link(path('.png'))}">PNG</a>, <a href="${site.link(path('.svg'))}">SVG</a></p>
${codeHtml(markup`<img src="${site.absolute(path('.svg'))}" alt="${figure?.description ?? title}">`, words.picture, 4)}
</div>
</main>
${modules !== null && [moduleScript(site.link(modules.module.path), modules.module), '\n', moduleScript(site.link(modules.composer.path), modules.composer)]}`,
  });
}

/** The component, live, and the code for it; what stands inside it is for readers without JavaScript. */
function componentHtml(
  {
    chosen,
    title,
    path,
    figure,
  }: { chosen: Chosen; title: string; path: (extension: string) => string; figure: Figure | null },
  { site, modules }: { site: Site; modules: EmbedModules },
  words: EmbedBuilderTexts,
): Markup {
  const attributes = {
    [ID_ATTRIBUTES[chosen.figure]]: chosen.id,
    ...Object.fromEntries(searchOf(chosen).filter(([name]) => name !== 'width')),
  };
  const picture = figure?.draw({ width: WIDTH, theme: 'light' });
  const component = (address: (path: string) => string, isDebug: boolean) =>
    componentCode(chosen.figure, isDebug ? { ...attributes, debug: '' } : attributes, {
      page: address(path('')),
      picture: address(path('.svg')),
      alternative: figure?.description ?? title,
      size: picture ? { width: WIDTH, height: Math.ceil(picture.height) } : null,
    });
  const code = markup`${moduleScript(site.absolute(modules.module.path), modules.module)}
${component((one) => site.absolute(one), false)}`;
  return markup`<h2>${words.component}</h2>
${component((one) => site.link(one), true)}
<h2 id="component-code">${words.componentCode}</h2>
<p>${words.componentHint} <a href="${site.link('/embed/manifest.json')}">manifest.json</a></p>
${codeHtml(code, words.componentCode, 6)}
`;
}

/** What an element calls the entity that it is about. */
const ID_ATTRIBUTES: Readonly<Record<FigureName, string>> = {
  graph: 'actor',
  partners: 'area',
  timeline: 'of',
  map: 'actor',
};

const codeHtml = (code: Markup, label: string, rows: number) =>
  markup`<textarea readonly rows="${rows}" aria-label="${label}" spellcheck="false">${code.text}</textarea>`;

function formHtml(chosen: Chosen, offer: ComposerQuery, site: Site, language: TextLanguage): Markup {
  const words = EMBED_BUILDER_TEXTS[language];
  const option = (value: string, name: string, isChosen: boolean) =>
    markup`<option value="${value}"${isChosen && markup` selected`}>${name}</option>`;
  const select = (name: string, label: string, options: Content) =>
    markup`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`;
  const input = (name: string, label: string, hint: string, value: string) =>
    markup`<div><label for="${name}">${label} <small>${hint}</small></label><input type="text" id="${name}" name="${name}" value="${value}" autocomplete="off"></div>`;
  const groups = [
    [words.groups.actors, offer.actors],
    [words.groups.engagements, offer.engagements],
    [words.groups.areas, offer.priorityAreas],
  ] as const;
  const isOffered = groups.some(([, entities]) => entities.some(({ id }) => id === chosen.id));
  return markup`<form action="${site.link('/embed')}" method="get">
${select(
  'figure',
  words.figure,
  FIGURE_NAMES.map((name) => option(name, words.figures[name], name === chosen.figure)),
)}
${select(
  'id',
  words.about,
  groups.map(
    ([label, entities]) =>
      markup`<optgroup label="${label}">${entities.map((entity) => option(entity.id, entity.name, entity.id === chosen.id))}</optgroup>`,
  ),
)}
${input('other', words.otherId, words.otherIdHint, isOffered ? '' : chosen.id)}
${select(
  'lang',
  words.language,
  TEXT_LANGUAGES.map((lang) => option(lang, words.languages[lang], lang === (chosen.lang || language))),
)}
${select(
  'theme',
  words.theme,
  THEMES.map((theme) => option(theme, words.themes[theme], theme === (chosen.theme || 'auto'))),
)}
${input('width', words.width, words.widthHint, chosen.width)}
${input('depth', words.depth, words.depthHint, chosen.depth)}
${input('at', words.at, words.atHint, chosen.at)}
<input type="hidden" name="ui" value="${language}">
<div><button type="submit">${words.show}</button></div>
</form>`;
}
