import neo4j from 'neo4j-driver';
import { ApiError } from '../model/api-error.js';

/** What can go wrong between the product and its database, as callers may see it. */
export type GraphErrorCode = 'GRAPH_UNAVAILABLE' | 'QUERY_TIMEOUT' | 'QUERY_TOO_COMPLEX' | 'GRAPH_FAILED';

const MESSAGES: Record<GraphErrorCode, string> = {
  GRAPH_UNAVAILABLE: 'The graph database cannot be reached right now. Try again in a moment.',
  QUERY_TIMEOUT: 'The query took longer than the time limit and was stopped. Ask for less at a time.',
  QUERY_TOO_COMPLEX: 'The query needs more memory than the graph database gives to one. Ask for less at a time.',
  GRAPH_FAILED: 'The graph database could not answer this query.',
};

/** A failure of the database, told without Cypher, addresses or stacks; the driver's own error is the `cause`. */
export class GraphError extends ApiError {
  override readonly name = 'GraphError';

  constructor(code: GraphErrorCode, cause: unknown) {
    super(code, MESSAGES[code], { cause });
  }
}

const UNAVAILABLE = new Set<string>([
  // The driver's own: no connection of the pool came free in time, or the pool is closed.
  'N/A',
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.TokenExpired',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
]);

/** The query alone is too much for the database: another try would be as much. */
const TOO_LARGE = new Set<string>([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
]);

const TIMED_OUT = new Set<string>([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.LockClientStopped',
]);

/** The `GraphError` that a thrown value is, or stands for; null when the database has nothing to do with it. */
export function graphErrorOf(error: unknown): GraphError | null {
  if (error instanceof GraphError) return error;
  if (!(error instanceof neo4j.Neo4jError)) return null;
  if (UNAVAILABLE.has(error.code)) return new GraphError('GRAPH_UNAVAILABLE', error);
  if (TIMED_OUT.has(error.code)) return new GraphError('QUERY_TIMEOUT', error);
  if (TOO_LARGE.has(error.code)) return new GraphError('QUERY_TOO_COMPLEX', error);
  if (error.retryable) return new GraphError('GRAPH_UNAVAILABLE', error);
  return new GraphError('GRAPH_FAILED', error);
}

/** Whether nothing answers at all, or says to come back later. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.retryable || ['N/A', 'ServiceUnavailable', 'SessionExpired'].includes(error.code));

/** Whether the server is there, but its database is closed, or not open yet. */
export const isDatabaseClosed = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code.endsWith('.DatabaseUnavailable');

/** Another server has just made the index or constraint; `IF NOT EXISTS` sees it the next time. */
const MADE_BY_ANOTHER = new Set<string>([
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
  'Neo.ClientError.Schema.ConstraintWithNameAlreadyExists',
  'Neo.ClientError.Schema.IndexWithNameAlreadyExists',
]);

/** Whether the same work may succeed when it is tried again. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError) || TOO_LARGE.has(error.code)) return false;
  return error.retryable || MADE_BY_ANOTHER.has(error.code);
}
