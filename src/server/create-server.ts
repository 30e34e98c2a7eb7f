import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Graph } from '../db/graph.js';
import type { QueryContext } from '../queries/api/context.js';
import type { Language } from '../narration/language.js';
import type { DocumentTexts } from '../queries/documents/sections.js';
import { publicView } from '../queries/visibility/public-view.js';
import { createFacetIndexes } from '../queries/browse/read-facet-index.js';
import { createEarliestFact } from '../queries/revision/earliest-fact.js';
import { createCountedEvidence } from '../queries/evidence-coverage/evidence-coverage.js';
import { createEvidenceLoader } from '../queries/rows/evidence-loader.js';
import { SWEDISH_MANDATE_PERIODS, type MandatePeriods } from '../queries/follow-up/mandate-period.js';
import { createCentralityWorker } from '../queries/centrality/centrality-worker.js';
import { createMeasuredNetworks } from '../queries/centrality/network-position.js';
import { languageOf } from './http/accept-language.js';
import { checkPersistedQuery } from './graphql/automatic-persisted-queries.js';
import { createCacheHook, understandPersisted } from './graphql/cache-hook.js';
import { createCrossOriginHook, type ApiOrigins } from './graphql/cross-origin.js';
import { createExecutor } from './graphql/execution.js';
import { createRevisionWatcher } from './cache/revision-watcher.js';
import { readPersistedDocuments } from './graphql/persisted-documents.js';
import { createApollo } from './graphql/apollo.js';
import { createInternalClient } from './graphql/internal-client.js';
import { MemoryBudget } from './cache/memory-budget.js';
import { registerCalendar } from './calendar.js';
import { createRasteriser, type Rasteriser } from './embeds/rasteriser.js';
import { explorerHead } from './embeds/shown-address.js';
import { readReleases, registerReleases } from './embeds/releases.js';
import { registerGraphiql } from './graphql/graphiql.js';
import { openingQuery } from './graphql/opening-query.js';
import { registerHealth } from './http/health.js';
import { createErrorHandler, refuseConnection, registerNotFound } from './http/http-errors.js';
import { registerSchemaText } from './graphql/schema-text.js';
import { limitRequest } from './graphql/limits/request.js';
import { registerPublication } from './publish.js';
import { isForReading, sendErrorPage } from './pages/error-page.js';
import { registerOwnPages } from './pages/own-pages.js';
import { registerShell } from './pages/shell-files.js';
import { registerReconcile } from './reconcile/routes.js';
import { ResponseCache } from './cache/response-cache.js';
import { RESULT_CACHE_OPTIONS, ResultCache } from './cache/result-cache.js';
import { buildSchema } from './graphql/schema/build.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { answerWhileStopping } from './http/stopping.js';
import { registerWeb } from './http/static-files.js';
import { createSite } from './site.js';
import { registerIdentity } from './identity-routes.js';
import { PLAIN_IDENTITY, type SiteIdentity } from './site-identity.js';
import type { KindWords } from '../model/kind-words.js';
import type { Profile } from '../model/visibility.js';
import { readDocumentTexts } from './document-texts.js';

