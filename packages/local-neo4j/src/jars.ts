import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { LocalNeo4jError } from './error.js';
import type { OnProgress } from './progress.js';
import { tryLock, type Lock } from './lock.js';
import { isErrno } from './processes.js';
import { Patience } from './patience.js';
import { besideThisFile } from './settings.js';

export const NEO4J_VERSION = '5.26.31';

/** How many jars Neo4j is made of: for the progress shown, nothing depends on it. */
const ABOUT = 213;

/** Maven reads what each part is made of before it fetches the first; its own plugins are no part of Neo4j. */
const NEO4J_JAR = /Downloaded from (?!.*\/org\/apache\/maven\/).*\.jar\b/;
/** Maven says nothing while one file comes: the largest, of 15 MB, in this time where 50 kB come each second. */
const QUIET_MS = 5 * 60_000;

/** Who is told how far it is, and when it is given up in any case, as of `Date.now`. */
interface Fetch {
  readonly onProgress: OnProgress;
  readonly end: number;
  /** How long Maven may go without a sign of life. */
  readonly quietMs?: number;
}

/** File name to size in bytes, of every jar. Written last, so a folder that has it was once whole. */
const Manifest = z.record(z.string(), z.number());

/**
 * Make sure that Neo4j's jars are in the cache, fetching them with Maven if they are not or if any is damaged, and
 * return the folder they are in (`lib` below it). Several processes may ask at once: one fetches, the others wait.
 * @throws LocalNeo4jError MAVEN_MISSING, DOWNLOAD_FAILED
 */
export async function ensureJars(cacheDir: string, env: NodeJS.ProcessEnv, fetch: Fetch): Promise<string> {
  const folder = path.join(cacheDir, `neo4j-${NEO4J_VERSION}`);
  if (isWhole(folder)) return folder;
  const lock = await waitForLock(`${folder}.lock`, fetch);
  const draft = `${folder}.${randomUUID()}`;
  try {
    if (isWhole(folder)) return folder;
    removeDrafts(folder);
    await fetchJars(path.join(draft, 'lib'), env, fetch);
    writeFileSync(path.join(draft, 'manifest.json'), JSON.stringify(jarSizes(path.join(draft, 'lib'))));
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    lock.release();
  }
}

/** What fetches that were killed left behind. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(path.dirname(folder))) {
    const isDraft = name.startsWith(`${path.basename(folder)}.`) && !name.endsWith('.lock');
    if (isDraft) rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

function isWhole(folder: string): boolean {
  try {
    const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
    const sizes = jarSizes(path.join(folder, 'lib'));
    return Object.entries(manifest).every(([name, size]) => sizes[name] === size);
  } catch (error) {
    if (isErrno(error, 'ENOENT') || error instanceof SyntaxError || error instanceof z.ZodError) return false;
    throw error;
  }
}

function jarSizes(lib: string): Record<string, number> {
  return Object.fromEntries(readdirSync(lib).map((name) => [name, statSync(path.join(lib, name)).size]));
}

async function waitForLock(folder: string, { onProgress }: Fetch): Promise<Lock> {
  for (;;) {
    const lock = tryLock(folder);
    if (!('holder' in lock)) return lock;
    onProgress(`Waiting for process ${lock.holder}, which is fetching Neo4j`);
    await sleep(500);
  }
}

async function fetchJars(
  lib: string,
  env: NodeJS.ProcessEnv,
  { onProgress, end, quietMs = QUIET_MS }: Fetch,
): Promise<void> {
  const phase = `Fetching Neo4j ${NEO4J_VERSION} (123 MB, once)`;
  onProgress(phase, 'starting Maven');
  mkdirSync(lib, { recursive: true });
  const goal = ['org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies', `-DoutputDirectory=${lib}`];
  const maven = spawn('mvn', ['-B', '--strict-checksums', '-f', besideThisFile('pom.xml'), ...goal], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => maven.kill();
  process.once('exit', kill);
  const patience = new Patience(quietMs, end);
  const said = { lines: 0, files: 0, jars: 0, last: '', error: '' };
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.lines += 1;
      if (line.trim() !== '') said.last = line.trim();
      if (said.error === '' && line.startsWith('[ERROR]')) said.error = line.slice('[ERROR] '.length);
      if (NEO4J_JAR.test(line)) said.jars += 1;
      else if (line.includes('Downloaded ')) said.files += 1;
      if (said.jars > 0) onProgress(phase, { done: Math.min(said.jars, ABOUT), total: ABOUT });
      else
        onProgress(phase, said.files > 0 ? `asking what it is made of, ${said.files} files so far` : 'starting Maven');
    });
  }
  let givenUp: string | undefined;
  const watch = setInterval(() => {
    patience.look(String(said.lines));
    givenUp ??= patience.isOver;
    if (givenUp !== undefined) kill();
  }, 500);
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.on('error', reject).on('close', resolve);
  })
    .catch((error: unknown) => {
      throw new LocalNeo4jError(
        'MAVEN_MISSING',
        'Neo4j has not been fetched yet, and Maven (mvn), which does it, was not found: install Maven.',
        { cause: error },
      );
    })
    .finally(() => {
      clearInterval(watch);
      process.off('exit', kill);
    });
  if (status !== 0) {
    const why = givenUp === undefined ? said.error || said.last || `exit status ${status}` : `it ${givenUp}`;
    throw new LocalNeo4jError(
      'DOWNLOAD_FAILED',
      `Neo4j could not be fetched: check the network and Maven's settings. Maven says: ${why}`,
    );
  }
}
