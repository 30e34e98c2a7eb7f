import type { Graph } from './graph.js';
import { MIGRATIONS } from './migrations.js';
import { ensureSchema } from './schema.js';

/** How long one may take on a large graph: until then, other servers wait for it. */
const MIGRATION_TIMEOUT_MS = 24 * 60 * 60_000;

/**
 * Bring the database to this version's shape: constraints and indexes first, then the migrations it lacks, in order,
 * each recorded as a `Migration` node. Servers that start at once wait for each other on the lock node; one that is
 * stopped leaves a migration unrecorded, and the next start makes it again from its beginning.
 * @returns the versions applied now
 */
export async function migrate(graph: Graph): Promise<number[]> {
  await ensureSchema(graph);
  const rows = await graph.read('MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version');
  const before = new Set(rows.map(({ version }) => version));
  const applied: number[] = [];
  for (const { version, name, up } of MIGRATIONS.filter((one) => !before.has(one.version))) {
    const isApplied = await graph.write(async (run) => {
      await run('MERGE (lock:Migration {version: 0}) SET lock.name = "lock", lock.lockedAt = datetime()');
      const known = await run('MATCH (m:Migration {version: $version}) RETURN m.version AS version', { version });
      if (known.length > 0) return false;
      await up(graph);
      await run('CREATE (:Migration {version: $version, name: $name, appliedAt: datetime()})', { version, name });
      return true;
    }, MIGRATION_TIMEOUT_MS);
    if (isApplied) applied.push(version);
  }
  return applied;
}
