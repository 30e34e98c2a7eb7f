import { defineConfig } from 'vitest/config';
import whole from './vitest.config.js';

/** Unit tests of other things than what is mutated, which take long: of the linter, fonts, and the local database. */
const BESIDE = ['arrows', 'fonts', 'indexed-png', 'neo4j-*', 'centrality', 'seed-check', 'labels', 'globe'];

/** The unit tests alone, for the mutation run. */
export default defineConfig({
  ...(whole.resolve && { resolve: whole.resolve }),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: BESIDE.map((name) => `tests/unit/${name}.test.ts`),
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
  },
});
