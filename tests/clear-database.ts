import type { Graph } from '../src/db/graph.js';
import { migrate } from '../src/db/migrate.js';

/**
 * Leaves a migrated database as `migrate` made it: its data is removed. Constraints and indexes stay, as making them takes
 * longer than most tests, and so do plans.
 */
export async function clearDatabase(graph: Graph): Promise<void> {
  const session = graph.driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  } finally {
    await session.close();
  }
  await migrate(graph);
}
