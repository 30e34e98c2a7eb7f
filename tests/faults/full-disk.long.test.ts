import { statfsSync, readdirSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startLocalNeo4j } from '@vanort/local-neo4j';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../src/backup/backup.js';
import { defaultCacheDir } from '../../src/config.js';
import { connect } from '../../src/db/connect.js';
import { GraphError } from '../../src/db/errors.js';
import type { Graph } from '../../src/db/graph.js';
import { migrate } from '../../src/db/migrate.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { killedBatch } from './killed-batch.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';
import { vanort } from './vanort-command.js';

/** Without the right to mount a small disk there is nothing to fill. */
const probe = mountSmallDisk(4);
probe?.remove();

const database = checkOutDatabase();
let graph: Graph;
let undisturbed: string;
let disk: SmallDisk;

const load = (into: Graph) =>
  ingest(into, { source: 'many', recordedBy: 'test', recordsPerTransaction: 40 }, recordsOf(killedBatch()));

beforeAll(async () => {
  ({ graph } = database);
  await load(graph);
  undisturbed = await graphDigest(graph);
});

describe.skipIf(probe === null)('a disk that gets full', () => {
  beforeAll(() => {
    disk = mountSmallDisk(8)!;
  });
  afterAll(() => disk.remove());

  it('ends a backup and an export with a line that says so, and leaves what was there', async () => {
    const { uri, password } = database.connection;
    const file = path.join(disk.folder, 'graph.backup');
    writeFileSync(file, 'the last one');

    await expect(backup(graph, file)).rejects.toMatchObject({
      code: 'BACKUP_FAILED',
      message: expect.stringMatching(/graph\.backup cannot be written: ENOSPC/) as string,
    });
    const { code, output } = await vanort(
      { NEO4J_URI: uri, NEO4J_PASSWORD: password },
      ...['export', '--format', 'graphml', '--output', path.join(disk.folder, 'graph.graphml')],
    );

    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('cannot be written: ENOSPC') as string,
    });
    expect(output).not.toMatch(/\n\s+at /);
    expect(readdirSync(disk.folder)).toEqual(['graph.backup']);
    expect(readFileSync(file, 'utf8')).toBe('the last one');
    expect(await graphDigest(graph)).toBe(undisturbed);
  });
});

describe.skipIf(probe === null)('a database whose disk gets full', () => {
  beforeAll(() => {
    disk = mountSmallDisk(400_000)!;
  });
  afterAll(() => disk.remove());

  it('fails a load, and with room again the load ends as if nothing had happened', async () => {
    const start = () => startLocalNeo4j({ dataDir: path.join(disk.folder, 'data'), cacheDir: defaultCacheDir() });
    const first = await start();
    const filled = await connect({ uri: first.uri, user: 'neo4j', password: first.password }, 60_000);
    await migrate(filled);
    const { blocks, bavail, bsize } = statfsSync(disk.folder);
    disk.resize(Math.ceil(((blocks - bavail) * bsize) / 1_000));

    await expect(load(filled)).rejects.toBeInstanceOf(GraphError);
    await filled.close();
    await first.stop();
    disk.resize(400_000);

    const second = await start();
    const again = await connect({ uri: second.uri, user: 'neo4j', password: second.password }, 60_000);
    try {
      await load(again);
      expect(await graphDigest(again)).toBe(undisturbed);
    } finally {
      await again.close();
      await second.stop();
    }
  });
});
