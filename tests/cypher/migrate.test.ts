import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { MIGRATIONS, migrate } from '../../src/db/migrate.js';
import { DECLARATIONS } from '../../src/db/schema.js';
import { borrowDatabase } from '../borrowed-database.js';
import { emptyDatabase } from '../empty-database.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const database = borrowDatabase();
let graphs: Graph[];

beforeAll(async () => {
  await emptyDatabase(database.connection);
  graphs = await Promise.all([1, 2, 3].map(() => connect(database.connection, QUERY_LIMIT_MS)));
});
afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

const versions = MIGRATIONS.map(({ version }) => version);
const recorded = async () => {
  const rows = await graphs[0]!.read(
    'MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version ORDER BY version',
  );
  return rows.map(({ version }) => version);
};

describe('migrate', () => {
  it('by several servers at once on an empty database succeeds for all, and applies each version once', async () => {
    const applied = await Promise.all(graphs.map(migrate));

    expect(applied.flat().toSorted()).toEqual(versions);
    expect(await recorded()).toEqual(versions);
  });

  it('leaves every constraint and index online', async () => {
    const rows = await graphs[0]!.read(
      "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names",
    );

    expect(rows[0]?.names).toEqual(expect.arrayContaining([...DECLARATIONS.keys()]));
  });

  it('does nothing a second time', async () => {
    expect(await migrate(graphs[0]!)).toEqual([]);
    expect(await recorded()).toEqual(versions);
  });

  it('brings back an index that somebody dropped', async () => {
    await graphs[0]!.alterSchema('DROP INDEX entity_names');

    await migrate(graphs[1]!);

    const rows = await graphs[0]!.read("SHOW INDEXES YIELD name WHERE name = 'entity_names' RETURN name");
    expect(rows).toHaveLength(1);
  });

  it('keeps an id from standing twice', async () => {
    const twice = graphs[0]!.write(async (run) => {
      await run("CREATE (:Entity {id: 'twice'})");
      await run("CREATE (:Entity {id: 'twice'})");
    });

    await expect(twice).rejects.toMatchObject({ name: 'GraphError' });
  });
});

describe('the numbers of migrations', () => {
  it('count up from one', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });
});
