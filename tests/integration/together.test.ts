import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import type { Read, ReadBatched, BatchableStatement } from '../../src/db/reads.js';
import { createReadBatcher } from '../../src/db/read-batcher.js';
import { QUERY_LIMIT_MS } from '../limits.js';

let graph: Graph;
/** The database's own read, and which statements it was given. */
const read = vi.fn<Read>();
let together: ReadBatched;

beforeAll(async () => (graph = await connect(inject('seeded'), QUERY_LIMIT_MS)));
afterAll(() => graph.close());
beforeEach(() => {
  read.mockReset();
  read.mockImplementation(graph.read);
  together = createReadBatcher(read, 10_000, 1);
});

const ALONE = 'MATCH (x:Entity {id: $id}) WHERE 1 / $divisor = 1 RETURN x.id AS this';
const FOR_ALL = `UNWIND $all AS asked CALL (asked) {
    MATCH (x:Entity {id: asked.id}) WHERE 1 / asked.divisor = 1 RETURN x.id AS this
  } RETURN asked.number AS number, this`;
const statement = (batchedCypher: string | null): BatchableStatement => ({
  cypher: ALONE,
  variesBy: ['id', 'divisor'],
  batchedCypher,
});
const asked = () => read.mock.calls.map(([cypher]) => (cypher === ALONE ? 'alone' : 'for all'));

describe('questions of the same statement at the same time', () => {
  it('go to the database in one statement, and each gets its own rows', async () => {
    const shared = statement(FOR_ALL);
    const ids = ['linkoping', 'nobody', 'palo-alto', 'linkoping', 'smart-city-alliance'];

    const rows = await Promise.all(ids.map((id) => together(shared, { id, divisor: 1 })));

    expect(rows).toEqual(ids.map((id) => (id === 'nobody' ? [] : [{ this: id }])));
    expect(asked()).toEqual(['for all']);
  });

  it('that come while one is being answered wait for it and go together', async () => {
    const shared = statement(FOR_ALL);

    const first = together(shared, { id: 'linkoping', divisor: 1 });
    await vi.waitFor(() => expect(asked()).toEqual(['alone']));
    const others = ['palo-alto', 'munster', 'linkoping'].map((id) => together(shared, { id, divisor: 1 }));

    expect(await first).toEqual([{ this: 'linkoping' }]);
    expect((await Promise.all(others)).flat().map((row) => row.this)).toEqual(['palo-alto', 'munster', 'linkoping']);
    expect(asked()).toEqual(['alone', 'for all']);
  });

  it('fail each for itself', async () => {
    const shared = statement(FOR_ALL);

    const [good, bad] = await Promise.allSettled([
      together(shared, { id: 'linkoping', divisor: 1 }),
      together(shared, { id: 'palo-alto', divisor: 0 }),
    ]);

    expect(good).toEqual({ status: 'fulfilled', value: [{ this: 'linkoping' }] });
    expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'GraphError', code: 'GRAPH_FAILED' } });
    expect(await together(shared, { id: 'munster', divisor: 1 })).toEqual([{ this: 'munster' }]);
  });

  it('leave each time enough to be asked alone when the group takes too long', async () => {
    const slow = FOR_ALL.replace(
      'RETURN asked',
      'WITH * UNWIND range(1, 1000000000) AS n WITH * WHERE n < 0 RETURN asked',
    );
    together = createReadBatcher(read, 4_000, 1);
    const shared = statement(slow);

    const rows = await Promise.all(['linkoping', 'palo-alto'].map((id) => together(shared, { id, divisor: 1 })));

    expect(rows).toEqual([[{ this: 'linkoping' }], [{ this: 'palo-alto' }]]);
    expect(asked()).toEqual(['for all', 'alone', 'alone']);
  });

  it('go alone when each takes long', async () => {
    const work = 'UNWIND range(1, 1000000) AS n WITH count(n) AS counted';
    const shared: BatchableStatement = {
      cypher: `${work} RETURN $id AS this`,
      variesBy: ['id'],
      batchedCypher: `UNWIND $all AS asked CALL (asked) { ${work} RETURN asked.id AS this } RETURN asked.number AS number, this`,
    };
    for (let turn = 0; turn < 8; turn += 1) await together(shared, { id: 'first' });

    const rows = await Promise.all(['a', 'b'].map((id) => together(shared, { id })));

    expect(rows).toEqual([[{ this: 'a' }], [{ this: 'b' }]]);
    expect(read.mock.calls.filter(([cypher]) => cypher === shared.batchedCypher)).toEqual([]);
  });

  it('go alone where there is no form for many', async () => {
    const shared = statement(null);

    const rows = await Promise.all(['linkoping', 'palo-alto'].map((id) => together(shared, { id, divisor: 1 })));

    expect(rows).toEqual([[{ this: 'linkoping' }], [{ this: 'palo-alto' }]]);
    expect(asked()).toEqual(['alone', 'alone']);
  });
});
