import type { GraphBatch } from '../../ingest/records.js';
import { StartError } from '../../start-error.js';
import { examineSeed } from './check.js';
import { describeProblem } from './describe.js';
import { sourcesInOrder } from './source-order.js';
import { recordMaker } from './to-records.js';

/** What one folder of the seed says. */
export interface SeedSource {
  /** The data set, such as `seed/ks-2017-494`. */
  readonly source: string;
  readonly batch: GraphBatch;
}

/**
 * The folders of a seed, each as one source, in an order in which none refers to a later one. Anchors are not held against
 * their documents; `checkSeed` does that.
 * @throws StartError SEED_INVALID that names the first problem and how many more there are
 */
export function readSeeds(seedDir: string): SeedSource[] {
  const { records, problems } = examineSeed(seedDir);
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${String(others.length)} more; "check" lists them)`;
    throw new StartError('SEED_INVALID', `The seed is not valid: ${describeProblem(first)}${more}`);
  }
  const make = recordMaker(records);
  return sourcesInOrder(records).map((source) => ({
    source,
    batch: {
      entities: records.entities
        .filter(({ record }) => record.source === source)
        .map(({ type, record }) => make.entity(type, record.value)),
      evidence: records.evidence.filter((one) => one.source === source).map(({ value }) => make.evidence(value)),
      relations: records.relations.filter((one) => one.source === source).map(({ value }) => make.relation(value)),
    },
  }));
}

/** All folders of a seed in one. @throws StartError SEED_INVALID as `readSeeds` */
export function readSeed(seedDir: string): GraphBatch {
  const batches = readSeeds(seedDir).map(({ batch }) => batch);
  return {
    entities: batches.flatMap(({ entities }) => entities),
    evidence: batches.flatMap(({ evidence }) => evidence),
    relations: batches.flatMap(({ relations }) => relations),
  };
}
