import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Config } from './config.js';
import { connect } from './db/connect.js';
import type { Graph } from './db/graph.js';
import { loadBatch } from './ingest/load.js';
import { migrate } from './db/migrate.js';
import { startLocalDatabase } from './local-database.js';
import { readSeed } from './importers/seed/to-batch.js';
import { createServer } from './server/create-server.js';
import { keepRelease } from './server/embeds/releases.js';
import { buildSchema } from './server/graphql/schema/build.js';
import { StartError } from './start-error.js';
import { createTerminal, type Terminal } from './terminal.js';

const SEED_DIR = fileURLToPath(new URL('../seed', import.meta.url));
/** What browsers load; `npm run build` puts it beside the server's JavaScript. */
const PUBLIC_DIR = fileURLToPath(new URL('../../public', import.meta.url));

/** How long a stop takes at most; a database that needs longer is ended by its supervisor, also without us. */
const STOP_MS = 11_000;

/** Why the product stops when nobody asked it to. */
const DATABASE_ENDED = 'the database ended';

/**
 * Start the product and keep it running until SIGINT or SIGTERM: the local database unless another is configured, its
 * schema, the first graph where there is none, the server.
 * @throws StartError for whatever the person at the terminal can put right
 */
export async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const stops: (() => Promise<unknown>)[] = [];
  const signals = new AbortController();
  const stopAll = async () => {
    const late = setTimeout(() => process.exit(signals.signal.reason === DATABASE_ENDED ? 1 : 0), STOP_MS);
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
    clearTimeout(late);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => signals.abort(signal));
  const terminal = createTerminal(process.stdout, process.stderr);
  const { say, onProgress } = terminal;
  stops.push(async () => terminal.endPhase());
  const schema = once(buildSchema);
  const stopEarly = () => {
    const { reason } = signals.signal as { reason: unknown };
    if (reason !== DATABASE_ENDED) void stopAll().finally(() => process.exit(reason === 'SIGINT' ? 130 : 143));
  };
  signals.signal.addEventListener('abort', stopEarly);
  try {
    const graph = await openGraph(config, { stops, signals, terminal, onDatabaseStarting: schema });
    onProgress('Making the GraphQL schema');
    const served = await schema();
    onProgress('Preparing the database');
    const applied = await migrate(graph);
    if (applied.length > 0) say(`Prepared the database (migrations ${applied.join(', ')}).`);
    await seedIfEmpty(graph, terminal);
    onProgress('Starting the server');
    await keepBuild(PUBLIC_DIR, config, log);
    const app = await createServer({ graph, log, schema: served, web: PUBLIC_DIR, ...config });
    stops.push(() => app.close());
    await listen(app, config);
    const { port } = app.server.address() as AddressInfo;
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    signals.signal.removeEventListener('abort', stopEarly);
    terminal.endPhase();
    say(
      `Vänort is ready.\n  Explorer          ${url}/\n  API and GraphiQL  ${url}/graphql\n  Health            ${url}/health/ready`,
    );
    await untilAborted(signals.signal);
    if (signals.signal.reason === DATABASE_ENDED) {
      throw new StartError(
        'DATABASE_ENDED',
        `The database ended by itself: its log is in ${config.dataDir}/neo4j/logs.`,
      );
    }
    say('Stopping.');
  } finally {
    await stopAll();
  }
}

/** What a start has at hand. */
interface Starting {
  /** How to end what has been started, the last first. */
  readonly stops: (() => Promise<unknown>)[];
  readonly signals: AbortController;
  readonly terminal: Terminal;
  /** Called while the local database starts: what blocks this process costs no time then. */
  readonly onDatabaseStarting: () => Promise<unknown>;
}

async function openGraph(config: Config, starting: Starting): Promise<Graph> {
  const { onProgress, say } = starting.terminal;
  const connection = config.neo4j ?? (await startDatabase(config, starting));
  onProgress(`Connecting to ${connection.uri}`);
  const graph = await connect(connection, config.queryTimeoutMs, {
    maxConcurrentReads: config.maxConcurrentReads,
    timeoutMs: config.connectTimeoutMs,
    onWaiting: say,
  });
  starting.stops.push(() => graph.close());
  return graph;
}

async function startDatabase(config: Config, { stops, signals, terminal, onDatabaseStarting }: Starting) {
  let blocking: Promise<unknown> = Promise.resolve();
  const local = await startLocalDatabase({
    dataDir: config.dataDir,
    cacheDir: config.cacheDir,
    startTimeoutMs: config.startTimeoutMs,
    onProgress: terminal.onProgress,
    onRunning: () => {
      blocking = onDatabaseStarting();
      blocking.catch(() => undefined);
    },
  });
  stops.push(() => local.stop());
  void local.exited.then(() => signals.abort(DATABASE_ENDED));
  // A connection is not to wait for a process that is busy with the schema.
  await blocking;
  return { uri: local.uri, user: local.user, password: local.password, database: undefined };
}

async function seedIfEmpty(graph: Graph, { say, onProgress }: Terminal): Promise<void> {
  const [row] = await graph.read('MATCH (n:Entity) RETURN n.id AS id LIMIT 1');
  if (row !== undefined) return;
  onProgress('Loading the first graph');
  const { entities, relations, evidence } = await loadBatch(graph, readSeed(SEED_DIR));
  say(`Loaded the first graph: ${entities} entities, ${relations} relationships, ${evidence} pieces of evidence.`);
}

/** Pages go on with the build of the components that they were made with; where none can be kept, the present one is there. */
async function keepBuild(web: string, { embedReleases }: Config, log: Logger): Promise<void> {
  await keepRelease(path.join(web, 'embed'), embedReleases).catch((error: unknown) => {
    log.warn({ error }, `The components cannot be kept in ${embedReleases}: pages lose them at the next upgrade.`);
  });
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new StartError('PORT_BUSY', `Port ${port} of ${host} is taken: stop what uses it, or set PORT to another.`);
  }
}

/** What `make` comes to, made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
