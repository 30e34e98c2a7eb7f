import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tryLock, type Lock } from '../../packages/local-neo4j/src/lock.js';
import { findProcess } from '../../packages/local-neo4j/src/processes.js';

const LOCK_MODULE = new URL('../../packages/local-neo4j/src/lock.ts', import.meta.url).href;

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vanort-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isOurs = (result: ReturnType<typeof tryLock>): result is Lock => 'release' in result;
const claim = (content: unknown) => writeFileSync(path.join(folder, '7'), JSON.stringify(content));

describe('a lock', () => {
  it('names the process that holds it, the own one too', () => {
    tryLock(folder);

    expect(tryLock(folder)).toEqual({ holder: process.pid });
  });

  it('is free again after its release, and a second release does not take it from the next holder', () => {
    const first = tryLock(folder);
    if (isOurs(first)) first.release();
    const second = tryLock(folder);
    if (isOurs(first)) first.release();

    expect(isOurs(second)).toBe(true);
    expect(tryLock(folder)).toEqual({ holder: process.pid });
  });

  it('does not count when its process is gone', async () => {
    const gone = spawn('true');
    await once(gone, 'exit');
    claim({ pid: gone.pid, started: '1', released: false });

    expect(isOurs(tryLock(folder))).toBe(true);
  });

  it('does not count when its pid now belongs to another process', () => {
    claim({ pid: process.pid, started: `not ${findProcess(process.pid)?.started}`, released: false });

    expect(isOurs(tryLock(folder))).toBe(true);
  });

  it('does not count when a power cut left it empty', () => {
    writeFileSync(path.join(folder, '7'), '');

    expect(isOurs(tryLock(folder))).toBe(true);
  });

  it('keeps one file, however often it is taken', () => {
    for (let i = 0; i < 20; i++) {
      const lock = tryLock(folder);
      if (isOurs(lock)) lock.release();
    }

    expect(readdirSync(folder)).toEqual(['20']);
  });

  it('has at most one holder while several processes take and release it as fast as they can', async () => {
    // A holder puts its mark beside the lock with 'wx', which fails if another holder's mark is there.
    const script = `
      import { tryLock } from ${JSON.stringify(LOCK_MODULE)};
      import { rmSync, writeFileSync } from 'node:fs';
      const mark = ${JSON.stringify(`${folder}.mark`)};
      let held = 0;
      const end = Date.now() + 1500;
      while (Date.now() < end) {
        const lock = tryLock(${JSON.stringify(folder)});
        if ('holder' in lock) continue;
        writeFileSync(mark, '', { flag: 'wx' });
        held++;
        rmSync(mark);
        lock.release();
      }
      console.log(held);`;
    const contenders = Array.from({ length: 3 }, () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );

    const results = await Promise.all(
      contenders.map(async (contender) => {
        const lines: string[] = [];
        createInterface({ input: contender.stdout }).on('line', (line) => lines.push(line));
        await once(contender, 'close');
        return { status: contender.exitCode, held: Number(lines[0] ?? 0) };
      }),
    );

    expect(results.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(results.reduce((sum, { held }) => sum + held, 0)).toBeGreaterThan(3);
  });
});
