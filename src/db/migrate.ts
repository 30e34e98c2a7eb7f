import { sortKeysOf } from '../model/collated-texts.js';
import { dateBoundsOf } from '../model/date-bounds.js';
import type { Graph } from './graph.js';
import type { Run } from './reads.js';
import { RELATION_KIND_NAMES } from '../model/relation-types.js';
import { ensureSchema } from './schema.js';
import { writeSearchProperties } from './search-properties.js';

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
  {
    version: 3,
    name: 'store texts by language tag',
    up: async (run) => {
      // The names they had stand here alone, so that the migration stays what it was.
      const moved = ['name', 'summary', 'claim', 'rule', 'role', 'note'].flatMap((text) => [
        `n.${text}_sv = coalesce(n.${text}_sv, n.${text}Sv), n.${text}Sv = null`,
        `n.${text}_en = coalesce(n.${text}_en, n.${text}En), n.${text}En = null`,
      ]);
      await run(`MATCH (n) WHERE n:Entity OR n:Evidence SET ${moved.join(', ')}`);
      await run(`MATCH (:Entity)-[n]->(:Entity) SET ${moved.join(', ')}`);
    },
  },
  {
    version: 4,
    name: 'store what search looks at',
    up: async (run) => {
      const entities = await run('MATCH (n:Entity) RETURN n.id AS id');
      await writeSearchProperties(
        run,
        entities.map(({ id }) => String(id)),
      );
    },
  },
  {
    version: 5,
    name: 'store the keys that texts are sorted by',
    up: async (run) => {
      const each = ['(x:Entity)', '(x:Evidence)', ...RELATION_KIND_NAMES.map((kind) => `()-[x:${kind}]->()`)];
      for (const pattern of each) {
        const found = await run(`MATCH ${pattern} RETURN x.id AS id, properties(x) AS properties`);
        const rows = found
          .map(({ id, properties }) => ({ id, keys: sortKeysOf(properties as Record<string, unknown>) }))
          .filter(({ keys }) => Object.keys(keys).length > 0);
        await run(`UNWIND $rows AS row MATCH ${pattern} WHERE x.id = row.id SET x += row.keys`, { rows });
      }
    },
  },
  {
    version: 6,
    name: 'withdraw what the first graph said of persons without a source',
    up: async (run) => {
      // The first graph is loaded once: what an older one said wrongly of a person stays until it is taken out here.
      await run(`
        MATCH ()-[r:LIVED_IN {id: 'brita-stina-hagstrom--LIVED_IN--palo-alto'}]->() WHERE r.recordedBy = 'seed'
        DELETE r`);
      await run(`
        MATCH (:Person)-[r:LIVED_IN|AFFILIATED_WITH]->()
        WHERE r.recordedBy = 'seed' AND r.until = '[..2017-10-09]'
        SET r.formerly = true, r.until = null, r.untilDay = null, r.validFrom = null`);
      await run(`
        MATCH (:Person)-[r:INITIATED]->() WHERE r.recordedBy = 'seed' AND r.since = '1986'
        SET r.since = null, r.until = null, r.sinceDay = null, r.untilDay = null, r.sinceMin = null, r.sinceMax = null,
          r.untilMin = null, r.untilMax = null, r.validFrom = '2017-10-09', r.validTo = null`);
      const persons = await run("MATCH (n:Person {recordedBy: 'seed'}) RETURN n.id AS id");
      await writeSearchProperties(
        run,
        persons.map(({ id }) => String(id)),
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