/** What the server works with; durations in milliseconds. */
export interface ServerDependencies {
  readonly graph: Graph;
  /** As `buildSchema` makes it; built here when left out. */
  readonly schema?: GraphQLSchema | undefined;
  readonly log: Logger;
  readonly homeActor: string;
  /** Requests a minute for each client address; 0: no limit. */
  readonly rateLimitPerMinute: number;
  readonly trustProxy: boolean;
  /** How much memory all caches may take together; 0: nothing is kept. 64 MB when left out. */
  readonly answerCacheMb?: number | undefined;
  /** How long pages and figures wait for a fresh result before they show the last one; 1.5 s when left out. */
  readonly patienceMs?: number | undefined;
  /** Draws pictures as PNG, as `createRasteriser` makes it, and is closed with the server; made here when left out. */
  readonly rasteriser?: Rasteriser | undefined;
  /** The address that people reach the site at, without a slash at its end; where it listens when left out. */
  readonly publicUrl?: string | undefined;
  /** Who may show embeds in frames: sources of a Content-Security-Policy; everybody when left out. */
  readonly embedFrameAncestors?: string | undefined;
  /** Origins whose pages may ask the API; everybody's when left out. */
  readonly apiOrigins?: ApiOrigins | undefined;
  /** Whom to ask about the data, and to tell what is hard to use. */
  readonly contactEmail?: string | undefined;
  /** Address of the licence that the data is published under. */
  readonly dataLicence?: string | undefined;
  /** How mandate periods are counted; Swedish municipalities' when left out. */
  readonly mandatePeriods?: MandatePeriods | undefined;
  /** Whom it is for: `public` shows nothing that is internal; `internal`, everything, when left out. */
  readonly profile?: Profile | undefined;
  /** Texts of documents, as `readDocumentTexts` reads them; those that come along when left out. */
  readonly documentTexts?: DocumentTexts | undefined;
  /** How the site presents itself; as the product when left out. */
  readonly identity?: SiteIdentity | undefined;
  /** What the explorer calls the kinds of partnership between towns; as the model does when left out. */
  readonly kindWords?: KindWords | undefined;
  /** Folder with the built explorer, as `npm run build` makes it; none is served when left out. */
  readonly web?: string | undefined;
  /** Folder of the builds of the components that were kept, as `keepRelease` fills it; none is served when left out. */
  readonly embedReleases?: string | undefined;
}

const SHIPPED_SEED = fileURLToPath(new URL('../../seed', import.meta.url));
/** A request may hold a long document with its variables, and no more. */
const BODY_LIMIT_BYTES = 100_000;
const HEADERS_TIMEOUT_MS = 30_000;
/** Below this, what compression saves is less than what it costs. */
const COMPRESSED_FROM_BYTES = 1_000;
/** Longer than any id: what is longer is no address of anything. */
const MAX_PARAMETER_LENGTH = 500;
const ANSWER_CACHE_MB = 64;

