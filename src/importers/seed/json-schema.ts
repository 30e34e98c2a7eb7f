import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { seedFileSchema } from './schema.js';

/** The JSON Schema of a seed file, as text: editors use it to complete and to check while somebody types. */
export function seedJsonSchema(): string {
  const schema = z.toJSONSchema(seedFileSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ title: 'Vänort seed file', ...schema }, null, 2)}\n`;
}

/** Run as a script, it writes the file that seed files point at. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../../../seed/schema/seed-file.schema.json', import.meta.url), seedJsonSchema());
}
