import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Graph } from '../db/graph.js';
import { ImportError } from '../importers/import-error.js';
import { loadSeeds } from '../importers/seed/load-seeds.js';
import { homeOf } from '../ingest/home.js';
import type { Terminal } from '../terminal.js';

const IS_SOURCE = "MATCH (c:ChangeSet {source: $source}) WHERE c.status = 'DONE' RETURN c.id LIMIT 1";

export const isFolder = async (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Loads what is new or was edited in a seed, the folder with a folder for each source, also into a graph of others.
 * @throws ImportError FORMAT_INVALID for one source of a seed, StartError SEED_INVALID, IngestError
 */
export async function importSeed(
  graph: Graph,
  folder: string,
  { onProgress, endPhase, say }: Pick<Terminal, 'onProgress' | 'endPhase' | 'say'>,
): Promise<void> {
  // Alone it would be another source, which says the same once more.
  const { base, dir } = path.parse(path.resolve(folder));
  if ((await graph.read(IS_SOURCE, { source: `seed/${base}` })).length > 0) {
    throw new ImportError('FORMAT_INVALID', `${folder} is one source of a seed: import all of it, which is ${dir}.`);
  }
  onProgress(`Importing ${folder}`);
  const { sources, records } = await loadSeeds(graph, folder, await homeOf(graph), { joinsOthers: true });
  endPhase();
  say(
    sources.length === 0
      ? `${folder} says what the graph has of it already: nothing was changed.`
      : `Imported ${sources.join(' and ')}: ${records} records. Take them back with the ids of "vanort changes".`,
  );
}
