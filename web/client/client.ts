import type { TypedDocumentString } from '../../src/generated/client/graphql.js';

export type * from '../../src/generated/client/graphql.js';

/** Why a question could not be answered; `code` is the API's `extensions.code`, or one of the client's own. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    /** `UNREACHABLE`: no answer came; `BAD_ANSWER`: what came was not the API's. */
    readonly code: string,
    message: string,
    /** The argument at fault, where one is. */
    readonly argument?: string,
  ) {
    super(message);
  }
  /** True when the same question may be answered a little later. */
  get passing(): boolean {
    return ['UNREACHABLE', 'GRAPH_UNAVAILABLE', 'RATE_LIMITED', 'BAD_ANSWER'].includes(this.code);
  }
}

export interface ClientOptions {
  /** Address of the API, for example `graphql` beside the page. */
  readonly endpoint: string;
  /** The language of names and sentences where a document does not ask for one: `sv`, `en`. */
  readonly language?: () => string;
  /** Ask for documents by their hash, with GET: for servers that keep this client's documents. */
  readonly byHash?: boolean;
}

/** `ask(document, variables)` answers with the document's data, or throws an ApiError. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Data>;

/** Long addresses are cut on the way; beyond this the question goes by POST. */
const LONGEST_ADDRESS = 6000;

/**
 * A client of the public API. Documents known to the server are asked for by their hash with GET, which caches can hold;
 * a server that does not know one gets it whole, by POST.
 */
export function createClient({ endpoint, language, byHash = false }: ClientOptions): Ask {
  const headers = (): Record<string, string> => (language ? { 'accept-language': language() } : {});
  let knowsDocuments = byHash;
  return async (document, variables, signal) => {
    const init = { headers: { ...ACCEPT, ...headers() }, signal: signal ?? null };
    const known = knowsDocuments ? await askByHash(endpoint, document, variables, init) : undefined;
    if (known === undefined) knowsDocuments = false;
    const answer =
      known ??
      (await fetchAnswer(endpoint, {
        ...{ ...init, method: 'POST', headers: { ...init.headers, 'content-type': 'application/json' } },
        body: JSON.stringify({ query: document.toString(), variables }),
      }));
    return dataOf(answer);
  };
}

const ACCEPT = { accept: 'application/graphql-response+json, application/json' };

/** Ask by the document's hash; undefined: the server does not know it, or it cannot be asked that way. */
export async function askByHash<Data, Variables>(
  endpoint: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  init: RequestInit = { headers: ACCEPT },
): Promise<Answer | undefined> {
  const hash: unknown = document.__meta__?.['hash'];
  if (typeof hash !== 'string') return undefined;
  const query = new URLSearchParams({ documentId: hash, variables: JSON.stringify(variables) });
  const address = `${endpoint}?${query.toString()}`;
  if (address.length > LONGEST_ADDRESS) return undefined;
  const answer = await fetchAnswer(address, init);
  return UNKNOWN_DOCUMENT.has(answer.errors?.[0]?.extensions?.code ?? '') ? undefined : answer;
}

/** What an answer holds. @throws ApiError when it holds an error */
export function dataOf(answer: Answer): never {
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    const { code, argument } = error.extensions ?? {};
    throw new ApiError(code ?? 'BAD_ANSWER', error.message, argument);
  }
  return answer.data as never;
}

/** What servers say that were not built with this client's documents. */
const UNKNOWN_DOCUMENT = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST']);

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: string };
  }[];
}

async function fetchAnswer(address: string, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError('UNREACHABLE', 'The server cannot be reached.');
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!isAnswer(answer)) {
    throw new ApiError('BAD_ANSWER', `The server answered ${response.status}, and not as its API does.`);
  }
  return answer;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  ('errors' in value ? Array.isArray(value.errors) && value.errors.length > 0 : 'data' in value);
