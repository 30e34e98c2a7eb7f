import type { Graph } from './graph.js';
import { MIGRATIONS } from './migrations.js';
import { ensureSchema, missingDeclarations } from './schema.js';

/** What this version's shape needs that a database lacks. */
export interface PendingChanges {
  /** Names of constraints and indexes. */
  readonly declarations: readonly string[];
  readonly migrations: readonly number[];
}

/** What `migrate` would do, by reads alone. */
export async function pendingChanges(graph: Graph): Promise<PendingChanges> {
  const [declarations, applied] = await Promise.all([missingDeclarations(graph), appliedVersions(graph)]);
  return { declarations, migrations: MIGRATIONS.map(({ version }) => version).filter((one) => !applied.has(one)) };
}

async function appliedVersions(graph: Graph): Promise<ReadonlySet<unknown>> {
  const rows = await graph.read('MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version');
  return new Set(rows.map(({ version }) => version));
}

/**
 * Bring the database to this version's shape: constraints and indexes first, then the migrations it lacks, in order,
 * each recorded as a `Migration` node. Servers that start at once wait for each other; one that is
 * stopped leaves a migration unrecorded, and the next start makes it again from its beginning.
 * @returns the versions applied now
 */
export async function migrate(graph: Graph): Promise<number[]> {
  await ensureSchema(graph);
  const before = await appliedVersions(graph);
  const applied: number[] = [];
  for (const { version, name, up } of MIGRATIONS.filter((one) => !before.has(one.version))) {
    const isApplied = await graph.exclusively('migrate', async (run) => {
      const known = await run('MATCH (m:Migration {version: $version}) RETURN m.version AS version', { version });
      if (known.length > 0) return false;
      await up(graph);
      await run('CREATE (:Migration {version: $version, name: $name, appliedAt: datetime()})', { version, name });
      return true;
    });
    if (isApplied) applied.push(version);
  }
  return applied;
}
