import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { RevisionWatcher } from './revision-watcher.js';
import { ApiError } from '../graphql/internal-client.js';
import { etagOf } from './etag.js';

/** A cached result with its age. */
export interface Cached<T> {
  /** The identical object for as long as the result is equal. */
  readonly value: T;
  /** When it was last loaded or confirmed: ISO 8601, UTC. */
  readonly givenAt: string;
  /** True when it is stale and could not be refreshed. */
  readonly outdated: boolean;
}

/** Times in milliseconds. */
export interface StaleCacheOptions {
  /** Memory limit; least recently used entries are evicted first. 0: nothing is cached. */
  readonly maxBytes: number;
  /** How long a reader waits for a refresh before it is served the stale entry. */
  readonly patienceMs?: number;
  /** How long no refresh is attempted after a failed one. */
  readonly pauseMs?: number;
}

const PATIENCE_MS = 1_500;
const PAUSE_MS = 5_000;
/** Estimated memory per character of the result's JSON: its objects, and the figure derived from it. */
const BYTES_PER_CHARACTER = 8;
/** Estimated memory of an entry besides its value. */
const OVERHEAD_BYTES = 500;

/** The part of `RevisionWatcher` that is known without a database read. */
export type CacheVersions = Pick<RevisionWatcher, 'lastVersion' | 'currentVersion'>;

interface Entry<T> {
  value: T;
  /** Hash of its JSON. */
  etag: string;
  bytes: number;
  /** Cache version of the graph that it was loaded from; null: unknown. */
  version: string | null;
  givenAt: number;
  retryAt: number;
  loading: Promise<boolean> | undefined;
}

/** Errors caused by the request itself; a stale result is no substitute for them. */
const CALLER_ERRORS = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
const isCallerError = (error: unknown) => error instanceof ApiError && CALLER_ERRORS.has(error.code);

/**
 * Cache with single-flight loading and stale-on-error. An entry is fresh while the cache version is known to be
 * unchanged; otherwise it is reloaded once for all concurrent readers. When the database is unavailable or slow, the
 * last good value is returned, marked as outdated.
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

  /** @throws what `load` throws, when there is no older value or the request itself is at fault */
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

  /** Loads a value with its version, which is known only if it is the same before and after the load. */
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
      // The size has changed, and the cache measures an entry only when it is set.
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

/** Whether the reload succeeded within `ms`. A later failure is ignored: the reader has been served by then. */
async function inTime(loading: Promise<boolean>, ms: number): Promise<boolean> {
  const waiting = new AbortController();
  loading.catch(() => undefined);
  try {
    return await Promise.race([loading, sleep(ms, false, { signal: waiting.signal })]);
  } finally {
    waiting.abort();
  }
}
