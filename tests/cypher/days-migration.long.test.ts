import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { migrate } from '../../src/db/migrate.js';
import { changes } from '../../src/queries/history/changes.js';
import { readPeriod } from '../../src/queries/api/period.js';
import { checkOutDatabase } from '../pooled-database.js';

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});

const batch = batchOf(
  [
    entity('CITY', 'linkoping'),
    entity('PARTNERSHIP', 'sisters', { since: '1987' }),
    entity('AGREEMENT', 'new', { status: 'PLANNED', plannedFor: '2018' }),
  ],
  [relation('PARTICIPATES_IN', 'linkoping', 'sisters', { since: '1990', until: '2017-10-09' })],
);
const found = async () =>
  (await changes(graph, { ...readPeriod('1900', '2100'), of: null, kinds: null, first: 100, after: null })).changes.map(
    ({ node }) => node.id,
  );

describe('a graph of before the days were stored', () => {
  it('has its changes found once it is migrated, and keeps when its facts were recorded', async () => {
    await loadBatch(graph, batch);
    const expected = await found();
    await graph.write(async (run) => {
      const days = (names: string[]) => names.map((name) => `x.${name}Day`).join(', ');
      await run(`MATCH (x:Entity) REMOVE ${days(['since', 'until', 'date', 'signedOn', 'plannedFor'])}`);
      await run(`MATCH (:Entity)-[x]->(:Entity) REMOVE ${days(['since', 'until'])}`);
      await run('MATCH (m:Migration {version: 2}) DELETE m');
    });
    expect(await found()).toEqual([]);

    expect(await migrate(graph)).toEqual([2]);

    expect(await found()).toEqual(expected);
    expect(expected).toHaveLength(4);
    expect(await loadBatch(graph, batch)).toMatchObject({ changed: 0 });
  });
});
