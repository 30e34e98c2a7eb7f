import { whatIs } from '../../model/shown-by-role.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { textLanguageOf } from '../http/accept-language.js';
import { createBody, varyOn } from '../http/body.js';
import type { Understood } from '../cache/response-cache.js';
import { sendError } from '../http/http-errors.js';
import type { TextLanguage } from '../../narration/language.js';
import {
  lineHeight,
  path,
  round,
  text,
  textWidth,
  wrap,
  type Entity,
  type Figure,
  type Hyphenate,
  type MarkShape,
  type Scene,
} from '@vanort/figures';
import { svg } from './scene-svg.js';
import { readParameters } from './parameters.js';
import { missing } from './problem-html.js';
import type { EmbedDependencies } from './routes.js';

const WIDTH = 1200;
const HEIGHT = 630;
const MAX_MARKS = 24;
/** Room beside the network; pixels. */
const NAME_WIDTH = 540;

/**
 * `GET /embed/card/<id>.png?lang=sv|en`: the picture of an entity where its link is shared (Open Graph), 1200 by 630.
 */
export function registerCards(app: FastifyInstance, { figures, responses, rasteriser, site }: EmbedDependencies): void {
  app.get('/embed/card/:file', { config: { understand: readAsked } }, async (request, reply) => {
    const asked = readAsked(request);
    if (asked === null) {
      reply.callNotFound();
      return reply;
    }
    const { id, language } = asked;
    let found;
    try {
      found = await figures.find('graph', id, readParameters({}, []).options, language);
    } catch (error) {
      const { status } = missing(error, id, 'of');
      return status === 503
        ? sendError(reply, 503, 'GRAPH_UNAVAILABLE', 'The graph cannot be reached right now.')
        : sendError(reply, 404, 'NOT_FOUND', 'There is nothing with this id.', 'id');
    }
    return responses.send(request, reply, asked, found.kept, async (abandoned) => {
      const figure = found.toFigure();
      const picture = svg(layOutCard(figure, found.hyphenate, language, site.name), figure, {
        id: 'vanort',
        theme: 'light',
        alone: true,
      });
      return createBody('image/png', await rasteriser.toPng(picture, { width: WIDTH, height: HEIGHT }, 1, abandoned));
    });
  });
}

/** Null: it is no picture. */
function readAsked(request: FastifyRequest): (Understood & { id: string; language: TextLanguage }) | null {
  const [, id] = /^(.*)\.png$/s.exec((request.params as { file: string }).file) ?? [];
  if (id === undefined) return null;
  const said = readParameters(request.query as Record<string, unknown>, []).language;
  const language = said ?? textLanguageOf(request.raw);
  return {
    id,
    language,
    key: `card ${language} ${id}`,
    vary: said === null ? varyOn('Accept-Language') : varyOn(),
  };
}

function layOutCard(
  { subject, entities }: Figure,
  hyphenate: Hyphenate,
  language: TextLanguage,
  siteName: string,
): Scene {
  const [x, y, radius] = [890, HEIGHT / 2, 215];
  const [first, ...rest] = [...entities].sort((a, b) => Number(b.id === subject.id) - Number(a.id === subject.id));
  const around = rest.slice(0, MAX_MARKS);
  const points = around.map((_, index) => {
    const angle = (2 * Math.PI * index) / around.length - Math.PI / 2;
    return { x: round(x + radius * Math.cos(angle)), y: round(y + radius * Math.sin(angle)) };
  });
  // No word is broken that fits in smaller letters.
  const longest = Math.max(...subject.name.split(/[\s–-]+/).map((word) => textWidth(word, 1)));
  const size = Math.max(36, Math.min(64, Math.floor(NAME_WIDTH / (longest + 0.5))));
  const name = wrap(subject.name, { width: NAME_WIDTH, size, maxLines: 4, hyphenate });
  const top = HEIGHT / 2 - (name.length * lineHeight(size)) / 2;
  const shapes = [
    path(`M0 0H${WIDTH}V14H0Z`, { fill: 'accent' }),
    ...points.map((point) => path(`M${x} ${y}L${point.x} ${point.y}`, { stroke: 'line' })),
    ...around.map((entity, index) => mark(entity, points[index]!, 19)),
    ...(first === undefined
      ? []
      : [mark(first, { x, y }, 34), text([whatIs(first, language)], { x: 70, y: top, size: 30, tone: 'muted' })]),
    text(name, { x: 70, y: top + 8 + size, size, isBold: true }),
    text([siteName], { x: 70, y: HEIGHT - 56, size: 30, tone: 'muted' }),
  ];
  return { width: WIDTH, height: HEIGHT, shapes };
}

const mark = ({ id, type, name }: Entity, at: { x: number; y: number }, radius: number): MarkShape => ({
  ...{ kind: 'mark', ids: [id], type, label: name, ...at, radius, isMain: false },
});
