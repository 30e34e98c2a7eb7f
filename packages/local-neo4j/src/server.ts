import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OnProgress } from './progress.js';
import { findProcess, isErrno, signalProcess } from './processes.js';
import { besideThisFile, type Home } from './settings.js';

/** How long a stop may take before Java is killed; what was committed survives that too. */
const GRACE_SECONDS = 30;

/** How a server ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A running server. */
export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  stop(): Promise<void>;
}

/**
 * Run a server in a process group of its own, so that Ctrl-C in a terminal reaches only us, under supervise.sh, so that
 * it stops cleanly however we end.
 */
export async function runServer(
  command: readonly string[],
  home: Home,
  env: NodeJS.ProcessEnv,
): Promise<ServerProcess> {
  const script = [besideThisFile('supervise.sh'), home.pidFile, home.console, String(GRACE_SECONDS)];
  const supervisor = spawn('sh', [...script, ...command], {
    cwd: home.folder,
    env,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const exited = once(supervisor, 'exit').then(() => exitOf(supervisor.exitCode, supervisor.signalCode));
  const pid = await readLine(supervisor.stdout);
  return {
    pid: Number(pid),
    exited,
    stop: async () => {
      supervisor.stdin.end();
      await exited;
    },
  };
}

async function readLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  return '';
}

/** Wait for a server that outlives its dead owner: it is stopping already, and is made to if it takes too long. */
export async function awaitLeftover(home: Home, onProgress: OnProgress): Promise<void> {
  const isThere = () => runningPid(home);
  for (const [signal, seconds] of [
    [null, GRACE_SECONDS],
    ['SIGTERM', GRACE_SECONDS],
    ['SIGKILL', 5],
  ] as const) {
    const pid = isThere();
    if (pid !== null) onProgress(`Waiting for the last database to end (process ${pid})`);
    if (pid !== null && signal) signalProcess(pid, signal);
    for (const end = Date.now() + seconds * 1000; isThere() !== null && Date.now() < end;) await sleep(100);
  }
}

/** Java's, while it runs on this home. */
export function runningPid(home: Home): number | null {
  const pid = readPid(home.pidFile);
  return pid !== null && findProcess(pid)?.command.includes(home.folder) ? pid : null;
}

function readPid(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

/** A shell tells "ended by signal N" as status 128 + N. */
function exitOf(code: number | null, signal: NodeJS.Signals | null): Exit {
  const name = Object.entries(os.constants.signals).find(([, number]) => code === 128 + number)?.[0];
  return name ? { code: null, signal: name } : { code, signal };
}
