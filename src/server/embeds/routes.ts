import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TextLanguage } from '../../narration/language.js';
import { textLanguageOf } from '../http/accept-language.js';
import { createBody, createPlainBody, sendBody, varyOn, type Body, type SendOptions } from '../http/body.js';
import type { ResponseCache, Understood } from '../cache/response-cache.js';
import { markup, type Markup } from '../pages/html.js';
import { printNote } from '../pages/print-note.js';
import { contentSecurityPolicy, framePage } from '../pages/page.js';
import type { Site } from '../site.js';
import { DEFAULT_DEPTH, isFigureName, layOutPicture, takenBy, type FigureName } from '@vanort/figures';
import { figureVocabulary } from '../../../web/graph/figure-vocabulary.js';
import { svg } from './scene-svg.js';
import { figureHtml } from './figure-html.js';
import type { Figures, ShownFigure } from './figures.js';
import { DEFAULT_THEME, readParameters, type EmbedParameters } from './parameters.js';
import { missing, missingHtml, missingPicture, problemsHtml, type Missing } from './problem-html.js';
import type { Rasteriser } from './rasteriser.js';
import { scriptPath } from './scripts.js';
import { embedPath, oembedLinks, type Shown } from './shown-address.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

/** What embeds are made with. */
export interface EmbedDependencies {
  readonly site: Site;
  readonly figures: Figures;
  readonly responses: ResponseCache;
  readonly rasteriser: Rasteriser;
  /** Who may show the pages in frames: sources of a Content-Security-Policy. */
  readonly frameAncestors: string;
}

type Format = 'page' | 'html' | 'svg' | 'png';
const TYPES: Readonly<Record<Format, string>> = {
  page: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};
/** Where nobody says how wide. */
const PICTURE_WIDTH = 760;

interface Asked extends Omit<EmbedParameters, 'language'>, Understood {
  readonly name: FigureName;
  readonly id: string;
  readonly format: Format;
  readonly language: TextLanguage;
  /** The language that the address says; null: it follows the reader. */
  readonly said: TextLanguage | null;
}

/**
 * `GET /embed/<figure>/<id>`: a page for a frame; with `.html` the figure alone, with `.svg` or `.png` its picture. It
 * works without JavaScript, sets no cookie, and answers 304 to who has it. An id that is unknown is 404, another
 * mistake in the address is put right and told to the editor, the database away is the last good answer, else 503.
 */
export function registerFigures(app: FastifyInstance, dependencies: EmbedDependencies): void {
  const { responses } = dependencies;
  const understand = (request: FastifyRequest) => {
    const asked = readAsked(request);
    return asked === null || tellsProblems(asked) ? null : asked;
  };
  app.get('/embed/:figure/:file', { config: { understand } }, async (request, reply) => {
    const asked = readAsked(request);
    if (asked === null) {
      reply.callNotFound();
      return reply;
    }
    const { key, vary } = asked;
    headers(reply, asked, dependencies);
    const found = await find(asked, dependencies);
    if ('status' in found) return refuse(request, reply, asked, found, dependencies, { vary });
    const make = (abandoned: AbortSignal) => draw(asked, found, dependencies, abandoned);
    if (!tellsProblems(asked)) return responses.send(request, reply, asked, found.kept, make);
    const body = await responses.body(request, key, found.kept, make);
    return sendBody(request, reply, withProblems(body, asked), { vary, shows: found.kept });
  });
}

/** Null: there is no such figure. */
function readAsked(request: FastifyRequest): Asked | null {
  const { figure: name, file } = request.params as { figure: string; file: string };
  if (!isFigureName(name)) return null;
  const [, id = file, extension = 'page'] = /^(.*)\.(html|svg|png)$/s.exec(file) ?? [];
  const read = readParameters(request.query as Record<string, unknown>, takenBy(name).options);
  const language = read.language ?? textLanguageOf(request.raw);
  const format = extension as Format;
  // What was understood, and nothing else: an address has no end of variants with parameters that are wrong or unknown.
  // A page also tells how to embed what its own address asked for.
  const said = format === 'page' ? read.language : language;
  const key = JSON.stringify(['embed', name, id, format, language, said, read.options]);
  return {
    ...read,
    name,
    id,
    format,
    language,
    said,
    key,
    vary: read.language === null ? varyOn('Accept-Language') : varyOn(),
  };
}

const isPicture = (format: Format) => format === 'svg' || format === 'png';
/** Whether the response says what is wrong with its address. */
const tellsProblems = ({ format, problems }: Asked) => problems.length > 0 && !isPicture(format);

async function find({ name, id, options, language }: Asked, { figures }: EmbedDependencies) {
  try {
    return await figures.find(name, id, options, language);
  } catch (error) {
    return missing(error, id, takenBy(name).idArgument, options);
  }
}

