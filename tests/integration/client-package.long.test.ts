import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** As a project elsewhere would use it; its types are checked too. */
const PROGRAM = `
import { createClient, ApiError } from '@vanort/client';
import { AreasDocument, type AreasQuery } from '@vanort/client/documents';

const ask = createClient({ endpoint: process.argv[2]!, byHash: true });
const { priorityAreaCoverage }: AreasQuery = await ask(AreasDocument, {});
const first: number = priorityAreaCoverage[0]!.partners;
// @ts-expect-error there is no such field
void priorityAreaCoverage[0]?.nothing;
const failed = await createClient({ endpoint: 'http://127.0.0.1:1/' })(AreasDocument, {}).catch((error: unknown) => error);
console.log(JSON.stringify({ areas: priorityAreaCoverage.length, first, code: failed instanceof ApiError && failed.code }));
`;

describe('the package @vanort/client', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('installs from its tarball without a network, type-checks, and brings the documents that it asks', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vanort-client-'));
    await run(process.execPath, [path.join(ROOT, 'build', 'client.mjs')]);
    const { stdout: packed } = await run('npm', ['pack', path.join(ROOT, 'dist', 'client'), '--silent'], {
      cwd: folder,
    });
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }),
    );
    await run('npm', ['install', `./${packed.trim()}`, '--offline', '--no-audit', '--no-fund'], { cwd: folder });
    writeFileSync(path.join(folder, 'program.ts'), PROGRAM);
    const nodeTypes = path.join(ROOT, 'node_modules', '@types');
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ target: 'es2022', module: 'nodenext', strict: true, noUncheckedIndexedAccess: true },
          ...{ skipLibCheck: false, lib: ['es2022', 'dom'], types: ['node'], typeRoots: [nodeTypes] },
        },
        files: ['program.ts'],
      }),
    );

    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    await run(process.execPath, [tsc, '-p', folder]);
    const { stdout } = await run(process.execPath, ['program.js', `${server.url}/graphql`], { cwd: folder });

    expect(JSON.parse(stdout)).toEqual({ areas: 6, first: expect.any(Number) as number, code: 'UNREACHABLE' });
  });
});
