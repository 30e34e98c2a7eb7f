// Fails when modules of `src`, `web` or `packages` import each other in a circle, be it for their types alone. What codegen makes is
// left out: it names the types of the resolvers that are written with it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import typescript from 'typescript';

const GENERATED = /^src\/generated\//;
const modules = new Set(
  ['src', 'web', 'packages']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !GENERATED.test(file)),
);

/** The modules of ours that a module imports. */
function importsOf(module) {
  const { importedFiles } = typescript.preProcessFile(readFileSync(module, 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.join(path.dirname(module), fileName.replace(/\.js$/, '.ts')))
    .filter((file) => modules.has(file));
}

const imports = new Map([...modules].map((module) => [module, importsOf(module)]));
const visited = new Set();
const circles = [];

/** Depth first: a module that is on the way to itself closes a circle. */
function visit(module, trail) {
  const start = trail.indexOf(module);
  if (start !== -1) circles.push([...trail.slice(start), module]);
  if (visited.has(module)) return;
  visited.add(module);
  for (const next of imports.get(module)) visit(next, [...trail, module]);
}

for (const module of modules) visit(module, []);
for (const circle of circles) console.log(circle.join(' -> '));
process.exitCode = circles.length > 0 ? 1 : 0;
