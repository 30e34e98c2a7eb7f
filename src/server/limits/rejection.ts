import { GraphQLError } from 'graphql';

/** A document that asks for too much, refused before any of it runs. */
export const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
