import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { KnownRevision } from './answers/known-revision.js';
import { AskError } from './ask.js';

/** An answer, as it was given last. */
export interface Kept<T> {
  /** The same object for as long as the answer is the same. */
  readonly value: T;
  /** When it was given last: ISO 8601, UTC. */
  readonly givenAt: string;
  /** True when a newer one could not be had. */
  readonly outdated: boolean;
}

/** Times in milliseconds. */
export interface KeepOptions {
  /** How many answers are kept; those asked for longest ago go first. */
  readonly size: number;
  /** For so long a reader waits for a new answer where there is an old one. */
  readonly patienceMs: number;
  /** For so long nobody tries again after a failure. */
  readonly pauseMs: number;
}

const KEEP: KeepOptions = { size: 500, patienceMs: 1_500, pauseMs: 5_000 };

/** What answers depend on beside their question, as far as it is known without asking the database: `KnownRevision`. */
export type Moments = Pick<KnownRevision, 'lastMoment' | 'presentMoment'>;

interface Entry<T> {
  value: T;
  text: string;
  /** Of the graph that it is of; null: that was not known. */
  moment: string | null;
  givenAt: number;
  retryAt: number;
  asking: Promise<boolean> | undefined;
}

/** What somebody asked for wrongly: no older answer puts that right. */
const ASKER_AT_FAULT = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
const isAskersFault = (error: unknown) => error instanceof AskError && ASKER_AT_FAULT.has(error.code);

/**
 * Answers for many readers: each question is asked at most once at a time, and not again while the graph and the day are
 * known to be the same. When the database is away, or slow, the last good answer is given, and said to be outdated.
 */
export class KeptAnswers<T extends object> {
  readonly #entries: LRUCache<string, Entry<T>>;
  readonly #first = new Map<string, Promise<Kept<T>>>();

  constructor(
    private readonly moments: Moments,
    private readonly options: KeepOptions = KEEP,
    private readonly now: () => number = Date.now,
  ) {
    this.#entries = new LRUCache({ max: options.size });
  }

  /** @throws what `ask` throws, when there is no older answer or the asker is at fault */
  async get(key: string, ask: () => Promise<T>): Promise<Kept<T>> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return this.#askFirst(key, ask);
    if (entry.moment !== null && entry.moment === this.moments.presentMoment()) return kept(entry, false);
    if (this.now() < entry.retryAt) return kept(entry, true);
    entry.asking ??= this.#askAgain(key, entry, ask).finally(() => (entry.asking = undefined));
    const answered = await inTime(entry.asking, this.options.patienceMs);
    return kept(entry, !answered);
  }

  #askFirst(key: string, ask: () => Promise<T>): Promise<Kept<T>> {
    const under = this.#first.get(key);
    if (under !== undefined) return under;
    const asking = this.#ask(ask)
      .then(({ value, moment }) => {
        const entry = {
          value,
          text: JSON.stringify(value),
          moment,
          givenAt: this.now(),
          retryAt: 0,
          asking: undefined,
        };
        this.#entries.set(key, entry);
        return kept(entry, false);
      })
      .finally(() => this.#first.delete(key));
    this.#first.set(key, asking);
    return asking;
  }

  /** An answer with its moment, which it has when it is the same before and after. */
  async #ask(ask: () => Promise<T>): Promise<{ value: T; moment: string | null }> {
    const before = this.moments.lastMoment();
    const value = await ask();
    return { value, moment: before === this.moments.presentMoment() ? before : null };
  }

  async #askAgain(key: string, entry: Entry<T>, ask: () => Promise<T>): Promise<boolean> {
    try {
      const { value, moment } = await this.#ask(ask);
      const text = JSON.stringify(value);
      if (text !== entry.text) Object.assign(entry, { value, text });
      Object.assign(entry, { moment, givenAt: this.now(), retryAt: 0 });
      return true;
    } catch (error) {
      if (isAskersFault(error)) {
        this.#entries.delete(key);
        throw error;
      }
      entry.retryAt = this.now() + this.options.pauseMs;
      return false;
    }
  }
}

const kept = <T>({ value, givenAt }: Entry<T>, outdated: boolean): Kept<T> => ({
  value,
  givenAt: new Date(givenAt).toISOString(),
  outdated,
});

/** Whether it was answered; false when that takes too long. What goes wrong later is nobody's to hear any more. */
async function inTime(asking: Promise<boolean>, ms: number): Promise<boolean> {
  const waiting = new AbortController();
  asking.catch(() => undefined);
  try {
    return await Promise.race([asking, sleep(ms, false, { signal: waiting.signal })]);
  } finally {
    waiting.abort();
  }
}
