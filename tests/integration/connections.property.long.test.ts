import { beforeAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../src/db/errors.js';
import { type Graph, withRead } from '../../src/db/graph.js';
import { NETWORK_KINDS, type RelationKind } from '../../src/model/relation-types.js';
import { batchOf, emptyGraph, entity, loadBatch, relation } from '../batches.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import type { RelationRecord } from '../../src/ingest/records.js';
import { connections, type PathSearchResult } from '../../src/queries/paths/connections.js';
import { summary } from '../../src/queries/paths/path-sentences.js';
import { clear } from '../cypher/contents.js';
import { checkOutDatabase } from '../pooled-database.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { graphs } from '../sizes.js';
import { distancesFrom, holdsIn, randomNetwork, type RandomNetwork } from '../random-network.js';
import { areasBelow } from './reference.js';

/** Seed numbers and sizes; the largest is what the issue asks for. */
const NETWORKS = graphs(
  [[1, 30]],
  [
    [2, 200],
    [3, 2_000],
  ],
);
const PAIRS = 25;

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});

describe.each(NETWORKS)('connections in random network %i of %i entities', (seed, size) => {
  let network: RandomNetwork;
  beforeAll(async () => {
    network = randomNetwork(seed, size);
    await emptyGraph(graph);
    await loadBatch(graph, network.batch);
  });

  const pairs = () =>
    Array.from({ length: PAIRS }, (_, n) => [
      network.ids[(n * 7919) % network.ids.length]!,
      network.ids[(n * 104_729 + 13) % network.ids.length]!,
    ]).filter(([from, to]) => from !== to) as [string, string][];

  const edgesAt = (year: number | null, kinds: readonly RelationKind[] = NETWORK_KINDS) =>
    network.relations.filter((edge) => kinds.includes(edge.kind) && holdsIn(year, edge));

  /** Several tests look at the same answers. */
  const answers = new Map<string, Promise<PathSearchResult>>();
  const ask = (from: string, to: string, more: { year?: number; kinds?: RelationKind[]; avoid?: string[] } = {}) => {
    const key = JSON.stringify([from, to, more]);
    const answer =
      answers.get(key) ??
      connections(graph, {
        ...{ from, to, maxLength: 6, kinds: more.kinds ?? null, avoid: more.avoid ?? [], areas: null, first: 20 },
        at: readAsOf(more.year === undefined ? null : String(more.year), 'anytime', false),
      });
    answers.set(key, answer);
    return answer;
  };

  it.each([null, 1990, 2020])('find the shortest length that a plain search finds, as of %s', async (year) => {
    const edges = edgesAt(year);
    for (const [from, to] of pairs()) {
      const expected = distancesFrom(from, edges, 6).get(to) ?? null;

      const { paths } = await ask(from, to, year === null ? {} : { year });

      const found = paths.length === 0 ? null : Math.min(...paths.map(({ steps }) => steps.length));
      expect({ from, to, shortest: found }).toEqual({ from, to, shortest: expected });
    }
  });

  it('are chains of real relationships from one end to the other, each entity once', async () => {
    const edges = new Set(edgesAt(null).map(({ from, kind, to }) => `${from} ${kind} ${to}`));
    for (const [from, to] of pairs()) {
      for (const { steps } of (await ask(from, to)).paths) {
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
      const { paths } = await ask(from, to);
      const weights = paths.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => a - b));
      const told = paths.map(({ steps }) => steps.map((step) => step.to.id).join());
      expect(new Set(told).size).toBe(told.length);

      const avoid = paths[0]?.steps.slice(0, -1).map((step) => step.to.id) ?? [];
      if (avoid.length === 0) continue;
      const around = await ask(from, to, { avoid });
      const passed = around.paths.flatMap(({ steps }) => steps.map((step) => step.to.id));
      expect(passed.filter((id) => avoid.includes(id))).toEqual([]);
      const expected = distancesFrom(from, edgesAt(null), 6, new Set(avoid)).has(to);
      expect({ from, to, reached: around.paths.length > 0 }).toEqual({ from, to, reached: expected });
    }
  });

  it('walk only the kinds that are asked for', async () => {
    const edges = edgesAt(null, ['PARTICIPATES_IN']);
    for (const [from, to] of pairs()) {
      const { paths } = await ask(from, to, { kinds: ['PARTICIPATES_IN'] });

      expect({ from, to, reached: paths.length > 0 }).toEqual({
        from,
        to,
        reached: distancesFrom(from, edges, 6).has(to),
      });
    }
  });
});

