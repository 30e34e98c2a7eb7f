import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encodedFor, sendEncoded, setHeaders, type Body } from '../http/body.js';
import { isFresh } from './etag.js';
import type { MemoryBudget } from './memory-budget.js';
import type { Age } from './result-cache.js';
import type { RevisionWatcher } from './revision-watcher.js';
import { VersionedCache } from './versioned-cache.js';

/** What a request asks for, as its route understood it. */
export interface Understood {
  /** The same for all requests that get the same response: of the address only what the route knows is in it. */
  readonly key: string;
  /** The `Vary` header: which of the request's headers the key rests on. */
  readonly vary: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Tells what a GET asks for, so that a response that is kept is sent at once; null: it may not be. */
    understand?: (request: FastifyRequest) => Understood | null;
  }
}

/** A response to any number of clients. */
export interface StoredResponse {
  readonly status: number;
  readonly body: Body;
  readonly isWhole: boolean;
  /** Null until it was sent once. */
  head: Head | null;
}

/** Headers as alternating names and values, as `writeHead` takes them; those of a 304 lack what describes the body. */
interface Head {
  readonly etag: string;
  readonly headers: readonly string[];
  readonly headersOf304: readonly string[];
}

type Shown = Pick<Age, 'version' | 'outdated'>;
type MakeBody = (abandoned: AbortSignal) => Promise<Body>;

/** Clients that wait for one response. */
interface Waiting {
  readonly clients: Set<AbortSignal>;
  readonly abandoned: AbortController;
}

/** Estimated memory of an entry's headers. */
const HEAD_BYTES = 3_000;
const OF_THE_BODY = ['content-type', 'content-encoding', 'content-length'];
/** Headers that depend on the request, and those of one client's response, which are never replayed. */
const OF_ONE_CLIENT =
  /^(?:vary|content-encoding|content-length|x-ratelimit-.*|retry-after|date|connection|set-cookie)$/;

/** Whole responses, by what was asked for. */
export class ResponseCache {
  readonly #cache: VersionedCache<StoredResponse>;
  readonly #waiting = new Map<string, Waiting>();

  constructor(
    budget: MemoryBudget,
    private readonly revisions: Pick<RevisionWatcher, 'currentVersion'>,
  ) {
    this.#cache = new VersionedCache(
      budget,
      ({ body: { plain, br, gzip } }) => plain.length + (br?.length ?? 0) + (gzip?.length ?? 0) + HEAD_BYTES,
    );
  }

  /**
   * Sends what is kept of the current version before any other hook runs, and turns a response whose `ETag` matches
   * `If-None-Match` into a 304 (RFC 9110, section 13.1.2).
   */
  register(app: FastifyInstance): void {
    app.addHook('onRequest', (request, reply, done) => {
      const understood = request.method === 'GET' ? request.routeOptions.config.understand?.(request) : null;
      const kept = understood && this.#cache.get(understood.key);
      if (kept?.value.head && kept.version === this.revisions.currentVersion()) {
        reply.hijack();
        replay(request, reply, kept.value.body, kept.value.head, understood!.vary);
        return;
      }
      done();
    });
    app.addHook('onSend', (request, reply, payload, done) => {
      const etag = entityTagOf(reply);
      if (etag === null || !isFresh(request.headers['if-none-match'], etag)) {
        done(null, payload);
        return;
      }
      for (const name of OF_THE_BODY) reply.removeHeader(name);
      reply.code(304);
      done(null, null);
    });
  }

  /** Whether anything is kept. */
  get isOn(): boolean {
    return this.#cache.isOn;
  }

  /** The response of this version, made once for all who ask for it at the same time. @throws what `make` throws */
  async fetch(key: string, version: string | null, make: () => Promise<StoredResponse>): Promise<StoredResponse> {
    return (await this.#cache.fetch(key, version, make)).value;
  }

  /**
   * Sends the body that shows a result of the graph, and the same response to whoever asks for it while the version is
   * current.
   * @param make makes the body; its signal is aborted when no client waits for it any more
   */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    { key, vary }: Understood,
    shows: Shown,
    make: MakeBody,
  ): Promise<FastifyReply> {
    const stored = await this.#shared(key, shows, make, request.signal);
    setHeaders(reply, stored.body, { vary, shows });
    return this.reply(request, reply, stored);
  }

  /** The same body, for a response that is not kept. */
  async body({ signal }: Pick<FastifyRequest, 'signal'>, key: string, shows: Shown, make: MakeBody): Promise<Body> {
    return (await this.#shared(key, shows, make, signal)).body;
  }

  /** Sends a response whose headers are set, but for the encoding, and keeps them with it. */
  reply(request: FastifyRequest, reply: FastifyReply, stored: StoredResponse): FastifyReply {
    stored.head ??= headOf(reply);
    return sendEncoded(request, reply, stored.body);
  }

  /** Whoever waits for a response shares its making, which is given up when the last of them has left. */
  async #shared(key: string, { version }: Shown, make: MakeBody, client: AbortSignal): Promise<StoredResponse> {
    const waiting = this.#waiting.get(key) ?? { clients: new Set(), abandoned: new AbortController() };
    this.#waiting.set(key, waiting);
    waiting.clients.add(client);
    const leave = () => {
      waiting.clients.delete(client);
      if (waiting.clients.size === 0 && this.#waiting.get(key) === waiting) this.#waiting.delete(key);
    };
    const abandon = () => {
      leave();
      if (waiting.clients.size > 0) return;
      waiting.abandoned.abort();
      this.#cache.delete(key);
    };
    client.addEventListener('abort', abandon, { once: true });
    try {
      return await this.fetch(key, version, async () => {
        const body = await make(waiting.abandoned.signal);
        return { status: 200, body, isWhole: true, head: null };
      });
    } finally {
      client.removeEventListener('abort', abandon);
      leave();
    }
  }
}

/** The entity tag without `W/` (comparison is weak); null when there is none. */
function entityTagOf(reply: FastifyReply): string | null {
  const etag = reply.getHeader('etag');
  return reply.statusCode === 200 && typeof etag === 'string' ? etag.replace(/^W\//, '') : null;
}

function headOf(reply: FastifyReply): Head | null {
  const etag = entityTagOf(reply);
  if (etag === null) return null;
  const all = Object.entries(reply.getHeaders()).filter(([name]) => !OF_ONE_CLIENT.test(name));
  const flat = (pairs: typeof all) => pairs.flatMap(([name, value]) => [name, String(value)]);
  return { etag, headers: flat(all), headersOf304: flat(all.filter(([name]) => !OF_THE_BODY.includes(name))) };
}

function replay(request: FastifyRequest, { raw }: FastifyReply, body: Body, head: Head, vary: string): void {
  if (isFresh(request.headers['if-none-match'], head.etag)) {
    raw.writeHead(304, [...head.headersOf304, 'vary', vary]).end();
    return;
  }
  const [encoding, bytes] = encodedFor(request, body);
  const encoded = encoding === null ? [] : ['content-encoding', encoding];
  const length = String(bytes.byteLength);
  raw.writeHead(200, [...head.headers, 'vary', vary, ...encoded, 'content-length', length]).end(bytes);
}
