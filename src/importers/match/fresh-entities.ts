import { CandidateIndex } from '../../model/matching/candidate-index.js';
import type { PreparedRecord } from '../../model/matching/match-record.js';

/**
 * So many records of an import are compared with those that follow. Beyond, only those without a key in a register are:
 * a register has each of its own once.
 */
const MOST_COMPARED = 50_000;

/**
 * What this import has brought so far: it is in the graph's indexes only when the import has ended, and is compared with
 * what follows as the graph is.
 */
export class FreshEntities {
  readonly #byName = new CandidateIndex();
  readonly #byIdentifier = new Map<string, string>();
  readonly #byId = new Map<string, PreparedRecord>();

  add(record: PreparedRecord): void {
    const identifiers = Object.entries(record.identifiers);
    const isFull = this.#byId.size >= MOST_COMPARED;
    if (this.#byId.has(record.id) || (isFull && identifiers.length > 0)) return;
    this.#byId.set(record.id, record);
    this.#byName.add(record);
    for (const [property, value] of identifiers) this.#byIdentifier.set(`${property} ${value}`, record.id);
  }

  candidatesOf(record: PreparedRecord): readonly PreparedRecord[] {
    return this.#byName.candidatesOf(record);
  }

  get(id: string): PreparedRecord | undefined {
    return this.#byId.get(id);
  }

  idOf(property: string, value: string): string | undefined {
    return this.#byIdentifier.get(`${property} ${value}`);
  }
}
