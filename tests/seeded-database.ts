import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { connect, type Connection } from '../src/db/connect.js';
import { loadSeeds } from '../src/importers/seed/load-seeds.js';
import { openPool } from './database-pool.js';
import { QUERY_LIMIT_MS } from './limits.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the first graph is; tests of this database read, and write nothing. */
    seeded: Connection;
  }
}

const SEED_DIR = fileURLToPath(new URL('../seed', import.meta.url));

/** The projects of one run share the database: the first to ask has it filled. */
const run = globalThis as { vanortSeeded?: Promise<Connection> };

/** Provides a Neo4j that holds the first graph, and the pool with others. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { pool, leave } = await openPool(project);
  project.provide('seeded', await (run.vanortSeeded ??= pool.checkOut().then(seed)));
  return leave;
}

async function seed(connection: Connection | null): Promise<Connection> {
  if (connection === null)
    throw new Error('The first graph asks before all tests, so that there is a database for it.');
  const graph = await connect(connection, QUERY_LIMIT_MS);
  await loadSeeds(graph, SEED_DIR, 'linkoping');
  await graph.close();
  return connection;
}
