import { GraphQLError } from 'graphql';

/** An argument that cannot be used; `argument` is its name, the message says what would do. */
export const badUserInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(`Argument "${argument}": ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** An id that nothing in the graph has. */
export const notFound = (argument: string, what: string, id: string): GraphQLError =>
  new GraphQLError(`Argument "${argument}": no ${what} has the id ${JSON.stringify(id.slice(0, 100))}.`, {
    extensions: { code: 'NOT_FOUND', argument },
  });
