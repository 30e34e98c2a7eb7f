import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Connection } from '../src/graph/connect.js';
import { defaultCacheDir, startLocalNeo4j } from '../src/graph/neo4j/local.js';

/** A Neo4j of one's own, empty, in a temporary folder. */
export interface TestDatabase {
  readonly connection: Connection;
  /** Stop it and remove its folder. */
  stop(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vanort-test-'));
  const local = await startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir() });
  const { uri, user, password } = local;
  return {
    connection: { uri, user, password },
    stop: async () => {
      await local.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
