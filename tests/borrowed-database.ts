import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Connection } from '../src/db/connect.js';
import type { Graph } from '../src/db/graph.js';
import { QUERY_LIMIT_MS } from './limits.js';

/** A Neo4j that no other test file has meanwhile; both are there from the first `beforeAll` on. */
export interface BorrowedDatabase {
  readonly connection: Connection;
  readonly graph: Graph;
}

/**
 * Borrows a database for the tests of the present file or `describe`: migrated, and without data. It is given back
 * running, cleared for the next.
 */
export function borrowDatabase(): BorrowedDatabase {
  let borrowed: BorrowedDatabase | undefined;
  const present = () => {
    if (borrowed === undefined) throw new Error('A borrowed database is there in hooks and tests only.');
    return borrowed;
  };
  beforeAll(async () => {
    const connection = (await ask('POST')) as Connection;
    borrowed = { connection, graph: await connect(connection, QUERY_LIMIT_MS) };
  });
  afterAll(async () => {
    if (borrowed === undefined) return;
    await borrowed.graph.close();
    await ask('PUT', JSON.stringify(borrowed.connection));
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

async function ask(method: string, body: string | null = null): Promise<unknown> {
  const response = await fetch(inject('databases'), { method, body });
  if (!response.ok) throw new Error(`No database: ${await response.text()}`);
  return response.json();
}
