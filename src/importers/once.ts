/**
 * Yields the records of what a source names again and again, such as the organisation of each of its participations, the
 * first time only. Its memory grows with the number of keys, not with that of rows.
 */
export class Once {
  readonly #seen = new Set<string>();

  /** @returns whether the key was not seen before */
  isFirst(key: string): boolean {
    const before = this.#seen.size;
    this.#seen.add(key);
    return this.#seen.size > before;
  }
}
