import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../model/api-error.js';
import { apiErrorOf } from '../graphql/errors.js';
import { keyOf, type ExecuteQuery, type QueryRequest } from '../graphql/execution.js';
import { bytesOfValue, type MemoryBudget } from './memory-budget.js';
import { cacheVersion, type RevisionWatcher } from './revision-watcher.js';
import { VersionedCache, type Entry } from './versioned-cache.js';

/** How old something is that shows the graph. */
export interface Age {
  /** Version of what is made of it: equal for equal values, and another while it is outdated. Null: unknown. */
  readonly version: string | null;
  /** When it was last read or confirmed: ISO 8601, UTC. */
  readonly givenAt: string;
  /** True when it may be stale and could not be refreshed. */
  readonly outdated: boolean;
}

/** A value with its age; the identical object for as long as it is kept. */
export interface Cached<T> extends Age {
  readonly value: T;
}

interface Result {
  readonly data: unknown;
  readonly error: ApiError | null;
  readonly isWhole: boolean;
  /** When it was last known to be current. Milliseconds, as the following. */
  confirmedAt: number;
  /** Until when it is given as outdated without another try to refresh it. */
  retryAt: number;
}

/** Times in milliseconds. */
export interface ResultCacheOptions {
  /** How long a reader waits for a refresh before it gets what is kept. */
  readonly patienceMs: number;
  /** How long no refresh is tried after a failed one. */
  readonly pauseMs: number;
  readonly now: () => number;
}

/** As the product runs. */
export const RESULT_CACHE_OPTIONS: ResultCacheOptions = { patienceMs: 1_500, pauseMs: 5_000, now: Date.now };
/** Errors caused by the request itself; a stale result is no substitute for them. */
const CALLER_ERRORS = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * Results of our own server's queries, as GraphQL's execution made them: the objects themselves, which are shared and
 * must not be changed. When the database is away or slow, the last good result is given, marked as outdated.
 */
export class ResultCache {
  readonly #cache: VersionedCache<Result>;

  constructor(
    budget: MemoryBudget,
    private readonly revisions: Pick<RevisionWatcher, 'current' | 'currentVersion'>,
    private readonly execute: ExecuteQuery,
    private readonly options: ResultCacheOptions,
  ) {
    this.#cache = new VersionedCache(budget, ({ data }) => bytesOfValue(data));
  }

  /** @throws ApiError when there is no older result, or the request itself is at fault */
  async read(request: QueryRequest): Promise<Cached<unknown>> {
    const key = keyOf(request);
    const kept = this.#cache.get(key);
    if (kept === undefined) return this.#refresh(key, request);
    if (kept.version === this.revisions.currentVersion()) return this.#current(kept);
    if (this.options.now() < kept.value.retryAt) return outdated(kept);
    try {
      const fresh = await inTime(this.#refresh(key, request), this.options.patienceMs);
      if (fresh !== null) return fresh;
    } catch (error) {
      if (error instanceof ApiError && CALLER_ERRORS.has(error.code)) {
        this.#cache.delete(key);
        throw error;
      }
    }
    kept.value.retryAt = this.options.now() + this.options.pauseMs;
    return outdated(kept);
  }

  async #refresh(key: string, request: QueryRequest): Promise<Cached<unknown>> {
    const state = this.#cache.isOn ? await this.revisions.current() : null;
    const entry = await this.#cache.fetch(key, state && cacheVersion(state), async () => {
      const { data, errors, isWhole } = await this.execute(request);
      const error = errors?.[0] === undefined ? null : apiErrorOf(errors[0]);
      return { data, error, isWhole, confirmedAt: this.options.now(), retryAt: 0 };
    });
    if (entry.value.error !== null) throw entry.value.error;
    return this.#current(entry);
  }

  #current({ value, version }: Entry<Result>): Cached<unknown> {
    value.confirmedAt = this.options.now();
    return { value: value.data, version, givenAt: new Date(value.confirmedAt).toISOString(), outdated: false };
  }
}

function outdated({ value, version }: Entry<Result>): Cached<unknown> {
  const givenAt = new Date(value.confirmedAt).toISOString();
  return { value: value.data, version: `${version} as of ${givenAt}`, givenAt, outdated: true };
}

/** What comes within `ms`, else null. A later failure is ignored: the reader has been served by then. */
async function inTime<T>(coming: Promise<T>, ms: number): Promise<T | null> {
  const waiting = new AbortController();
  coming.catch(() => undefined);
  try {
    return await Promise.race([coming, sleep(ms, null, { signal: waiting.signal })]);
  } finally {
    waiting.abort();
  }
}
