import autocannon from 'autocannon';
import { pino } from 'pino';
import { connect } from '../src/graph/connect.js';
import { createServer } from '../src/server/create-server.js';
import { startDatabase } from './database.js';

/**
 * How often a server answers embeds that it has kept, beside how often Apollo answers `{ __typename }` in the same run:
 * `node --import tsx bench/embeds.ts`. The load comes from another thread; each has its turn three times.
 */
const ROUNDS = 3;
const SECONDS = 3;
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
    ...{ graph, log: pino({ level: 'silent' }), homeActor: 'linkoping', queryTimeoutMs: 10_000, rateLimitPerMinute: 0 },
    ...{ trustProxy: false, answerCacheMb },
  });
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
};
/** Without kept answers every question goes through Apollo. */
const [plain, kept] = await Promise.all([serve(0), serve(32)]);
const rate = async (options: autocannon.Options) => {
  const { requests, non2xx, errors } = await autocannon({ connections: 20, duration: SECONDS, workers: 1, ...options });
  if (non2xx + errors > 0) throw new Error(`${options.url}: ${non2xx} refused, ${errors} failed`);
  return requests.average;
};
const apollo = () =>
  rate({
    url: `${plain.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });

const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round += 1) {
  const turns = [['Apollo { __typename }', apollo] as const].concat(
    ADDRESSES.map((path) => [path, () => rate({ url: kept.url + path, headers: HEADERS })] as const),
  );
  for (const [name, turn] of turns) best.set(name, Math.max(best.get(name) ?? 0, await turn()));
}
const [, base = 1] = [...best][0] ?? [];
for (const [name, perSecond] of best) {
  console.log(
    `${name.padEnd(40)} ${Math.round(perSecond).toString().padStart(7)} a second  ${(perSecond / base).toFixed(1)} times`,
  );
}
await Promise.all([plain.app.close(), kept.app.close()]);
await graph.close();
await database.stop();
