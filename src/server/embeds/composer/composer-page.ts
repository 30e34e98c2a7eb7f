import { allowed, takenBy, type ParameterName } from '@vanort/figures';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../../model/api-error.js';
import { DEFAULT_LANGUAGE, findTextLanguage, type TextLanguage } from '../../../model/language.js';
import { textLanguageOf } from '../../http/accept-language.js';
import type { Execute } from '../../graphql/internal-client.js';
import { createBody, sendBody, varyOn } from '../../http/body.js';
import { markup, type Content } from '../../pages/html.js';
import { sitePage, sitePolicy } from '../../pages/page.js';
import { moduleScript } from '../embed-code.js';
import type { EmbedModules } from '../modules.js';
import { readParameters } from '../parameters.js';
import { scriptPath } from '../scripts.js';
import type { EmbedDependencies } from '../routes.js';
import { readChosen, searchOf, type Chosen } from './chosen.js';
import { codesHtml, type Found } from './composer-codes.js';
import { formHtml } from './composer-form.js';
import { COMPOSER_TEXTS, type ComposerTexts } from './composer-texts.js';
import { findMeant, offeredFor, type Subject } from './subject.js';

export interface ComposerDependencies extends EmbedDependencies {
  readonly execute: Execute;
  readonly homeActor: string;
  /** Null: components are not served. */
  readonly modules: EmbedModules | null;
}

/** Why there is no code: what to do about it, and what somebody may have meant. */
interface Refusal {
  readonly messages: readonly string[];
  readonly suggestions: readonly Subject[];
}

/**
 * `GET /embed`: a form that makes an embed, shows it, and gives the code to copy. It needs no JavaScript. There is no
 * code for what would not work: the page says what is wrong with it instead.
 */
export function registerComposer(app: FastifyInstance, dependencies: ComposerDependencies): void {
  app.get('/embed', async (request, reply) => {
    const query = request.query as Record<string, unknown>;
    const chosen = readChosen(query);
    const asked = readParameters('ui' in query ? { lang: query['ui'] } : {}, []).language;
    const language =
      asked ?? (chosen.lang === '' ? textLanguageOf(request.raw) : (findTextLanguage(chosen.lang) ?? DEFAULT_LANGUAGE));
    void reply.header('content-security-policy', sitePolicy({ frames: true }));
    const page = await composerPage(chosen, dependencies, language);
    const body = await createBody('text/html; charset=utf-8', page);
    return sendBody(request, reply, body, { vary: varyOn('Accept-Language'), cacheControl: 'no-cache' });
  });
}

async function composerPage(chosen: Chosen, dependencies: ComposerDependencies, language: TextLanguage) {
  const { execute, site, modules } = dependencies;
  const words = COMPOSER_TEXTS[language];
  const [offered, actors] = await Promise.all([
    offeredFor(chosen.figure, execute, language),
    offeredFor('map', execute, language),
  ]);
  const found = await findFigure(chosen, { offered, actors }, dependencies, language);
  const subject = 'figure' in found ? { id: found.id, name: found.figure.subject.name } : null;
  const again = (ui: TextLanguage) =>
    new URLSearchParams([
      ...Object.entries(chosen).filter(([name, value]) => value !== '' && name !== 'known'),
      ['ui', ui],
    ]).toString();
  return sitePage({
    language,
    title: words.title,
    site,
    pathIn: (tag) => `/embed?${again(tag)}`,
    head: markup`<meta name="description" content="${words.lead}">\n`,
    main: markup`<div class="page composer">
<header>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
</header>
${formHtml({ chosen, subject, offered, actors }, site, language)}
<div id="result" data-copy="${words.copy}" data-copied="${words.copied}">
${'figure' in found ? codesHtml(found, { site, modules }, language) : refusalHtml(found, chosen, dependencies, language)}
</div>
</div>`,
    end: markup`<script src="${site.link(scriptPath('host'))}" async></script>
${modules !== null && [moduleScript(site.link(modules.module.path), modules.module), '\n', moduleScript(site.link(modules.composer.path), modules.composer)]}`,
  });
}

