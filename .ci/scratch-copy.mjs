// @ts-check
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Copies what git knows or would take into a folder of its own, in which anything may be changed. Packages are those of the
 * repository, but for those of its own workspace, which are the copy's.
 * @param {string} prefix of the folder's name
 */
export function copyRepository(prefix) {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  /** @param {string} file */
  const at = (file) => path.join(folder, file);
  const files = sources();
  for (const file of files) cpSync(path.join(ROOT, file), at(file), { recursive: true });
  mkdirSync(at('node_modules/@vanort'), { recursive: true });
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name !== '@vanort' && name !== '.cache') {
      symlinkSync(path.join(ROOT, 'node_modules', name), at(path.join('node_modules', name)));
    }
  }
  symlinkSync(at('web/client'), at('node_modules/@vanort/client'));
  for (const name of readdirSync(at('packages')))
    symlinkSync(at(`packages/${name}`), at(`node_modules/@vanort/${name}`));
  return { folder, files };
}

/** Files that git knows or would take, as they are now. */
function sources() {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    },
  );
  return stdout
    .split('\0')
    .filter((file) => file !== '' && !/^(?:docs\/images|bench\/results|node_modules)(?:\/|$)/.test(file))
    .filter((file) => existsSync(path.join(ROOT, file)));
}
