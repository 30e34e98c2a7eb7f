import { createHash } from 'node:crypto';
import { parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { NODES_BY_ID } from '../src/queries/rows/nodes.js';
import { documentRules } from '../src/server/graphql/limits/document.js';
import { buildSchema } from '../src/server/graphql/schema/build.js';
import { startDatabase } from './database.js';
import { byPost, measure, median, type Way } from './measure.js';
import { createNetwork } from './network.js';
import { startSystem, type System } from './process.js';
import { queriesAbout, subjectsOf } from './queries.js';
import { persistedSearch, TYPENAME } from './typename.js';

/**
 * What single levers give, each beside what it replaces, in turns: `node --import tsx bench/ablations.ts`. Of reads by the
 * driver the time of one after the other and the CPU of this process; of requests the CPU of the server.
 */
const ROUNDS = 15;
const READS = 100;
const REQUESTS_MS = 2_000;
const CLIENTS = 16;
const ENTITIES_READ = 200;

const network = createNetwork(1, 10_000);
const database = await startDatabase(network);
const { uri, user, password } = database.connection;
const driverWith = (config: object) => neo4j.driver(uri, neo4j.auth.basic(user, password), config);
const lossless = driverWith({});
const plain = driverWith({ disableLosslessIntegers: true });
const systems: System[] = [];

const inSession = async (driver: Driver, read: (session: Session) => Promise<unknown>) => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  await read(session);
  await session.close();
};
type Read = () => Promise<unknown>;

async function compareReads(lever: string, before: Read, after: Read): Promise<void> {
  const figures = { before: [] as Cost[], after: [] as Cost[] };
  await Promise.all([costOf(before), costOf(after)]);
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.before.push(await costOf(before));
    figures.after.push(await costOf(after));
  }
  const tell = (costs: readonly Cost[]) =>
    `${median(costs.map(({ ms }) => ms)).toFixed(2)} ms (CPU ${median(costs.map(({ cpuMs }) => cpuMs)).toFixed(3)})`;
  console.log(`${lever.padEnd(56)} ${tell(figures.before)} → ${tell(figures.after)}`);
}

interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
}

async function costOf(read: Read): Promise<Cost> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  for (let count = 0; count < READS; count += 1) await read();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: (performance.now() - begun) / READS, cpuMs: (user + system) / 1_000 / READS };
}

type Asked = readonly [servers: readonly System[], way: Way];

async function compareRequests(lever: string, before: Asked, after: Asked): Promise<void> {
  const figures = [before, after].map((): { cpu: number[]; perSecond: number[] } => ({ cpu: [], perSecond: [] }));
  for (let round = -1; round < 3; round += 1) {
    for (const [index, [servers, way]] of [before, after].entries()) {
      const clients = CLIENTS / servers.length;
      const shares = await Promise.all(
        servers.map((server) => measure(server, TYPENAME, { clients, ms: REQUESTS_MS, way })),
      );
      if (shares.some(({ errors }) => errors > 0)) throw new Error(`${lever}: errors`);
      // The first round is for warming up.
      if (round === -1) continue;
      const perSecond = shares.reduce((sum, share) => sum + share.perSecond, 0);
      const cpu = shares.reduce((sum, share) => sum + share.cpuMsPerRequest * share.perSecond, 0) / perSecond;
      figures[index]!.cpu.push(cpu);
      figures[index]!.perSecond.push(perSecond);
    }
  }
  const tell = ({ cpu, perSecond }: (typeof figures)[number]) =>
    `CPU ${median(cpu).toFixed(3)} ms (${median(perSecond).toFixed(0)}/s)`;
  console.log(`${lever.padEnd(56)} ${tell(figures[0]!)} → ${tell(figures[1]!)}`);
}

try {
  const ids = network.cities.slice(0, ENTITIES_READ);
  await compareReads(
    'one round trip, not a managed transaction',
    () => inSession(plain, (session) => session.executeRead((transaction) => transaction.run('RETURN 1'))),
    () => inSession(plain, (session) => session.run('RETURN 1')),
  );
  const narrow = (driver: Driver) => () => inSession(driver, (session) => session.run(NODES_BY_ID, { ids }));
  const wide = NODES_BY_ID.replace(/RETURN [\s\S]*/, 'RETURN entity {.*, labels: labels(entity)} AS entity');
  await compareReads(
    `the properties that are read, of ${ids.length} entities`,
    () => inSession(plain, (session) => session.run(wide, { ids })),
    narrow(plain),
  );
  await compareReads(`integers as numbers, of ${ids.length} entities`, narrow(lossless), narrow(plain));

  const queries = queriesAbout(subjectsOf(network));
  const schema = await buildSchema();
  const known = new Map<string, DocumentNode>();
  const hash = (document: string) => createHash('sha256').update(document).digest('hex');
  const readDocument = (document: string) => {
    const read = parse(document);
    validate(schema, read, [...specifiedRules, ...documentRules]);
    known.set(hash(document), read);
  };
  await compareReads(
    `documents read and checked once, of ${queries.length}`,
    async () => queries.forEach(({ document }) => readDocument(document)),
    async () => queries.forEach(({ document }) => known.get(hash(document))),
  );
  const start = async (variant: string) => {
    const one = await startSystem(variant, 'vanort', { connection: database.connection, queries, variant });
    systems.push(one);
    return one;
  };
  const [uncached, second] = [await start('uncached'), await start('uncached')];
  const [cached, secondCached] = [await start('cached'), await start('cached')];
  const partners: Way = () => byPost(queries.find(({ name }) => name === 'partnersByPriorityArea')!);
  /** Another address each time for the same query: cached as a result, not as a response. */
  let number = 0;
  const elsewhere: Way = (query) => {
    const [request] = persistedSearch(query);
    const anew = (made: object) => ({
      ...made,
      path: `${request!.path!}&extensions=${encodeURIComponent(`{"n":${(number += 1)}}`)}`,
    });
    return [{ ...request, setupRequest: anew }];
  };
  await compareRequests('answers kept (partners by area)', [[uncached], partners], [[cached], partners]);
  await compareRequests(
    'whole responses kept (a persisted document by GET)',
    [[cached], elsewhere],
    [[cached], persistedSearch],
  );
  await compareRequests(
    'two processes, nothing kept (partners)',
    [[uncached], partners],
    [[uncached, second], partners],
  );
  await compareRequests(
    'two processes, answers kept (partners)',
    [[cached], partners],
    [[cached, secondCached], partners],
  );
} finally {
  for (const one of systems) await one.stop();
  await Promise.all([lossless.close(), plain.close()]);
  await database.stop();
}
