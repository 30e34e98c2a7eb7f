import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { NETWORK_KINDS, type RelationKind } from '../../src/graph/kinds.js';
import { loadBatch } from '../../src/graph/load.js';
import { migrate } from '../../src/graph/migrate.js';
import { readAsOf } from '../../src/queries/as-of.js';
import { connections } from '../../src/queries/connections.js';
import { startTestDatabase, type TestDatabase } from '../database.js';
import { distancesFrom, holdsIn, randomNetwork, type RandomNetwork } from '../random-network.js';

/** Seed numbers and sizes; the largest is what the issue asks for. */
const NETWORKS = [
  [1, 30],
  [2, 200],
  [3, 2_000],
] as const;
const PAIRS = 25;

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await startTestDatabase();
  graph = await connect(database.connection, 30_000);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await database.stop();
});

describe.each(NETWORKS)('connections in random network %i of %i things', (seed, size) => {
  let network: RandomNetwork;
  beforeAll(async () => {
    network = randomNetwork(seed, size);
    await graph.write((run) => run('MATCH (n:Entity) DETACH DELETE n'));
    await loadBatch(graph, network.batch);
  });

  const pairs = () =>
    Array.from({ length: PAIRS }, (_, n) => [
      network.ids[(n * 7919) % network.ids.length]!,
      network.ids[(n * 104_729 + 13) % network.ids.length]!,
    ]).filter(([from, to]) => from !== to) as [string, string][];

  const edgesAt = (year: number | null, kinds: readonly RelationKind[] = NETWORK_KINDS) =>
    network.relations.filter((edge) => kinds.includes(edge.kind) && holdsIn(year, edge));

  const ask = (
    from: string,
    to: string,
    more: { year?: number; kinds?: RelationKind[]; avoid?: string[]; maxLength?: number } = {},
  ) =>
    connections(graph, {
      ...{ from, to, maxLength: more.maxLength ?? 6, kinds: more.kinds ?? null, avoid: more.avoid ?? [], first: 20 },
      at: readAsOf(more.year === undefined ? null : String(more.year), 'anytime', false),
    });

  it.each([null, 1990, 2020])('find the shortest length that a plain search finds, as of %s', async (year) => {
    const edges = edgesAt(year);
    for (const [from, to] of pairs()) {
      const expected = distancesFrom(from, edges, 6).get(to) ?? null;

      const { ways } = await ask(from, to, year === null ? {} : { year });

      const found = ways.length === 0 ? null : Math.min(...ways.map(({ steps }) => steps.length));
      expect({ from, to, shortest: found }).toEqual({ from, to, shortest: expected });
    }
  });

  it('are chains of real relationships from one end to the other, each thing once', async () => {
    const edges = new Set(edgesAt(null).map(({ from, kind, to }) => `${from} ${kind} ${to}`));
    for (const [from, to] of pairs()) {
      for (const { steps } of (await ask(from, to)).ways) {
        const passed = [steps[0]!.from.id, ...steps.map((step) => step.to.id)];
        expect(passed.at(0)).toBe(from);
        expect(passed.at(-1)).toBe(to);
        expect(new Set(passed).size).toBe(passed.length);
        for (const { relation, from: start, to: end } of steps) {
          expect(edges).toContain(`${relation.source} ${relation.kind} ${relation.target}`);
          expect(new Set([relation.source, relation.target])).toEqual(new Set([start.id, end.id]));
        }
      }
    }
  });

  it('come in order of weight, none twice, and keep out what is to be avoided', async () => {
    for (const [from, to] of pairs()) {
      const { ways } = await ask(from, to);
      const weights = ways.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => a - b));
      const told = ways.map(({ steps }) => steps.map((step) => step.to.id).join());
      expect(new Set(told).size).toBe(told.length);

      const avoid = ways[0]?.steps.slice(0, -1).map((step) => step.to.id) ?? [];
      if (avoid.length === 0) continue;
      const around = await ask(from, to, { avoid });
      const passed = around.ways.flatMap(({ steps }) => steps.map((step) => step.to.id));
      expect(passed.filter((id) => avoid.includes(id))).toEqual([]);
      const expected = distancesFrom(from, edgesAt(null), 6, new Set(avoid)).has(to);
      expect({ from, to, reached: around.ways.length > 0 }).toEqual({ from, to, reached: expected });
    }
  });

  it('walk only the kinds that are asked for', async () => {
    const edges = edgesAt(null, ['PARTICIPATES_IN']);
    for (const [from, to] of pairs()) {
      const { ways } = await ask(from, to, { kinds: ['PARTICIPATES_IN'] });

      expect({ from, to, reached: ways.length > 0 }).toEqual({
        from,
        to,
        reached: distancesFrom(from, edges, 6).has(to),
      });
    }
  });
});
