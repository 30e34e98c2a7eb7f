import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Connection } from '../src/db/connect.js';
import { IS_LONG } from './sizes.js';
import { startLocalNeo4j } from '@vanort/local-neo4j';
import { defaultCacheDir } from '../src/config.js';

/**
 * Java's first compiler alone: most of what a test asks is planned once, and the second would work on it for longer. With
 * it comes little room for code, which the plans of a long run fill.
 */
const SHORT_LIVED = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m' };
/**
 * A plan is kept for the next test, whatever data that has, and however long its texts and lists are: to plan takes
 * longer than to run even a poor plan on so little.
 */
const PLANNED_ONCE = { 'dbms.cypher.min_replan_interval': '1h', 'internal.cypher.use_parameter_size': false };

/** A Neo4j of one's own, empty, in a temporary folder. */
export interface TestDatabase {
  readonly connection: Connection;
  /** Stop it and remove its folder. */
  stop(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vanort-test-'));
  const local = await startLocalNeo4j({
    dataDir,
    cacheDir: defaultCacheDir(),
    env: { ...process.env, ...SHORT_LIVED },
    settings: IS_LONG ? {} : PLANNED_ONCE,
  });
  const { uri, user, password } = local;
  return {
    connection: { uri, user, password },
    stop: async () => {
      await local.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
