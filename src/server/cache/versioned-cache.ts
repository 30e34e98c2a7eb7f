import { LRUCache } from 'lru-cache';
import type { MemoryBudget } from './memory-budget.js';

/** A value with the version of the graph that it shows at least. */
export interface Entry<T> {
  readonly value: T;
  /** Null: unknown, so that it is not kept. */
  readonly version: string | null;
  /** When its making began, by `performance.now()`. */
  readonly begun: number;
}

type Make<T> = () => Promise<T>;

/** Estimated memory of an entry besides its value and key. */
const OVERHEAD_BYTES = 500;
/** Largest value that is kept, as a share of the budget. */
const LARGEST = 1 / 8;

/**
 * Values by key, each of one version of the graph and made once for all who ask at the same time. One that is not whole
 * goes to those who wait for it, and to nobody else.
 */
export class VersionedCache<T extends { readonly isWhole: boolean }> {
  readonly #entries: LRUCache<string, Entry<T>, { version: string; make: Make<T> }>;
  /** Values that are not whole, by what their fetch was rejected with. */
  readonly #unkept = new WeakMap<Error, Entry<T>>();

  constructor(
    private readonly budget: MemoryBudget,
    bytesOf: (value: T) => number,
  ) {
    this.#entries = new LRUCache({
      maxSize: Math.max(1, budget.bytes),
      maxEntrySize: Math.max(1, Math.floor(budget.bytes * LARGEST)),
      sizeCalculation: ({ value }, key) => bytesOf(value) + 2 * key.length + OVERHEAD_BYTES,
      onInsert: () => budget.makeRoom(),
      // Those who wait get their value even when its place goes to another meanwhile.
      ignoreFetchAbort: true,
      noDeleteOnFetchRejection: true,
      fetchMethod: async (_key, _stale, { context: { version, make } }) => {
        const begun = performance.now();
        const entry = { value: await make(), version, begun };
        if (entry.value.isWhole) return entry;
        const refusal = new Error('The value is not whole');
        this.#unkept.set(refusal, entry);
        throw refusal;
      },
    });
    budget.add(this.#entries);
  }

  /** Whether anything is kept. */
  get isOn(): boolean {
    return this.budget.bytes > 0;
  }

  /** The entry that is kept, whatever its version. */
  get(key: string): Entry<T> | undefined {
    return this.#entries.get(key);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /**
   * The entry of this version, or one whose making began after this call; null: the version is unknown, and the value
   * is made for this caller alone. The entry that was kept stays until there is a new one.
   * @throws what `make` throws
   */
  async fetch(key: string, version: string | null, make: Make<T>): Promise<Entry<T>> {
    const begun = performance.now();
    if (version === null || !this.isOn) return { value: await make(), version: null, begun };
    for (;;) {
      const forceRefresh: boolean = this.#entries.peek(key)?.version !== version;
      const entry: Entry<T> = await this.#entries
        .forceFetch(key, { forceRefresh, context: { version, make } })
        .catch((error: unknown) => this.#unkeptOf(error));
      // What was in the making may be of an older version.
      if (entry.version === version || entry.begun >= begun) return entry;
    }
  }

  #unkeptOf(error: unknown): Entry<T> {
    const entry = error instanceof Error ? this.#unkept.get(error) : undefined;
    if (entry === undefined) throw error;
    return entry;
  }
}
