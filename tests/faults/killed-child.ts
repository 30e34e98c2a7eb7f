import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';

/**
 * Runs a script of this folder in a process of its own and kills when it has printed so many lines; it never comes to `ends`.
 * @param kill what is killed: the process, with SIGKILL, where it is left out
 * @returns its exit status; null: it was killed
 */
export async function runUntilKilled(
  script: string,
  words: readonly string[],
  lines: number,
  kill: (child: ChildProcess) => unknown = (child) => child.kill('SIGKILL'),
): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, script), ...words]);
  const ended = once(child, 'exit');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    expect(line).not.toBe('ends');
    count += 1;
    if (count === lines) kill(child);
  }
  const [code] = (await ended) as [number | null];
  return code;
}
