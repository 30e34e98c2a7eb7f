import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../src/backup/backup.js';
import { contentsOf, emptyGraph } from '../../src/backup/empty-graph.js';
import { refuseHalfRestored } from '../../src/backup/interrupted.js';
import { verifyBackup } from '../../src/backup/read-backup.js';
import { requireKnownVersion, restore } from '../../src/backup/restore.js';
import type { Graph } from '../../src/db/graph.js';
import { migrate } from '../../src/db/migrate.js';
import { MIGRATIONS } from '../../src/db/migrations.js';
import { loadSeeds } from '../../src/importers/seed/load-seeds.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import type { StartError } from '../../src/start-error.js';
import { killedBatch } from '../faults/killed-batch.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { wholeDigest } from '../whole-digest.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;
let folder: string;
/** A backup of the seed, and what the graph was then. */
let seedFile: string;
let seedDigest: string;

/** Values of every type that properties may have, and labels and relationships that the model does not know. */
const STRANGERS = `
  CREATE (a:Stranger:\`Two words\` {whole: 58, float: 58.0, tiny: 1e-300, infinite: 1.0 / 0.0, flag: false,
    text: '\\u2028 "quoted" \\n 東京 🏛', floats: [1.0, 2.5], wholes: [1, 2], none: [], at: datetime('2026-11-30T12:00:00.123456789[Europe/Stockholm]'),
    day: date('2026-11-30'), days: [date('2026-01-01')], time: localtime('12:00'), length: duration('P1Y2M3DT4H')})
  CREATE (a)-[:\`KNOWS OF\` {weight: 2.0, since: localdatetime('2020-01-01T00:00')}]->(:Plain)<-[:SELF]-(a)
  CREATE (a)-[:SELF]->(a)`;

const file = (name: string) => path.join(folder, name);
const restoreFile = async (from: string, options?: Parameters<typeof restore>[3]) =>
  restore(graph, from, await verifyBackup(from), options);

