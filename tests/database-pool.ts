import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { connect, type Connection } from '../src/db/connect.js';
import { clearDatabase } from './clear-database.js';
import { startTestDatabase, type TestDatabase } from './database.js';
import { QUERY_LIMIT_MS } from './limits.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the pool: POST checks a database out, or is answered with null when all are; PUT checks it in. */
    databases: string;
  }
}

/**
 * As many as there are: each has its own Java to warm up, and plans each statement anew. The first graph takes one; who
 * finds both others checked out waits, while the two who have them keep the cores of a small machine busy.
 */
const MOST = 3;

/**
 * A pool of migrated Neo4js without data, each checked out to one test file at a time and used again: a start takes
 * seconds, making the schema takes more, and a Java that has been running for a while answers several times as fast as
 * a new one.
 */
class DatabasePool {
  readonly #started: Promise<TestDatabase>[] = [];
  readonly #idle: Connection[] = [];
  readonly #server = createServer((request, response) => {
    this.#answer(request).then(
      (connection) => response.end(JSON.stringify(connection)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });

  async checkOut(): Promise<Connection | null> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#started.length === MOST) return null;
    const database = startTestDatabase();
    this.#started.push(database);
    const { connection } = await database;
    await clear(connection);
    return connection;
  }

  async checkIn(connection: Connection): Promise<void> {
    await clear(connection);
    this.#idle.push(connection);
  }

  /** Listen for the test files, which run in processes of their own. */
  async open(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await Promise.all(this.#started.map(async (database) => (await database).stop()));
  }

  async #answer(request: IncomingMessage): Promise<Connection | null> {
    if (request.method === 'POST') return this.checkOut();
    await this.checkIn(JSON.parse(Buffer.concat(await request.toArray()).toString()) as Connection);
    return null;
  }
}

async function clear(connection: Connection): Promise<void> {
  const graph = await connect(connection, QUERY_LIMIT_MS);
  try {
    await clearDatabase(graph);
  } finally {
    await graph.close();
  }
}

/** The projects of one run share a pool: the first to ask opens it, the last to leave closes it. */
interface Shared {
  users: number;
  readonly pool: DatabasePool;
  readonly url: Promise<string>;
}
const run = globalThis as { vanortDatabasePool?: Shared };

/** Provides the pool to test files; for the setup of a project, the pool itself as well. */
export async function openPool(project: TestProject) {
  const shared = (run.vanortDatabasePool ??= newShared());
  shared.users += 1;
  project.provide('databases', await shared.url);
  return {
    pool: shared.pool,
    leave: async () => {
      shared.users -= 1;
      if (shared.users === 0) await shared.pool.close();
    },
  };
}

function newShared(): Shared {
  const pool = new DatabasePool();
  return { users: 0, pool, url: pool.open() };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return (await openPool(project)).leave;
}
