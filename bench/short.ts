import { startDatabase } from './database.js';
import { createNetwork } from './network.js';
import { startSystem, type System } from './process.js';
import { queriesAbout, subjectsOf, type Query } from './queries.js';
import { compare, type Entry } from './rounds.js';
import { TYPENAME, persistedSearch } from './typename.js';

/**
 * What CI runs: a small network and few turns, to see a gross loss of speed and nothing else. It fails where a ratio is
 * below half of what is usually reached. Ratios are of turns side by side, so that a slow machine makes no difference.
 */
const RELATIONSHIPS = 2_000;
const VARIABLES = 10;
const BOUNDS = { clients: 8, rounds: 3, ms: 700, warmMs: 700 };
const LEAST = { product: 0.36, generated: 1, cached: 0.35, persisted: 1.2 };

const network = createNetwork(1, RELATIONSHIPS);
const asked = new Set(['partnersByPriorityArea', 'priorityAreaCoverage', 'nested list']);
const queries = queriesAbout(subjectsOf(network))
  .filter(({ name }) => asked.has(name))
  .map((one) => ({ ...one, variables: one.variables.slice(0, VARIABLES) }));
const query = (name: string): Query => queries.find((one) => one.name === name)!;
const database = await startDatabase(network);
const running: System[] = [];
const start = async (name: string, program: string, variant: string) => {
  const system = await startSystem(name, program, { connection: database.connection, queries, variant });
  running.push(system);
  return system;
};

let passed = 0;
let failed = 0;
async function race(what: string, least: number, base: Entry, ours: Entry): Promise<void> {
  const [, row] = await compare(what, [base, ours], BOUNDS);
  const { ratio, perSecond, errors } = row!;
  const isFast = ratio >= least && errors === 0;
  if (isFast) passed += 1;
  else failed += 1;
  const verdict = isFast ? 'ok' : 'FAILED';
  console.log(
    `${verdict}  ${what}: ${ratio.toFixed(2)} times, at least ${least} (${perSecond.toFixed(0)}/s, ${errors} errors)`,
  );
}

try {
  const [driver, uncached, cached, apollo] = await Promise.all([
    start('driver', 'driver', 'managed'),
    start('Vänort', 'vanort', 'uncached'),
    start('Vänort, cached', 'vanort', 'cached'),
    start('Apollo', 'library', 'apollo'),
  ]);
  for (const name of ['partnersByPriorityArea', 'priorityAreaCoverage']) {
    const entries = [driver, uncached].map((system) => ({ system, query: query(name) }));
    await race(`${name} / driver, managed read`, LEAST.product, entries[0]!, entries[1]!);
  }
  const nested = query('nested list');
  await race(
    'nested list / plain @neo4j/graphql',
    LEAST.generated,
    { system: apollo, query: nested },
    { system: uncached, query: nested },
  );
  const typename = { system: apollo, query: TYPENAME };
  await race('partnersByPriorityArea, cached / { __typename }', LEAST.cached, typename, {
    system: cached,
    query: query('partnersByPriorityArea'),
  });
  await race('persisted GET / { __typename }', LEAST.persisted, typename, {
    system: cached,
    query: TYPENAME,
    way: persistedSearch,
  });
} finally {
  for (const one of running) await one.stop();
  await database.stop();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
