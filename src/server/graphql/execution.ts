import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Language } from '../../narration/language.js';
import type { QueryContext } from '../../queries/api/context.js';

/** A public query: anonymous, so that its result is the same for every client. */
export interface QueryRequest {
  readonly document: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly language: Language;
}

/** What a query came to. */
export interface QueryResult {
  /** The HTTP status: 200, or that of the errors. */
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  /** Whether it has no errors and no search was cut short by its time limit; only such results are kept. */
  readonly isWhole: boolean;
}

export type ExecuteQuery = (request: QueryRequest) => Promise<QueryResult>;

/** Executes queries by Apollo, with the checks and limits of a request over HTTP, and nothing of it kept. */
export const createExecutor =
  (
    apollo: ApolloServer<QueryContext>,
    contextFor: (language: Language, onCutShort: () => void) => QueryContext,
  ): ExecuteQuery =>
  async ({ document, operationName, variables, language }) => {
    let isCutShort = false;
    const { http, body } = await apollo.executeOperation(
      { query: document, ...(operationName && { operationName }), ...(variables && { variables }) },
      { contextValue: contextFor(language, () => (isCutShort = true)) },
    );
    if (body.kind !== 'single') throw new Error('A result came in parts');
    const { errors, data } = body.singleResult;
    return { status: http.status ?? 200, data, errors, isWhole: errors === undefined && !isCutShort };
  };

/** What tells one query from another; equal keys have equal results in one version of the graph. */
export const keyOf = (request: Omit<QueryRequest, 'variables'> & { readonly variables?: unknown }): string =>
  JSON.stringify([request.document, request.operationName, request.variables, request.language]);