/** The figure that was chosen, or why there is none. */
async function findFigure(
  chosen: Chosen,
  { offered, actors }: { readonly offered: readonly Subject[]; readonly actors: readonly Subject[] },
  { execute, figures, homeActor }: ComposerDependencies,
  language: TextLanguage,
): Promise<Found | Refusal> {
  const words = COMPOSER_TEXTS[language];
  const isKept = chosen.about === '' || (chosen.id !== '' && chosen.about === chosen.known);
  // What the figure before was about need not be an area, and nobody has chosen it as one.
  const isOfBefore = chosen.known !== '' && !offered.some(({ id }) => id === chosen.id);
  if (chosen.figure === 'partners' && isKept && (chosen.id === '' || isOfBefore)) {
    return { messages: [`${words.chooseArea}.`], suggestions: [] };
  }
  const meant = isKept
    ? { id: chosen.id || homeActor }
    : await findMeant(chosen.about, chosen.figure, offered, execute, language);
  const of = chosen.of === '' ? { id: '' } : await findMeant(chosen.of, 'map', actors, execute, language);
  if ('suggestions' in meant) return { messages: [words.unknown(chosen.about)], suggestions: meant.suggestions };
  if ('suggestions' in of) return { messages: [words.unknown(chosen.of)], suggestions: [] };
  const search = searchOf(chosen, of.id);
  const read = readParameters(Object.fromEntries(search), takenBy(chosen.figure).options);
  const [wrong] = read.wrong;
  if (wrong !== undefined) {
    return {
      messages: [words.wrong(labelOf(wrong.name, words), wrong.given, wrong.allowed(language))],
      suggestions: [],
    };
  }
  const figureLanguage = read.language ?? language;
  try {
    const shown = await figures.find(chosen.figure, meant.id, read.options, figureLanguage);
    const figure = shown.toFigure();
    return { chosen, search, figure, id: meant.id, hyphenate: shown.hyphenate, language: figureLanguage };
  } catch (error) {
    return refusalOf(error, chosen, offered, language, meant.id);
  }
}

/** What the form calls a parameter. */
function labelOf(name: ParameterName, words: ComposerTexts): string {
  if (name === 'lang') return words.language;
  if (name === 'theme') return words.theme;
  return name === 'width' || name === 'scale' ? words.width.label : words.options[name].label;
}

function refusalOf(
  error: unknown,
  chosen: Chosen,
  offered: readonly Subject[],
  language: TextLanguage,
  id: string,
): Refusal {
  const words = COMPOSER_TEXTS[language];
  if (!(error instanceof ApiError)) return { messages: [words.away], suggestions: [] };
  const date = (['at', 'from', 'to'] as const).find((name) => name === error.argument);
  if (date !== undefined) {
    return { messages: [words.wrong(labelOf(date, words), chosen[date], allowed(date, language))], suggestions: [] };
  }
  const known = offered.some((one) => one.id === id);
  const name = chosen.about || id;
  if (error.code === 'NOT_FOUND' && chosen.figure === 'partners') {
    return { messages: [words.noneAt(name)], suggestions: offered };
  }
  if (error.code === 'NOT_FOUND') return { messages: [(known ? words.noneAt : words.unknown)(name)], suggestions: [] };
  return { messages: [error.code === 'BAD_USER_INPUT' ? words.noneAt(name) : words.away], suggestions: [] };
}

/** Where there is no code: why, and what to do. */
function refusalHtml(
  { messages, suggestions }: Refusal,
  chosen: Chosen,
  { site }: ComposerDependencies,
  language: TextLanguage,
): Content {
  const words = COMPOSER_TEXTS[language];
  const link = ({ id, name }: Subject) => {
    const query = new URLSearchParams([
      ...Object.entries(chosen).filter(([key, value]) => value !== '' && !['about', 'known', 'id'].includes(key)),
      ['id', id],
      ['ui', language],
    ]);
    return markup`<li><a href="${site.link(`/embed?${query.toString()}`)}">${name}</a></li>`;
  };
  return markup`<div class="refusal" role="alert">
${messages.map((message) => markup`<p><strong>${message}</strong></p>`)}
${suggestions.length > 0 && markup`<p>${words.didYouMean}</p><ul>${suggestions.map(link)}</ul>`}
<p>${words.noCode}${suggestions.length === 0 && chosen.figure !== 'partners' && ` ${words.chooseFirst}`}</p>
</div>`;
}
