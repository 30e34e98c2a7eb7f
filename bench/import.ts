import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalNeo4j } from '@vanort/local-neo4j';
import { defaultCacheDir } from '../src/config.js';
import { connect } from '../src/db/connect.js';
import { migrate } from '../src/db/migrate.js';
import { ingest } from '../src/ingest/ingest.js';
import { membershipsOf } from './import-records.js';
import { copyStored, plainUnwind } from './plain-unwind.js';

/**
 * Loads memberships between actors into a local Neo4j: by `ingest`, the same again, as plain batches of `UNWIND` on the
 * same rows, and as plain batches that write all that `ingest` stored. A tenth as many go first, by each, so that Java's
 * compiler, which a large load waits for once, is not what is compared. `npm run bench:import -- 100000`.
 */
const RELATIONSHIPS = Number(process.argv[2] ?? 50_000);
/** What was stored of more does not fit in memory. */
const MOST_COPIED = 200_000;

const dataDir = await mkdtemp(path.join(tmpdir(), 'vanort-bench-'));
const local = await startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir() });
const graph = await connect({ uri: local.uri, user: local.user, password: local.password }, 600_000);

/** CPU seconds of the database so far. */
async function databaseCpu(): Promise<number> {
  const stat = await readFile(`/proc/${local.pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function timed(what: string, relationships: number, work: () => Promise<unknown>) {
  const before = { at: performance.now(), database: await databaseCpu(), own: ownCpu() };
  await work();
  const seconds = (performance.now() - before.at) / 1_000;
  const cpu = { database: (await databaseCpu()) - before.database, own: ownCpu() - before.own };
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${Math.round(relationships / seconds)} relationships/s, CPU ${cpu.database.toFixed(1)} s ` +
      `in the database and ${cpu.own.toFixed(1)} s here, ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`,
  );
  return { seconds, cpu: cpu.database + cpu.own };
}

async function timedCopy(source: string, relationships: number) {
  const { write } = await copyStored(graph, source);
  return timed('plain UNWIND of all that the import stored', relationships, write);
}

/** @param prefix of all ids, so that nothing is there yet */
async function compare(prefix: string, relationships: number): Promise<void> {
  const memberships = membershipsOf(prefix, relationships);
  const load = () => ingest(graph, { source: prefix, recordedBy: 'bench' }, memberships.records());
  const plain = await timed('plain UNWIND', relationships, () => plainUnwind(graph, `Plain_${prefix}`, memberships));
  const first = await timed('import', relationships, load);
  const again = await timed('the same again', relationships, load);
  const whole = relationships <= MOST_COPIED ? await timedCopy(prefix, relationships) : null;
  const ratios = (one: typeof first, other: typeof first) =>
    `${(one.seconds / other.seconds).toFixed(2)} (CPU ${(one.cpu / other.cpu).toFixed(2)})`;
  console.log(
    `import / plain: ${ratios(first, plain)}; import / plain of all stored: ${whole === null ? 'not measured' : ratios(first, whole)}; again / first: ${ratios(again, first)}`,
  );
}

try {
  await migrate(graph);
  await compare('warm', Math.ceil(RELATIONSHIPS / 10));
  await compare('bench', RELATIONSHIPS);
} finally {
  await graph.close();
  await local.stop();
  await rm(dataDir, { recursive: true, force: true });
}
