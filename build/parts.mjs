// @ts-check
// What `dist/` is made of, and whether what is there is of the present sources. Node alone runs this: a start without the
// development dependencies asks it too.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The server as JavaScript with what it reads at run time, and the files that browsers load: the explorer, and the
 * components in `embed/`.
 * @typedef {'server' | 'public'} Part
 */

/** @type {Readonly<Record<Part, readonly string[]>>} */
const SOURCES = {
  server: ['packages', 'src', 'web', 'schema', 'seed', 'build', 'tsconfig.json', 'package-lock.json'],
  public: ['packages/figures', 'web', 'src/generated/client', 'src/model', 'build', 'package-lock.json'],
};

/** Says, inside a build, of which sources it was made. */
const MARK = 'sources.sha256';

/** @param {Part} part */
export const folderOf = (part) => path.join(ROOT, 'dist', part);

/**
 * Whether a part is built of the present sources; where only a build was installed, that one counts.
 * @param {Part} part
 */
export async function isFresh(part) {
  const mark = await readFile(path.join(folderOf(part), MARK), 'utf8').catch(() => null);
  if (mark === null) return false;
  return !existsSync(path.join(ROOT, 'src')) || mark === (await hashOf(SOURCES[part]));
}

/**
 * Mark a folder as built of the sources whose hash this is.
 * @param {string} folder
 * @param {string} hash
 */
export const mark = (folder, hash) => writeFile(path.join(folder, MARK), hash);

/** @param {Part} part */
export const hashOfSources = (part) => hashOf(SOURCES[part]);

/** @param {readonly string[]} sources */
async function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(sources.map(filesOf))).flat().sort()) {
    hash.update(file).update(await readFile(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} source
 * @returns {Promise<string[]>}
 */
async function filesOf(source) {
  if ((await stat(path.join(ROOT, source))).isFile()) return [source];
  const entries = await readdir(path.join(ROOT, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}