beforeAll(async () => {
  ({ graph } = database);
  folder = await mkdtemp(path.join(tmpdir(), 'vanort-backup-'));
  await loadSeeds(graph, 'seed', 'linkoping');
  await graph.write((run) => run(STRANGERS));
  seedFile = file('seed.backup');
  await backup(graph, seedFile);
  seedDigest = await wholeDigest(graph);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a backup', () => {
  beforeEach(() => clear(graph));

  it('brings back everything: labels, types, properties with their types, change sets, statements, state', async () => {
    expect(await wholeDigest(graph)).not.toBe(seedDigest);

    await restoreFile(seedFile);

    expect(await wholeDigest(graph)).toBe(seedDigest);
  });

  it('comes to the same in transactions of pages', async () => {
    await restoreFile(seedFile, { oneTransaction: 0 });

    expect(await wholeDigest(graph)).toBe(seedDigest);
  });

  it('takes the place of all that there was', async () => {
    await ingest(graph, { source: 'other', recordedBy: 'test' }, recordsOf(killedBatch()));

    await restoreFile(seedFile);

    expect(await wholeDigest(graph)).toBe(seedDigest);
  });

  it('can be added to afterwards: identity, indexes and the log of statements are there', async () => {
    await restoreFile(seedFile);

    const loaded = await loadSeeds(graph, 'seed', 'linkoping');

    expect(loaded.sources).toEqual([]);
    expect(await wholeDigest(graph)).toBe(seedDigest);
  });

  it('is one state of the graph while a load goes on beside it', async () => {
    const records = recordsOf(killedBatch());
    const before = await graphDigest(graph);
    let loading: Promise<unknown> | undefined;
    const started = new Promise<void>((resolve) => {
      loading = ingest(
        graph,
        { source: 'beside', recordedBy: 'test', recordsPerTransaction: 40, onProgress: () => resolve() },
        records,
      );
    });
    await started;

    await Promise.all([backup(graph, file('beside.backup')), loading]);
    const after = await graphDigest(graph);
    await restoreFile(file('beside.backup'));

    expect(before).not.toBe(after);
    expect(await graphDigest(graph)).toBe(after);
    expect(await graph.read("MATCH (c:ChangeSet {status: 'OPEN'}) RETURN c.id")).toEqual([]);
  });

  it('of an older version is migrated when it is restored', async () => {
    const newest = MIGRATIONS.at(-1)!.version;
    await altered(seedFile, file('older.backup'), (line) =>
      line.includes(`"version":${newest},`) || line.includes(`"version":${newest}}`)
        ? line.replace('"Migration"', '"Forgotten"')
        : line,
    );

    await restoreFile(file('older.backup'));

    const rows = await graph.read('MATCH (m:Migration) RETURN m.version AS version ORDER BY version');
    expect(rows.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  it('of a newer version is refused before anything is touched', async () => {
    const before = await wholeDigest(graph);
    await altered(seedFile, file('newer.backup'), (line) =>
      line.startsWith('{"vanort"') ? line.replace('"migrations":[', '"migrations":[999,') : line,
    );
    const contents = await verifyBackup(file('newer.backup'));

    expect(() => requireKnownVersion('newer.backup', contents)).toThrow(/newer Vänort/);
    await expect(restore(graph, file('newer.backup'), contents)).rejects.toMatchObject({ code: 'BACKUP_TOO_NEW' });
    expect(await wholeDigest(graph)).toBe(before);
  });

  it('leaves no file under its name where it cannot be written, and is for its owner alone', async () => {
    await expect(backup(graph, path.join(folder, 'missing', 'x.backup'))).rejects.toMatchObject({
      code: 'BACKUP_FAILED',
    });
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await stat(seedFile)).mode & 0o777).toBe(0o600);
  });

  it('of a graph with a value that files have no form for fails, and says which', async () => {
    await graph.write((run) => run('CREATE (:Place {where: point({x: 1, y: 2})})'));

    await expect(backup(graph, file('point.backup'))).rejects.toThrow(/"where"/);
    expect(await readdir(folder)).not.toContain('point.backup');
  });
});

describe('a restore', () => {
  beforeEach(() => clear(graph));

  it.each([
    ['cut short', async (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    ['empty', async () => Buffer.alloc(0)],
    ['no gzip', async () => Buffer.from('id,name\nlinkoping,Linköping\n')],
    ['another gzip', async () => gzipSync('{"a":1}\n')],
    ['no JSON', async () => gzipSync('Linköping\n')],
    ['without its end', async (bytes: Buffer) => gzipSync(lines(bytes).slice(0, -1).join('\n') + '\n')],
    ['with more after its end', async (bytes: Buffer) => Buffer.concat([bytes, gzipSync('{"labels":[]}\n')])],
    ['with a line less', async (bytes: Buffer) => gzipSync(lines(bytes).toSpliced(9, 1).join('\n') + '\n')],
    ['with a word changed', async (bytes: Buffer) => gzipSync(lines(bytes).join('\n').replace('Palo', 'Pala') + '\n')],
    ['of a later format', async () => gzipSync('{"vanort":"backup","format":2}\n')],
    ['of endless length', async () => gzipSync(Buffer.alloc(100_000_000, 'a'))],
  ])('of a file that is %s is refused before anything is touched', async (_, broken) => {
    const before = await wholeDigest(graph);
    await writeFile(file('broken.backup'), await broken(await readFile(seedFile)));

    await expect(restoreFile(file('broken.backup'))).rejects.toMatchObject({ code: 'BACKUP_INVALID' });
    expect(await wholeDigest(graph)).toBe(before);
  });

  it('of a file that is not there is refused', async () => {
    await expect(verifyBackup(file('nowhere'))).rejects.toThrow(/no such file/);
  });

  it('refuses a file of which any byte is another, or reads the same content from it', async () => {
    const bytes = await readFile(seedFile);
    const { sha256 } = await verifyBackup(seedFile);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= change;
        await writeFile(file('flipped.backup'), flipped);
        const found = await verifyBackup(file('flipped.backup')).catch((error: unknown) => error as StartError);
        // Ten bytes at the front say when and on what it was packed, which is no content.
        if ('sha256' in found) expect([at < 10, found.sha256]).toEqual([true, sha256]);
        else expect(found.code).toBe('BACKUP_INVALID');
      }),
      { numRuns: 60 },
    );
  });

  it('that fails in one transaction leaves the graph as it was', async () => {
    await ingest(graph, { source: 'other', recordedBy: 'test' }, recordsOf(killedBatch()));
    const before = await wholeDigest(graph);
    await altered(seedFile, file('twice.backup'), (line) =>
      line.includes('"id":"palo-alto"') && line.startsWith('{"labels"') ? `${line}\n${line}` : line,
    );

    await expect(restoreFile(file('twice.backup'))).rejects.toThrow();

    expect(await wholeDigest(graph)).toBe(before);
    await expect(refuseHalfRestored(graph)).resolves.toBeUndefined();
  });

  it('that fails in several is told, and made again', async () => {
    await altered(seedFile, file('twice.backup'), (line) =>
      line.includes('"id":"palo-alto"') && line.startsWith('{"labels"') ? `${line}\n${line}` : line,
    );
    await expect(restoreFile(file('twice.backup'), { oneTransaction: 0 })).rejects.toThrow();

    await expect(refuseHalfRestored(graph)).rejects.toMatchObject({ code: 'RESTORE_INTERRUPTED' });
    await restoreFile(seedFile, { oneTransaction: 0 });

    await expect(refuseHalfRestored(graph)).resolves.toBeUndefined();
    expect(await wholeDigest(graph)).toBe(seedDigest);
  });

  it('of a file that is changed after it was verified brings in nothing', async () => {
    const before = await wholeDigest(graph);
    await copyFile(seedFile, file('changing.backup'));
    const contents = await verifyBackup(file('changing.backup'));
    await altered(seedFile, file('changing.backup'), (line) => line.replace('"Palo Alto"', '"Palo Alta"'));

    await expect(restore(graph, file('changing.backup'), contents)).rejects.toMatchObject({ code: 'BACKUP_INVALID' });
    expect(await wholeDigest(graph)).toBe(before);
  });
});

