import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { StartError } from '../../start-error.js';
import type { Java } from './java.js';
import { ensurePassword, wrongPassword } from './password.js';
import { signalProcess } from './processes.js';
import { runServer, type ServerProcess } from './server.js';
import { JAVA_OPTIONS, homeAt, writeSettings, type Home, type Memory } from './settings.js';

export const USER = 'neo4j';
const LOOPBACK = '127.0.0.1';
const PORT_ATTEMPTS = 3;

/** What a launch needs; `dataDir` has the database's folder and the file with its password. */
export interface Launch {
  readonly dataDir: string;
  readonly java: Java;
  readonly jarsFolder: string;
  /** Options for Java beside those of every launch. */
  readonly javaOptions: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly memory?: Memory | undefined;
  /** For work that nobody waits for: at the lowest priority, and killed on abort. */
  readonly background?: AbortSignal;
}

/** A server that has answered. */
export interface Launched {
  readonly server: ServerProcess;
  readonly uri: string;
  readonly password: string;
}

/**
 * Run Neo4j on a free port and wait until it lets us in. The caller holds the lock on `dataDir`.
 * @throws StartError STORE_IN_USE, WRONG_PASSWORD or DATABASE_NOT_STARTED
 */
export async function launch(options: Launch): Promise<Launched> {
  const { dataDir, java, jarsFolder, javaOptions, env, timeoutMs, memory, background } = options;
  const deadline = Date.now() + timeoutMs;
  const home = homeAt(path.join(dataDir, 'neo4j'));
  const passwordFile = path.join(dataDir, 'neo4j-password');
  const run = [
    ...(background ? ['nice', '-n', '19'] : []),
    java.command,
    ...JAVA_OPTIONS,
    ...javaOptions,
    ...(memory ? [`-Xmx${memory.heapMb}m`] : []),
    '-cp',
    path.join(jarsFolder, 'lib', '*'),
  ];
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.folder}`, `--config-dir=${home.conf}`];
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    writeSettings(home, port, memory);
    const password = await ensurePassword(passwordFile, home, java, jarsFolder, env);
    const server = await runServer([...run, ...main], home, env);
    background?.addEventListener('abort', () => signalProcess(server.pid, 'SIGKILL'));
    const uri = `bolt://${LOOPBACK}:${port}`;
    const outcome = await firstAnswer(uri, password, server, deadline);
    if (outcome === 'welcome') return { server, uri, password };
    await server.stop();
    if (outcome === 'refused') throw wrongPassword(passwordFile, home);
    const lostPort = outcome === 'ended' && (await isListening(port));
    if (!lostPort || attempt === PORT_ATTEMPTS) throw startFailure(outcome, dataDir, home);
  }
}

/** What came of a start: it let us in, it did not like the password, Java ended, or nothing did in time. */
type Outcome = 'welcome' | 'refused' | 'ended' | 'late';

async function firstAnswer(uri: string, password: string, server: ServerProcess, deadline: number): Promise<Outcome> {
  let outcome: Outcome | undefined;
  void server.exited.then(() => (outcome ??= 'ended'));
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { maxTransactionRetryTime: 0 });
  try {
    let refusals = 0;
    while (!outcome) {
      if (Date.now() > deadline) return 'late';
      const answer = (await isListening(Number(new URL(uri).port))) ? await ask(driver) : 'none';
      if (answer === 'welcome') outcome ??= 'welcome';
      // The second time: the first may have been another program's, on a port that ours then finds taken.
      else if (answer === 'refused' && ++refusals > 1) outcome ??= 'refused';
      else await sleep(answer === 'refused' ? 3_000 : 50);
    }
    return outcome;
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver): Promise<'welcome' | 'refused' | 'none'> {
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return 'welcome';
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    return error.code.startsWith('Neo.ClientError.Security.') ? 'refused' : 'none';
  }
}

function startFailure(outcome: Outcome, dataDir: string, home: Home): StartError {
  if (isStoreLocked(home)) return inUse(dataDir, 'a Neo4j that Vänort did not start: stop that one first');
  const what = outcome === 'late' ? 'did not answer in time' : 'ended before it answered';
  return new StartError('DATABASE_NOT_STARTED', `The local database ${what}: see ${home.log} and ${home.console}.`);
}

export function inUse(dataDir: string, holder: string): StartError {
  return new StartError(
    'STORE_IN_USE',
    `The data in ${dataDir} are in use by ${holder}, or set DATA_DIR to another folder.`,
  );
}

/** Java locks a store's files; the name of its exception in the log is the only word of it. */
function isStoreLocked(home: Home): boolean {
  return [home.log, home.console].some(
    (file) => existsSync(file) && readFileSync(file, 'utf8').slice(-20_000).includes('FileLockException'),
  );
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await once(server.listen(0, LOOPBACK), 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : freePort();
}

async function isListening(port: number): Promise<boolean> {
  const socket = net.connect(port, LOOPBACK);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
