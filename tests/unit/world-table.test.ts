import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { buildWorld } from '../../src/importers/world/build/build-world.js';
import { readDecisions } from '../../src/importers/world/build/decisions.js';
import { readRawData } from '../../src/importers/world/build/raw-data.js';
import { markdownOf, summaryOf, tableOfWorld } from '../../src/importers/world/municipality-table.js';
import { readWorld } from '../../src/importers/world/world.js';

const world = readWorld('seed/world');
const TABLE = 'docs/world-290.md';
const SOURCE_DATA = path.resolve(import.meta.dirname, '../../../shared/data');

describe('the table of all municipalities', () => {
  it('tells what each starts with: all of them with something, 130 and more with partners', () => {
    const summary = summaryOf(tableOfWorld(world));
    expect(summary).toMatchObject({ municipalities: 290, start: 290 });
    expect(summary.withPartners).toBeGreaterThanOrEqual(130);
  });

  it('is the one in the documentation', async () => {
    const options = await resolveConfig(TABLE);
    const markdown = await format(markdownOf(tableOfWorld(world)), { ...options, parser: 'markdown' });
    expect(readFileSync(TABLE, 'utf8')).toBe(markdown);
  });
});

describe.skipIf(!existsSync(SOURCE_DATA))('the shipped world', () => {
  it('is what its command makes of the source data', () => {
    expect(buildWorld(readRawData(SOURCE_DATA), readDecisions('seed/world/curated'))).toEqual(world);
  });
});
