import { askWhether } from './ask-home.js';
import { canAsk, databaseOf, TERMINAL, type StartOptions } from './choose-home.js';
import type { Config } from './config.js';
import type { Graph } from './db/graph.js';
import { migrate, pendingChanges } from './db/migrate.js';
import { StartError } from './start-error.js';
import type { Terminal } from './terminal.js';

/**
 * Brings the database to this version's shape. One at `NEO4J_URI` is changed only where that is asked for: an empty one
 * when it is filled, and one that has this shape already is only read, so that a user who may not write can serve it.
 * @returns the versions of the migrations that were applied
 * @throws StartError DATABASE_OUTDATED
 */
export async function prepareDatabase(
  graph: Graph,
  config: Config,
  options: StartOptions,
  terminal: Terminal,
): Promise<number[]> {
  const { migrations, declarations } = await pendingChanges(graph);
  if (migrations.length + declarations.length === 0) return [];
  if (config.neo4j !== null && options.migrate !== true) {
    if (await isEmpty(graph)) return [];
    if (!(await mayMigrate(config, terminal))) {
      const what = `${migrations.length} migrations and ${declarations.length} indexes`;
      throw new StartError(
        'DATABASE_OUTDATED',
        `This version needs ${what} in ${databaseOf(config)}: make a backup, and start with --migrate, as a user who may write.`,
      );
    }
  }
  return migrate(graph);
}

const isEmpty = async (graph: Graph) => (await graph.read('MATCH (n:Entity) RETURN n.id AS id LIMIT 1')).length === 0;

async function mayMigrate(config: Config, terminal: Terminal): Promise<boolean> {
  if (!canAsk()) return false;
  terminal.endPhase();
  return askWhether(`The graph in ${databaseOf(config)} is of an older version. Bring it up to date?`, TERMINAL);
}