describe('a reset', () => {
  it('empties the graph, as another revision, and keeps it ready for the next load', async () => {
    await clear(graph);
    await restoreFile(seedFile);
    const [before] = await graph.read('MATCH (s:GraphState) RETURN s.revision AS revision');

    await emptyGraph(graph);

    expect(await contentsOf(graph)).toEqual({ entities: 0, statements: 0, isEmpty: true });
    expect(await migrate(graph)).toEqual([]);
    const [after] = await graph.read('MATCH (s:GraphState) RETURN s.revision AS revision');
    expect(after?.revision).toBe(Number(before?.revision) + 1);
    expect((await loadSeeds(graph, 'seed', 'linkoping')).records).toBeGreaterThan(0);
  });
});

const lines = (bytes: Buffer) => gunzipSync(bytes).toString().trimEnd().split('\n');

/** A file that is whole by its checksum, with lines changed or doubled. */
async function altered(from: string, to: string, change: (line: string) => string): Promise<void> {
  const changed = lines(await readFile(from))
    .slice(0, -1)
    .flatMap((line) => change(line).split('\n'));
  const text = changed.map((line) => `${line}\n`).join('');
  const of = (start: string) => changed.filter((line) => line.startsWith(start)).length;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const end = { nodes: of('{"labels"'), relationships: of('{"type"'), sha256 };
  await writeFile(to, gzipSync(`${text}${JSON.stringify(end)}\n`));
}
