import { ApiError } from '../../model/api-error.js';

/** An argument that cannot be used; `argument` is its name, the message says what would do. */
export const badUserInput = (argument: string, message: string): ApiError =>
  new ApiError('BAD_USER_INPUT', `Argument "${argument}": ${message}`, { argument });

/** The graph changed while an answer was put together from several reads. */
export const graphChanging = (): ApiError =>
  new ApiError('GRAPH_CHANGING', 'The graph is being changed right now. Try again in a moment.');

/** An id that nothing in the graph has. */
export const notFound = (argument: string, what: string, id: string): ApiError =>
  new ApiError('NOT_FOUND', `Argument "${argument}": no ${what} has the id ${JSON.stringify(id.slice(0, 100))}.`, {
    argument,
  });
