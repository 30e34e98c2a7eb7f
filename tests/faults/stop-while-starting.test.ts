import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { build } from '../../build/build.mjs';
import { findProcess } from '../../packages/local-neo4j/src/processes.js';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'vanort-stop-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

it('a start that is interrupted ends at once, and its database with it', async () => {
  await build(['server', 'public']);
  const product = spawn(process.execPath, ['build/vanort.mjs', 'start'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(product, 'exit');
  for await (const line of createInterface({ input: product.stderr })) {
    if (line.startsWith('Making the GraphQL schema')) break;
  }
  const java = Number(readFileSync(path.join(dataDir, 'neo4j/run/java.pid'), 'utf8'));

  product.kill('SIGINT');

  expect(await exit).toEqual([130, null]);
  await expect.poll(() => findProcess(java), { timeout: 60_000 }).toBeNull();
});
