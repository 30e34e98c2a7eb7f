import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { connect, type Connection } from '../src/db/connect.js';
import { loadBatch } from '../src/ingest/load.js';
import { readSeed } from '../src/importers/seed/to-batch.js';
import { openLender } from './lent-databases.js';
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

/** Provides a Neo4j that holds the first graph, and others to borrow. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { lender, leave } = await openLender(project);
  project.provide('seeded', await (run.vanortSeeded ??= lender.lend().then(seed)));
  return leave;
}

async function seed(connection: Connection): Promise<Connection> {
  const graph = await connect(connection, QUERY_LIMIT_MS);
  await loadBatch(graph, readSeed(SEED_DIR));
  await graph.close();
  return connection;
}
