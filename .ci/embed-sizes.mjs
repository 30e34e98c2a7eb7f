// Fails when a component weighs more than a municipality's page should carry: all that it loads, gzipped.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const folder = path.resolve('dist/embed-sizes');
await build({ configFile: 'web/embed/vite.config.ts', logLevel: 'error', build: { outDir: folder } });
const { files } = JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8'));
const byName = new Map(files.map((file) => [file.name, file]));

/** A file, and all that it needs at once. */
function withImports(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name);
    for (const other of byName.get(name).imports) withImports(other, seen);
  }
  return seen;
}

const LIMITS = { graph: 90_000, partners: 25_000, timeline: 25_000, map: 25_000 };
for (const [name, limit] of Object.entries(LIMITS)) {
  const part = byName.get('vanort.js').dynamicImports.find((file) => file.startsWith(`${name}-figure-`));
  const needed = withImports(part, withImports('vanort.js'));
  const bytes = [...needed].reduce((sum, file) => sum + byName.get(file).gzipBytes, 0);
  console.log(`vanort-${name}: ${bytes} of ${limit} bytes, gzipped, in ${needed.size} files`);
  if (bytes > limit) process.exitCode = 1;
}
