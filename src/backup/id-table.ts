/** So many ids share an array. */
const CHUNK = 65_536;

/** A number for each of very many ids, which are whole numbers close to each other: four bytes each. */
export class IdTable {
  readonly #chunks = new Map<number, Uint32Array>();

  set(id: number, value: number): void {
    const index = Math.floor(id / CHUNK);
    let chunk = this.#chunks.get(index);
    if (chunk === undefined) this.#chunks.set(index, (chunk = new Uint32Array(CHUNK)));
    // Zero stands for none.
    chunk[id % CHUNK] = value + 1;
  }

  get(id: number): number | undefined {
    const stored = this.#chunks.get(Math.floor(id / CHUNK))?.[id % CHUNK] ?? 0;
    return stored === 0 ? undefined : stored - 1;
  }
}
