import type { Graph } from '../../src/db/graph.js';

export interface Statement {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
  /** Milliseconds after which Neo4j ends the transaction; undefined: the server's own limit. */
  readonly timeout: number | undefined;
}

/** A driver as `@neo4j/graphql` uses one, on the real database, that remembers what it was asked to run. */
export function recordStatements(graph: Graph) {
  const statements: Statement[] = [];
  const executionContext = {
    session: (config: { database?: string; defaultAccessMode?: 'READ' | 'WRITE' }) => {
      const session = graph.driver.session({ ...config, ...(graph.database && { database: graph.database }) });
      return {
        executeRead: <T>(
          work: (tx: { run(cypher: string, parameters: Record<string, unknown>): unknown }) => Promise<T>,
          transaction: { timeout?: number },
        ) =>
          session.executeRead(
            (tx) =>
              work({
                run: (cypher, parameters) => {
                  if (!cypher.includes('dbms.components')) {
                    statements.push({ cypher, parameters, timeout: transaction.timeout });
                  }
                  return tx.run(cypher, parameters);
                },
              }),
            transaction,
          ),
        close: () => session.close(),
      };
    },
  };
  return { statements, executionContext };
}
