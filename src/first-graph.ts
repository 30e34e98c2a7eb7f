import { join } from 'node:path';
import type { Graph } from './db/graph.js';
import { loadSeeds, type LoadedSeeds } from './importers/seed/load-seeds.js';
import { loadWorld, WORLD_SOURCES } from './importers/world/load-world.js';
import type { World } from './importers/world/world.js';
import { resolveForHome } from './ingest/home.js';
import { StartError } from './start-error.js';
import { DEFAULT_HOME, isInGraph, type Home } from './start-home.js';

/** What the graph holds of what comes along with the product. */
interface GraphContents {
  readonly isEmpty: boolean;
  /** Folders of the seed. */
  readonly hasSeed: boolean;
  /** The graph of a municipality from the shipped world. */
  readonly hasWorld: boolean;
}

const CONTENTS = `
  OPTIONAL MATCH (c:ChangeSet) WHERE c.status = 'DONE' AND c.source IN $world
  WITH count(c) > 0 AS hasWorld
  OPTIONAL MATCH (c:ChangeSet) WHERE c.status = 'DONE' AND c.source STARTS WITH 'seed/'
  WITH hasWorld, count(c) > 0 AS hasSeed
  RETURN hasWorld, hasSeed, NOT EXISTS { MATCH (:Entity) } AS isEmpty`;

export interface FirstGraphOptions {
  /** The folder of the shipped seeds. */
  readonly seedDir: string;
  /** The folder of the seeds that take their place; undefined: none do. */
  readonly ownSeedDir: string | undefined;
  readonly world: World;
  /** How messages call the database: its address, or the folder of the local one. */
  readonly database: string;
  /** Whether it may be filled: the local one is; another only where that was asked for. */
  readonly mayFill: () => Promise<boolean>;
  /** Whether the graph of a home that is not in it may be added to what the database holds. */
  readonly mayAdd: boolean;
}

/**
 * Loads what the home's graph begins with: the default home's seed, or the graph of another municipality from the shipped
 * world; with seeds of one's own the latter in any case, and these. What was loaded before is brought up to date; a graph
 * of others is left as it is.
 * @returns the sources that were loaded, and with how many records
 * @throws StartError DATABASE_EMPTY where it must not be filled, HOME_NOT_IN_GRAPH where it is the graph of others
 */
export async function loadFirstGraph(graph: Graph, home: Home, options: FirstGraphOptions): Promise<LoadedSeeds> {
  const { seedDir, ownSeedDir, world, database, mayFill, mayAdd } = options;
  const { isEmpty, hasSeed, hasWorld } = await contentsOf(graph);
  if (isEmpty && !(await mayFill())) {
    const fill = `start with --load to fill it with the graph of ${nameOf(home)}`;
    throw new StartError('DATABASE_EMPTY', `There is nothing in ${database}: ${fill}, or use "vanort import".`);
  }
  if (ownSeedDir === undefined && home.id === DEFAULT_HOME && isEmpty) return loadSeeds(graph, seedDir, home.id);
  const isThere = await isInGraph(graph, home.id);
  const city = isEmpty || hasWorld || (mayAdd && !isThere) ? home.city : undefined;
  if (city === undefined && !isThere) throw notInGraph(home, database);
  const ofWorld = city === undefined ? undefined : await loadWorld(graph, world, city);
  if (ownSeedDir !== undefined) {
    const own = await loadSeeds(graph, ownSeedDir, home.id, { joinsOthers: true });
    return {
      sources: [...(ofWorld?.sources ?? []), ...own.sources],
      records: (ofWorld?.records ?? 0) + own.records,
    };
  }
  if (ofWorld !== undefined) return ofWorld;
  if (hasSeed) return loadSeeds(graph, seedDir, home.id);
  await resolveForHome(graph, home.id);
  return { sources: [], records: 0 };
}

async function contentsOf(graph: Graph): Promise<GraphContents> {
  const [row] = await graph.read(CONTENTS, { world: WORLD_SOURCES });
  return { isEmpty: row?.isEmpty === true, hasSeed: row?.hasSeed === true, hasWorld: row?.hasWorld === true };
}

function notInGraph(home: Home, database: string): StartError {
  const ways = 'set HOME_ACTOR to one that is, DATA_DIR to another folder, or empty it first with "vanort reset"';
  return new StartError('HOME_NOT_IN_GRAPH', `${nameOf(home)} is not in the graph of ${database}: ${ways}.`);
}

const nameOf = ({ id, city }: Home): string => city?.name ?? id;

/** The folder of the shipped world within that of the seeds. */
export const worldDir = (seedDir: string): string => join(seedDir, 'world');
