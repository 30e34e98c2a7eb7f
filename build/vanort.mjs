#!/usr/bin/env node
// @ts-check
// The command line from a clone: builds what is missing or stale, then runs the server's JavaScript in this process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderOf, isFresh } from './parts.mjs';

const isStart = [undefined, 'start'].includes(process.argv[2]);
/** Other commands show no page. @type {import('./parts.mjs').Part[]} */
const parts = isStart ? ['server', 'public'] : ['server'];

if (isStart) console.log('Vänort is starting.');

if ((await Promise.all(parts.map(isFresh))).includes(false)) await buildInProcessOfItsOwn();
await import(pathToFileURL(path.join(folderOf('server'), 'src', 'main.js')).href);

/** The compiler and the bundler need memory that the server should not hold on to. */
async function buildInProcessOfItsOwn() {
  if (!hasBuildTools()) {
    const what = 'there is no build of these sources, and what makes one is not installed';
    console.error(`vanort: ${what}: run "npm ci && npm run build" first, then "npm ci --omit=dev".`);
    process.exit(1);
  }
  const script = fileURLToPath(new URL('build.mjs', import.meta.url));
  const builder = spawn(process.execPath, [script, ...parts], { stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = () => builder.kill();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  const [code] = await once(builder, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  if (code !== 0) process.exit(code ?? 1);
}

function hasBuildTools() {
  const { resolve } = createRequire(import.meta.url);
  try {
    return [resolve('typescript/package.json'), resolve('vite/package.json')].length > 0;
  } catch {
    return false;
  }
}
