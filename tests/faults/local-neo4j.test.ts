import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startLocalNeo4j, type LocalNeo4j } from '@vanort/local-neo4j';
import { defaultCacheDir } from '../../src/config.js';
import { findProcess } from '../../packages/local-neo4j/src/processes.js';

const OWNER = new URL('local-neo4j-owner.ts', import.meta.url).pathname;
const Started = z.object({ uri: z.string(), password: z.string(), pid: z.number() });
const Refused = z.object({ code: z.string(), message: z.string() });

const folders: string[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'vanort-local-')), 'data');
  folders.push(path.dirname(dataDir));
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const start = (options: { startTimeoutMs?: number } = {}) =>
  startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir(), ...options });

async function query(database: Pick<LocalNeo4j, 'uri' | 'password'>, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic('neo4j', database.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record): unknown => record.get(0));
  } finally {
    await driver.close();
  }
}

const write = (database: Pick<LocalNeo4j, 'uri' | 'password'>) => query(database, 'CREATE (n:Kept {id: 1})');
const read = (database: Pick<LocalNeo4j, 'uri' | 'password'>) => query(database, 'MATCH (n:Kept) RETURN n.id');

/** Start the owner script in a process group of its own, as a terminal would, and read its line. */
function spawnOwner(): { owner: ChildProcess; said: Promise<unknown> } {
  const owner = spawn(process.execPath, ['--import', 'tsx', OWNER, dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = once(createInterface({ input: owner.stdout }), 'line').then(([line]): unknown =>
    JSON.parse(String(line)),
  );
  return { owner, said };
}

describe('a local database', () => {
  it('keeps its data over a stop, and its password to itself', async () => {
    let commandLines = '';
    const watch = setInterval(() => (commandLines += execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })), 100);
    const first = await start();
    clearInterval(watch);
    await write(first);
    await first.stop();

    const second = await start();
    const kept = await read(second);
    await second.stop();

    expect(kept).toEqual([1]);
    expect(commandLines).toContain('set-initial-password');
    expect(commandLines).toContain('CommunityEntryPoint');
    expect(commandLines).not.toContain(first.password);
    expect(second.password).toBe(first.password);
    expect(statSync(path.join(dataDir, 'neo4j-password')).mode & 0o777).toBe(0o600);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(await second.exited).toEqual({ code: 0, signal: null });
  });

  it('reports that Java was killed, and has the data at the next start', async () => {
    const first = await start();
    await write(first);

    process.kill(first.pid, 'SIGKILL');
    const exit = await first.exited;
    const second = await start();
    const kept = await read(second);
    await second.stop();

    expect(exit).toEqual({ code: null, signal: 'SIGKILL' });
    expect(kept).toEqual([1]);
  });

  it('outlives Ctrl-C, ends when its owner is killed, and starts again at once with the data', async () => {
    const { owner, said } = spawnOwner();
    const first = Started.parse(await said);
    await write(first);
    if (owner.pid === undefined) throw new Error('the owner has no pid');

    process.kill(-owner.pid, 'SIGINT');
    await sleep(500);
    const afterCtrlC = await read(first);
    process.kill(owner.pid, 'SIGKILL');
    const second = await start();
    const orphan = findProcess(first.pid);
    const kept = await read(second);
    await second.stop();

    expect(afterCtrlC).toEqual([1]);
    expect(orphan).toBeNull();
    expect(kept).toEqual([1]);
  });

  it('is one at a time: a second start says who has the data, and leaves the first in peace', async () => {
    const first = await start();

    const second = start();
    await expect(second).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    // As from another container: our lock says nothing there, but Neo4j's own does.
    rmSync(path.join(dataDir, 'lock'), { recursive: true });
    rmSync(path.join(dataDir, 'neo4j', 'run', 'java.pid'));
    await expect(start()).rejects.toMatchObject({ code: 'STORE_IN_USE' });

    expect(await query(first, 'RETURN 1')).toEqual([1]);
    await first.stop();
  });

  it('has one winner when two start at the same moment', async () => {
    const owners = [spawnOwner(), spawnOwner()];

    const said = await Promise.all(owners.map((each) => each.said));
    const won = said.findIndex((line) => Started.safeParse(line).success);
    const refused = Refused.parse(said[1 - won]);
    const winner = owners[won]?.owner;
    winner?.kill('SIGTERM');
    if (winner) await once(winner, 'exit');

    expect(refused.code).toBe('STORE_IN_USE');
    expect(refused.message).toContain(`process ${winner?.pid}`);
    expect(findProcess(Started.parse(said[won]).pid)).toBeNull();
  });

  it('tells when the password in its file is gone or is another', async () => {
    const passwordFile = path.join(dataDir, 'neo4j-password');
    await (await start()).stop();

    writeFileSync(passwordFile, 'another-password');
    await expect(start()).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    rmSync(passwordFile);
    await expect(start()).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    await expect(start()).rejects.toThrow(passwordFile);
  });

  it('says which setting bounds its start, and where its logs are, and leaves no process', async () => {
    const started = start({ startTimeoutMs: 1 });

    await expect(started).rejects.toMatchObject({ code: 'DATABASE_NOT_STARTED' });
    await expect(started).rejects.toThrow('was not done within startTimeoutMs');
    await expect(started).rejects.toThrow(path.join(dataDir, 'neo4j', 'logs'));
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`--home-dir=${dataDir}`);
  });
});

describe('a Java that does not become a database', () => {
  /** As Java says its version and sets a password; instead of the database it runs `script`. */
  const startWith = (script: string, quietMs = 60_000) => {
    const java = path.join(path.dirname(dataDir), 'bin', 'java');
    mkdirSync(path.dirname(java));
    writeFileSync(
      java,
      `#!/bin/sh\ncase "$*" in\n-version) echo 'openjdk version "17.0.1"' >&2 ;;\n*AdminTool*) ;;\n*) ${script} ;;\nesac\n`,
      { mode: 0o755 },
    );
    const env = { ...process.env, JAVA_HOME: path.dirname(dataDir) };
    return startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir(), quietMs, env });
  };

  it('is told with its last word and its exit status', async () => {
    const started = startWith('echo "Error: Could not reserve enough space for object heap"; exit 3');

    await expect(started).rejects.toMatchObject({ code: 'DATABASE_NOT_STARTED' });
    await expect(started).rejects.toThrow(
      'ended before it answered (exit status 3). Neo4j says: Error: Could not reserve enough space for object heap Its',
    );
  });

  it('is told to have been killed where the system does that', async () => {
    await expect(startWith('kill -KILL $$')).rejects.toThrow('killed, as systems do when memory is short');
  });

  it('is given up when it shows no sign of life, and ended', async () => {
    const started = startWith('exec sleep 1234567', 500);

    await expect(started).rejects.toThrow('showed no sign of life for 0.5 s. The last it said: nothing.');
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('sleep 1234567');
  });
});
