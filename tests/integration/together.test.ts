import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { GraphError } from '../../src/db/errors.js';
import type { Graph } from '../../src/db/graph.js';
import { batchedStatement } from '../../src/db/batched-statement.js';
import type { Read, ReadBatched } from '../../src/db/reads.js';
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
  together = createReadBatcher(read, QUERY_LIMIT_MS, 1);
});

const ALONE = 'MATCH (x:Entity {id: $id}) WHERE 1 / $divisor = 1 RETURN x.id AS this';
const FOR_ALL = batchedStatement(ALONE, ['id']);
const asked = () => read.mock.calls.map(([cypher]) => (cypher === ALONE ? 'alone' : 'for all'));

describe('questions of the same statement at the same time', () => {
  it('go to the database in one statement, and each gets its own rows', async () => {
    const ids = ['linkoping', 'nobody', 'palo-alto', 'linkoping', 'smart-city-alliance'];

    const rows = await Promise.all(ids.map((id) => together(ALONE, { id, divisor: 1 })));

    expect(rows).toEqual(ids.map((id) => (id === 'nobody' ? [] : [{ this: id }])));
    expect(asked()).toEqual(['for all']);
  });

  it('that come while one is being answered wait for it and go together', async () => {
    const first = together(ALONE, { id: 'linkoping', divisor: 1 });
    await expect.poll(asked).toEqual(['alone']);
    const others = ['palo-alto', 'munster', 'linkoping'].map((id) => together(ALONE, { id, divisor: 1 }));

    expect(await first).toEqual([{ this: 'linkoping' }]);
    expect((await Promise.all(others)).flat().map((row) => row.this)).toEqual(['palo-alto', 'munster', 'linkoping']);
    expect(asked()).toEqual(['alone', 'for all']);
  });

  it('fail each for itself', async () => {
    const [good, bad] = await Promise.allSettled([
      together(ALONE, { id: 'linkoping', divisor: 1 }),
      together(ALONE, { id: 'palo-alto', divisor: 0 }),
    ]);

    expect(good).toEqual({ status: 'fulfilled', value: [{ this: 'linkoping' }] });
    expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'GraphError', code: 'GRAPH_FAILED' } });
    expect(await together(ALONE, { id: 'munster', divisor: 1 })).toEqual([{ this: 'munster' }]);
  });

  it('leave each time enough to be asked alone when the group takes too long', async () => {
    const limits: number[] = [];
    read.mockImplementation(async (cypher, parameters, left) => {
      if (cypher !== FOR_ALL) return graph.read(cypher, parameters, left);
      limits.push(left?.() ?? Infinity);
      throw new GraphError('QUERY_TIMEOUT', null);
    });
    const rows = await Promise.all(['linkoping', 'palo-alto'].map((id) => together(ALONE, { id, divisor: 1 })));

    expect(rows).toEqual([[{ this: 'linkoping' }], [{ this: 'palo-alto' }]]);
    expect(asked()).toEqual(['for all', 'alone', 'alone']);
    expect(limits[0]).toBeLessThanOrEqual(QUERY_LIMIT_MS / 2);
  });

  it('go alone when each takes long', async () => {
    const work = 'UNWIND range(1, 1000000) AS n WITH count(n) AS counted';
    const slow = `${work} RETURN $id AS this`;
    for (let turn = 0; turn < 8; turn += 1) await together(slow, { id: 'first' });

    const rows = await Promise.all(['a', 'b'].map((id) => together(slow, { id })));

    expect(rows).toEqual([[{ this: 'a' }], [{ this: 'b' }]]);
    expect(read.mock.calls.filter(([cypher]) => cypher !== slow)).toEqual([]);
  });
});
