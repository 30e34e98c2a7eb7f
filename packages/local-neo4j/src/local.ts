import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { OnProgress } from './progress.js';
import { archiveOptions, trainLater } from './class-archive.js';
import { ensureJars } from './jars.js';
import { findJava } from './java.js';
import { inUse, launch, USER } from './launch.js';
import { tryLock } from './lock.js';
import { awaitLeftover, type Exit } from './server.js';
import { homeAt, type ExtraSettings, type Memory } from './settings.js';

export type { Exit } from './server.js';

/** Where the local database keeps its data and its program. */
export interface LocalNeo4jOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly onProgress?: OnProgress;
  /** Called when Java runs: what blocks this process can be done while the database starts. */
  readonly onRunning?: () => void;
  /** How long it may take in all, while it shows signs of life. */
  readonly startTimeoutMs?: number | undefined;
  /** How long the database may go without a sign of life. */
  readonly quietMs?: number;
  /** Left out: little, which is enough for the first graph. */
  readonly memory?: Memory | undefined;
  /** Settings of Neo4j in place of ours. */
  readonly settings?: ExtraSettings;
  /** The environment in which Java and Maven are looked for and run. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Neo4j's 123 MB come in this time where 70 kB come each second. */
const START_TIMEOUT_MS = 30 * 60_000;

/** A running local database that answers. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Java's. */
  readonly pid: number;
  /** Settled when Java has ended, by `stop` or by itself. */
  readonly exited: Promise<Exit>;
  /** Stop cleanly and wait for the end; may be called again. */
  stop(): Promise<void>;
}

/**
 * Start Neo4j as a child process on loopback, fetching it first if this user never has, and wait until it answers.
 * @throws LocalNeo4jError JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, DOWNLOAD_FAILED, STORE_IN_USE, WRONG_PASSWORD,
 *   DATABASE_DAMAGED or DATABASE_NOT_STARTED
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { cacheDir, memory, onProgress = () => {}, startTimeoutMs = START_TIMEOUT_MS, env = process.env } = options;
  const end = Date.now() + startTimeoutMs;
  const java = await findJava(env);
  const jarsFolder = await ensureJars(cacheDir, env, { onProgress, end });
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const dataDir = realpathSync(options.dataDir);
  const lock = tryLock(path.join(dataDir, 'lock'));
  if ('holder' in lock) throw inUse(dataDir, `process ${lock.holder}: stop that one first (kill ${lock.holder})`);
  try {
    await awaitLeftover(homeAt(path.join(dataDir, 'neo4j')), onProgress);
    const program = { java, jarsFolder, env };
    const javaOptions = archiveOptions(program);
    const { quietMs, onRunning, settings } = options;
    const where = { dataDir, memory, settings, end, quietMs, onProgress, onRunning };
    const { server, uri, password } = await launch({ ...program, ...where, javaOptions });
    const training = trainLater(program);
    const exited = server.exited.finally(() => lock.release());
    const stop = async () => {
      training.abort();
      await server.stop();
    };
    return { uri, user: USER, password, pid: server.pid, exited, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}
