import { beforeAll, describe, expect, it } from 'vitest';
import type { RelationRecord } from '../../src/ingest/records.js';
import type { Graph } from '../../src/db/graph.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { common } from '../../src/queries/common/common.js';
import { clear } from '../cypher/contents.js';
import { checkOutDatabase } from '../pooled-database.js';

describe('what common leaves out', () => {
  const database = checkOutDatabase();
  let graph: Graph;
  beforeAll(() => {
    ({ graph } = database);
  });

  const times = <T>(count: number, one: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => one(n));
  const takesPart = (actor: string, work: string) => relation('PARTICIPATES_IN', actor, work);
  const TYPES = { actor: 'CITY', other: 'CITY', work: 'PARTNERSHIP', theme: 'PRIORITY_AREA' } as const;

  /** What two actors share in a graph of these relationships; ids tell the types. */
  async function shareIn(relations: readonly RelationRecord[]) {
    const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
    const entities = ids.map((id) => entity(TYPES[id.split('-')[0] as keyof typeof TYPES], id));
    await clear(graph);
    await loadBatch(graph, batchOf(entities, relations));
    return common(graph, ['actor-a', 'actor-b'], readAsOf(null, 'anytime', false));
  }
  const both = (one: (actor: string) => readonly RelationRecord[]) => ['actor-a', 'actor-b'].flatMap(one);

  it('is nothing where all fits in', async () => {
    const { nodes, omitted } = await shareIn(both((actor) => times(199, (n) => takesPart(actor, `work-${n}`))));

    expect([nodes.length, omitted]).toEqual([201, []]);
  });

  it('is counted by actor and kind when they share more than two hundred entities, and nothing else is', async () => {
    const shared = both((actor) => times(230, (n) => takesPart(actor, `work-${n}`)));
    const own = times(40, (n) => takesPart('actor-a', `work-own-${n}`));

    const { nodes, omitted } = await shareIn([...shared, ...own]);

    expect(nodes).toHaveLength(202);
    expect(omitted).toEqual([
      { node: 'actor-a', kind: 'PARTICIPATES_IN', count: 30, cursor: null },
      { node: 'actor-b', kind: 'PARTICIPATES_IN', count: 30, cursor: null },
    ]);
  });

  it('is counted when many engagements of one lead to a theme that they share', async () => {
    const work = (actor: string, count: number) =>
      times(count, (n) => [
        takesPart(actor, `work-${actor}-${n}`),
        relation('FOCUSES_ON', `work-${actor}-${n}`, 'theme-1'),
      ]);

    const { nodes, omitted } = await shareIn([...work('actor-a', 8), ...work('actor-b', 2)].flat());

    expect(nodes).toHaveLength(2 + 1 + 5 + 2);
    expect(omitted).toEqual([{ node: 'actor-a', kind: 'PARTICIPATES_IN', count: 3, cursor: null }]);
  });

  it('is counted one step further: steps that are not drawn, and what is shared beyond those that are', async () => {
    const steps = both((actor) =>
      times(7, (n) => [takesPart(actor, `work-${actor}-${n}`), takesPart('other-0', `work-${actor}-${n}`)]).flat(),
    );
    const crowd = both((actor) => times(220, (n) => takesPart(`other-${n}`, `work-${actor}-0`)));

    const { nodes, omitted } = await shareIn([...steps, ...crowd.filter(({ from }) => from !== 'other-0')]);

    expect(nodes.filter(({ distance }) => distance === 2)).toHaveLength(200);
    expect(omitted).toEqual(
      expect.arrayContaining([
        { node: 'actor-a', kind: 'PARTICIPATES_IN', count: 2, cursor: null },
        { node: 'actor-b', kind: 'PARTICIPATES_IN', count: 2, cursor: null },
        { node: 'work-actor-a-0', kind: 'PARTICIPATES_IN', count: 20, cursor: null },
        { node: 'work-actor-b-0', kind: 'PARTICIPATES_IN', count: 20, cursor: null },
      ]),
    );
    expect(omitted).toHaveLength(4);
  });
});
