import accepts from 'accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../narration/language.js';
import { languageOf } from '../http/accept-language.js';
import { ApiError } from '../graphql/internal-client.js';
import { createBody, sendBody, type BodyCache, type Body } from '../cache/body-cache.js';
import { figureHtml } from '../embeds/figure-html.js';
import type { Figures } from '../embeds/figures.js';
import { readParameters } from '../embeds/parameters.js';
import { sendError } from '../http/http-errors.js';
import type { Cached } from '../cache/stale-cache.js';
import { contentSecurityPolicy } from '../pages/page.js';
import { hasOtherParameters } from '../cache/response-cache.js';
import type { Site } from '../site.js';
import { catalogueData, type Publication } from './dcat.js';
import { entityData } from './entity-data.js';
import { entityPage, missingEntityPage } from './entity-page.js';
import type { Entities, Entity } from './entity.js';
import { toTurtle } from './turtle.js';

export interface OpenDataDependencies {
  readonly site: Site;
  readonly entities: Entities;
  readonly figures: Figures;
  readonly bodies: BodyCache;
  readonly homeActor: string;
  readonly publication: Publication;
}

const FORMATS = { html: 'text/html', jsonld: 'application/ld+json', ttl: 'text/turtle' } as const;
type Format = keyof typeof FORMATS;
const LINKED: readonly Exclude<Format, 'html'>[] = ['jsonld', 'ttl'];
const TYPE = { html: 'text/html; charset=utf-8', jsonld: 'application/ld+json', ttl: 'text/turtle; charset=utf-8' };

/** The format that a request takes, of these; null when it takes none. */
function negotiated<F extends Format>(request: FastifyRequest, formats: readonly F[]): F | null {
  const type = accepts(request.raw).type(formats.map((format) => FORMATS[format]));
  return formats.find((format) => FORMATS[format] === type) ?? null;
}

/**
 * `GET /id/<id>`: an entity as a page, as JSON-LD or as Turtle, by `Accept` or by `.jsonld` and `.ttl`. `GET /dcat`:
 * the description of the data by DCAT-AP-SE, in the same two.
 */
export function registerOpenData(app: FastifyInstance, dependencies: OpenDataDependencies): void {
  app.get<{ Params: { file: string } }>('/id/:file', async (request, reply) => {
    const [, id = request.params.file, extension] = /^(.*)\.(jsonld|ttl)$/s.exec(request.params.file) ?? [];
    const format = (extension as Format | undefined) ?? negotiated<Format>(request, ['html', ...LINKED]);
    const query = request.query as Record<string, unknown>;
    const asked = readParameters({ ...('lang' in query && { lang: query.lang }) }, []);
    const language = asked.language ?? languageOf(request.raw);
    if (format === null) return refuseFormat(reply);
    const vary = [...(extension === undefined ? ['Accept'] : []), ...(asked.language ? [] : ['Accept-Language'])];
    if (format === 'html') {
      void reply.header('content-security-policy', contentSecurityPolicy("'none'"));
    }
    let kept;
    try {
      kept = await dependencies.entities.find(id, language);
    } catch (error) {
      return refuse(request, reply, { id, language, format, error }, dependencies);
    }
    const body = await entityBody(kept, format, language, dependencies, request.signal);
    const isVariant = asked.problems.length > 0 || hasOtherParameters(request, ['lang']);
    return sendBody(request, reply, body, { vary, shows: kept, isVariant });
  });

  app.get('/dcat', async (request, reply) => {
    const format = negotiated(request, LINKED);
    return format === null ? refuseFormat(reply) : sendCatalogue(request, reply, format, dependencies);
  });
  for (const format of LINKED) {
    app.get(`/dcat.${format}`, (request, reply) => sendCatalogue(request, reply, format, dependencies));
  }
}

function entityBody(
  kept: Cached<Entity>,
  format: Format,
  language: Language,
  { site, figures, bodies }: OpenDataDependencies,
  reader: AbortSignal,
): Promise<Body> {
  const { value: entity, outdated, givenAt } = kept;
  const key = JSON.stringify(['id', entity.node.id, format, language, outdated && givenAt]);
  const make = async () => {
    if (format === 'jsonld') return createBody(TYPE.jsonld, JSON.stringify(entityData(entity, site)));
    if (format === 'ttl') return createBody(TYPE.ttl, await toTurtle(entityData(entity, site)));
    const { options } = readParameters({}, []);
    const { figure, kept: shown } = await figures.find('graph', entity.node.id, options, language);
    const html = figureHtml(figure, { ...shown, outdated: false }, site, {
      language,
      theme: 'auto',
      width: null,
      id: 'vanort-graph',
      atHome: true,
    });
    return createBody(TYPE.html, entityPage(kept, html, site, language));
  };
  return bodies.of(key, entity, make, reader);
}

async function sendCatalogue(
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'jsonld' | 'ttl',
  { site, entities, homeActor, publication, bodies }: OpenDataDependencies,
) {
  const kept = await entities.find(homeActor, 'SV');
  const make = async () => {
    const data = catalogueData(kept.value, site, publication);
    return createBody(TYPE[format], format === 'jsonld' ? JSON.stringify(data) : await toTurtle(data));
  };
  const body = await bodies.of(`dcat ${format}`, kept.value, make, request.signal);
  return sendBody(request, reply, body, { vary: ['Accept'], shows: kept, isVariant: hasOtherParameters(request, []) });
}

const refuseFormat = (reply: FastifyReply) =>
  sendError(
    reply,
    406,
    'BAD_REQUEST',
    'Header "Accept": there is text/html (not of /dcat), application/ld+json and text/turtle.',
    'Accept',
  );

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, language, format, error }: { id: string; language: Language; format: Format; error: unknown },
  { site }: OpenDataDependencies,
) {
  const status = error instanceof ApiError && error.code === 'NOT_FOUND' ? 404 : 503;
  if (status === 503) void reply.header('retry-after', '10');
  const code = status === 404 ? 'NOT_FOUND' : 'GRAPH_UNAVAILABLE';
  const message = error instanceof ApiError ? error.message : 'The graph cannot be reached right now.';
  const body =
    format === 'html'
      ? await createBody(TYPE.html, missingEntityPage(id, status, site, language))
      : await createBody('application/json', JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  return sendBody(request, reply, body, { status, cacheControl: 'no-store', vary: ['Accept', 'Accept-Language'] });
}
