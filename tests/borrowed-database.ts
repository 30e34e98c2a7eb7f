import { inject } from 'vitest';
import type { Connection } from '../src/graph/connect.js';

/** An empty Neo4j, for as long as a test file keeps it; it is given back running. */
export interface BorrowedDatabase {
  readonly connection: Connection;
  /** What it holds is removed. */
  giveBack(): Promise<void>;
}

export async function borrowDatabase(): Promise<BorrowedDatabase> {
  const connection = (await ask('POST')) as Connection;
  return {
    connection,
    giveBack: async () => {
      await ask('PUT', JSON.stringify(connection));
    },
  };
}

async function ask(method: string, body: string | null = null): Promise<unknown> {
  const response = await fetch(inject('databases'), { method, body });
  if (!response.ok) throw new Error(`No database: ${await response.text()}`);
  return response.json();
}
