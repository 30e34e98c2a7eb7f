import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8');
const blocks = (language: string) =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.+?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);

const AREA = 'smart-city';

/** Runs an example of JavaScript as a program of its own, which prints what the example returns. */
async function run(code: string, site: string): Promise<unknown> {
  const folder = path.join(ROOT, 'dist', 'api-examples');
  mkdirSync(folder, { recursive: true });
  const file = path.join(mkdtempSync(path.join(folder, 'one-')), 'example.mjs');
  const imports = code.match(/^import .*$/gm) ?? [];
  const body = code.replaceAll(/^import .*$/gm, '');
  const given = `const [VANORT, AREA] = ${JSON.stringify([site, AREA])};`;
  writeFileSync(
    file,
    [...imports, given, `const example = async () => {\n${body}\n};`, 'console.log(await example());'].join('\n'),
  );
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  return JSON.parse(stdout);
}

describe('the examples of docs/api.md', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('are there for curl, fetch, urql and Apollo Client', () => {
    expect(blocks('sh')).toHaveLength(2);
    expect(blocks('js').map((code) => /@urql|@apollo/.exec(code)?.[0] ?? 'fetch')).toEqual([
      'fetch',
      '@urql',
      '@apollo',
    ]);
  });

  it.each(blocks('js'))('answers as the API does:\n%s', async (code) => {
    const { data } = await server.ask<{ partnersByPriorityArea: { totalCount: number } }>(
      `{ partnersByPriorityArea(area: "${AREA}") { totalCount } }`,
    );

    expect(data.partnersByPriorityArea.totalCount).toBeGreaterThan(0);
    expect(await run(code, server.url)).toBe(data.partnersByPriorityArea.totalCount);
  });

  it('ask and fetch the schema with curl', async () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'vanort-curl-'));
    const [asked = '', schema = ''] = blocks('sh');
    const options = { cwd, env: { ...process.env, VANORT: server.url } };

    const { stdout } = await promisify(execFile)('sh', ['-c', asked], options);
    const answer = JSON.parse(stdout) as { data: { priorityAreaCoverage: unknown[] } };
    expect(answer.data.priorityAreaCoverage.length).toBeGreaterThan(0);

    await promisify(execFile)('sh', ['-c', schema], options);
    expect(readFileSync(path.join(cwd, 'schema.graphql'), 'utf8')).toContain('type Query');
  });
});
