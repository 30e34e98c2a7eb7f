// `npm test`: what is run before each change. The checks run beside the tests, one after the other, in the time that
// the tests wait for a database or a browser. All of it runs even when a part fails. Closes with the counts that the
// runners themselves reported.
// `npm test -- <name>`: the tests of one feature alone, which are those of the files whose path has the name in it.
// `npm run test:long`: what takes longer, with more examples of each property.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const names = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'vanort-report-'));
const sources = ['../shared/source', '../shared/data'].filter((source) => existsSync(source));
/** All but what starts, kills and attacks the product, and the files that take longest. */
const SHORT = [
  ...['unit', 'cypher', 'integration', 'web'].map((name) => `--project=${name}`),
  '--exclude=**/*.long.test.ts',
];
const LONG = [
  'tests/faults/',
  'tests/attacks/',
  'tests/drills/',
  '.long.',
  '.property.',
  'reference.test',
  // More screens of each.
  'web/components.test',
  'web/graphiql.test',
];
/** What did not change since is not checked again; a clean checkout, as CI's, checks everything. */
const CACHE = 'node_modules/.cache';
const times = [];
const failedNames = [];
let passed = 0;
let failed = 0;

if (names.length > 0) {
  await test(names);
} else if (process.env.TEST_LONG === '1') {
  await test(LONG);
} else {
  await Promise.all([checkOthers(), test(SHORT)]);

  console.log(`\n${times.join('\n')}`);
}
rmSync(folder, { recursive: true });
// The reasons stand far above by now; `.ci/run` gathers these lines.
for (const name of failedNames) console.log(`FAILED ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function checkOthers() {
  await check('generated code is fresh', process.execPath, '.ci/fresh.mjs');
  await check('format', 'prettier', '--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.');
  await check('dead code', 'knip');
  await check('import circles', process.execPath, '.ci/import-circles.mjs');
  await check('types', 'tsc', '--incremental', '--tsBuildInfoFile', `${CACHE}/tsc.json`);
  await check(
    'lint',
    'eslint',
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    `${CACHE}/eslint`,
  );
  // Last, since it runs the built server, which the tests build as they begin.
  await check('seed', 'npm', 'run', '--silent', 'check', '--', ...sources.flatMap((source) => ['--source', source]));
}

/** One check; what it says is shown when it has ended. */
async function check(name, ...command) {
  const said = [];
  const isPassed = await timed(name, () => run(command, said));
  if (isPassed) passed += 1;
  else failed += 1;
  if (!isPassed) failedNames.push(name);
  console.log(`\n== ${name}: ${isPassed ? 'passed' : 'FAILED'}\n${said.join('')}`);
}

async function test(paths) {
  const report = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = await timed('tests', () => run(['vitest', 'run', ...reporters, ...paths]));
  const { numPassedTests, numFailedTests, testResults } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  passed += numPassedTests;
  // A file that cannot be loaded fails without a test of its own.
  failed += isPassed ? numFailedTests : Math.max(1, numFailedTests);
  for (const { name, status, message, assertionResults } of testResults) {
    const file = path.relative('.', name);
    const failures = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failures.length === 0) failedNames.push(`${file}: ${firstLine(message)}`);
    for (const { fullName, failureMessages } of failures) {
      failedNames.push(`${file} > ${fullName}: ${firstLine(failureMessages[0])}`);
    }
  }
}

function firstLine(message = '') {
  return message.split('\n', 1)[0];
}

async function timed(name, work) {
  const started = performance.now();
  const result = await work();
  times.push(`${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  return result;
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
