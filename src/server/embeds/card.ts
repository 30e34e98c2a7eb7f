import { typeLabel } from '../../narration/labels.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { textLanguageOf } from '../http/accept-language.js';
import { createBody, varyOn } from '../http/body.js';
import type { Understood } from '../cache/response-cache.js';
import { sendError } from '../http/http-errors.js';
import type { TextLanguage } from '../../narration/language.js';
import { markup, type Content } from '../pages/html.js';
import { line, mark, svg, type Drawing } from './drawing.js';
import type { Figure } from './figure.js';
import { svgText, lineHeight, round, textWidth, wrap } from './svg-text.js';
import { fill } from '../pages/palette.js';
import { readParameters } from './parameters.js';
import { missing } from './problem-html.js';
import type { EmbedDependencies } from './routes.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

const WIDTH = 1200;
const HEIGHT = 630;
const MAX_MARKS = 24;
/** Room beside the network; pixels. */
const NAME_WIDTH = 540;

/**
 * `GET /embed/card/<id>.png?lang=sv|en`: the picture of an entity where its link is shared (Open Graph), 1200 by 630.
 */
export function registerCards(app: FastifyInstance, { figures, responses, rasteriser }: EmbedDependencies): void {
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
      const picture = svg(drawCard(figure, language), figure, { id: 'vanort', theme: 'light', alone: true });
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

function drawCard({ subject, entities }: Figure, language: TextLanguage): Drawing {
  const words = PAGE_TEXTS[language];
  const theme = 'light';
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
  const name = wrap(subject.name, NAME_WIDTH, size, 4);
  const top = HEIGHT / 2 - (name.length * lineHeight(size)) / 2;
  const content: Content = [
    markup`<rect width="${WIDTH}" height="14" ${fill('accent', theme)}/>`,
    points.map((point) => line(`M${x} ${y}L${point.x} ${point.y}`, theme)),
    around.map(({ type }, index) => mark(type, points[index]!.x, points[index]!.y, theme, 19)),
    first !== undefined && [
      mark(first.type, x, y, theme, 34),
      svgText([typeLabel(first.type, language)], { x: 70, y: top, size: 30, tone: 'muted', theme }),
    ],
    svgText(name, { x: 70, y: top + 8 + size, size, tone: 'ink', theme, bold: true }),
    svgText([words.site], { x: 70, y: HEIGHT - 56, size: 30, tone: 'muted', theme }),
  ];
  return { width: WIDTH, height: HEIGHT, content };
}
