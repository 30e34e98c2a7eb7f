import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { Language } from '../../narration/language.js';
import type { QueryCache } from '../cache/query-cache.js';

/** A document of ours, typed by codegen. */
export type TypedDocument<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/**
 * Executes a document of the server's own against the API.
 * @throws ApiError with the code that a client over HTTP would get
 */
export type Execute = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  language: Language,
) => Promise<Data>;

/** An error of the API, as a client may see it. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** The argument at fault, where one is. */
    readonly argument: string | undefined,
  ) {
    super(message);
    this.name = 'AskError';
  }
}

/** GraphQL's form of an answer; the document's types say what is in its data. */
interface Response {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code?: string; argument?: string } }[];
}

/** An internal client that shares the query cache with HTTP clients. */
export const createInternalClient =
  (queryCache: QueryCache): Execute =>
  async <Data>(document: { toString(): string }, variables: Record<string, unknown>, language: Language) => {
    const { body } = await queryCache.execute({ document: document.toString(), variables, language });
    const { data, errors } = JSON.parse(body.toString()) as Response;
    const [error] = errors ?? [];
    if (error === undefined) return data as Data;
    const { code = 'INTERNAL_SERVER_ERROR', argument } = error.extensions ?? {};
    throw new ApiError(error.message, code, argument);
  };
