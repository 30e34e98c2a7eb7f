// Fails when what is committed as generated is not what the generators make now.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folders = ['src/generated', 'seed/schema'];
const snapshot = () =>
  new Map(
    folders
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

const before = snapshot();
const { status } = spawnSync('npm', ['run', '--silent', 'codegen'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = snapshot();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) console.log(`stale: ${file} (run "npm run codegen" and commit it)`);
process.exitCode = status === 0 && stale.length === 0 ? 0 : 1;
