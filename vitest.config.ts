import { defineConfig } from 'vitest/config';

/** One project for each folder of tests. Those that need the first graph share one Neo4j; all share those to borrow. */
const project = (name: string, extra: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...extra },
});
const LENT = { globalSetup: ['tests/lent-databases.ts'] };
const SEEDED = { globalSetup: ['tests/built-server.ts', 'tests/seeded-database.ts'] };
const BUILT = { globalSetup: [...SEEDED.globalSetup, 'tests/built-web.ts'] };

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES module and the server's libraries its CommonJS one: two copies that do not mix.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    maxWorkers: 2,
    // No test is of time; these end one that hangs, on a machine that may be busy with others.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      project('unit'),
      project('cypher', SEEDED),
      project('integration', SEEDED),
      project('web', BUILT),
      // Each starts the product or its database several times over; the first start builds the web as well.
      project('faults', { ...LENT, testTimeout: 240_000 }),
    ],
  },
});
