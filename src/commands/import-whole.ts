import type { Graph } from '../db/graph.js';
import { migrate } from '../db/migrate.js';
import { readConfig } from '../config.js';
import { ImportError } from '../importers/import-error.js';
import { withGraph } from '../open-graph.js';
import type { Terminal } from '../terminal.js';

/** Takes in a seed or an export, which says itself what it is and whose data sets it has. */
export type WholeImport = (graph: Graph, file: string, terminal: Terminal) => Promise<void>;

/** Has a default, so that it is always there. */
const LANGUAGE = 'language';

/**
 * Runs such an import. What may be told of a list with options stands in it.
 * @throws ImportError FORMAT_INVALID naming an option that was given
 */
export async function runWhole(file: string, options: object, load: WholeImport): Promise<void> {
  const given = Object.entries(options).find(
    ([name, value]) => name !== LANGUAGE && value !== undefined && value !== false,
  );
  if (given !== undefined) {
    const option = given[0].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new ImportError('FORMAT_INVALID', `${file} is taken in as it is: leave --${option} out.`);
  }
  await withGraph(readConfig(), async ({ graph, terminal }) => {
    await migrate(graph);
    await load(graph, file, terminal);
  });
}
