import { unwrapResolverError, ApolloServerErrorCode } from '@apollo/server/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { graphErrorOf } from '../../db/errors.js';

const INTERNAL: string = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
/** The HTTP status that an error's code asks for. */
export const STATUS: Readonly<Record<string, number>> = {
  GRAPH_UNAVAILABLE: 503,
  GRAPH_CHANGING: 503,
  REVISION_NOT_REACHED: 503,
  QUERY_TIMEOUT: 504,
  COMPUTATION_BUSY: 503,
  COMPUTATION_FAILED: 500,
  COMPUTATION_TIMEOUT: 504,
};

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
    const inner = innerOf(original);
    const code = typeof inner.code === 'string' ? inner.code : codeOf(formatted);
    if (original instanceof GraphQLError && code !== INTERNAL) {
      const cause: unknown = original.originalError;
      if (cause !== undefined && !(cause instanceof GraphQLError))
        log.error({ err: cause, path: formatted.path }, code);
      const argument = formatted.extensions?.argument ?? inner.argument;
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

/** An error made for a caller inside another, as Apollo puts a rule's, keeps its code and the name of its argument. */
const innerOf = (error: unknown): Record<string, unknown> =>
  error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError.extensions : {};

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
