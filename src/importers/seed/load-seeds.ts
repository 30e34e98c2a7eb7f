import { createHash } from 'node:crypto';
import type { Graph } from '../../db/graph.js';
import { lastLoadOf } from '../../ingest/change-set.js';
import { resolveForHome } from '../../ingest/home.js';
import { ingest } from '../../ingest/ingest.js';
import { recordsOf } from '../../ingest/records.js';
import { readSeeds } from './to-batch.js';

/** What loading the seed folders did. */
export interface LoadedSeeds {
  /** Sources that were loaded, since they are new or were edited. */
  readonly sources: readonly string[];
  readonly records: number;
}

export interface LoadSeedsOptions {
  /** Load them also into a graph of others. */
  readonly joinsOthers?: boolean;
}

/**
 * Loads the seed folders into an empty graph, and what was edited of them into one that they were loaded into before,
 * but not what was undone; a graph of others is left as it is, unless they are to join it.
 * @param home id of the home actor; null: there is none
 * @throws StartError SEED_INVALID, IngestError
 */
export async function loadSeeds(
  graph: Graph,
  seedDir: string,
  home: string | null,
  { joinsOthers = false }: LoadSeedsOptions = {},
): Promise<LoadedSeeds> {
  const seeds = readSeeds(seedDir).map((seed) => ({
    ...seed,
    sha256: createHash('sha256').update(JSON.stringify(seed.batch)).digest('hex'),
  }));
  const states = await Promise.all(seeds.map(({ source, sha256 }) => lastLoadOf(graph, source, sha256)));
  const [entity] = await graph.read('MATCH (n:Entity) RETURN n.id AS id LIMIT 1');
  const isOurs = joinsOthers || entity === undefined || states.some(({ isKnown }) => isKnown);
  const sources: string[] = [];
  let records = 0;
  for (const [index, { source, batch, sha256 }] of seeds.entries()) {
    const { isSame = false, isUndone = false } = states[index] ?? {};
    // Who asks for a folder by name wants it, whatever was undone before.
    if (!isOurs || isSame || (isUndone && !joinsOthers)) continue;
    const loaded = await ingest(graph, { source, recordedBy: 'seed', home, sha256 }, recordsOf(batch));
    sources.push(source);
    records += loaded.records;
  }
  await resolveForHome(graph, home);
  return { sources, records };
}
