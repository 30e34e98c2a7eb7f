import neo4j from 'neo4j-driver';
import { StartError } from '../start-error.js';
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
const READS_AT_ONCE = 8;

/**
 * Open the database and make sure that it is one Vänort can work with. `queryTimeoutMs` bounds each read, `readsAtOnce` how
 * many there are at a time.
 * @throws StartError DATABASE_UNREACHABLE, WRONG_PASSWORD or DATABASE_TOO_OLD
 */
export async function connect(
  connection: Connection,
  queryTimeoutMs: number,
  readsAtOnce = READS_AT_ONCE,
): Promise<Graph> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 1_500,
    maxConnectionPoolSize: 50,
    userAgent: 'vanort',
  });
  try {
    const ask = () => driver.getServerInfo({ ...(connection.database && { database: connection.database }) });
    // Once more: the first may run out of time while this process, not the server, is busy with building its schema.
    const { agent } = await ask().catch(ask);
    requireVersion(agent ?? '', connection.uri);
    await driver.executeQuery(
      'RETURN 1',
      {},
      { routing: 'READ', ...(connection.database && { database: connection.database }) },
    );
    return createGraph(driver, { database: connection.database, timeoutMs: queryTimeoutMs, readsAtOnce });
  } catch (error) {
    await driver.close();
    throw startErrorOf(error, connection);
  }
}

/** @throws StartError DATABASE_TOO_OLD when the agent, such as `Neo4j/4.4.30`, is older than the queries are written for */
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
  return new StartError('DATABASE_UNREACHABLE', `No Neo4j answers at ${uri}: check NEO4J_URI and that it is started.`, {
    cause: error,
  });
}
