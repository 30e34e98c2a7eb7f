import type { Graph } from '../src/db/graph.js';
import type { Row } from '../src/db/reads.js';
import type { Memberships } from './import-records.js';

const BATCH = 5_000;

async function write(graph: Graph, cypher: string, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    await graph.write((run) => run(cypher, { rows: rows.slice(at, at + BATCH) }));
  }
}

/** The same rows as nodes and relationships with what the rows say alone: no statements, search, days or index but of ids. */
export async function plainUnwind(graph: Graph, label: string, { ids, pairs }: Memberships): Promise<void> {
  await graph.alterSchema(`CREATE CONSTRAINT ${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  await write(
    graph,
    `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row`,
    ids.map((id) => ({ id, name: id, evidence: ['said'] })),
  );
  await write(
    graph,
    `UNWIND $rows AS row MATCH (a:${label} {id: row.from}) MATCH (b:${label} {id: row.to})
     MERGE (a)-[r:PLAIN_MEMBER_OF]->(b) SET r.since = row.since, r.evidence = row.evidence`,
    [...pairs()].map(([from, to]) => ({ from, to, since: '2001', evidence: ['said'] })),
  );
}

/**
 * Reads all that a load stored, to be written once more under other ids by the plainest statements there are: what the
 * model and its indexes cost in this database, whoever writes it.
 */
export async function copyStored(graph: Graph, source: string): Promise<{ write: () => Promise<void> }> {
  const read = (cypher: string): Promise<Row[]> => graph.read(cypher, { source, prefix: `${source}-` });
  const copied = (rows: readonly Row[]) => rows.map((row) => withOtherIds(row, source) as Row);
  const entities = copied(
    await read(
      'MATCH (n:Entity) WHERE n.id STARTS WITH $prefix RETURN labels(n) AS labels, properties(n) AS properties',
    ),
  );
  const statements = copied(await read('MATCH (s:Statement {source: $source}) RETURN properties(s) AS properties'));
  const relations = copied(
    await read(`MATCH (a:Entity)-[r:MEMBER_OF]->(b) WHERE a.id STARTS WITH $prefix
      RETURN a.id AS from, b.id AS to, properties(r) AS properties`),
  );
  return {
    write: async () => {
      for (const labels of new Set(entities.map((row) => (row.labels as string[]).join(':')))) {
        const rows = entities.filter((row) => (row.labels as string[]).join(':') === labels);
        await write(graph, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`, rows);
      }
      await write(graph, 'UNWIND $rows AS row CREATE (s:Statement) SET s = row.properties', statements);
      await write(
        graph,
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
         CREATE (a)-[r:MEMBER_OF]->(b) SET r = row.properties`,
        relations,
      );
    },
  };
}

/** Ids of entities begin with their source; those of statements are hashes. */
function withOtherIds(value: unknown, source: string): unknown {
  if (typeof value === 'string') {
    if (/^[0-9a-f]{20}$/.test(value)) return `copy${value}`;
    return value.replaceAll(`${source}-`, `copy-${source}-`);
  }
  if (Array.isArray(value)) return value.map((one) => withOtherIds(one, source));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withOtherIds(one, source)]));
}
