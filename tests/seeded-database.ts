import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { connect, type Connection } from '../src/graph/connect.js';
import { loadBatch } from '../src/graph/load.js';
import { migrate } from '../src/graph/migrate.js';
import { readSeed } from '../src/importers/seed/to-batch.js';
import { startTestDatabase, type TestDatabase } from './database.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the first graph is; tests of this database read, and write nothing. */
    seeded: Connection;
  }
}

const SEED_DIR = fileURLToPath(new URL('../seed', import.meta.url));

/** The projects of one run share the database: the first to ask starts it, the last to leave stops it. */
interface Shared {
  users: number;
  readonly database: Promise<TestDatabase>;
}
const run = globalThis as { vanortSeeded?: Shared };

/** Provides a Neo4j that holds the first graph. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (run.vanortSeeded ??= { users: 0, database: startSeeded() });
  shared.users += 1;
  const database = await shared.database;
  project.provide('seeded', database.connection);
  return async () => {
    shared.users -= 1;
    if (shared.users === 0) await database.stop();
  };
}

async function startSeeded(): Promise<TestDatabase> {
  const database = await startTestDatabase();
  const graph = await connect(database.connection, 30_000);
  await migrate(graph);
  await loadBatch(graph, readSeed(SEED_DIR));
  await graph.close();
  return database;
}
