// Fails when what is there as generated is not what the generators make now: a file that differs, one that is missing, or one
// that nothing makes any more. They run in a copy, so that others may read the sources meanwhile.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { OUTPUTS } from '../codegen/outputs.mjs';
import { ROOT, copyRepository } from './scratch-copy.mjs';

const generatedIn = (root) =>
  new Map(
    OUTPUTS.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );

const { folder } = copyRepository('vanort-fresh-');
const { status } = spawnSync('npm', ['run', '--silent', 'codegen'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const [before, after] = [generatedIn(ROOT), generatedIn(folder)];
rmSync(folder, { recursive: true });
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) {
  const what = !after.has(file) ? 'left over' : before.has(file) ? 'stale' : 'missing';
  console.log(`${what}: ${file} (run "npm run codegen" and commit what it does)`);
}
process.exitCode = status === 0 && stale.length === 0 ? 0 : 1;
