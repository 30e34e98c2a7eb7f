import accepts from 'accepts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, OperationTypeNode, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { badUserInput } from '../../queries/api/errors.js';
import { languageOf } from '../http/accept-language.js';
import { sendError } from '../http/http-errors.js';
import { hasOtherParameters, markCacheable } from '../cache/response-cache.js';
import type { QueryCache, QueryRequest } from '../cache/query-cache.js';

/**
 * The header of a request that says which revision the answer must know of, and of an answer that says which it does.
 */
export const REVISION_HEADER = 'vanort-revision';

/**
 * For browsers and proxies on the way: an answer is good for a second, and may be shown for half a minute more while a
 * new one is fetched. Who has changed something sends the revision, and by `Vary` gets an answer of its own.
 */
const CACHE_CONTROL = 'public, max-age=1, stale-while-revalidate=30';
const VARY = 'Accept, Accept-Language, Vanort-Revision';

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

/** A request with a document is answered here when it has nothing but these: the rest is Apollo's. */
const Posted = z.strictObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});
const PostedId = z.looseObject({ documentId: z.string() });
const Sought = z.looseObject({
  documentId: z.string(),
  operationName: z.string().optional(),
  variables: z.string().optional(),
});
const PARAMETERS = Object.keys(Sought.shape);
const Revision = z.coerce.number().int().min(0);

/**
 * Answers to our own documents, by GET and without credentials, may be read by anybody's page, as its own embeds do.
 */
const FOR_ALL_PAGES = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': REVISION_HEADER,
  'cross-origin-resource-policy': 'cross-origin',
};

const isSought = ({ method, query }: FastifyRequest) => method === 'GET' && Sought.safeParse(query).success;

type Asked = Omit<QueryRequest, 'language' | 'atLeast'>;

/**
 * A pre-handler of the GraphQL route that serves public queries through the query cache. A persisted document is
 * requested by `GET ?documentId=sha256:...&variables={...}`, whose response shared caches may store, or by the same
 * names in a POST. Everything else goes on to Apollo: mutations, malformed documents, and requests with credentials.
 */
export function createCacheHook(queryCache: QueryCache, documents: ReadonlyMap<string, string>) {
  return async function hook(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (isSought(request)) void reply.headers(FOR_ALL_PAGES);
    const atLeast = readAtLeast(request);
    const sought = request.method === 'GET' ? readSought(request, documents) : null;
    if (sought === null) expandPersistedQuery(request, documents);
    const asked = sought ?? readPosted(request);
    const mediaType = accepts(request.raw).type(MEDIA_TYPES);
    if (sought !== null && mediaType === false) {
      return sendError(reply, 406, 'BAD_REQUEST', `Header "Accept": there is ${MEDIA_TYPES.join(' and ')}.`, 'Accept');
    }
    if (asked === null || mediaType === false) {
      void reply.header('cache-control', 'no-store');
      await queryCache.reach(atLeast);
      return undefined;
    }
    const answer = await queryCache.execute({ ...asked, language: languageOf(request.raw), atLeast });
    const isKept = sought !== null && answer.isWhole;
    void reply
      .code(answer.status)
      .type(`${mediaType as string}; charset=utf-8`)
      .header('cache-control', isKept ? CACHE_CONTROL : 'no-store');
    if (answer.revision !== null) void reply.header(REVISION_HEADER, answer.revision);
    if (isKept) void reply.header('etag', answer.etag).header('vary', VARY);
    if (isKept && !hasOtherParameters(request, PARAMETERS)) markCacheable(reply);
    return reply.send(answer.body);
  };
}

function readAtLeast({ headers }: FastifyRequest): number | undefined {
  const given = headers[REVISION_HEADER];
  if (given === undefined) return undefined;
  const parsed = Revision.safeParse(given);
  if (!parsed.success) throw badUserInput('Vanort-Revision', 'must be the revision that a change returned.');
  return parsed.data;
}

function readSought({ query }: FastifyRequest, documents: ReadonlyMap<string, string>): Asked | null {
  const parsed = Sought.safeParse(query);
  if (!parsed.success) return null;
  const { documentId, operationName, variables } = parsed.data;
  const document = find(documentId, documents);
  if (!isQuery(document, operationName)) throw badUserInput('documentId', 'is not a query: send it by POST.');
  return { document, operationName, variables: variables === undefined ? null : parseVariables(variables) };
}

function parseVariables(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw badUserInput('variables', 'must be a JSON object.');
  }
}

/** Replaces the id of a persisted document by its text. */
function expandPersistedQuery(request: FastifyRequest, documents: ReadonlyMap<string, string>): void {
  const parsed = PostedId.safeParse(request.body);
  if (!parsed.success) return;
  const { documentId, ...rest } = parsed.data;
  if ('query' in rest) throw badUserInput('documentId', 'cannot stand beside a "query".');
  request.body = { ...rest, query: find(documentId, documents) };
}

function find(documentId: string, documents: ReadonlyMap<string, string>): string {
  const document = documents.get(documentId);
  if (document !== undefined) return document;
  throw new GraphQLError('No document has this id here: send its text.', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', argument: 'documentId', http: { status: 404 } },
  });
}

function readPosted({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || headers.authorization !== undefined || headers.cookie !== undefined) return null;
  if (!(headers['content-type'] ?? '').startsWith('application/json')) return null;
  const parsed = Posted.safeParse(body);
  if (!parsed.success) return null;
  const { query, operationName, variables } = parsed.data;
  return isQuery(query, operationName) ? { document: query, operationName, variables } : null;
}

/** Memo: whether the operation of a document is a query. */
const verdicts = new LRUCache<string, boolean>({
  max: 2_000,
  maxSize: 4_000_000,
  sizeCalculation: (_, key) => key.length,
});

function isQuery(document: string, operationName: string | null | undefined): boolean {
  const key = `${operationName ?? ''} ${document}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  let verdict = false;
  try {
    verdict = getOperationAST(parse(document), operationName)?.operation === OperationTypeNode.QUERY;
  } catch {
    // What cannot be read is for Apollo to explain.
  }
  verdicts.set(key, verdict);
  return verdict;
}
