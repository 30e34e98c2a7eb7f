import { createHash } from 'node:crypto';
import type { Graph } from '../../db/graph.js';
import { lastLoadOf } from '../../ingest/change-set.js';
import { resolveForHome } from '../../ingest/home.js';
import { ingest } from '../../ingest/ingest.js';
import type { IngestRecord } from '../../ingest/records.js';
import { cordisRecords } from './records/cordis.js';
import { placeRecords } from './records/places.js';
import { twinTownRecords } from './records/twin-towns.js';
import { sliceOf } from './slice.js';
import type { World, WorldCity } from './world.js';

/** The change sets of a municipality's graph, in an order in which none refers to a later one. */
export const WORLD_SOURCES = ['world/places', 'world/wikidata-2016', 'world/cordis-h2020'] as const;

export interface WorldSource {
  readonly source: (typeof WORLD_SOURCES)[number];
  readonly records: readonly IngestRecord[];
}

/** What the shipped world says of a municipality, by source. */
export function recordsFor(world: World, home: WorldCity): WorldSource[] {
  const slice = sliceOf(world, home);
  const records = [placeRecords(world, slice), twinTownRecords(world, slice), cordisRecords(world, slice)];
  return WORLD_SOURCES.map((source, index) => ({ source, records: records[index]! }));
}

/**
 * Loads the graph of a municipality from the shipped world, each source as one change set; what is there already is not
 * loaded anew, nor what was undone; what was there of another municipality's is retired.
 * @returns the sources that were loaded, and with how many records
 * @throws IngestError
 */
export async function loadWorld(graph: Graph, world: World, home: WorldCity) {
  const sources: string[] = [];
  let loaded = 0;
  for (const { source, records } of recordsFor(world, home)) {
    const sha256 = createHash('sha256').update(JSON.stringify(records)).digest('hex');
    const { isSame, isUndone } = await lastLoadOf(graph, source, sha256);
    if (isSame || isUndone) continue;
    await ingest(graph, { source, recordedBy: 'world', home: home.id, sha256 }, records);
    sources.push(source);
    loaded += records.length;
  }
  await resolveForHome(graph, home.id);
  return { sources, records: loaded };
}
