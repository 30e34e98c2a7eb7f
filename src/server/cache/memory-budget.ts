/** The part of an `LRUCache` that a budget needs. */
interface BoundedCache {
  readonly calculatedSize: number;
  pop(): unknown;
}

/** One bound of bytes for several caches: together they never hold more. */
export class MemoryBudget {
  readonly #caches: BoundedCache[] = [];

  /** @param bytes 0: nothing is kept */
  constructor(readonly bytes: number) {}

  /** How many bytes the caches hold together. */
  get used(): number {
    return this.#caches.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0);
  }

  /** Makes a cache share the budget; it calls `makeRoom` after each insertion. */
  add(cache: BoundedCache): void {
    this.#caches.push(cache);
  }

  /** Evicts, always from the largest cache what was used longest ago, until all fit. */
  makeRoom(): void {
    while (this.used > this.bytes) {
      this.#caches.reduce((largest, cache) => (cache.calculatedSize > largest.calculatedSize ? cache : largest)).pop();
    }
  }
}

/** Memory of the results of GraphQL as V8 lays them out, measured: objects without a prototype are hash tables. */
const OBJECT_BYTES = 130;
const FIELD_BYTES = 66;
const LIST_BYTES = 190;
const ITEM_BYTES = 12;
const STRING_BYTES = 24;
const NUMBER_BYTES = 16;

/** Estimated memory of a value such as JSON may hold, rather too much than too little. */
export function bytesOfValue(value: unknown): number {
  if (typeof value === 'string') return STRING_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return NUMBER_BYTES;
  const sumOf = (parts: readonly unknown[]) => parts.reduce<number>((sum, part) => sum + bytesOfValue(part), 0);
  if (Array.isArray(value)) return LIST_BYTES + ITEM_BYTES * value.length + sumOf(value);
  const fields = Object.values(value);
  return OBJECT_BYTES + FIELD_BYTES * fields.length + sumOf(fields);
}
