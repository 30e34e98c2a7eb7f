import type { GraphBatch } from '../../src/ingest/records.js';
import { batchOf, entity, relation } from '../batches.js';

const COUNT = 150;

/** Enough records for a dozen small transactions: companies in cities, and engagements of two of them. */
export function killedBatch(): GraphBatch {
  const ids = Array.from({ length: COUNT }, (_, n) => n);
  const cities = ids.map((n) => entity('CITY', `city-${n}`, { population: n }));
  const ties = ids.map((n) => entity('PARTNERSHIP', `tie-${n}`));
  return batchOf(
    [...cities, ...ties],
    ids.flatMap((n) => [
      relation('PARTICIPATES_IN', `city-${n}`, `tie-${n}`, { since: '1987' }),
      relation('PARTICIPATES_IN', `city-${(n + 1) % COUNT}`, `tie-${n}`, { since: '1987' }),
    ]),
  );
}
