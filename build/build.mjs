// @ts-check
// `npm run build`: make what is missing or stale of `dist/`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf, hashOfSources, isFresh, mark, ROOT } from './parts.mjs';

/** @typedef {import('./parts.mjs').Part} Part */

/** What the server reads at run time, at the same place beside its JavaScript as beside its TypeScript. */
const ASSETS = ['packages', 'schema', 'seed', 'src', 'web/embed/v1', 'web/graphiql', 'web/shell'];

/** @type {Readonly<Record<Part, { title: string; make: (folder: string) => Promise<void> }>>} */
const PARTS = {
  server: { title: 'the server', make: compileServer },
  public: { title: 'the explorer and the components', make: bundleWeb },
};

/**
 * Build those of the parts that are not of the present sources. Several processes may do so at once: each builds in a
 * folder of its own, and none sees another's half.
 * @param {readonly Part[]} parts
 * @param {(line: string) => void} [say]
 */
export async function build(parts, say = () => undefined) {
  /** @type {Part[]} */
  const stale = [];
  for (const part of parts) if (!(await isFresh(part))) stale.push(part);
  for (const [index, part] of stale.entries()) {
    say(`Building ${PARTS[part].title} (${index + 1} of ${stale.length}).`);
    const hash = await hashOfSources(part);
    const draft = `${folderOf(part)}-${process.pid}`;
    try {
      await PARTS[part].make(draft);
      await mark(draft, hash);
      await replace(part, draft);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
}

/**
 * @param {Part} part
 * @param {string} draft
 */
async function replace(part, draft) {
  await rm(folderOf(part), { recursive: true, force: true });
  await rename(draft, folderOf(part)).catch(async (error) => {
    // Another process put the same build there in the meantime.
    if (!(await isFresh(part))) throw error;
  });
}

/**
 * Types are checked by `npm run types`, which takes five times as long.
 * @param {string} folder
 */
async function compileServer(folder) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--project', path.join(ROOT, 'build', 'tsconfig.server.json'), '--outDir', folder];
  const compiler = spawn(process.execPath, [tsc, ...options], { stdio: ['ignore', 2, 2] });
  const [status] = await once(compiler, 'exit');
  if (status !== 0) throw new Error(`TypeScript cannot compile the server: exit status ${status}.`);
  for (const asset of ASSETS) {
    const to = path.join(folder, asset);
    await cp(path.join(ROOT, asset), to, { recursive: true, filter: (file) => !file.endsWith('.ts') });
  }
  await placePackages(folder);
}

/**
 * Packages of the workspace export TypeScript. In the build they are JavaScript, where Node looks for a package before it
 * looks for the one that is installed.
 * @param {string} folder
 */
async function placePackages(folder) {
  const scope = path.join(folder, 'node_modules', '@vanort');
  await mkdir(path.dirname(scope));
  await rename(path.join(folder, 'packages'), scope);
  for (const name of await readdir(scope)) {
    const manifest = path.join(scope, name, 'package.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replaceAll('.ts"', '.js"'));
  }
}

/** @param {string} folder */
async function bundleWeb(folder) {
  const vite = await import('vite');
  /** @type {(config: string, outDir: string) => Promise<unknown>} */
  const bundle = (config, outDir) =>
    vite.build({ configFile: path.join(ROOT, 'web', config), logLevel: 'warn', build: { outDir } });
  await bundle('vite.config.ts', folder);
  await bundle('embed/vite.config.ts', path.join(folder, 'embed'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build(
    /** @type {Part[]} */ (process.argv.length > 2 ? process.argv.slice(2) : ['server', 'public']),
    console.log,
  );
}
