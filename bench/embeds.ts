import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { pino } from 'pino';
import { connect } from '../src/db/connect.js';
import { createServer } from '../src/server/create-server.js';
import { startDatabase } from './database.js';

/**
 * How often a server answers embeds that it has kept, beside how often Apollo answers `{ __typename }` in the same run:
 * `node --import tsx bench/embeds.ts`. The load comes from another thread; each has its turn three times, the best counts.
 */
const ROUNDS = 3;
const SECONDS = 2;
const ADDRESSES = [
  '/embed/graph/linkoping?lang=sv',
  '/embed/partners/smart-city?lang=sv',
  '/embed/timeline/linkoping?lang=sv',
  '/embed/map/linkoping?lang=sv',
  '/embed/map/linkoping.png?lang=sv',
  '/id/linkoping?lang=sv',
];
const HEADERS = { 'accept-encoding': 'br' };

const database = await startDatabase(null);
const graph = await connect(database.connection, 10_000);
const serve = async (answerCacheMb: number) => {
  const app = await createServer({
    ...{ graph, log: pino({ level: 'silent' }), homeActor: 'linkoping', rateLimitPerMinute: 0 },
    ...{ trustProxy: false, answerCacheMb },
  });
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
};
/** Without the caches every query goes through Apollo. */
const [plain, kept] = await Promise.all([serve(0), serve(32)]);
/** Answers a second, and how long the server's thread was busy for each, in milliseconds: the machine's noise aside. */
interface Turn {
  readonly perSecond: number;
  readonly busyMs: number;
}
const measure = async (options: autocannon.Options): Promise<Turn> => {
  const before = performance.eventLoopUtilization();
  const { requests, non2xx, errors } = await autocannon({ connections: 20, duration: SECONDS, workers: 1, ...options });
  if (non2xx + errors > 0) throw new Error(`${options.url}: ${non2xx} refused, ${errors} failed`);
  const { active } = performance.eventLoopUtilization(before);
  return { perSecond: requests.average, busyMs: active / requests.total };
};
const apollo = () =>
  measure({
    url: `${plain.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });

// Each is made once before anybody's time is taken.
for (const path of ADDRESSES) await fetch(kept.url + path, { headers: HEADERS }).then((made) => made.arrayBuffer());

const best = new Map<string, Turn>();
for (let round = 0; round < ROUNDS; round += 1) {
  const turns: readonly (readonly [string, () => Promise<Turn>])[] = [
    ['Apollo { __typename }', apollo],
    ...ADDRESSES.map((path) => [path, () => measure({ url: kept.url + path, headers: HEADERS })] as const),
  ];
  for (const [name, turn] of turns) {
    const now = await turn();
    const known = best.get(name) ?? now;
    best.set(name, {
      perSecond: Math.max(known.perSecond, now.perSecond),
      busyMs: Math.min(known.busyMs, now.busyMs),
    });
  }
}
const base = best.get('Apollo { __typename }')!;
for (const [name, { perSecond, busyMs }] of best) {
  const times = (ratio: number) => `${ratio.toFixed(1)} times`;
  console.log(
    `${name.padEnd(36)} ${Math.round(perSecond)} a second, ${times(perSecond / base.perSecond)}; ` +
      `busy ${busyMs.toFixed(3)} ms for each, ${times(base.busyMs / busyMs)} as often`,
  );
}
await Promise.all([plain.app.close(), kept.app.close()]);
await graph.close();
await database.stop();
