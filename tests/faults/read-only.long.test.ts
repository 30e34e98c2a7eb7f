import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startLocalNeo4j, type LocalNeo4j } from '@vanort/local-neo4j';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultCacheDir } from '../../src/config.js';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { killStarted, lastLine, npmStart } from './npm-start.js';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'vanort-read-only-'));
let database: LocalNeo4j | undefined;

/** The database as another operator runs it: with `read_only` it refuses every write, whoever asks for it. */
async function restart(isReadOnly: boolean): Promise<void> {
  await database?.stop();
  const settings = { 'server.databases.default_to_read_only': isReadOnly };
  database = await startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir(), settings });
}

const elsewhere = () => ({ NEO4J_URI: database!.uri, NEO4J_PASSWORD: database!.password });

async function changed(change: (graph: Graph) => Promise<unknown>): Promise<void> {
  const graph = await connect({ uri: database!.uri, user: 'neo4j', password: database!.password }, 60_000);
  await change(graph);
  await graph.close();
}

async function serves(options: readonly string[] = []): Promise<void> {
  const started = npmStart(elsewhere(), options);
  const response = await fetch(`${await started.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ actor(id: "sigtuna") { id } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { actor: { id: 'sigtuna' } } });
  started.process.kill('SIGTERM');
  expect((await started.ended).code).toBe(0);
}

beforeAll(() => restart(false));
afterAll(async () => {
  killStarted();
  await database?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('an empty database elsewhere is left without so much as an index until it is filled', async () => {
  const { code, output } = await npmStart(elsewhere(), ['--home', 'Sigtuna']).ended;

  expect([code, lastLine(output)]).toEqual([1, expect.stringContaining('start with --load to fill it')]);
  await changed(async (graph) => {
    expect(await graph.read("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN type")).toEqual([]);
    expect(await graph.read('MATCH (n) RETURN n LIMIT 1')).toEqual([]);
  });
});

it('a database that may only be read is served once it has this version’s shape', async () => {
  await serves(['--home', 'Sigtuna', '--load']);
  await restart(true);

  await serves();
});

it('a database elsewhere of an older version is migrated only when that is asked for', async () => {
  await restart(false);
  await changed((graph) => graph.alterSchema('DROP INDEX actor_match_keys'));

  const { code, output } = await npmStart(elsewhere()).ended;
  expect([code, lastLine(output)]).toEqual([
    1,
    expect.stringMatching(/^vanort: This version needs 0 migrations and 1 indexes in the database at bolt:/),
  ]);
  await serves(['--migrate']);
  await serves();
});
