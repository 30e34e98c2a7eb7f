import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ApiError, ERROR_STATUS, isErrorCode, type ErrorCode } from '../../model/api-error.js';
import { graphErrorOf } from '../../db/errors.js';

const INTERNAL = 'INTERNAL_SERVER_ERROR' satisfies ErrorCode;

/** The error that a client over HTTP would get, in the server's own hands. */
export const apiErrorOf = ({ message, extensions = {} }: Pick<GraphQLFormattedError, 'message' | 'extensions'>) =>
  new ApiError(isErrorCode(extensions.code) ? extensions.code : INTERNAL, message, {
    argument: typeof extensions.argument === 'string' ? extensions.argument : undefined,
  });

/**
 * The one place that decides what callers see of an error: its message and stable code when it was made for them, a
 * plain sentence when it was not. No Cypher, no stack, no address. What is hidden is logged.
 */
export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const made = madeForCaller(original);
    if (made !== null) {
      if (made.cause !== undefined) log.error({ err: made.cause, path: formatted.path }, made.code);
      return answered(formatted, made.message, made.code, made.argument);
    }
    const code = formatted.extensions?.code;
    if (original instanceof GraphQLError && typeof code === 'string' && code !== INTERNAL) {
      return answered(formatted, formatted.message, code, formatted.extensions?.argument);
    }
    log.error({ err: original, path: formatted.path }, 'an unexpected error');
    return answered(formatted, 'Something went wrong on our side.', INTERNAL);
  };
}

/** The error of ours that a thrown value is, or was made from: GraphQL and Apollo put it in theirs. */
function madeForCaller(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  const inner = error instanceof GraphQLError ? error.originalError : error instanceof Error ? error.cause : undefined;
  return graphErrorOf(error) ?? (inner instanceof Error ? madeForCaller(inner) : null);
}

const answered = ({ locations, path }: GraphQLFormattedError, message: string, code: string, argument?: unknown) => ({
  ...{ message, extensions: { code, ...(argument !== undefined && { argument }) } },
  ...(locations !== undefined && { locations }),
  ...(path !== undefined && { path }),
});

/** Gives an answer the status of the faults in it: the database away is 503, never 200 with an empty list. */
export const errorStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      for (const { extensions } of response.body.singleResult.errors ?? []) {
        const code = extensions?.code;
        if (isErrorCode(code) && ERROR_STATUS[code] >= 500) response.http.status = ERROR_STATUS[code];
      }
    },
  }),
};
