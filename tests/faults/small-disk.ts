import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of few kilobytes in memory. */
export interface SmallDisk {
  readonly folder: string;
  resize(kilobytes: number): void;
  remove(): void;
}

/** Null where this user may not mount one: on Linux, root may. */
export function mountSmallDisk(kilobytes: number): SmallDisk | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanort-small-disk-'));
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  try {
    mount(`size=${kilobytes}k`);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    resize: (size) => {
      mount(`remount,size=${size}k`);
    },
    remove: () => {
      // Once nobody has it open any more.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
