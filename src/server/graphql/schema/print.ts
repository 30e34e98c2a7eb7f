import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './build.js';

/** Write the SDL snapshot, which must equal what is served: `npm run codegen` runs it first, CI proves it fresh. */
const SNAPSHOT = new URL('../../../generated/schema.graphql', import.meta.url);

writeFileSync(SNAPSHOT, `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`);
