import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SETTINGS } from '../../src/config.js';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

/** What follows from how the containers are set up: addresses and folders in them, and a database that is not local. */
const FIXED_IN_CONTAINERS = [
  ...['HOST', 'PORT', 'DATA_DIR', 'EMBED_RELEASES', 'XDG_CACHE_HOME', 'START_TIMEOUT_MS'],
  ...['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'],
];

const Composition = z.object({
  services: z.object({ app: z.object({ environment: z.record(z.string(), z.string()) }) }),
});

describe('every setting', () => {
  it('stands in docs/settings.md, which names no other', () => {
    const documented = [...read('docs/settings.md').matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, name]) => name);

    expect(documented.toSorted()).toEqual([...SETTINGS].toSorted());
  });

  it('can be given to the containers, or is fixed there', () => {
    const { environment } = Composition.parse(parse(read('compose.yaml'))).services.app;
    const passed = SETTINGS.filter((name) => environment[name] === `\${${name}:-}`);

    expect([...passed, ...FIXED_IN_CONTAINERS].toSorted()).toEqual([...SETTINGS].toSorted());
    expect(Object.keys(environment).filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });
});