/** These pages, and only these, may stand in frames of others; search engines are to list the entities' own pages. */
function headers(reply: FastifyReply, { format }: Asked, { frameAncestors }: EmbedDependencies): void {
  void reply.removeHeader('x-frame-options');
  // A frame without an origin of its own cannot keep to one: browsers say so in the console of the page around it.
  void reply.removeHeader('origin-agent-cluster');
  void reply.header('x-robots-tag', 'noindex');
  void reply.header(
    'content-security-policy',
    format === 'svg' ? "default-src 'none'; style-src 'unsafe-inline'" : contentSecurityPolicy(frameAncestors),
  );
}

/** The same HTML with what is wrong with the address, before its figure. */
function withProblems({ type, plain }: Body, { problems, debug, language }: Asked): Body {
  const notes = markup`${problemsHtml(problems, debug, language)}`;
  return createPlainBody(
    type,
    plain.toString().replace('<figure ', (figure) => `${notes.text}${figure}`),
  );
}

async function draw(
  asked: Asked,
  found: ShownFigure,
  { site, rasteriser }: EmbedDependencies,
  abandoned: AbortSignal,
): Promise<Body> {
  const { kept, hyphenate } = found;
  const figure = found.toFigure();
  const { format, language, options } = asked;
  const { theme, width, scale } = options;
  if (!isPicture(format)) {
    const shown = figureHtml(found, kept, site, {
      language,
      theme,
      width,
      isOnOthersPage: format === 'html',
      id: `vanort-${asked.name}-${asked.id.replace(/[^\w-]/g, '_')}`,
    });
    const whole =
      format === 'html'
        ? markup`${shown}\n`
        : frame(
            asked,
            figure.title,
            site,
            markup`${shown}
${printNote(kept, site.name, addressOf(asked, site), language)}`,
          );
    return createBody(TYPES[format], whole);
  }
  const still = format === 'png' && theme === 'auto' ? 'light' : theme;
  const scene = layOutPicture(figure, figureVocabulary(language), { width: width ?? PICTURE_WIDTH, hyphenate });
  const picture = svg(scene, figure, { id: 'vanort', theme: still, alone: true });
  return createBody(
    TYPES[format],
    format === 'svg' ? picture : await rasteriser.toPng(picture, scene, scale, abandoned),
  );
}

const frame = (asked: Asked, title: string, site: Site, content: Markup): Markup =>
  framePage({
    language: asked.language,
    title,
    theme: asked.options.theme,
    site,
    head: markup`<link rel="canonical" href="${site.absolute(`/id/${encodeURIComponent(asked.id)}`)}">
${oembedLinks(site, embedPath(shownBy(asked), asked.said), title)}`,
    body: markup`<main><h1>${title}</h1>
${content}</main>
<script src="${site.link(scriptPath('frame'))}" async></script>`,
  });

/** Where a figure is, with all that it was asked for. */
function addressOf({ name, id, language, options }: Asked, site: Site): string {
  const asked = new URLSearchParams({ lang: language });
  for (const option of takenBy(name).options) {
    const value = options[option];
    if (value !== null) asked.set(option, String(value));
  }
  return site.absolute(`/embed/${name}/${encodeURIComponent(id)}?${asked.toString()}`);
}

/** What was understood of an address, without what an embed does anyway. */
const shownBy = ({ name, id, options: { theme, width, depth, at, from, to, of } }: Asked): Shown => ({
  name,
  id,
  query: {
    theme: theme === DEFAULT_THEME ? undefined : theme,
    width: width === null ? undefined : String(width),
    depth: depth === DEFAULT_DEPTH ? undefined : String(depth),
    at: at ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
    of: of ?? undefined,
  },
});

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
  found: Missing,
  { rasteriser, site }: Pick<EmbedDependencies, 'rasteriser' | 'site'>,
  options: SendOptions,
): Promise<FastifyReply> {
  const { format, language, debug } = asked;
  const { theme, width, scale } = asked.options;
  const all = { ...found, problems: [...found.problems, ...asked.problems] };
  const { status } = found;
  const send = (body: Body) =>
    sendBody(request, reply, body, {
      ...options,
      status,
      cacheControl: status === 503 ? 'no-store' : 'public, max-age=60',
    });
  if (status === 503) void reply.header('retry-after', '10');
  if (!isPicture(format)) {
    const content = missingHtml(all, debug, language, theme);
    const words = PAGE_TEXTS[language];
    const title = status === 503 ? words.away : words.notShown;
    const whole =
      format === 'html'
        ? content
        : framePage({
            language,
            title,
            theme,
            site,
            body: markup`<main><h1>${title}</h1>${content}</main>`,
          });
    return send(await createBody(TYPES[format], whole));
  }
  const still = format === 'png' && theme === 'auto' ? 'light' : theme;
  const picture = missingPicture(all, debug, language, still, width ?? PICTURE_WIDTH);
  const [, w = '760', h = '60'] = /width="(\d+)" height="(\d+)"/.exec(picture.text) ?? [];
  const size = { width: Number(w), height: Number(h) };
  const content = format === 'svg' ? picture : await rasteriser.toPng(picture, size, scale, request.signal);
  return send(await createBody(TYPES[format], content));
}
