import { connect, type Connection } from '../src/db/connect.js';
import type { GraphBatch } from '../src/ingest/records.js';
import { loadBatch } from '../tests/batches.js';
import { sumOf } from './error-tally.js';
import type { System } from './process.js';
import type { Query } from './queries.js';
import { byPost, measure, median, type Measured } from './measure.js';

/** Reads by many clients while one writer changes the graph: one change to nineteen reads. */
export interface Mix {
  readonly minutes: number;
  readonly reads: Measured;
  readonly changes: number;
  readonly changeP50: number;
  /** Resident memory at the end of each stretch: what a moment shows depends on when garbage was last collected. */
  readonly rssMb: readonly number[];
  /** The median of the first minute after the first minute, or a like part of a shorter run, and of the last minute. */
  readonly rssFirstMb: number;
  readonly rssLastMb: number;
}

const CLIENTS = 16;
const READS_PER_CHANGE = 19;
/** A minute, in an hour's run. */
const STRETCHES_OF_A_PART = 4;
const STRETCH_MS = 15_000;

export async function measureMix(
  system: System,
  queries: readonly Query[],
  connection: Connection,
  minutes: number,
): Promise<Mix> {
  const graph = await connect(connection, 60_000);
  const all: Query = { ...queries[0]!, name: 'mix' };
  const requests = queries.flatMap((query) => [...byPost(query)]);
  const stretchMs = Math.min(STRETCH_MS, (minutes * 60_000) / (4 * STRETCHES_OF_A_PART));
  const way = () => requests;
  const changes: number[] = [];
  let reads = 0;
  const end = new AbortController();
  /** Keeps to one change for nineteen reads, by how many reads a second the last stretch had. */
  let pauseMs = 50;
  const writer = (async () => {
    for (let number = 0; !end.signal.aborted; number += 1) {
      const begun = performance.now();
      await loadBatch(graph, change(number));
      changes.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, pauseMs - (performance.now() - begun))));
    }
  })();
  const stretch = async (ms: number) => {
    const measured = await measure(system, all, { clients: CLIENTS, ms, way });
    reads += measured.perSecond * (ms / 1_000);
    pauseMs = Math.max(5, (READS_PER_CHANGE / Math.max(1, measured.perSecond)) * 1_000);
    return measured;
  };
  const stretches: Measured[] = [];
  while (stretches.length * stretchMs < minutes * 60_000) stretches.push(await stretch(stretchMs));
  end.abort();
  await writer;
  await graph.close();
  const rssMb = stretches.map((one) => one.rssMb);
  const middle = (key: Exclude<keyof Measured, 'failures'>) => median(stretches.map((one) => one[key]));
  return {
    minutes,
    changes: changes.length / Math.max(1, reads),
    changeP50: median(changes),
    rssMb,
    rssFirstMb: median(rssMb.slice(STRETCHES_OF_A_PART, 2 * STRETCHES_OF_A_PART)),
    rssLastMb: median(rssMb.slice(-STRETCHES_OF_A_PART)),
    reads: {
      perSecond: middle('perSecond'),
      p50: middle('p50'),
      p99: middle('p99'),
      cpuMsPerRequest: middle('cpuMsPerRequest'),
      rssMb: middle('rssMb'),
      errors: stretches.reduce((sum, { errors }) => sum + errors, 0),
      failures: sumOf(stretches.map(({ failures }) => failures)),
    },
  };
}

/** A town whose population is another each time, by the load path of every importer. */
const change = (number: number): GraphBatch => ({
  entities: [
    {
      ...({ id: 'bench-document', type: 'DOCUMENT', name: 'Bench' } as const),
      ...{ altNames: [], evidence: [], properties: { date: '2026-01-01' } },
    },
    {
      ...({ id: 'bench-town', type: 'CITY', name: 'Bench' } as const),
      ...{ altNames: [], evidence: ['bench-evidence'], properties: { population: number } },
    },
  ],
  evidence: [
    { id: 'bench-evidence', document: 'bench-document', section: '1', anchor: 'words', claim: { sv: 'Så', en: 'So' } },
  ],
  relations: [],
});
