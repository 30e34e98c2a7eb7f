import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { refuseHalfRestored } from './backup/interrupted.js';
import type { Config } from './config.js';
import { chooseHome, databaseOf, mayFill, type StartOptions } from './choose-home.js';
import { migrate } from './db/migrate.js';
import { loadFirstGraph, worldDir } from './first-graph.js';
import { deriveLeft } from './ingest/home.js';
import { readWorld } from './importers/world/world.js';
import { openGraph } from './open-graph.js';
import { prepareDatabase } from './prepare-database.js';
import { readDocumentTexts } from './server/document-texts.js';
import { createServer } from './server/create-server.js';
import { askFirstQuestions } from './server/first-questions.js';
import { keepRelease } from './server/embeds/releases.js';
import { buildSchema } from './server/graphql/schema/build.js';
import { useKindWords, usualWords } from './model/kind-words.js';
import { StartError } from './start-error.js';
import { findHome } from './start-home.js';
import { createTerminal } from './terminal.js';

const SEED_DIR = fileURLToPath(new URL('../seed', import.meta.url));
/** What browsers load; `npm run build` puts it beside the server's JavaScript. */
const PUBLIC_DIR = fileURLToPath(new URL('../../public', import.meta.url));

/** How long a stop takes at most; a database that needs longer is ended by its supervisor, also without us. */
const STOP_MS = 11_000;

/** How long a start waits for its first questions, which go on after that. */
const FIRST_QUESTIONS_MS = 5_000;

/** Why the product stops when nobody asked it to. */
const DATABASE_ENDED = 'the database ended';

/**
 * Start the product and keep it running until SIGINT or SIGTERM: the local database unless another is configured, its
 * schema, the first graph where there is none, the server.
 * @throws StartError for whatever the person at the terminal can put right
 */
export async function start(config: Config, options: StartOptions = {}): Promise<void> {
  const world = once(async () => readWorld(worldDir(SEED_DIR)));
  const asked = await chooseHome(config, options, world);
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
    const graph = await openGraph(config, {
      ...{ stops, terminal, joinsRunning: false, onDatabaseStarting: schema },
      onDatabaseEnded: () => signals.abort(DATABASE_ENDED),
    });
    onProgress('Making the GraphQL schema');
    const served = await schema();
    await refuseHalfRestored(graph);
    onProgress('Preparing the database');
    const applied = await prepareDatabase(graph, config, options, terminal);
    if (applied.length > 0) say(`Prepared the database (migrations ${applied.join(', ')}).`);
    onProgress('Loading the graph');
    const home = await findHome(graph, await world(), asked);
    const { sources, records } = await loadFirstGraph(graph, home, {
      ...{ seedDir: SEED_DIR, ownSeedDir: config.seedDir, world: await world(), database: databaseOf(config) },
      mayFill: async () => {
        const isAgreed = await mayFill(config, options, terminal);
        if (isAgreed) await migrate(graph);
        return isAgreed;
      },
      mayAdd: options.load === true,
    });
    if (applied.length > 0) await deriveLeft(graph, home.id);
    if (sources.length > 0) say(`Loaded ${sources.join(' and ')}: ${records} records.`);
    onProgress('Starting the server');
    await keepBuild(PUBLIC_DIR, config, log);
    const kindWords = config.kindWords ?? usualWords(home.id);
    useKindWords(kindWords);
    const app = await createServer({
      ...{ graph, log, schema: served, web: PUBLIC_DIR, ...config },
      ...{ homeActor: home.id, kindWords },
      documentTexts: readDocumentTexts([SEED_DIR, ...(config.seedDir === undefined ? [] : [config.seedDir])]),
    });
    stops.push(async () => {
      await app.close();
      // Everybody is answered: what fails now is a question of ours, which nobody waits for.
      log.level = 'silent';
    });
    await listen(app, config);
    onProgress('Asking the first questions');
    const isAsked = askFirstQuestions(app, { graph, homeActor: home.id, signal: signals.signal });
    await Promise.race([isAsked, sleep(FIRST_QUESTIONS_MS, undefined, { ref: false })]);
    const { port } = app.server.address() as AddressInfo;
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    signals.signal.removeEventListener('abort', stopEarly);
    terminal.endPhase();
    say(
      `Vänort is ready.\n  Explorer          ${url}/\n  API and GraphiQL  ${url}/graphql\n  Health            ${url}/health/ready`,
    );
    if (config.profile === 'public') {
      say('  It shows what is for the public. PROFILE=internal shows follow-up and governance too.');
    }
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
