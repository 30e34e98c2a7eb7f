import { dateBoundsOf } from '../model/date-bounds.js';
import type { Graph } from './graph.js';
import type { Run } from './reads.js';
import { ensureSchema } from './schema.js';

/** A change of what is stored, applied once to each database. Never edit one that has landed: add the next. */
interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (run: Run) => Promise<unknown>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'keep a revision of the graph',
    up: (run) => run("MERGE (s:GraphState {id: 'graph'}) ON CREATE SET s.revision = 0"),
  },
  {
    version: 2,
    name: 'store days beside the dates of entities and relationships',
    up: async (run) => {
      const entities = await run('MATCH (n:Entity) RETURN n.id AS id, properties(n) AS properties');
      const rows = entities
        .map(({ id, properties }) => ({ id, days: dateBoundsOf(properties as Record<string, unknown>) }))
        .filter(({ days }) => Object.keys(days).length > 0);
      await run('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.days', { rows });
      await run(
        `MATCH (:Entity)-[r]->(:Entity) WHERE r.since IS NOT NULL OR r.until IS NOT NULL
         SET r.sinceDay = coalesce(r.sinceMin, r.sinceMax), r.untilDay = coalesce(r.untilMin, r.untilMax)`,
      );
    },
  },
];

/**
 * Bring the database to this version's shape: constraints and indexes first, then the migrations it lacks, in order,
 * each recorded as a `Migration` node. Servers that start at once wait for each other on the lock node.
 * @returns the versions applied now
 */
export async function migrate(graph: Graph): Promise<number[]> {
  await ensureSchema(graph);
  return graph.write(async (run) => {
    await run('MERGE (lock:Migration {version: 0}) SET lock.name = "lock", lock.lockedAt = datetime()');
    const rows = await run('MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version');
    const applied = new Set(rows.map((row) => row.version));
    const pending = MIGRATIONS.filter(({ version }) => !applied.has(version));
    for (const { version, name, up } of pending) {
      await up(run);
      await run('CREATE (:Migration {version: $version, name: $name, appliedAt: datetime()})', { version, name });
    }
    return pending.map(({ version }) => version);
  });
}
