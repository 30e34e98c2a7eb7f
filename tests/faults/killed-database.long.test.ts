import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startLocalNeo4j, type LocalNeo4j } from '@vanort/local-neo4j';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultCacheDir } from '../../src/config.js';
import { connect } from '../../src/db/connect.js';
import { migrate } from '../../src/db/migrate.js';
import type { Graph } from '../../src/db/graph.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import { clear } from '../cypher/contents.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { killedBatch } from './killed-batch.js';
import { runUntilKilled } from './killed-child.js';

const pooled = checkOutDatabase();
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'vanort-killed-database-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const load = (graph: Graph) =>
  ingest(graph, { source: 'many', recordedBy: 'test', recordsPerTransaction: 40 }, recordsOf(killedBatch()));
const start = () => startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir() });
const connectTo = ({ uri, password }: LocalNeo4j) => connect({ uri, user: 'neo4j', password }, 60_000);

let undisturbed: string;
beforeAll(async () => {
  await load(pooled.graph);
  undisturbed = await graphDigest(pooled.graph);
});

/** Loads in another process, and kills the database with SIGKILL once that has printed so many lines. */
async function loadUntilKilled(database: LocalNeo4j, lines: number): Promise<number | null> {
  const code = await runUntilKilled('killed-load.ts', [database.uri, database.password, 'many'], lines, () =>
    process.kill(database.pid, 'SIGKILL'),
  );
  await database.exited;
  return code;
}

describe('a load whose database is killed', () => {
  it.each([2, 8])('after %i lines fails, and made again ends as if nothing had happened', async (lines) => {
    const first = await start();
    const emptied = await connectTo(first);
    await migrate(emptied);
    await clear(emptied);
    await emptied.close();

    expect(await loadUntilKilled(first, lines)).not.toBe(0);
    const second = await start();
    const graph = await connectTo(second);
    try {
      await load(graph);
      expect(await graphDigest(graph)).toBe(undisturbed);
    } finally {
      await graph.close();
      await second.stop();
    }
  });
});
