import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, createWriteStream, existsSync, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENTITY_TYPES } from '../src/model/entity-types.js';
import { validTime } from '../src/model/valid-time.js';
import { relationId } from '../src/ingest/records.js';
import { WAYS } from './systems/postgres/connections.js';
import { DOCUMENT_DATE, EVIDENCE_COUNT, type Network } from './network.js';

const BIN = '/usr/lib/postgresql/15/bin';

/** A PostgreSQL 15 of one's own (Debian's), in a temporary folder, with the same network in tables. */
export interface Postgres {
  readonly port: number;
  readonly user: string;
  stop(): Promise<void>;
}

/** Whether the server is on this machine: Debian's package `postgresql`. */
export const hasPostgres = (): boolean => existsSync(path.join(BIN, 'postgres'));

export async function startPostgres(network: Network): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanort-postgres-'));
  chmodSync(folder, 0o755);
  // PostgreSQL refuses to run as root.
  const user = userInfo().uid === 0 ? 'postgres' : userInfo().username;
  const as = (command: string, args: readonly string[]): [string, string[]] =>
    userInfo().uid === 0 ? ['setpriv', [`--reuid=${user}`, '--clear-groups', command, ...args]] : [command, [...args]];
  if (userInfo().uid === 0) execFileSync('chown', [user, folder]);
  const data = path.join(folder, 'data');
  execFileSync(
    ...as(path.join(BIN, 'initdb'), ['-D', data, '-A', 'trust', '-U', user, '-E', 'UTF8', '--locale=C', '--no-sync']),
  );
  const port = await freePort();
  const settings = [
    'shared_buffers=1GB',
    'work_mem=64MB',
    'synchronous_commit=off',
    'jit=off',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    ...as(path.join(BIN, 'postgres'), [
      '-D',
      data,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      ...settings.flatMap((one) => ['-c', one]),
    ]),
    { stdio: 'ignore' },
  );
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const psql = (args: readonly string[]) =>
    execFileSync('psql', ['-q', '-h', '127.0.0.1', '-p', String(port), '-U', user, '-d', 'postgres', ...args]);
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        psql(['-c', 'SELECT 1']);
        break;
      } catch (error) {
        if (tries === 100) throw error;
        await sleep(100);
      }
    }
    psql(['-c', TABLES]);
    for (const [table, rows] of rowsOf(network)) {
      const file = path.join(folder, `${table}.csv`);
      await writeCsv(createWriteStream(file), rows);
      psql(['-c', `\\copy ${table} FROM '${file}' WITH (FORMAT csv, NULL '')`]);
    }
    psql(['-c', INDEXES]);
    psql(['-c', WAYS]);
    return { port, user, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `degree` and `parties` stand for what triggers would keep: Neo4j's store counts relationships as well. */
const TABLES = `
  CREATE TABLE entity (id text PRIMARY KEY, type text NOT NULL, name text NOT NULL, kind text, degree int NOT NULL,
    parties int);
  CREATE TABLE document (id text PRIMARY KEY, name text NOT NULL);
  CREATE TABLE evidence (id text PRIMARY KEY, document text NOT NULL, anchor text NOT NULL);
  CREATE TABLE relation (id text PRIMARY KEY, kind text NOT NULL, source text NOT NULL, target text NOT NULL,
    since text, until text, until_max text, attested_on text, valid_from text, valid_to text, evidence text NOT NULL);`;

const INDEXES = `
  CREATE INDEX ON relation (source, kind); CREATE INDEX ON relation (target, kind); CREATE INDEX ON entity (name);
  ANALYZE entity; ANALYZE relation; ANALYZE evidence;`;

type Cell = string | number | null;

function* rowsOf({ entities, relations }: Network): Generator<[string, Iterable<readonly Cell[]>]> {
  const degrees = new Map<string, number>();
  const parties = new Map<string, number>();
  for (const { kind, from, to } of relations) {
    for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    if (kind === 'PARTICIPATES_IN') parties.set(to, (parties.get(to) ?? 0) + 1);
  }
  yield [
    'entity',
    entities.map(({ id, type, name, properties }) => {
      const { group } = ENTITY_TYPES[type];
      const kind =
        group === 'Actor' || type === 'INITIATIVE' ? type : ((properties.kind as string | undefined) ?? null);
      const taking = group === 'Engagement' ? (parties.get(id) ?? 0) : null;
      return [id, type, name, kind, degrees.get(id) ?? 0, taking];
    }),
  ];
  yield ['document', [['document', 'Paper']]];
  yield ['evidence', Array.from({ length: EVIDENCE_COUNT }, (_, n) => [`evidence-${n}`, 'document', 'words'])];
  const times = new Map<string, ReturnType<typeof validTime>>();
  yield [
    'relation',
    relations.map((relation) => {
      const { kind, from, to, since = null, until = null, evidence } = relation;
      const key = `${since} ${until}`;
      const time = times.get(key) ?? validTime(relation.since, relation.until, [DOCUMENT_DATE]);
      times.set(key, time);
      const { untilMax, attestedOn, validFrom, validTo } = time;
      const dates = [since, until, untilMax, attestedOn, validFrom, validTo];
      return [relationId(relation), kind, from, to, ...dates, evidence[0]!];
    }),
  ];
}

async function writeCsv(file: WriteStream, rows: Iterable<readonly Cell[]>): Promise<void> {
  for (const row of rows) {
    const line = row.map((value) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)).join(',');
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGINT');
  await exit;
}
