import { LRUCache } from 'lru-cache';
import { relationId, type IngestRecord } from '../../ingest/records.js';

/** Places are mostly followed by what rests on them. */
const MOST_PLACES = 100_000;

/**
 * Lets one place of a source say one thing of a subject: where two keys of the source are one entity of the graph, what
 * the place says first counts, and the second is left out.
 */
export class OneWord {
  readonly #said = new LRUCache<string, string>({ max: MOST_PLACES });
  /** Records of which nothing was left. */
  leftOut = 0;

  /** @returns the record with the evidence that says nothing else of its subject; none where none is left */
  *of(record: IngestRecord): Generator<IngestRecord> {
    if (record.record === 'EVIDENCE' || record.evidence.length === 0) {
      yield record;
      return;
    }
    const subject = record.record === 'ENTITY' ? record.id : relationId(record);
    const { evidence, ...content } = record;
    const word = JSON.stringify(content);
    const left = evidence.filter((place) => {
      const key = `${place} ${subject}`;
      const before = this.#said.get(key);
      if (before === undefined) this.#said.set(key, word);
      return before === undefined || before === word;
    });
    if (left.length === evidence.length) yield record;
    else if (left.length > 0) yield { ...record, evidence: left };
    else this.leftOut += 1;
  }
}
