import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { backup } from '../../src/backup/backup.js';
import { refuseHalfRestored } from '../../src/backup/interrupted.js';
import { verifyBackup } from '../../src/backup/read-backup.js';
import { restore } from '../../src/backup/restore.js';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { migrate } from '../../src/db/migrate.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import { clear } from '../cypher/contents.js';
import { checkOutDatabase } from '../pooled-database.js';
import { wholeDigest } from '../whole-digest.js';
import { killedBatch } from './killed-batch.js';
import { runUntilKilled } from './killed-child.js';
import { vanort } from './vanort-command.js';

const database = checkOutDatabase();
let graph: Graph;
let folder: string;
let file: string;
let undisturbed: string;

const script = (name: string) => path.join(import.meta.dirname, name);

beforeAll(async () => {
  ({ graph } = database);
  folder = await mkdtemp(path.join(tmpdir(), 'vanort-backup-'));
  file = path.join(folder, 'graph.backup');
  // More than a page of nodes, and one of relationships.
  for (const source of ['a', 'b', 'c']) {
    const { entities, evidence, relations } = killedBatch();
    const renamed = JSON.parse(
      JSON.stringify({ entities, evidence, relations }).replaceAll(/"(city|tie)-/g, `"${source}-$1-`),
    ) as ReturnType<typeof killedBatch>;
    await ingest(graph, { source, recordedBy: 'test' }, recordsOf(renamed));
  }
  await backup(graph, file);
  undisturbed = await wholeDigest(graph);
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

/** Kills a restore when it has printed so many lines. */
const killedAfter = (lines: number) =>
  runUntilKilled('killed-restore.ts', [database.connection.uri, database.connection.password, file], lines);

describe('a restore that is killed', () => {
  it.each([
    ['after its first page', 2],
    ['in the middle', 3],
  ])('%s is told, and made again ends as if nothing had happened', async (_, lines) => {
    await clear(graph);
    await migrate(graph);
    await killedAfter(lines);

    // The database undoes what the dead process had under way, and gives its locks to the next.
    await expect(refuseHalfRestored(graph)).rejects.toMatchObject({ code: 'RESTORE_INTERRUPTED' });
    await restore(graph, file, await verifyBackup(file), { oneTransaction: 0 });

    await expect(refuseHalfRestored(graph)).resolves.toBeUndefined();
    expect(await wholeDigest(graph)).toBe(undisturbed);
  });
});

describe('the commands', () => {
  it('work on the database of NEO4J_URI, ask before anything is lost, and refuse what is no backup', async () => {
    const { uri, password } = database.connection;
    const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
    await clear(graph);
    await restore(graph, file, await verifyBackup(file));

    const taken = await vanort(settings, 'backup', file);
    const unasked = await vanort(settings, 'reset');
    const occupied = await vanort(settings, 'restore', file);
    const broken = await vanort(settings, 'restore', 'package.json', '--replace', '--yes');
    const kept = await wholeDigest(graph);
    const emptied = await vanort(settings, 'reset', '--yes');
    const restored = await vanort(settings, 'restore', file);

    expect(taken).toMatchObject({ code: 1, output: expect.stringContaining('--overwrite') as string });
    expect(unasked).toMatchObject({ code: 1, output: expect.stringContaining('--yes') as string });
    expect(occupied).toMatchObject({ code: 1, output: expect.stringContaining('--replace') as string });
    expect(broken).toMatchObject({ code: 1, output: expect.stringContaining('no whole backup') as string });
    expect(kept).toBe(undisturbed);
    expect(emptied.output).toContain('The graph is empty.');
    expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('Restored') as string });
    expect(await wholeDigest(graph)).toBe(undisturbed);
  });

  it('work on the local database beside the process that runs it', async () => {
    const dataDir = path.join(folder, 'data');
    const owner = spawn(process.execPath, ['--import', 'tsx', script('local-neo4j-owner.ts'), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: owner.stdout }), 'line')) as [string];
    const { uri, password } = z.object({ uri: z.string(), password: z.string() }).parse(JSON.parse(line));
    const local = await connect({ uri, user: 'neo4j', password }, 60_000);
    try {
      const restored = await vanort({ DATA_DIR: dataDir, NEO4J_URI: '' }, 'restore', file);

      expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('Restored') as string });
      expect(await wholeDigest(local)).toBe(undisturbed);
    } finally {
      await local.close();
      owner.kill('SIGTERM');
      await once(owner, 'exit');
    }
  });
});
