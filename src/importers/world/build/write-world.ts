import { join } from 'node:path';
import { writeTable } from '../tables.js';
import { TABLES, type World } from '../world.js';

/** Writes the tables that `readWorld` reads. */
export function writeWorld(folder: string, world: World): void {
  for (const [name, { shape }] of Object.entries(TABLES)) {
    const rows = world[name as keyof World].map((row) =>
      Object.fromEntries(Object.entries(row).map(([heading, value]) => [heading, cellOf(value)])),
    );
    writeTable(join(folder, `${name}.tsv`), Object.keys(shape), rows);
  }
}

const cellOf = (value: string | number | null | readonly string[]): string | number | null =>
  typeof value === 'object' && value !== null ? value.join('|') : value;
