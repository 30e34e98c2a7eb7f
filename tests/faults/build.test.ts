import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const clone = mkdtempSync(path.join(os.tmpdir(), 'vanort-build-'));
/** What builds; it is not there after `npm ci --omit=dev`. */
const TOOLS = new Set(['typescript', 'vite', 'tsx']);

/** The sources as a clone has them, and what is installed, with the tools or without. */
beforeAll(() => {
  const sources = ['packages', 'src', 'web', 'schema', 'seed', 'build', 'package.json', 'package-lock.json'];
  for (const name of [...sources, 'tsconfig.json']) {
    cpSync(path.join(ROOT, name), path.join(clone, name), { recursive: true });
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function install(isLeftOut: (name: string) => boolean): void {
  const modules = path.join(clone, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(path.join(modules, '@vanort'), { recursive: true });
  symlinkSync(path.join(clone, 'packages/local-neo4j'), path.join(modules, '@vanort/local-neo4j'));
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name !== '@vanort' && !isLeftOut(name))
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
}

/** A command that reads no page: it needs the server's half of the build alone. */
async function vanort(...args: string[]) {
  const child = spawn(process.execPath, ['build/vanort.mjs', ...args], { cwd: clone });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, output, errors };
}

describe('a command in a clone', () => {
  it('builds what it needs, does not build it again, and does once a source has changed', async () => {
    install(() => false);

    const first = await vanort('--help');
    const second = await vanort('--help');
    appendFileSync(path.join(clone, 'src/main.ts'), '\n// changed\n');
    const third = await vanort('--help');

    expect([first, second, third].map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(first.output).toContain('Building the server (1 of 1).');
    expect(first.output).toContain('Usage: vanort');
    expect(second.output).not.toContain('Building');
    expect(third.output).toContain('Building the server (1 of 1).');
  });

  it('runs what is built where the tools are not installed, and says what to do where the sources are newer', async () => {
    install((name) => TOOLS.has(name));

    const built = await vanort('--help');
    appendFileSync(path.join(clone, 'src/main.ts'), '\n// changed again\n');
    const stale = await vanort('--help');

    expect(built).toMatchObject({ code: 0, errors: '' });
    expect(stale.code).toBe(1);
    expect(stale.errors.trim()).toBe(
      'vanort: there is no build of these sources, and what makes one is not installed: run "npm ci && npm run build" first, then "npm ci --omit=dev".',
    );
  });

  it('runs a build that came without its sources', async () => {
    rmSync(path.join(clone, 'src'), { recursive: true });

    expect(await vanort('--help')).toMatchObject({ code: 0, errors: '' });
  });
});
