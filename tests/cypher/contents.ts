import type { Graph } from '../../src/db/graph.js';

/** What the graph holds, as sets of tuples: each node with its labels, each edge with its ends. */
export async function contents(graph: Graph): Promise<{ nodes: Set<string>; edges: Set<string> }> {
  const nodes = await graph.read('MATCH (n) WHERE n:Entity OR n:Evidence RETURN n.id AS id, labels(n) AS labels');
  const edges = await graph.read('MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS kind, b.id AS target');
  return {
    nodes: new Set(nodes.map(({ id, labels }) => [id, ...(labels as string[]).toSorted()].join(' '))),
    edges: new Set(edges.map(({ source, kind, target }) => `${String(source)} ${String(kind)} ${String(target)}`)),
  };
}

/** Remove everything but the schema. */
export const clear = (graph: Graph) => graph.write((run) => run('MATCH (n) DETACH DELETE n'));
