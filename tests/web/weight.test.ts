import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

/** What a municipality's page should carry at most for a component, gzipped, with all that it loads. */
const LIMITS = [
  // With columns of its own for each side of a tree.
  ['graph', 26_200],
  ['partners', 25_300],
  ['timeline', 23_000],
  // With the key, the sentences of its lines, and names that keep clear of them, as frames have them.
  ['map', 31_000],
  ['standing', 23_000],
] as const;

const Files = z.object({
  files: z.array(
    z.looseObject({
      name: z.string(),
      gzipBytes: z.number(),
      imports: z.array(z.string()),
      dynamicImports: z.array(z.string()),
    }),
  ),
});

describe('a component', () => {
  const { files } = Files.parse(JSON.parse(readFileSync(path.join(inject('web'), 'embed', 'files.json'), 'utf8')));
  const byName = new Map(files.map((file) => [file.name, file]));

  /** A file, and all that it needs at once. */
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(name)) for (const other of byName.get(name)!.imports) withImports(other, seen.add(name));
    return seen.add(name);
  };

  it.each(LIMITS)('of the %s weighs no more than %i bytes', (name, limit) => {
    const own = byName.get('vanort.js')!.dynamicImports.find((file) => file.startsWith(`${name}-figure-`))!;

    const needed = withImports(own, withImports('vanort.js'));

    expect([...needed].reduce((sum, file) => sum + byName.get(file)!.gzipBytes, 0)).toBeLessThanOrEqual(limit);
  });
});
