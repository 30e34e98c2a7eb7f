// Everything that must pass: the checks that only read, two at a time; then what is measured, with the machine to itself;
// then the tests. Runs all of it even when a part fails, and closes with the counts that the runners themselves reported.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const report = path.join(mkdtempSync(path.join(tmpdir(), 'vanort-report-')), 'vitest.json');
const sources = ['../shared/source', '../shared/data'].filter((folder) => existsSync(folder));

// Lint takes as long as the others together.
const checks = [
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types', 'tsc'],
  ['dead code', 'knip'],
  ['generated code is fresh', process.execPath, '.ci/fresh.mjs'],
  ['components are light', process.execPath, '.ci/embed-sizes.mjs'],
  ['seed', 'npm', 'run', '--silent', 'check', '--', ...sources.flatMap((folder) => ['--source', folder])],
];

let passed = 0;
let failed = 0;
const count = (isPassed) => (isPassed ? (passed += 1) : (failed += 1));

await Promise.all([checkRest(), checkRest()]);

console.log('\n== speed, against its peers');
count(await run([process.execPath, '--import', 'tsx', 'bench/short.ts']));

console.log('\n== tests');
const finished = await run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const tests = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
passed += tests.numPassedTests;
failed += tests.numFailedTests;
if (!finished && tests.numFailedTests === 0) failed += 1;
rmSync(path.dirname(report), { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One check after the other, of those that nobody has begun. */
async function checkRest() {
  for (let check = checks.shift(); check; check = checks.shift()) {
    const [name, ...command] = check;
    const said = [];
    count(await run(command, said));
    console.log(`\n== ${name}\n${said.join('')}`);
  }
}

/** Whether it ended well; what it says is shown as it comes, or kept in `said`. */
async function run([command, ...args], said) {
  const bin = path.resolve('node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const child = spawn(command, args, { stdio: ['ignore', ...(said ? ['pipe', 'pipe'] : ['inherit', 'inherit'])], env });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => said.push(text));
  const [code] = await once(child, 'close');
  return code === 0;
}
