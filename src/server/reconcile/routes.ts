import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../../db/graph.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import { readEntities, searchIds } from '../../queries/reconcile/entities.js';
import { badUserInput } from '../../queries/api/errors.js';
import { createCrossOriginHook, type ApiOrigins } from '../graphql/cross-origin.js';
import { languageOf, textLanguageOf } from '../http/accept-language.js';
import { sendError } from '../http/http-errors.js';
import { contentSecurityPolicy } from '../pages/page.js';
import type { Site } from '../site.js';
import { extend } from './extend.js';
import { manifest, RECONCILE } from './manifest.js';
import { preview } from './preview.js';
import { described, propertiesOf, suggestProperties } from './properties.js';
import { descriptionOf, nameOf, reconcile } from './reconcile.js';
import { readCount, readExtension, readPrefix, readQueries } from './requests.js';
import { serviceType, suggestTypes, typeOf } from './types.js';

export interface ReconcileDependencies {
  readonly graph: Graph;
  readonly site: Site;
  readonly homeActor: string;
  /** Whose pages may ask in browsers. */
  readonly origins: ApiOrigins;
  /** Who may show previews in frames: sources of a Content-Security-Policy. */
  readonly frameAncestors: string;
}

/** A batch of rows with their properties is larger than other requests. */
const BODY_LIMIT_BYTES = 1_000_000;
const MOST_SUGGESTED = 20;

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The Reconciliation Service API 0.2 at `/reconcile`, by which OpenRefine and others match their lists with the graph:
 * manifest, queries, suggestions, previews and data extension. A mistake in a request is 400 `BAD_USER_INPUT`, an entity
 * that is not in the graph 404.
 * @see https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
export async function registerReconcile(app: FastifyInstance, dependencies: ReconcileDependencies): Promise<void> {
  const { graph, site, homeActor, origins, frameAncestors } = dependencies;
  const optionsOf = (request: FastifyRequest) => ({ graph, homeActor, language: languageOf(request.raw) });

  const service = async (request: FastifyRequest, reply: FastifyReply) => {
    const { queries, extend: extension } = parametersOf(request);
    void reply.header('cache-control', 'no-cache');
    if (typeof queries === 'string') {
      const asked = [...readQueries(queries)];
      const found = await Promise.all(
        asked.map(async ([key, query]) => [key, { result: await reconcile(optionsOf(request), query) }] as const),
      );
      return Object.fromEntries(found);
    }
    if (typeof extension === 'string') return extend(graph, readExtension(extension));
    if (request.method === 'POST') throw badUserInput('queries', 'is missing: send "queries" or "extend" as a form.');
    void reply.header('vary', 'Accept-Language');
    return manifest(site, await nameOfHome(), optionsOf(request).language);
  };

  const nameOfHome = async () => {
    const [home] = await readEntities(graph, [homeActor]);
    return home === undefined ? homeActor : nameOf(home);
  };

  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES },
      (_request, body, done) => {
        done(null, Object.fromEntries(new URLSearchParams(String(body))));
      },
    );
    scope.addHook('onRequest', createCrossOriginHook(origins));
    scope.route({ method: ['GET', 'POST', 'OPTIONS'], url: RECONCILE, bodyLimit: BODY_LIMIT_BYTES, handler: service });
    const get = (path: string, answer: (query: Parameters, request: FastifyRequest) => unknown) => {
      scope.route({
        ...{ method: ['GET', 'OPTIONS'], url: `${RECONCILE}${path}` },
        handler: async (request) => answer(parametersOf(request), request),
      });
    };
    get('/suggest/entity', async ({ prefix, cursor, type }, request) => {
      const { language } = optionsOf(request);
      const start = readCount('cursor', cursor, 0);
      const types = typeof type === 'string' ? [typeOf(type)].filter((one) => one !== undefined) : [];
      const ids = await searchIds(graph, homeActor, readPrefix(prefix), types, start + MOST_SUGGESTED);
      const found = await readEntities(graph, ids.slice(start));
      const result = found.map((entity) => {
        const { id, name } = serviceType(entity.type, language);
        const notable = [{ id, name }];
        return { id: entity.id, name: nameOf(entity), description: descriptionOf(entity, language), notable };
      });
      return { result };
    });
    get('/suggest/type', ({ prefix }, request) => ({
      result: suggestTypes(readPrefix(prefix), optionsOf(request).language),
    }));
    get('/suggest/property', ({ prefix }) => ({ result: suggestProperties(readPrefix(prefix)) }));
    get('/properties', ({ type, limit }) => {
      const of = typeof type === 'string' ? typeOf(type) : undefined;
      const most = readCount('limit', limit, Number.MAX_SAFE_INTEGER);
      return {
        ...(of !== undefined && { type: ENTITY_TYPES[of].label }),
        ...(limit !== undefined && { limit: most }),
        properties: propertiesOf(of).slice(0, most).map(described),
      };
    });
    scope.get(`${RECONCILE}/preview`, async (request, reply) => {
      const { id } = parametersOf(request);
      const [entity] = typeof id === 'string' ? await readEntities(graph, [id]) : [];
      if (entity === undefined) return sendError(reply, 404, 'NOT_FOUND', 'No entity has this id.', 'id');
      return reply
        .type('text/html; charset=utf-8')
        .headers({
          'content-security-policy': contentSecurityPolicy(frameAncestors),
          'cache-control': 'no-cache',
          vary: 'Accept-Language',
        })
        .send(preview(entity, site, textLanguageOf(request.raw)).text);
    });
  });
}

/** Parameters of the address or of a form. */
const parametersOf = ({ query, body }: FastifyRequest): Parameters => ({
  ...(typeof query === 'object' ? query : {}),
  ...(typeof body === 'object' ? body : {}),
});
