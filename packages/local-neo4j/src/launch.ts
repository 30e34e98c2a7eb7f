import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { LocalNeo4jError } from './error.js';
import type { Java } from './java.js';
import type { OnProgress } from './progress.js';
import { ensurePassword, wrongPassword } from './password.js';
import { Patience } from './patience.js';
import { cpuTicks, signalProcess } from './processes.js';
import { runServer, type Exit, type ServerProcess } from './server.js';
import { JAVA_OPTIONS, homeAt, writeSettings, type ExtraSettings, type Memory } from './settings.js';
import { freshLogs, startFailure, type FreshLogs } from './start-failure.js';

export const USER = 'neo4j';
const LOOPBACK = '127.0.0.1';
const PORT_ATTEMPTS = 3;
const QUIET_MS = 90_000;
/** A Java that waits computes a little too. */
const TICKS_OF_LIFE = 100;

/** What a launch needs; `dataDir` has the database's folder and the file with its password. */
export interface Launch {
  readonly dataDir: string;
  readonly java: Java;
  readonly jarsFolder: string;
  /** Options for Java beside those of every launch. */
  readonly javaOptions: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** When a start is given up in any case, as of `Date.now`. */
  readonly end: number;
  /** How long the server may go without a sign of life. */
  readonly quietMs?: number | undefined;
  readonly onProgress?: OnProgress;
  /** Called when Java runs, which takes seconds to answer. */
  readonly onRunning?: (() => void) | undefined;
  readonly memory?: Memory | undefined;
  readonly settings?: ExtraSettings | undefined;
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
 * @throws LocalNeo4jError STORE_IN_USE, WRONG_PASSWORD, DATABASE_DAMAGED or DATABASE_NOT_STARTED
 */
export async function launch(options: Launch): Promise<Launched> {
  const { dataDir, java, jarsFolder, javaOptions, env, memory, background, onProgress = () => {} } = options;
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
    writeSettings(home, port, memory, options.settings);
    onProgress('Starting the database', 'setting its password');
    const password = await ensurePassword(passwordFile, home, java, jarsFolder, env);
    const logs = freshLogs(home);
    const server = await runServer([...run, ...main], home, env);
    options.onRunning?.();
    background?.addEventListener('abort', () => signalProcess(server.pid, 'SIGKILL'));
    const uri = `bolt://${LOOPBACK}:${port}`;
    const patience = new Patience(options.quietMs ?? QUIET_MS, options.end);
    const outcome = await firstAnswer(uri, password, server, { logs, patience, onProgress });
    if (outcome === 'welcome') return { server, uri, password };
    await server.stop();
    if (outcome === 'refused') throw wrongPassword(passwordFile, home);
    if (logs.isStoreLocked()) throw inUse(dataDir, 'a Neo4j that was started by other means: stop that one first');
    const lostPort = typeof outcome === 'object' && (await isListening(port));
    if (!lostPort || attempt === PORT_ATTEMPTS) throw startFailure(outcome, home, logs);
  }
}

/**
 * What came of a start: it let us in, it did not like the password, Java ended, or in words why nobody waits any
 * longer.
 */
type Outcome = 'welcome' | 'refused' | Exit | (string & {});

/** What is watched while a server starts. */
interface Watch {
  readonly logs: FreshLogs;
  readonly patience: Patience;
  readonly onProgress: OnProgress;
}

async function firstAnswer(
  uri: string,
  password: string,
  server: ServerProcess,
  { logs, patience, onProgress }: Watch,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  void server.exited.then((exit) => (outcome ??= exit));
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { maxTransactionRetryTime: 0 });
  try {
    let refusals = 0;
    while (!outcome) {
      onProgress('Starting the database', stepOf(logs.lastLine()));
      patience.look(`${logs.size()} ${Math.floor(cpuTicks(server.pid) / TICKS_OF_LIFE)}`);
      const { isOver } = patience;
      if (isOver !== undefined) return isOver;
      const answer = (await isListening(Number(new URL(uri).port))) ? await ask(driver) : 'none';
      if (answer === 'welcome') outcome ??= 'welcome';
      // The second time: the first may have been another program's, on a port that ours then finds taken.
      else if (answer === 'closed' && logs.damaged() !== undefined) return 'cannot open its files';
      else if (answer === 'refused' && ++refusals > 1) outcome ??= 'refused';
      else await sleep(answer === 'refused' ? 3_000 : 100);
    }
    return outcome;
  } finally {
    await driver.close();
  }
}

/** What Neo4j does after a line of its log; it writes few. */
function stepOf(lastLine: string): string {
  if (lastLine.startsWith('This instance is')) return 'opening its files';
  return /^(Bolt enabled|id:|name:|creationDate:|Started)/.test(lastLine) ? 'logging in' : 'loading its program';
}

/** `closed`: the server is there, its database is not, or not yet. */
async function ask(driver: Driver): Promise<'welcome' | 'refused' | 'closed' | 'none'> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j', routing: 'READ' });
    return 'welcome';
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    if (error.code.startsWith('Neo.ClientError.Security.')) return 'refused';
    return error.code.endsWith('.DatabaseUnavailable') ? 'closed' : 'none';
  }
}

export function inUse(dataDir: string, holder: string): LocalNeo4jError {
  return new LocalNeo4jError('STORE_IN_USE', `The data in ${dataDir} are in use by ${holder}.`);
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
