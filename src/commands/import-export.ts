import type { Graph } from '../db/graph.js';
import { loadJsonLines } from '../importers/jsonl/load-json-lines.js';
import { homeOf } from '../ingest/home.js';
import type { Terminal } from '../terminal.js';

/**
 * Loads an export of a whole graph in JSON Lines: the same graph where there was none, else beside what is there.
 * @throws StartError IMPORT_INVALID, IngestError
 */
export async function importExport(
  graph: Graph,
  file: string,
  { onProgress, endPhase, say }: Pick<Terminal, 'onProgress' | 'endPhase' | 'say'>,
): Promise<void> {
  const { changeSets, records, changed } = await loadJsonLines(graph, file, {
    recordedBy: 'vanort import',
    home: await homeOf(graph),
    onProgress: (count) => onProgress(`Importing ${file}`, `${count} records`),
  });
  endPhase();
  say(
    `Imported ${file}: ${records} records in ${changeSets.length} change sets, ${changed} changes to the graph. Take them back with the ids of "vanort changes", the newest first.`,
  );
}
