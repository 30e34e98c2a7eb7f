import { findRunningNeo4j } from '@vanort/local-neo4j';
import { refuseHalfRestored } from './backup/interrupted.js';
import type { Config } from './config.js';
import { connect, type Connection } from './db/connect.js';
import type { Graph } from './db/graph.js';
import { startLocalDatabase } from './local-database.js';
import { createTerminal, type Terminal } from './terminal.js';

/** What opening the graph has at hand. */
export interface OpenGraphOptions {
  readonly terminal: Terminal;
  /** How to end what has been started, the last first; added to as soon as there is something to end. */
  readonly stops: (() => Promise<unknown>)[];
  /** Use the local database as another process runs it, where one does; else that is refused. */
  readonly joinsRunning: boolean;
  /** Called while the local database starts: what blocks this process costs no time then. */
  readonly onDatabaseStarting?: () => Promise<unknown>;
  /** Called when a local database that was started here has ended, asked or not. */
  readonly onDatabaseEnded?: () => void;
}

/**
 * Open the database that the settings name: that of `NEO4J_URI`, else the local one, which is started. Not migrated.
 * @throws StartError for whatever the person at the terminal can put right
 */
export async function openGraph(config: Config, options: OpenGraphOptions): Promise<Graph> {
  const { onProgress, say } = options.terminal;
  const connection = config.neo4j ?? (await localConnection(config, options));
  onProgress(`Connecting to ${connection.uri}`);
  const graph = await connect(connection, config.queryTimeoutMs, {
    maxConcurrentReads: config.maxConcurrentReads,
    timeoutMs: config.connectTimeoutMs,
    onWaiting: say,
  });
  options.stops.push(() => graph.close());
  return graph;
}

async function localConnection(config: Config, options: OpenGraphOptions): Promise<Connection> {
  const running = options.joinsRunning ? findRunningNeo4j(config.dataDir) : null;
  return running ?? startDatabase(config, options);
}

async function startDatabase(config: Config, options: OpenGraphOptions): Promise<Connection> {
  const { stops, terminal, onDatabaseStarting, onDatabaseEnded } = options;
  let blocking: Promise<unknown> | undefined;
  const local = await startLocalDatabase({
    dataDir: config.dataDir,
    cacheDir: config.cacheDir,
    startTimeoutMs: config.startTimeoutMs,
    onProgress: terminal.onProgress,
    onRunning: () => {
      blocking = onDatabaseStarting?.();
      blocking?.catch(() => undefined);
    },
  });
  stops.push(() => local.stop());
  void local.exited.then(() => onDatabaseEnded?.());
  // A connection is not to wait for a process that is busy with the schema.
  await blocking;
  return { uri: local.uri, user: local.user, password: local.password };
}

/** How a command of the command line opens the graph. */
export interface WithGraphOptions {
  /** Where lines go that stay: standard error for a command that writes data to standard output. */
  readonly out?: NodeJS.WriteStream;
  /** For what puts a half restored graph right; others are refused. */
  readonly acceptsHalfRestored?: boolean;
}

/** What a command of the command line works with. */
export interface OpenedGraph {
  readonly graph: Graph;
  readonly terminal: Terminal;
}

const EXIT_STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Run a command's work on the graph, beside the product where that is running, and leave the database as it was found:
 * a local one that was started for the work is stopped. SIGINT and SIGTERM end the process after that.
 * @throws StartError for whatever the person at the terminal can put right
 */
export async function withGraph<T>(
  config: Config,
  work: (opened: OpenedGraph) => Promise<T>,
  { out = process.stdout, acceptsHalfRestored = false }: WithGraphOptions = {},
): Promise<T> {
  const terminal = createTerminal(out, process.stderr);
  const stops: (() => Promise<unknown>)[] = [async () => terminal.endPhase()];
  const stopAll = async () => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  };
  const onSignal = (signal: keyof typeof EXIT_STATUS) => {
    void stopAll().finally(() => process.exit(EXIT_STATUS[signal]));
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const graph = await openGraph(config, { terminal, stops, joinsRunning: true });
    terminal.endPhase();
    if (!acceptsHalfRestored) await refuseHalfRestored(graph);
    return await work({ graph, terminal });
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await stopAll();
  }
}
