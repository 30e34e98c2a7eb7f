import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { ensureJars } from '../../packages/local-neo4j/src/jars.js';
import { findJava } from '../../packages/local-neo4j/src/java.js';
import { startLocalNeo4j } from '@vanort/local-neo4j';
import { defaultCacheDir } from '../../src/config.js';
import { runServer } from '../../packages/local-neo4j/src/server.js';
import { homeAt, JAVA_OPTIONS, writeSettings } from '../../packages/local-neo4j/src/settings.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { freePort } from './free-port.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vanort-damaged-'));
const [whole, dataDir] = [path.join(folder, 'whole'), path.join(folder, 'data')];
const start = () => startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir() });

/** A small store, closed in good order. */
beforeAll(async () => {
  const database = await startLocalNeo4j({ dataDir: whole, cacheDir: defaultCacheDir() });
  const driver = neo4j.driver(database.uri, neo4j.auth.basic('neo4j', database.password));
  await driver.executeQuery('UNWIND range(1, 100) AS id CREATE (:Entity {id: toString(id)})');
  await driver.close();
  await database.stop();
});
beforeEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(whole, dataDir, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Write over every file of a database, as a disk does that fails. */
function damage(database: string): void {
  const files = path.join(dataDir, 'neo4j', 'data', 'databases', database);
  for (const name of readdirSync(files)) {
    const file = path.join(files, name);
    if (statSync(file).isFile()) writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));
  }
}

describe('a damaged store', () => {
  it.each(['neo4j', 'system'])('of the local database is named, with what to do: %s', async (name) => {
    damage(name);

    const starting = start();

    await expect(starting).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
    await expect(starting).rejects.toThrow(`cannot open its files of "${name}", which may be damaged (`);
    await expect(starting).rejects.toThrow(`restore ${path.join(dataDir, 'neo4j')} from a copy`);
  });

  it('of another server is named, not its address', async () => {
    damage('neo4j');
    const home = homeAt(path.join(dataDir, 'neo4j'));
    const port = await freePort();
    writeSettings(home, port);
    const java = await findJava(process.env);
    const jars = await ensureJars(defaultCacheDir(), process.env, { onProgress: () => {}, end: Infinity });
    const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.folder}`, `--config-dir=${home.conf}`];
    const command = [java.command, ...JAVA_OPTIONS, '-cp', path.join(jars, 'lib', '*'), ...main];
    const server = await runServer(command, home, process.env);
    try {
      const password = readFileSync(path.join(dataDir, 'neo4j-password'), 'utf8').trim();

      const opening = connect({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }, QUERY_LIMIT_MS);

      await expect(opening).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
      await expect(opening).rejects.toThrow('runs, but cannot start its database "neo4j" (offline)');
      await expect(opening).rejects.toThrow('Its files may be damaged');
    } finally {
      await server.stop();
    }
  });
});
