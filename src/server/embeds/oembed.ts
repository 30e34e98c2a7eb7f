import type { FastifyInstance } from 'fastify';
import { textLanguageOf } from '../http/accept-language.js';
import { ApiError } from '../../model/api-error.js';
import { createBody, sendBody, varyOn } from '../http/body.js';
import { sendError } from '../http/http-errors.js';
import { markup } from '../pages/html.js';
import { frameCode, frameHeights } from './embed-code.js';
import { takenBy } from '@vanort/figures';
import { readParameters } from './parameters.js';
import type { EmbedDependencies } from './routes.js';
import { embedPath, shownAt } from './shown-address.js';

const WIDTH = 760;
const LEAST_HEIGHT = 120;
const CACHE_AGE_SECONDS = 3600;

/** A rich response of oEmbed 1.0; lengths in pixels. */
interface Rich {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * `GET /oembed?url=...&format=json|xml&maxwidth=...&maxheight=...` (oEmbed 1.0): how to show one of our addresses on
 * another page. The address is taken apart and never fetched. 404: not ours, or unknown; 501: another format; 400: no
 * address, or a length that is none.
 */
export function registerOembed(
  app: FastifyInstance,
  { site, figures, homeActor }: EmbedDependencies & { readonly homeActor: string },
): void {
  app.get('/oembed', async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = request.query as Record<string, unknown>;
    if (typeof url !== 'string')
      return sendError(reply, 400, 'BAD_USER_INPUT', 'Argument "url": is needed, once.', 'url');
    if (format !== 'json' && format !== 'xml') {
      return sendError(reply, 501, 'NOT_IMPLEMENTED', 'Argument "format": there is "json" and "xml".', 'format');
    }
    const [mostWide, mostHigh] = [readLength(maxwidth), readLength(maxheight)];
    if (mostWide === null)
      return sendError(reply, 400, 'BAD_USER_INPUT', 'Argument "maxwidth": must be pixels.', 'maxwidth');
    if (mostHigh === null)
      return sendError(reply, 400, 'BAD_USER_INPUT', 'Argument "maxheight": must be pixels.', 'maxheight');
    const shown = shownAt(site.pathOf(url), homeActor);
    if (shown === null)
      return sendError(reply, 404, 'NOT_FOUND', 'Argument "url": is not an address of this site.', 'url');

    const read = readParameters(shown.query, takenBy(shown.name).options);
    const language = read.language ?? textLanguageOf(request.raw);
    let found;
    try {
      found = await figures.find(shown.name, shown.id, read.options, language);
    } catch (error) {
      const isUnknown = error instanceof ApiError && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code);
      if (isUnknown)
        return sendError(reply, 404, 'NOT_FOUND', 'Argument "url": there is nothing at this address.', 'url');
      return sendError(reply, 503, 'GRAPH_UNAVAILABLE', 'The graph cannot be reached right now.');
    }
    const figure = found.toFigure();
    const width = Math.min(mostWide, read.options.width ?? WIDTH);
    const { hyphenate } = found;
    const heights = frameHeights(figure, { width, fixed: null, hyphenate, language });
    const height = Math.min(mostHigh, Math.max(LEAST_HEIGHT, heights.wide));
    const src = site.absolute(embedPath({ ...shown, query: { ...shown.query, width: undefined } }, read.language));
    const answer: Rich = {
      ...{ version: '1.0', type: 'rich', provider_name: site.name, provider_url: site.absolute('/') },
      ...{ title: figure.title, cache_age: CACHE_AGE_SECONDS, width, height },
      html: frameCode(src, figure.title, { width, height, ...(mostHigh === Infinity && { heights }) }).text,
    };
    const body =
      format === 'json'
        ? await createBody('application/json; charset=utf-8', JSON.stringify(answer))
        : await createBody('text/xml; charset=utf-8', xmlOf(answer));
    const vary = read.language === null ? varyOn('Accept-Language') : varyOn();
    return sendBody(request, reply, body, { vary, shows: found.kept });
  });
}

/** Infinity when it is not said; null when it is no length. */
function readLength(given: unknown): number | null {
  if (given === undefined) return Infinity;
  return typeof given === 'string' && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}

const xmlOf = (answer: Rich) => markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>
<version>${answer.version}</version>
<type>${answer.type}</type>
<provider_name>${answer.provider_name}</provider_name>
<provider_url>${answer.provider_url}</provider_url>
<title>${answer.title}</title>
<cache_age>${answer.cache_age}</cache_age>
<html>${answer.html}</html>
<width>${answer.width}</width>
<height>${answer.height}</height>
</oembed>
`;
