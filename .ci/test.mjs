// Everything that must pass, in order of cost: format, lint, types, dead code, what is generated, the seed, the tests.
// Runs all of it even when a part fails, and closes with the counts that the runners themselves reported.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const report = path.join(mkdtempSync(path.join(tmpdir(), 'vanort-report-')), 'vitest.json');
const sources = ['../shared/source', '../shared/data'].filter((folder) => existsSync(folder));

const checks = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['types', 'tsc'],
  ['dead code', 'knip'],
  ['generated code is fresh', process.execPath, '.ci/fresh.mjs'],
  ['components are light', process.execPath, '.ci/embed-sizes.mjs'],
  ['seed', 'npm', 'run', '--silent', 'check', '--', ...sources.flatMap((folder) => ['--source', folder])],
  ['speed, against its peers', process.execPath, '--import', 'tsx', 'bench/short.ts'],
];

let passed = 0;
let failed = 0;
for (const [name, ...command] of checks) {
  console.log(`\n== ${name}`);
  if (run(command)) passed += 1;
  else failed += 1;
}

console.log('\n== tests');
const finished = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const tests = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
passed += tests.numPassedTests;
failed += tests.numFailedTests;
if (!finished && tests.numFailedTests === 0) failed += 1;
rmSync(path.dirname(report), { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run([command, ...args]) {
  const bin = path.resolve('node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}
