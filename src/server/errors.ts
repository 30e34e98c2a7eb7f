import { unwrapResolverError, ApolloServerErrorCode } from '@apollo/server/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { graphErrorOf } from '../graph/errors.js';

const INTERNAL: string = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
const STATUS: Readonly<Record<string, number>> = { GRAPH_UNAVAILABLE: 503, QUERY_TIMEOUT: 504 };

/**
 * The one place that decides what callers see of an error: its message and stable code when it was made for them, a
 * plain sentence when it was not. No Cypher, no stack, no address. What is hidden is logged.
 */
export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const graphError = graphErrorOf(original) ?? graphErrorOf(original instanceof Error ? original.cause : undefined);
    if (graphError !== null) {
      log.error({ err: graphError.cause, path: formatted.path }, 'the graph failed');
      return { ...placeOf(formatted), message: graphError.message, extensions: { code: graphError.code } };
    }
    const code = codeOf(formatted);
    if (original instanceof GraphQLError && code !== INTERNAL) {
      const argument = formatted.extensions?.argument ?? argumentOf(original);
      return {
        ...placeOf(formatted),
        message: formatted.message,
        extensions: { code, ...(argument !== undefined && { argument }) },
      };
    }
    log.error({ err: original, path: formatted.path }, 'an unexpected error');
    return {
      ...placeOf(formatted),
      message: 'Something went wrong on our side.',
      extensions: { code: INTERNAL },
    };
  };
}

const codeOf = ({ extensions }: GraphQLFormattedError) =>
  typeof extensions?.code === 'string' ? extensions.code : INTERNAL;

const placeOf = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations !== undefined && { locations }),
  ...(path !== undefined && { path }),
});

/** An error made for a caller inside another error keeps the name of its argument. */
const argumentOf = ({ originalError }: GraphQLError): unknown =>
  originalError instanceof GraphQLError ? originalError.extensions.argument : undefined;

/** Gives an answer the status that its errors ask for: the database away is 503, never 200 with an empty list. */
export const errorStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      for (const { extensions } of response.body.singleResult.errors ?? []) {
        const status = STATUS[String(extensions?.code)];
        if (status !== undefined) response.http.status = status;
      }
    },
  }),
};
