import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { Language } from '../../narration/language.js';
import type { Cached, ResultCache } from '../cache/result-cache.js';

/** A document of ours, typed by codegen. */
export type TypedDocument<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/**
 * Executes a document of the server's own against the API. The data is shared: it must not be changed.
 * @throws ApiError with the code that a client over HTTP would get
 */
export type Execute = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  language: Language,
) => Promise<Cached<Data>>;

/** An internal client: it gets the data of the result itself. The document's types say what is in it. */
export const createInternalClient =
  (results: Pick<ResultCache, 'read'>): Execute =>
  async <Data>(
    document: { toString(): string },
    variables: Record<string, unknown>,
    language: Language,
  ): Promise<Cached<Data>> => {
    const result = await results.read({ document: document.toString(), variables, language });
    return { ...result, value: result.value as Data };
  };
