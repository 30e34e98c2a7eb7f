import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A running process: when it began (only good for comparing) and its command line. */
export interface RunningProcess {
  readonly started: string;
  readonly command: string;
}

/**
 * Look a process up by pid; null when there is none, or only a zombie. Numbers are used again: compare `started` or
 * `command` before trusting that it is the one you knew.
 */
export function findProcess(pid: number): RunningProcess | null {
  if (!exists(pid)) return null;
  return fromProc(pid) ?? fromPs(pid);
}

/** How much a process has computed so far, in ticks of its system's clock; 0 where the system does not tell. */
export function cpuTicks(pid: number): number {
  try {
    const fields = statFields(pid);
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

/** Send a signal; a process that is already gone is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isErrno(error, 'ESRCH')) throw error;
  }
}

export function isErrno(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/**
 * Linux: /proc/PID/stat is "pid (name) state ..." (proc(5)): the fields from the state, its third, on. The 14th and
 * 15th are the time spent computing, the 22nd the start time, all in clock ticks.
 */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function fromProc(pid: number): RunningProcess | null {
  try {
    const fields = statFields(pid);
    if (fields[0] === 'Z') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { started: fields[19] ?? '', command };
  } catch {
    return null;
  }
}

/** Elsewhere (macOS): ps. `lstart` is five words: "Mon Jan  5 10:20:30 2026". */
function fromPs(pid: number): RunningProcess | null {
  try {
    const command = ['LC_ALL=C', 'TZ=UTC', 'ps', '-ww', '-o', 'stat=', '-o', 'lstart=', '-o', 'command='];
    const line = execFileSync('env', [...command, '-p', String(pid)], { encoding: 'utf8' });
    const [state = '', ...words] = line.trim().split(/\s+/);
    return state.startsWith('Z') ? null : { started: words.slice(0, 5).join(' '), command: words.slice(5).join(' ') };
  } catch {
    return null;
  }
}
