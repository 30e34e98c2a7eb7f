import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type Connection } from '../src/db/connect.js';
import { loadSeeds } from '../src/importers/seed/load-seeds.js';
import { migrate } from '../src/db/migrate.js';
import { startLocalNeo4j } from '@vanort/local-neo4j';
import { defaultCacheDir } from '../src/config.js';
import { loadNetwork } from './load.js';
import type { Network } from './network.js';

const SEED_DIR = fileURLToPath(new URL('../seed', import.meta.url));

/** A Neo4j of one's own in a temporary folder, with the first graph or a network in it. */
export interface BenchDatabase {
  readonly connection: Connection;
  readonly relationships: number;
  stop(): Promise<void>;
}

export async function startDatabase(network: Network | null): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vanort-bench-'));
  const large = (network?.relations.length ?? 0) > 200_000;
  const memory = { heapMb: large ? 3_000 : 1_000, pageCacheMb: large ? 2_000 : 300 };
  const local = await startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir(), memory });
  const connection = { uri: local.uri, user: local.user, password: local.password };
  const stop = async () => {
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const graph = await connect(connection, 600_000);
  try {
    if (network === null) {
      await migrate(graph);
      await loadSeeds(graph, SEED_DIR, 'linkoping');
    } else {
      await loadNetwork(graph, network);
    }
    const [row] = await graph.read('MATCH ()-[r]->() RETURN count(r) AS relationships');
    return { connection, relationships: Number(row?.relationships), stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await graph.close();
  }
}
