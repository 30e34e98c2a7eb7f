import { keysOf, soughtKeys } from './block-keys.js';
import type { PreparedRecord } from './match-record.js';

/** Records that others are matched with, in memory, found by the keys of their names. */
export class CandidateIndex {
  readonly #byKey = new Map<string, PreparedRecord[]>();

  add(record: PreparedRecord): void {
    for (const key of keysOf(record)) {
      const bucket = this.#byKey.get(key);
      if (bucket === undefined) this.#byKey.set(key, [record]);
      else bucket.push(record);
    }
  }

  /** Those with a key in common, each once. */
  candidatesOf(record: PreparedRecord): readonly PreparedRecord[] {
    const found = new Set<PreparedRecord>();
    for (const key of soughtKeys(record)) for (const one of this.#byKey.get(key) ?? []) found.add(one);
    return [...found];
  }
}
