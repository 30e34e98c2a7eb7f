import { withRead, type Graph } from '../../src/db/graph.js';

export interface Statement {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

/** The same graph, and the statements that it is asked to read from now on. */
export function recordStatements(graph: Graph) {
  const statements: Statement[] = [];
  const recorded = withRead(graph, (cypher, parameters = {}, left) => {
    statements.push({ cypher, parameters });
    return graph.read(cypher, parameters, left);
  });
  return { statements, graph: recorded };
}
