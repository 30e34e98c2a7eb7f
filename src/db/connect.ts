import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { StartError } from '../start-error.js';
import { isDatabaseClosed, isUnavailable } from './errors.js';
import { createGraph, type Graph } from './graph.js';

/** Where the database is and who we are there. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** The oldest server whose Cypher the queries are written and tested for. */
const OLDEST_VERSION = [5, 26] as const;

/** How many reads a database has to do at a time where nobody says: enough for four processors. */
const DEFAULT_CONCURRENT_READS = 8;

/** How a connection is made, and used. */
export interface ConnectOptions {
  /** How many reads there are at a time. */
  readonly maxConcurrentReads?: number | undefined;
  /** How long it is tried while nothing answers. */
  readonly timeoutMs?: number;
  /** Told once, when the first try has failed. */
  readonly onWaiting?: (line: string) => void;
}

const CONNECT_TIMEOUT_MS = 60_000;
/** Also where the time is over: one try may have failed because this process was given no time to answer in. */
const LEAST_TRIES = 3;
const PAUSE_MS = 500;

/**
 * Open the database and make sure that it is one Vänort can work with. While nothing answers it is tried again; what
 * the server itself refuses is told at once. `queryTimeoutMs` bounds each read.
 * @throws StartError DATABASE_UNREACHABLE, DATABASE_DAMAGED, WRONG_PASSWORD or DATABASE_TOO_OLD
 */
export async function connect(
  connection: Connection,
  queryTimeoutMs: number,
  {
    maxConcurrentReads = DEFAULT_CONCURRENT_READS,
    timeoutMs = CONNECT_TIMEOUT_MS,
    onWaiting = () => {},
  }: ConnectOptions = {},
): Promise<Graph> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 1_500,
    maxConnectionPoolSize: 50,
    userAgent: 'vanort',
  });
  const end = Date.now() + timeoutMs;
  for (let tries = 1; ; tries++) {
    try {
      await verifyServer(driver, connection);
      return createGraph(driver, { database: connection.database, timeoutMs: queryTimeoutMs, maxConcurrentReads });
    } catch (error) {
      const damage = isDatabaseClosed(error) ? await damageOf(driver, connection) : undefined;
      if (damage === undefined && isUnavailable(error) && (tries < LEAST_TRIES || Date.now() < end)) {
        const seconds = Math.ceil(timeoutMs / 1_000);
        if (tries === 1) onWaiting(`No Neo4j answers at ${connection.uri} yet: trying for ${seconds} s.`);
        await sleep(PAUSE_MS);
        continue;
      }
      await driver.close();
      throw damage ?? startErrorOf(error, connection);
    }
  }
}

/** See that the server is one to work with, and that its database answers. */
async function verifyServer(driver: Driver, { uri, database }: Connection): Promise<void> {
  const where = database === undefined ? {} : { database };
  const { agent } = await driver.getServerInfo(where);
  requireVersion(agent ?? '', uri);
  await driver.executeQuery('RETURN 1', {}, { routing: 'READ', ...where });
}

/** A server that runs says of each of its databases whether it could be started, and if not, in a few words why. */
const DATABASE_STATUS = `SHOW DATABASES YIELD name, home, currentStatus, statusMessage
  WHERE (name = $database OR ($database IS NULL AND home)) AND currentStatus <> 'online' AND statusMessage <> ''
  RETURN name, currentStatus, statusMessage`;

/** What to say of a database that its server cannot start; undefined where it can, or where nobody tells. */
async function damageOf(driver: Driver, { uri, database }: Connection): Promise<StartError | undefined> {
  try {
    const status = { database: 'system', routing: 'READ' } as const;
    const { records } = await driver.executeQuery(DATABASE_STATUS, { database: database ?? null }, status);
    const [row] = records;
    if (row === undefined) return undefined;
    return new StartError(
      'DATABASE_DAMAGED',
      `The server at ${uri} runs, but cannot start its database "${row.get('name')}" (${row.get('currentStatus')}): ${row.get('statusMessage')} Its files may be damaged: Neo4j's debug.log says more; restore the database from a copy.`,
    );
  } catch {
    return undefined;
  }
}

/**
 * @throws StartError DATABASE_TOO_OLD when the agent, such as `Neo4j/4.4.30`, is older than the queries are written for
 */
export function requireVersion(agent: string, uri: string): void {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(agent)?.map(Number) ?? [];
  if (major === undefined || minor === undefined) return;
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StartError(
    'DATABASE_TOO_OLD',
    `The server at ${uri} is ${agent}: Vänort needs Neo4j ${OLDEST_VERSION.join('.')} or newer. Upgrade it, or unset NEO4J_URI to use the local one.`,
  );
}

function startErrorOf(error: unknown, { uri, user, database }: Connection): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new StartError(
      'WRONG_PASSWORD',
      `The server at ${uri} does not accept the password of ${user}: check NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StartError(
      'DATABASE_UNREACHABLE',
      `The server at ${uri} has no database "${database}": check NEO4J_DATABASE.`,
      { cause: error },
    );
  }
  return new StartError(
    'DATABASE_UNREACHABLE',
    `No Neo4j answers at ${uri}: check NEO4J_URI and that it is started. The last try: ${firstSentence(error.message)}`,
    { cause: error },
  );
}

/** The driver goes on with advice, and may end with what the system says. */
function firstSentence(message: string): string {
  const [, cause] = /Caused by: (.+)$/.exec(message) ?? [];
  return cause ?? message.split('. ')[0] ?? message;
}
