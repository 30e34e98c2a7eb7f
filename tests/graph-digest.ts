import { createHash } from 'node:crypto';
import type { Graph } from '../src/db/graph.js';

/** What says when and by which load something was recorded; all else is what the graph says. */
const BOOKKEEPING = [
  'recordedAt',
  'recordedBy',
  'recordedIn',
  'retiredIn',
  'seenIn',
  'saidIn',
  'undoIn',
  'changeSet',
  'formerly',
  'formerlyIn',
];

const ROWS = [
  'MATCH (n) WHERE n:Entity OR n:Evidence OR n:Statement AND n.current RETURN labels(n) AS kind, properties(n) AS properties, [] AS ends',
  'MATCH (a)-[r]->(b) RETURN [type(r)] AS kind, properties(r) AS properties, [a.id, b.id] AS ends',
];

/** All that the graph says, a line for each node and relationship: the same whatever way it came to say so. */
export async function graphLines(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for (const cypher of ROWS) {
    for (const { kind, properties, ends } of await graph.read(cypher)) {
      const said = Object.entries(properties as Record<string, unknown>)
        .filter(([property]) => !BOOKKEEPING.includes(property))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      lines.push(JSON.stringify([(kind as string[]).toSorted(), ends, said]));
    }
  }
  return lines.sort();
}

/** SHA-256 of all that the graph says. */
export async function graphDigest(graph: Graph): Promise<string> {
  return createHash('sha256')
    .update((await graphLines(graph)).join('\n'))
    .digest('hex');
}
