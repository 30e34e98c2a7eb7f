import type { Graph } from '../src/db/graph.js';
import { migrate } from '../src/db/migrate.js';
import { QUERY_LIMIT_MS } from './limits.js';

/**
 * Leaves a migrated database as `migrate` made it: its data is removed. Constraints and indexes stay, as making them takes
 * longer than most tests, and so do plans.
 */
export async function clearDatabase(graph: Graph): Promise<void> {
  const session = graph.driver.session();
  try {
    // Without a limit of its own it has the server's, which a graph of all lists takes longer than.
    await session.run(
      'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS',
      {},
      { timeout: QUERY_LIMIT_MS },
    );
  } finally {
    await session.close();
  }
  await migrate(graph);
}
