import { GraphQLError } from 'graphql';

const HTTP = { status: 400 };

/** A document that asks for too much, refused before any of it runs. */
export const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: HTTP } });

/** Runs a check of a whole request; what it throws for the caller refuses the request with the status of bad input. */
export function beforeExecution<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.http ??= HTTP;
    throw error;
  }
}
