import { defineConfig } from 'vitest/config';

/** One project for each folder of tests. Those that need the first graph share one Neo4j; all share the pool of databases. */
const project = (name: string, extra: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...extra },
});
const POOLED = { globalSetup: ['tests/database-pool.ts'] };
const SEEDED = { globalSetup: ['tests/built-server.ts', 'tests/seeded-database.ts'] };
const BUILT = { globalSetup: [...SEEDED.globalSetup, 'tests/built-web.ts'] };
const BROWSED = { globalSetup: [...BUILT.globalSetup, 'tests/shared-browser.ts'] };

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES module and the server's libraries its CommonJS one: two copies that do not mix.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // One more than the cores of a small machine: tests of pages wait as long as they work.
    maxWorkers: 3,
    // A worker runs file after file with its modules in memory: to import them takes longer than most files take to run.
    isolate: false,
    // No test is of time; these end one that hangs, on a machine that may be slow or busy with others.
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'json-summary'],
      reportOnFailure: true,
      // The floor, three points under a whole run (2026-11-29).
      thresholds: { statements: 89, branches: 84, functions: 90, lines: 89 },
    },
    projects: [
      project('unit'),
      project('cypher', SEEDED),
      project('integration', BUILT),
      project('web', BROWSED),
      // Each starts the product or its database several times over; the first start builds the web as well.
      project('faults', POOLED),
      // Each changes a copy of the repository, generates, and checks the types of all of it.
      project('drills'),
      // Measures how long others wait: after all others, with the machine to itself.
      project('attacks', { ...POOLED, sequence: { groupOrder: 1 } }),
    ],
  },
});
