import accepts from 'accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../../model/api-error.js';
import { DEFAULT_LANGUAGE, type TextLanguage } from '../../model/language.js';
import type { ResponseCache, Understood } from '../cache/response-cache.js';
import { readParameters } from '../embeds/parameters.js';
import { textLanguageOf } from '../http/accept-language.js';
import { createBody, varyOn } from '../http/body.js';
import { sendError } from '../http/http-errors.js';
import { sitePolicy } from '../pages/page.js';
import type { Site } from '../site.js';
import { refuseEntity } from './entity-refusal.js';
import type { Entities } from './entity.js';
import { ftmStatements } from './ftm-statements.js';
import { statementsPage } from './statements-page.js';
import { statementsPath } from './statements-html.js';
import type { Statements } from './statements.js';

type Format = 'html' | 'csv';
const TYPES = { html: 'text/html; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;
/** How many a page tells, and how many rows' worth a file has. */
const MOST: Readonly<Record<Format, number>> = { html: 50, csv: 1_000 };

interface Dependencies {
  readonly site: Site;
  readonly entities: Entities;
  readonly statements: Statements;
  readonly responses: ResponseCache;
}

/** What a request for statements asks for. */
interface Asked extends Understood {
  readonly id: string;
  readonly format: Format;
  readonly language: TextLanguage;
  /** Where to go on from; null: at the start. */
  readonly after: string | null;
}

/**
 * `GET /id/<id>/statements`: all that is said of an entity, page by page, or as FollowTheMoney's statements with `.csv` or by
 * `Accept`; a header `Link` says where the next part of a long list is.
 */
export function registerStatements(app: FastifyInstance, dependencies: Dependencies): void {
  for (const fixed of [undefined, 'csv'] as const) {
    const understand = (request: FastifyRequest) => readAsked(request, fixed);
    const path = `/id/:id/statements${fixed === undefined ? '' : `.${fixed}`}`;
    app.get(path, { config: { understand } }, async (request, reply) => {
      const asked = understand(request);
      return asked === null ? refuseFormat(reply) : sendStatements(request, reply, asked, dependencies);
    });
  }
}

function readAsked(request: FastifyRequest, fixed: Format | undefined): Asked | null {
  const { id } = request.params as { id: string };
  const query = request.query as Record<string, unknown>;
  const after = typeof query.after === 'string' && query.after !== '' ? query.after : null;
  const format = fixed ?? (accepts(request.raw).type(['html', 'csv']) as Format | false);
  if (format === false) return null;
  const said = readParameters({ ...('lang' in query && { lang: query.lang }) }, []).language;
  // Nothing in the file is in the reader's language.
  const language = format === 'csv' ? DEFAULT_LANGUAGE : (said ?? textLanguageOf(request.raw));
  const vary = [
    ...(fixed === undefined ? ['Accept'] : []),
    ...(format === 'html' && said === null ? ['Accept-Language'] : []),
  ];
  return {
    ...{ id, format, language, after },
    key: JSON.stringify(['statements', id, format, language, after]),
    vary: varyOn(...vary),
  };
}

async function sendStatements(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
  { site, entities, statements, responses }: Dependencies,
): Promise<FastifyReply> {
  const { id, format, language, after } = asked;
  if (format === 'html') void reply.header('content-security-policy', sitePolicy());
  try {
    if (format === 'csv') return await sendCsv();
    const entity = await entities.find(id, language);
    const said = await statements.find(id, language, MOST.html, after);
    return await responses.send(request, reply, asked, entity.outdated ? entity : said, () =>
      createBody(TYPES.html, statementsPage(entity.value.node, said, site, asked)),
    );
  } catch (error) {
    if (error instanceof ApiError && error.code === 'BAD_USER_INPUT') {
      return sendError(reply, 400, 'BAD_REQUEST', error.message, 'after');
    }
    return refuseEntity(request, reply, { id, language, format, error }, site);
  }

  async function sendCsv(): Promise<FastifyReply> {
    const said = await statements.find(id, language, MOST.csv, after);
    if (said.value.next !== null) {
      const address = site.absolute(`${statementsPath(id)}.csv?after=${encodeURIComponent(said.value.next)}`);
      void reply.header('link', `<${address}>; rel="next"`);
    }
    return responses.send(request, reply, asked, said, () => createBody(TYPES.csv, ftmStatements(said.value)));
  }
}

const refuseFormat = (reply: FastifyReply) =>
  sendError(reply, 406, 'BAD_REQUEST', 'Header "Accept": there is text/html and text/csv.', 'Accept');
