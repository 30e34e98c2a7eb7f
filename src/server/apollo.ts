import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { QueryContext } from '../queries/context.js';
import { createErrorFormatter, errorStatus } from './errors.js';
import { costLimit } from './limits/cost.js';
import { documentRules } from './limits/document.js';
import { listArguments } from './limits/list-arguments.js';

/** Apollo with every limit on. It serves reads only: the schema has no mutation and no subscription. */
export function createApollo(schema: GraphQLSchema, app: FastifyInstance, log: Logger): ApolloServer<QueryContext> {
  return new ApolloServer<QueryContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: documentRules,
    formatError: createErrorFormatter(log),
    logger: log,
    plugins: [
      listArguments(schema),
      costLimit(schema),
      errorStatus,
      fastifyApolloDrainPlugin(app),
      // It wraps each resolver to work out what `answers/` decides: no field of ours says how long it is good for.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}
