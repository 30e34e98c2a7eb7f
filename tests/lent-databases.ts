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
    /** Where databases are lent: POST is answered with one, PUT of it gives it back. */
    databases: string;
  }
}

/**
 * Lends each test file a migrated Neo4j without data that no other has, and later lends it to the next: a start takes
 * seconds, making the schema takes more, and a Java that has been running for a while answers several times as fast as
 * a new one.
 */
class Lender {
  readonly #started: Promise<TestDatabase>[] = [];
  readonly #idle: Connection[] = [];
  readonly #server = createServer((request, response) => {
    this.#answer(request).then(
      (connection) => response.end(JSON.stringify(connection)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });

  async lend(): Promise<Connection> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const database = startTestDatabase();
    this.#started.push(database);
    const { connection } = await database;
    await clear(connection);
    return connection;
  }

  async takeBack(connection: Connection): Promise<void> {
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
    if (request.method === 'POST') return this.lend();
    await this.takeBack(JSON.parse(Buffer.concat(await request.toArray()).toString()) as Connection);
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

/** The projects of one run share a lender: the first to ask opens it, the last to leave closes it. */
interface Shared {
  users: number;
  readonly lender: Lender;
  readonly url: Promise<string>;
}
const run = globalThis as { vanortLender?: Shared };

/** Provides databases to borrow; for the setup of a project, the lender itself as well. */
export async function openLender(project: TestProject) {
  const shared = (run.vanortLender ??= newShared());
  shared.users += 1;
  project.provide('databases', await shared.url);
  return {
    lender: shared.lender,
    leave: async () => {
      shared.users -= 1;
      if (shared.users === 0) await shared.lender.close();
    },
  };
}

function newShared(): Shared {
  const lender = new Lender();
  return { users: 0, lender, url: lender.open() };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return (await openLender(project)).leave;
}