describe.each(graphs([[4, 40]], [[5, 120]]))(
  'connections by areas in random network %i of %i entities',
  (seed, size) => {
    const MOST = 4;
    let network: RandomNetwork;
    let relations: readonly RelationRecord[];
    beforeAll(async () => {
      network = randomNetwork(seed, size);
      const works = network.ids.filter((id) => id.startsWith('work'));
      const areas = network.ids.filter((id) => id.startsWith('area'));
      const activities = works.filter((_, n) => n % 3 === 0).map((work) => ({ work, id: `activity-of-${work}` }));
      const added = activities.flatMap(({ work, id }, n) => [
        relation('PART_OF', id, work, { since: String(1980 + n) }),
        relation('FOCUSES_ON', id, areas[n % areas.length]!),
      ]);
      relations = [...network.relations, ...added];
      await clear(graph);
      const entities = [...network.batch.entities, ...activities.map(({ id }) => entity('ACTIVITY', id))];
      await loadBatch(graph, { ...network.batch, entities: entities, relations });
    });

    /** Length of the shortest way of at most `MOST` steps that counts, found by walking all of them; null: none. */
    function plainly(from: string, to: string, areas: readonly string[], year: number | null): number | null {
      const edges = relations.filter((edge) => holdsIn(year, edge));
      const wanted = new Set(areas.flatMap((area) => [...areasBelow(area, relations)]));
      const sources = (id: string) => edges.filter((e) => e.to === id && e.kind === 'PART_OF').map((e) => e.from);
      const fits = (id: string) => {
        const below = sources(id);
        const activities = [...below, ...below.flatMap(sources)].filter((one) => one.startsWith('activity'));
        return edges.some((e) => e.kind === 'FOCUSES_ON' && wanted.has(e.to) && [id, ...activities].includes(e.from));
      };
      const isWork = (id: string) => id.startsWith('work') || id.startsWith('activity');
      const onAreas = new Set(edges.flatMap((e) => [e.from, e.to]).filter((id) => isWork(id) && fits(id)));
      const network = edges.filter(({ kind }) => NETWORK_KINDS.includes(kind));
      let best: number | null = null;
      const walk = (passed: readonly string[]) => {
        const last = passed.at(-1)!;
        if (last === to) {
          if (passed.some((id) => onAreas.has(id))) best = Math.min(best ?? Infinity, passed.length - 1);
          return;
        }
        if (passed.length > MOST || (passed.length > 1 && isWork(last) && !onAreas.has(last))) return;
        for (const edge of network) {
          const next = edge.from === last ? edge.to : edge.to === last ? edge.from : null;
          if (next !== null && !passed.includes(next)) walk([...passed, next]);
        }
      };
      walk([from]);
      return best;
    }

    it.each([null, 1995])('are those that a plain walk counts, as of %s', async (year) => {
      const seen = new Set<boolean>();
      for (let n = 0; n < 20; n += 1) {
        const from = network.ids[(n * 7919) % network.ids.length]!;
        const to = network.ids[(n * 104_729 + 13) % network.ids.length]!;
        if (from === to) continue;
        const areas = n % 3 === 0 ? ['area-0', 'area-1'] : [`area-${n % 2}`];

        const { paths, exhausted } = await connections(graph, {
          ...{ from, to, maxLength: MOST, kinds: null, avoid: [], areas, first: 20 },
          at: readAsOf(year === null ? null : String(year), 'anytime', false),
        });

        const found = paths.length === 0 ? null : Math.min(...paths.map(({ steps }) => steps.length));
        const expected = plainly(from, to, areas, year);
        expect({ from, to, areas, found, exhausted }).toEqual({ from, to, areas, found: expected, exhausted: true });
        seen.add(found !== null);
      }
      if (year === null) expect(seen).toEqual(new Set([true, false]));
    });
  },
);

