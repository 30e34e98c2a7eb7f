import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { landPath, type Atlas } from '@vanort/figures/land';

/** The land of Natural Earth (public domain), as the components have it too. */
export const LAND = landPath(
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8')) as Atlas,
);
