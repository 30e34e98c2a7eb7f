import { createHash } from 'node:crypto';
import type { Graph } from '../src/db/graph.js';

const typed = (x: string) =>
  `[key IN keys(${x}) | [key, valueType(${x}[key])]] AS types, properties(${x}) AS properties`;

const ROWS = [
  `MATCH (n) WHERE NOT n:Lock RETURN labels(n) AS kind, ${typed('n')}, [] AS ends`,
  `MATCH (a)-[r]->(b) RETURN [type(r)] AS kind, ${typed('r')}, [properties(a), properties(b)] AS ends`,
];

/** Maps in order of their keys; what is no plain value, such as a day, as its text. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    if (Object.getPrototypeOf(one) !== Object.prototype) return (one as { toString(): string }).toString();
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** SHA-256 of everything in the graph but locks: labels, types, properties with their types, when it was recorded. */
export async function wholeDigest(graph: Graph): Promise<string> {
  const lines: string[] = [];
  for (const cypher of ROWS) {
    for await (const { kind, types, properties, ends } of graph.stream(cypher)) {
      lines.push(text([(kind as string[]).toSorted(), (types as string[][]).sort(), properties, ends]));
    }
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
