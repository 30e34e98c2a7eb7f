import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readConfig } from '../../config.js';
import { withGraph } from '../../open-graph.js';
import { markdownOf, summaryOf, tableOfGraph, tableOfWorld } from './municipality-table.js';
import { readWorld, type World } from './world.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FILE = `${ROOT}docs/world-290.md`;

/** Writes what each municipality starts with from the shipped world. */
async function writeTable(world: World): Promise<void> {
  const rows = tableOfWorld(world);
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(markdownOf(rows), { ...options, parser: 'markdown' }));
  console.log(summaryOf(rows));
}

/** Prints what each has in the graph that the settings name, with whatever was imported into it. */
async function printGraph(world: World): Promise<void> {
  const rows = await withGraph(readConfig(), ({ graph }) => tableOfGraph(graph, world), { out: process.stderr });
  console.table(
    rows.map(({ code, name, partners, projects, networks }) => [code, name, partners.length, projects, networks]),
  );
  console.log(summaryOf(rows));
}

/** `npm run world:table`, or `npm run world:table -- --graph`. */
const world = readWorld(`${ROOT}seed/world`);
await (process.argv.includes('--graph') ? printGraph(world) : writeTable(world));
