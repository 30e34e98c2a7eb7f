import { startDatabase } from './database.js';
import { createNetwork } from './network.js';
import { startContestant, type Contestant } from './process.js';
import { questionsAbout, subjectsOf, type Question } from './questions.js';
import { compare, type Entry } from './rounds.js';
import { TYPENAME, persistedSearch } from './typename.js';

/**
 * What CI runs: a small network and few turns, to see a gross loss of speed and nothing else. It fails where a ratio is
 * below half of what is usually reached. Ratios are of turns side by side, so that a slow machine makes no difference.
 */
const RELATIONSHIPS = 2_000;
const VARIABLES = 10;
const BOUNDS = { clients: 8, rounds: 3, ms: 700, warmMs: 700 };
const LEAST = { product: 0.36, generated: 1, cached: 0.45, persisted: 1.5 };

const network = createNetwork(1, RELATIONSHIPS);
const asked = new Set(['partnersByPriorityArea', 'priorityAreaCoverage', 'nested list']);
const questions = questionsAbout(subjectsOf(network))
  .filter(({ name }) => asked.has(name))
  .map((one) => ({ ...one, variables: one.variables.slice(0, VARIABLES) }));
const question = (name: string): Question => questions.find((one) => one.name === name)!;
const database = await startDatabase(network);
const running: Contestant[] = [];
const start = async (name: string, program: string, variant: string) => {
  const contestant = await startContestant(name, program, { connection: database.connection, questions, variant });
  running.push(contestant);
  return contestant;
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
    const entries = [driver, uncached].map((contestant) => ({ contestant, question: question(name) }));
    await race(`${name} / driver, managed read`, LEAST.product, entries[0]!, entries[1]!);
  }
  const nested = question('nested list');
  await race(
    'nested list / plain @neo4j/graphql',
    LEAST.generated,
    { contestant: apollo, question: nested },
    { contestant: uncached, question: nested },
  );
  const typename = { contestant: apollo, question: TYPENAME };
  await race('partnersByPriorityArea, cached / { __typename }', LEAST.cached, typename, {
    contestant: cached,
    question: question('partnersByPriorityArea'),
  });
  await race('persisted GET / { __typename }', LEAST.persisted, typename, {
    contestant: cached,
    question: TYPENAME,
    way: persistedSearch,
  });
} finally {
  for (const one of running) await one.stop();
  await database.stop();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
