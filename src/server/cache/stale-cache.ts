import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { RevisionWatcher } from './revision-watcher.js';
import { ApiError } from '../graphql/internal-client.js';
import { etagOf } from './etag.js';

/** An answer, as it was given last. */
export interface Cached<T> {
  /** The same object for as long as the answer is the same. */
  readonly value: T;
  /** When it was given last: ISO 8601, UTC. */
  readonly givenAt: string;
  /** True when a newer one could not be had. */
  readonly outdated: boolean;
}

/** Times in milliseconds. */
export interface StaleCacheOptions {
  /** How much memory the answers may take; those asked for longest ago go first. 0: none is kept. */
  readonly maxBytes: number;
  /** For so long a reader waits for a new answer where there is an old one. */
  readonly patienceMs?: number;
  /** For so long nobody tries again after a failure. */
  readonly pauseMs?: number;
}

const PATIENCE_MS = 1_500;
const PAUSE_MS = 5_000;
/** What an answer takes for each character of its JSON: as objects, and as the figure that is made of it. */
const BYTES_PER_CHARACTER = 8;
/** What an entry takes beside its answer. */
const OVERHEAD_BYTES = 500;

/** What answers depend on beside their question, as far as it is known without asking the database: `KnownRevision`. */
export type CacheVersions = Pick<RevisionWatcher, 'lastVersion' | 'currentVersion'>;

interface Entry<T> {
  value: T;
  /** Hash of its JSON. */
  etag: string;
  bytes: number;
  /** Of the graph that it is of; null: that was not known. */
  version: string | null;
  givenAt: number;
  retryAt: number;
  loading: Promise<boolean> | undefined;
}

/** What somebody asked for wrongly: no older answer puts that right. */
const CALLER_ERRORS = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
const isCallerError = (error: unknown) => error instanceof ApiError && CALLER_ERRORS.has(error.code);

/**
 * Answers for many readers: each question is asked at most once at a time, and not again while the graph and the day are
 * known to be the same. When the database is away, or slow, the last good answer is given, and said to be outdated.
 */
export class StaleCache<T extends object> {
  readonly #entries: LRUCache<string, Entry<T>>;
  readonly #first = new Map<string, Promise<Cached<T>>>();

  readonly #patienceMs: number;
  readonly #pauseMs: number;

  constructor(
    private readonly versions: CacheVersions,
    { maxBytes, patienceMs = PATIENCE_MS, pauseMs = PAUSE_MS }: StaleCacheOptions,
    private readonly now: () => number = Date.now,
  ) {
    this.#patienceMs = patienceMs;
    this.#pauseMs = pauseMs;
    this.#entries = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + OVERHEAD_BYTES,
    });
  }

  /** @throws what `ask` throws, when there is no older answer or the asker is at fault */
  async get(key: string, load: () => Promise<T>): Promise<Cached<T>> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return this.#askFirst(key, load);
    if (entry.version !== null && entry.version === this.versions.currentVersion()) return kept(entry, false);
    if (this.now() < entry.retryAt) return kept(entry, true);
    entry.loading ??= this.#reload(key, entry, load).finally(() => (entry.loading = undefined));
    const answered = await inTime(entry.loading, this.#patienceMs);
    return kept(entry, !answered);
  }

  #askFirst(key: string, load: () => Promise<T>): Promise<Cached<T>> {
    const under = this.#first.get(key);
    if (under !== undefined) return under;
    const loading = this.#load(load)
      .then(({ value, version }) => {
        const entry = {
          value,
          ...measured(value),
          version,
          givenAt: this.now(),
          retryAt: 0,
          loading: undefined,
        };
        this.#entries.set(key, entry);
        return kept(entry, false);
      })
      .finally(() => this.#first.delete(key));
    this.#first.set(key, loading);
    return loading;
  }

  /** An answer with its moment, which it has when it is the same before and after. */
  async #load(load: () => Promise<T>): Promise<{ value: T; version: string | null }> {
    const before = this.versions.lastVersion();
    const value = await load();
    return { value, version: before === this.versions.currentVersion() ? before : null };
  }

  async #reload(key: string, entry: Entry<T>, load: () => Promise<T>): Promise<boolean> {
    try {
      const { value, version } = await this.#load(load);
      const { etag, bytes } = measured(value);
      Object.assign(entry, { version, givenAt: this.now(), retryAt: 0 });
      if (etag === entry.etag) return true;
      Object.assign(entry, { value, etag, bytes });
      // Its size is another: the cache counts it when it is put in.
      if (this.#entries.delete(key)) this.#entries.set(key, entry);
      return true;
    } catch (error) {
      if (isCallerError(error)) {
        this.#entries.delete(key);
        throw error;
      }
      entry.retryAt = this.now() + this.#pauseMs;
      return false;
    }
  }
}

function measured(value: object): { etag: string; bytes: number } {
  const text = JSON.stringify(value);
  return { etag: etagOf(text), bytes: BYTES_PER_CHARACTER * text.length };
}

const kept = <T>({ value, givenAt }: Entry<T>, outdated: boolean): Cached<T> => ({
  value,
  givenAt: new Date(givenAt).toISOString(),
  outdated,
});

/** Whether it was answered; false when that takes too long. What goes wrong later is nobody's to hear any more. */
async function inTime(loading: Promise<boolean>, ms: number): Promise<boolean> {
  const waiting = new AbortController();
  loading.catch(() => undefined);
  try {
    return await Promise.race([loading, sleep(ms, false, { signal: waiting.signal })]);
  } finally {
    waiting.abort();
  }
}
