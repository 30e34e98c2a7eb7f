import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Connection } from '../src/db/connect.js';
import type { Graph } from '../src/db/graph.js';
import { QUERY_LIMIT_MS } from './limits.js';

/** A Neo4j that no other test file has meanwhile; both are there from the first `beforeAll` on. */
export interface PooledDatabase {
  readonly connection: Connection;
  readonly graph: Graph;
}

/**
 * Checks a database out of the pool for the tests of the present file or `describe`: migrated, and without data. It is
 * checked in running, and cleared for the next.
 */
export function checkOutDatabase(): PooledDatabase {
  let pooled: PooledDatabase | undefined;
  const present = () => {
    if (pooled === undefined) throw new Error('A pooled database is there in hooks and tests only.');
    return pooled;
  };
  beforeAll(async () => {
    const connection = await whenOneIsIdle();
    pooled = { connection, graph: await connect(connection, QUERY_LIMIT_MS) };
  });
  afterAll(async () => {
    if (pooled === undefined) return;
    await pooled.graph.close();
    await ask('PUT', JSON.stringify(pooled.connection));
  });
  return {
    get connection() {
      return present().connection;
    },
    get graph() {
      return present().graph;
    },
  };
}

async function whenOneIsIdle(): Promise<Connection> {
  for (;;) {
    const connection = (await ask('POST')) as Connection | null;
    if (connection !== null) return connection;
    await sleep(200);
  }
}

async function ask(method: string, body: string | null = null): Promise<unknown> {
  const response = await fetch(inject('databases'), { method, body });
  if (!response.ok) throw new Error(`No database: ${await response.text()}`);
  return response.json();
}