describe('connections beside a thicket, into which walks without number lead and come back', () => {
  const question = {
    ...{ from: 'one-end', to: 'other-end', maxLength: 8, kinds: null, avoid: [], areas: null, first: 5 },
    at: readAsOf(null, 'anytime', false),
  };
  beforeAll(async () => {
    await clear(graph);
    const thicket = Array.from({ length: 110 }, (_, n) => `work-${n}`);
    const tangled = thicket.flatMap((from, n) => thicket.slice(n + 1).map((to) => relation('PART_OF', from, to)));
    const ends = [relation('PART_OF', 'one-end', 'other-end'), relation('PART_OF', 'one-end', thicket[0]!)];
    const detour = ['one-end', 'detour-1', 'detour-2', 'detour-3', 'detour-4', 'detour-5', 'other-end'];
    const around = detour.slice(1).map((to, n) => relation('PART_OF', detour[n]!, to));
    const onTheme = detour.slice(1, -1).map((id) => relation('FOCUSES_ON', id, 'theme'));
    const works = [...thicket, ...detour, 'far-away'].map((id) => entity('PARTNERSHIP', id));
    const entities = [...works, entity('PRIORITY_AREA', 'theme')];
    await loadBatch(graph, batchOf(entities, [...tangled, ...ends, ...around, ...onTheme]));
  });

  /** The database, as if these searches took longer than the limits that they were given. */
  function slowAt(search: RegExp) {
    const limits: number[] = [];
    const slow = withRead(graph, async (cypher, parameters, left) => {
      if (!search.test(cypher)) return graph.read(cypher, parameters, left);
      limits.push(left?.() ?? Infinity);
      throw new GraphError('QUERY_TIMEOUT', null);
    });
    return { slow, limits };
  }
  const toldBy = ({ paths }: PathSearchResult) => paths.map(({ steps }) => steps.map(({ to }) => to.id));

  it('are looked for to the end', async () => {
    const found = await connections(graph, question);
    const none = await connections(graph, { ...question, to: 'far-away' });

    expect([toldBy(found), found.exhausted]).toEqual([[['other-end']], true]);
    expect([toldBy(none), none.exhausted]).toEqual([[], true]);
  });

  it('are the shortest one when there is no time for others, and say that there may be others', async () => {
    const { slow, limits } = slowAt(/SHORTEST 40 /);

    const found = await connections(slow, question);

    expect([toldBy(found), found.exhausted]).toEqual([[['other-end']], false]);
    expect(limits).toEqual([expect.any(Number)]);
    expect(limits[0]).toBeLessThanOrEqual(QUERY_LIMIT_MS / 2);
  });

  it('are none when there is no time for any, and say that the search was cut short', async () => {
    const { slow } = slowAt(/SHORTEST|shortestPath/);

    const found = await connections(slow, question);

    expect([toldBy(found), found.exhausted]).toEqual([[], false]);
    expect(summary(found, 'en')).toBe(
      'The search was cut short before it found a connection between one-end and other-end within 8 steps.',
    );
  });

  it('by areas say whether there may be one that is much longer than the shortest of all', async () => {
    const onTheme = { ...question, kinds: ['PART_OF' as const], areas: ['theme'] };

    const [beyond, within] = [
      await connections(graph, onTheme),
      await connections(graph, { ...onTheme, maxLength: 5 }),
    ];

    expect([toldBy(beyond), beyond.exhausted]).toEqual([[], false]);
    expect([toldBy(within), within.exhausted]).toEqual([[], true]);
  });
});
