import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import { clear } from '../cypher/contents.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { killedBatch } from './killed-batch.js';
import { runUntilKilled } from './killed-child.js';

const database = checkOutDatabase();
let graph: Graph;
let undisturbed: string;

const load = (source: string) =>
  ingest(graph, { source, recordedBy: 'test', recordsPerTransaction: 40 }, recordsOf(killedBatch()));

beforeAll(async () => {
  ({ graph } = database);
  await load('many');
  undisturbed = await graphDigest(graph);
});

/** Kills a load when it has printed so many lines. */
const killedAfter = (lines: number) =>
  runUntilKilled('killed-load.ts', [database.connection.uri, database.connection.password, 'many'], lines);

describe('a load that is killed', () => {
  it.each([
    ['as it begins', 1],
    ['after its first transaction', 2],
    ['in the middle', 8],
    ['near its end', 15],
  ])('%s and made again ends as if nothing had happened', async (_, lines) => {
    await clear(graph);
    await killedAfter(lines);

    await load('many');

    expect(await graphDigest(graph)).toBe(undisturbed);
    const [state] = await graph.read(
      'MATCH (s:GraphState) RETURN s.loadingSource AS loading, COUNT { MATCH (c:ChangeSet {status: "OPEN"}) } AS open',
    );
    expect(state).toEqual({ loading: null, open: 0 });
  });

  it('leaves the graph free for another source', async () => {
    await clear(graph);
    await killedAfter(5);

    await expect(load('other')).resolves.toMatchObject({ statementsRetired: 0 });
  });
});
