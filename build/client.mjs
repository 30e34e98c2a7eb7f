// @ts-check
// Makes `dist/client`: the package @vanort/client as it is installed elsewhere, JavaScript and declarations that need no
// other package. `npm pack ./dist/client` makes the file to install.
import { execFile } from 'node:child_process';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'dist', 'client');
const SOURCE = path.join(ROOT, 'web', 'client');

/** What the generated documents import of another package: one type, which stands in theirs then. */
const TYPED_DOCUMENT = /import type \{ DocumentTypeDecoration \} from '@graphql-typed-document-node\/core';/;
const OWN_TYPE = `/** As that of @graphql-typed-document-node/core: clients that know it know these documents. */
interface DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}`;

await rm(OUT, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
await promisify(execFile)(process.execPath, [tsc, '-p', path.join(ROOT, 'build', 'tsconfig.client.json')]);

const declarations = path.join(OUT, 'src', 'generated', 'client', 'graphql.d.ts');
const text = await readFile(declarations, 'utf8');
if (!TYPED_DOCUMENT.test(text)) throw new Error(`${declarations} imports something else than it did.`);
await writeFile(declarations, text.replace(TYPED_DOCUMENT, OWN_TYPE));

const { name, version, description, license, type } = JSON.parse(
  await readFile(path.join(SOURCE, 'package.json'), 'utf8'),
);
const entry = (/** @type {string} */ file) => ({
  types: `./web/client/${file}.d.ts`,
  default: `./web/client/${file}.js`,
});
const manifest = {
  ...{ name, version, description, license, type },
  exports: { '.': entry('client'), './documents': entry('documents') },
  sideEffects: false,
};
await writeFile(path.join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await copyFile(path.join(SOURCE, 'README.md'), path.join(OUT, 'README.md'));
await copyFile(path.join(ROOT, 'LICENSE'), path.join(OUT, 'LICENSE'));
