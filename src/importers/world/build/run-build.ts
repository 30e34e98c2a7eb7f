import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorld } from './build-world.js';
import { readDecisions } from './decisions.js';
import { readRawData } from './raw-data.js';
import { writeWorld } from './write-world.js';

const WORLD_DIR = fileURLToPath(new URL('../../../../seed/world', import.meta.url));

/** `npm run world -- <folder of the source data>`: makes the shipped world anew, and tells how many towns each rule placed. */
function run([source]: readonly string[]): void {
  if (source === undefined) throw new Error('Name the folder of the source data: npm run world -- <folder>');
  const world = buildWorld(readRawData(source), readDecisions(join(WORLD_DIR, 'curated')));
  writeWorld(WORLD_DIR, world);
  const rules = new Map<string, number>();
  for (const { rule } of world.cities) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  console.log(Object.fromEntries(Object.entries(world).map(([name, { length }]) => [name, length])));
  console.log(Object.fromEntries(rules));
}

run(process.argv.slice(2));
