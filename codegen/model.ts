import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { entityFacts } from './entity-facts.js';
import { readLanguages } from './languages.js';
import { queryResolvers } from './mappers.js';
import { OUTPUTS } from './outputs.mjs';
import { rowShapes } from './row-shapes.js';
import { modelSdl } from './sdl.js';
import { headingTable, kindTables, labelTables, languageTables, layerTable, markTable, termTables } from './tables.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HEADER = 'Generated from src/model by `npm run codegen`: do not edit.';

/** Write a file as it would be formatted, with a header in the comment of its language. */
async function write(file: string, content: string): Promise<void> {
  const target = path.join(ROOT, file);
  const comment = file.endsWith('.graphql') ? `# ${HEADER}\n` : `// ${HEADER}\n`;
  const options = await resolveConfig(target);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, await format(`${comment}${content}`, { ...options, filepath: target }));
}

for (const folder of OUTPUTS) {
  rmSync(path.join(ROOT, folder), { recursive: true, force: true });
  mkdirSync(path.join(ROOT, folder), { recursive: true });
}
const languages = await readLanguages();
for (const [file, sdl] of modelSdl(languages)) await write(`schema/${file}`, sdl);

await write('src/model/generated/labels.ts', labelTables(languages));
await write('src/model/generated/headings.ts', headingTable());
await write('src/model/generated/languages.ts', languageTables(languages));
await write('src/model/generated/kinds.ts', kindTables());
await write('src/model/generated/layers.ts', layerTable(languages));
await write('src/model/generated/marks.ts', markTable());
await write('src/model/generated/terms.ts', termTables());
await write('src/generated/row-shapes.ts', rowShapes());
await write('src/generated/documents/entity-facts.graphql', entityFacts(languages));
await write('src/generated/query-resolvers.ts', queryResolvers());
