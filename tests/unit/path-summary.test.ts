import { expect, it } from 'vitest';
import type { PathSearchResult } from '../../src/queries/paths/connections.js';
import { summary } from '../../src/queries/paths/path-sentences.js';

const end = (id: string) => ({ id, type: 'CITY', name: { sv: id, en: id } }) as unknown as PathSearchResult['from'];
const found = (exhausted: boolean, paths: number): PathSearchResult => ({
  ...{ from: end('A'), to: end('B'), searchedUpTo: 6, exhausted },
  paths: Array.from({ length: paths }, () => ({ weight: 1, steps: [] })),
});

it.each([
  ['sv', 'avbröts'],
  ['en', 'was cut short'],
] as const)('a search that was cut short says so where it found nothing: %s', (language, words) => {
  expect(summary(found(false, 0), language)).toContain(words);
  expect(summary(found(true, 0), language)).not.toContain(words);
  expect(summary(found(false, 1), language)).toBe(summary(found(true, 1), language));
});