/** The HTTP server, with everything registered. It does not listen: the caller does, and closes it. */
export async function createServer(dependencies: ServerDependencies): Promise<FastifyInstance> {
  const { log, homeActor, rateLimitPerMinute, trustProxy, profile = 'internal' } = dependencies;
  const texts = dependencies.documentTexts ?? readDocumentTexts([SHIPPED_SEED]);
  const { graph, documentTexts } =
    profile === 'public' ? publicView(dependencies.graph, texts) : { graph: dependencies.graph, documentTexts: texts };
  const mandatePeriods = dependencies.mandatePeriods ?? SWEDISH_MANDATE_PERIODS;
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: HEADERS_TIMEOUT_MS,
    routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH },
    trustProxy,
    return503OnClosing: false,
    clientErrorHandler: refuseConnection,
    // An address that the router cannot read reaches no hook: what those do is done here.
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply);
      void limitRate(request, reply).then(
        () => handleError(error, request, reply),
        (tooMany: unknown) => handleError(tooMany as FastifyError, request, reply),
      );
    },
  });
  let limitRate = async (_request: FastifyRequest, _reply: FastifyReply): Promise<void> => undefined;
  const { web, contactEmail } = dependencies;
  const site = createSite(app, dependencies.publicUrl, web !== undefined, dependencies.identity, contactEmail, profile);
  const handleError = createErrorHandler(log, (request, reply, status) =>
    isForReading(request) ? sendErrorPage(request, reply, { site, status }) : undefined,
  );
  app.setErrorHandler(handleError);
  answerWhileStopping(app);
  const revisions = createRevisionWatcher(graph);
  const budget = new MemoryBudget((dependencies.answerCacheMb ?? ANSWER_CACHE_MB) * 1_000_000);
  const responses = new ResponseCache(budget, revisions);
  responses.register(app);
  app.addHook('onRequest', (_request, reply, done) => {
    setSecurityHeaders(reply);
    done();
  });
  if (rateLimitPerMinute > 0) {
    await app.register(rateLimit, {
      max: rateLimitPerMinute,
      timeWindow: '1 minute',
      allowList: (request) => request.url.startsWith('/health/'),
    });
    const countRequest = app.rateLimit();
    limitRate = async (request, reply) => {
      await countRequest.call(app, request, reply);
    };
  }
  registerHealth(app, graph);
  registerIdentity(app, dependencies.identity ?? PLAIN_IDENTITY);
  await registerShell(app);
  registerOwnPages(app, site, dependencies.identity?.pages);
  const head = explorerHead(site, homeActor);
  const sendLostPage =
    web === undefined
      ? null
      : await registerWeb(app, web, {
          ...{ homeActor, contactEmail, head, site },
          kindWords: dependencies.kindWords ?? {},
        });
  registerNotFound(app, site, sendLostPage);
  if (profile === 'internal') registerCalendar(app, { graph, site, homeActor, mandatePeriods });

  const measurer = createCentralityWorker();
  app.addHook('onClose', () => measurer.close());
  const networks = createMeasuredNetworks(graph, measurer);
  const countedEvidence = createCountedEvidence(graph);
  const earliestFact = createEarliestFact(graph);
  const facetIndexes = createFacetIndexes(graph);
  const served = dependencies.schema ?? (await buildSchema());
  const apollo = createApollo(served, app, log);
  await apollo.start();
  const contextFor = (language: Language, onCutShort: () => void): QueryContext => ({
    ...{
      graph,
      homeActor,
      mandatePeriods,
      language,
      networks,
      countedEvidence,
      earliestFact,
      facetIndexes,
      documentTexts,
      onCutShort,
    },
    evidence: createEvidenceLoader(graph, homeActor),
  });
  const execute = createExecutor(apollo, contextFor);
  const { patienceMs = RESULT_CACHE_OPTIONS.patienceMs } = dependencies;
  const results = new ResultCache(budget, revisions, execute, { ...RESULT_CACHE_OPTIONS, patienceMs });
  const askInside = createInternalClient(results);
  const rasteriser = dependencies.rasteriser ?? createRasteriser();
  app.addHook('preClose', (done) => {
    rasteriser.drain();
    done();
  });
  app.addHook('onClose', () => rasteriser.close());
  await registerPublication(app, {
    ...{ rasteriser, responses, graph, site, homeActor },
    execute: askInside,
    frameAncestors: dependencies.embedFrameAncestors ?? '*',
    components: dependencies.web === undefined ? undefined : path.join(dependencies.web, 'embed'),
    publication: { contactEmail: dependencies.contactEmail, licence: dependencies.dataLicence },
  });
  await registerReconcile(app, {
    ...{ graph, site, homeActor },
    origins: dependencies.apiOrigins ?? '*',
    frameAncestors: dependencies.embedFrameAncestors ?? '*',
  });
  const documents = new Map(readPersistedDocuments());
  if (dependencies.embedReleases !== undefined) {
    const releases = await readReleases(dependencies.embedReleases, log);
    // An id is the hash of its text: what older builds ask stands beside what is asked today.
    for (const [id, text] of releases.documents) documents.set(id, text);
    registerReleases(app, releases);
  }
  registerSchemaText(app, served);
  await app.register(compress, {
    ...{ global: false, encodings: ['br', 'gzip'], threshold: COMPRESSED_FROM_BYTES },
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    config: { understand: understandPersisted },
    compress: {},
    onRequest: [
      createCrossOriginHook(dependencies.apiOrigins ?? '*'),
      await registerGraphiql(app, {
        siteName: site.name,
        openingQuery: () => openingQuery(askInside, homeActor),
      }),
    ],
    preValidation: limitRequest,
    preHandler: [checkPersistedQuery, createCacheHook({ execute, responses, revisions, documents })],
    handler: fastifyApolloHandler<QueryContext>(apollo, {
      context: async (request) => contextFor(languageOf(request.raw), () => undefined),
    }),
  });
  return app;
}
