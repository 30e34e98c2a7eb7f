import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { QueryContext } from '../../queries/api/context.js';
import { createPersistedQueryStore } from './automatic-persisted-queries.js';
import { createErrorFormatter, errorStatus } from './errors.js';
import { costLimit } from './limits/cost.js';
import { documentRules } from './limits/document.js';
import { listArguments } from './limits/list-arguments.js';

/**
 * How many characters of source the cache of parsed documents may stand for. A syntax tree takes some seventy bytes for
 * each: about 20 MB, for a thousand documents and more. Apollo's own bound counts the JSON of the trees, a tenth of
 * that.
 */
const CACHED_SOURCE = 300_000;

function createDocumentCache() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: CACHED_SOURCE,
    sizeCalculation: ({ loc }, key) => (loc?.source.body.length ?? 0) + key.length,
  });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}

/** Apollo with every limit on. It serves reads only: the schema has no mutation and no subscription. */
export function createApollo(schema: GraphQLSchema, app: FastifyInstance, log: Logger): ApolloServer<QueryContext> {
  return new ApolloServer<QueryContext>({
    schema,
    introspection: true,
    // Everything is public and only read, without cookies: what a foreign page asks for, it could ask for itself. What changes
    // something is no query, which Apollo takes by POST alone, with a body that no form can send.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: { cache: createPersistedQueryStore() },
    validationRules: documentRules,
    documentStore: createDocumentCache(),
    formatError: createErrorFormatter(log),
    logger: log,
    plugins: [
      listArguments(schema),
      costLimit(schema),
      errorStatus,
      fastifyApolloDrainPlugin(app),
      // It wraps each resolver to work out what the query cache decides: no field of ours says how long it is good for.
      ApolloServerPluginCacheControlDisabled(),
      // It loads scripts from elsewhere; a browser gets GraphiQL.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
