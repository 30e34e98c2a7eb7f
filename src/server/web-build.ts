import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = path.join(ROOT, 'dist', 'web');
/** Says of which sources a build was made. */
const STAMP = 'sources.sha256';
/** All that the explorer is made of. */
const SOURCES = ['web', 'src/generated/client', 'package-lock.json'];

/**
 * The folder with the built explorer, and the embed's components in "embed". It is built when there is no build, or one of other sources: a few seconds after a
 * clone, nothing afterwards. Two that build at once do not see each other's half.
 * @param say told when a build begins
 */
export async function builtWeb(say: (line: string) => void = () => undefined): Promise<string> {
  const stamp = await stampOf(SOURCES);
  if ((await readFile(path.join(DIST, STAMP), 'utf8').catch(() => '')) === stamp) return DIST;
  say('Building the explorer: its first start here, or its sources changed.');
  const { build } = await import('vite');
  const draft = `${DIST}-${process.pid}`;
  const make = (config: string, outDir: string) =>
    build({ configFile: path.join(ROOT, 'web', config), logLevel: 'warn', build: { outDir } });
  await make('vite.config.ts', draft);
  await make('embed/vite.config.ts', path.join(draft, 'embed'));
  await writeFile(path.join(draft, STAMP), stamp);
  await rm(DIST, { recursive: true, force: true });
  await rename(draft, DIST).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    // Another process put the same build there in the meantime.
    if ((await readFile(path.join(DIST, STAMP), 'utf8').catch(() => '')) !== stamp) throw error;
  });
  return DIST;
}

async function stampOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(sources.map(filesOf))).flat().sort()) {
    hash.update(file).update(await readFile(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

async function filesOf(source: string): Promise<string[]> {
  if (path.extname(source) === '.json') return [source];
  const entries = await readdir(path.join(ROOT, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}
