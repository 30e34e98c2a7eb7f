import accepts from 'accepts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from '../../model/api-error.js';
import { badUserInput } from '../../queries/api/errors.js';
import { languageOf } from '../http/accept-language.js';
import { createBody, createPlainBody } from '../http/body.js';
import { sendError } from '../http/http-errors.js';
import type { ResponseCache, Understood } from '../cache/response-cache.js';
import { cacheVersion, type RevisionWatcher } from '../cache/revision-watcher.js';
import { keyOf, type ExecuteQuery, type QueryRequest } from './execution.js';

/**
 * The header of a request that says which revision the answer must know of, and of an answer that says which it does.
 */
export const REVISION_HEADER = 'vanort-revision';

/**
 * For browsers and proxies on the way: an answer is good for a second, and may be shown for half a minute more while a
 * new one is fetched. Who has changed something sends the revision, and by `Vary` gets an answer of its own.
 */
const CACHE_CONTROL = 'public, max-age=1, stale-while-revalidate=30';
const VARY = 'Accept, Accept-Encoding, Accept-Language, Vanort-Revision';

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

const Variables = z.record(z.string(), z.unknown());
/** A request with a document is answered here when it has nothing but these: the rest is Apollo's. */
const Posted = z.strictObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: Variables.nullish(),
});
const PostedId = z.looseObject({ documentId: z.string() });
const Sought = z.object({
  documentId: z.string(),
  operationName: z.string().optional(),
  variables: z.string().optional(),
});
const Revision = z.coerce.number().int().min(0);

/**
 * Answers to our own documents, by GET and without credentials, may be read by anybody's page, as its own embeds do.
 */
const FOR_ALL_PAGES = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': REVISION_HEADER,
  'cross-origin-resource-policy': 'cross-origin',
};

export interface CacheHookOptions {
  readonly execute: ExecuteQuery;
  readonly responses: ResponseCache;
  readonly revisions: RevisionWatcher;
  /** Texts of the persisted documents by id. */
  readonly documents: ReadonlyMap<string, string>;
}

/**
 * A pre-handler of the GraphQL route that serves public queries through the cache of responses. A persisted document is
 * requested by `GET ?documentId=sha256:...&variables={...}`, whose response shared caches may store, or by the same
 * names in a POST. Everything else goes on to Apollo: malformed requests, and those with credentials.
 */
export function createCacheHook({ execute, responses, revisions, documents }: CacheHookOptions) {
  return async function hook(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const sought = readSought(request);
    // Embeds on anybody's pages ask so, whosever pages may ask otherwise.
    if (sought !== null) void reply.headers(FOR_ALL_PAGES);
    const atLeast = readAtLeast(request);
    if (sought === null) expandPersistedQuery(request, documents);
    const asked = sought === null ? readPosted(request) : withText(sought, documents);
    const mediaType = accepts(request.raw).type(MEDIA_TYPES);
    if (sought !== null && mediaType === false) {
      return sendError(reply, 406, 'BAD_REQUEST', `Header "Accept": there is ${MEDIA_TYPES.join(' and ')}.`, 'Accept');
    }
    if (asked === null || typeof mediaType !== 'string') {
      void reply.header('cache-control', 'no-store');
      if (atLeast !== undefined) await revisions.current(atLeast);
      return undefined;
    }
    const state = responses.isOn || atLeast !== undefined ? await revisions.current(atLeast) : null;
    const stored = await responses.fetch(keyIn(mediaType, sought ?? asked), state && cacheVersion(state), async () => {
      const { status, data, errors, isWhole } = await execute(asked);
      const text = `${JSON.stringify({ errors, data })}\n`;
      // What others may ask for by its id is compressed once for all of them, the rest as it is sent: see `createServer`.
      const body = await (sought === null ? createPlainBody : createBody)(`${mediaType}; charset=utf-8`, text);
      return { status, body, isWhole, head: null };
    });
    const { status, body, isWhole } = stored;
    const isPublic = sought !== null && isWhole;
    void reply
      .code(status)
      .type(body.type)
      .header('cache-control', isPublic ? CACHE_CONTROL : 'no-store');
    if (state !== null) void reply.header(REVISION_HEADER, state.number);
    if (!isPublic) return reply.send(body.plain);
    // The same for every encoding, so weak.
    void reply.header('etag', `W/${body.etag}`).header('vary', VARY);
    return responses.reply(request, reply, stored);
  };
}

/** Tells what a GET of a persisted document asks for; null: no document, or an answer of a certain revision at least. */
export function understandPersisted(request: FastifyRequest): Understood | null {
  const sought = REVISION_HEADER in request.headers ? null : readSought(request);
  return sought && { key: keyIn(accepts(request.raw).type(MEDIA_TYPES), sought), vary: VARY };
}

const keyIn = (mediaType: unknown, asked: Parameters<typeof keyOf>[0]) => `${String(mediaType)} ${keyOf(asked)}`;

/** What a GET of a persisted document asks for, by its id and with its variables as they stand in the address. */
function readSought({ method, query, raw }: FastifyRequest) {
  const { data } = Sought.safeParse(query);
  return method === 'GET' && data ? { ...data, document: data.documentId, language: languageOf(raw) } : null;
}

function readAtLeast({ headers }: FastifyRequest): number | undefined {
  const given = headers[REVISION_HEADER];
  if (given === undefined) return undefined;
  const parsed = Revision.safeParse(given);
  if (!parsed.success) throw badUserInput('Vanort-Revision', 'must be the revision that a change returned.');
  return parsed.data;
}

function withText(
  sought: NonNullable<ReturnType<typeof readSought>>,
  documents: ReadonlyMap<string, string>,
): QueryRequest {
  const document = find(sought.documentId, documents);
  try {
    return { ...sought, document, variables: Variables.parse(JSON.parse(sought.variables ?? '{}')) };
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
  throw new ApiError('PERSISTED_QUERY_NOT_FOUND', 'No document has this id here: send its text.', {
    argument: 'documentId',
  });
}

function readPosted({ method, headers, body, raw }: FastifyRequest): QueryRequest | null {
  if (method !== 'POST' || headers.authorization !== undefined || headers.cookie !== undefined) return null;
  if (!(headers['content-type'] ?? '').startsWith('application/json')) return null;
  const { data: posted } = Posted.safeParse(body);
  return posted === undefined ? null : { ...posted, document: posted.query, language: languageOf(raw) };
}
