import { GraphQLError } from 'graphql';
import { ApiError } from '../../../model/api-error.js';

/** A document that asks for too much, refused before any of it runs. */
export const tooComplex = (message: string): ApiError => new ApiError('QUERY_TOO_COMPLEX', message);

/** Runs a check of a whole request; what it throws for the caller refuses the request with its own status. */
export function beforeExecution<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, argument, status, message } = error;
    throw new GraphQLError(message, {
      extensions: { code, http: { status }, ...(argument !== undefined && { argument }) },
      originalError: error,
    });
  }
}
