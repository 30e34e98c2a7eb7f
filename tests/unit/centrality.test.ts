import { createRequire } from 'node:module';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { measure, type EdgeList } from '../../src/queries/centrality/centrality.js';

const betweennessCentrality = createRequire(import.meta.url)(
  'graphology-metrics/centrality/betweenness.js',
) as typeof import('graphology-metrics/centrality/betweenness.js').default;

const ties = (nodes: number, pairs: readonly (readonly [number, number])[]): EdgeList => ({
  nodes,
  from: Uint32Array.from(pairs, ([from]) => from),
  to: Uint32Array.from(pairs, ([, to]) => to),
});

/**
 * Betweenness as it is defined: for each pair, the share of its shortest ways that pass a node. By counting them all.
 */
function plainBetweenness(nodes: number, pairs: readonly (readonly [number, number])[]): number[] {
  const neighbours = Array.from({ length: nodes }, (_, node) => [
    ...new Set(pairs.flatMap(([a, b]) => (a === b ? [] : a === node ? [b] : b === node ? [a] : []))),
  ]);
  const through = Array.from({ length: nodes }, () => 0);
  for (let source = 0; source < nodes; source += 1) {
    for (let target = 0; target < nodes; target += 1) {
      if (source === target) continue;
      let ways = [[source]];
      const seen = new Set([source]);
      while (ways.length > 0 && !ways.some((way) => way.at(-1) === target)) {
        ways = ways.flatMap((way) => neighbours[way.at(-1)!]!.filter((n) => !seen.has(n)).map((n) => [...way, n]));
        for (const way of ways) seen.add(way.at(-1)!);
      }
      const shortest = ways.filter((way) => way.at(-1) === target);
      for (const way of shortest) for (const node of way.slice(1, -1)) through[node]! += 1 / shortest.length;
    }
  }
  return through.map((sum) => (nodes < 3 ? 0 : sum / ((nodes - 1) * (nodes - 2))));
}

const network = fc
  .integer({ min: 1, max: 9 })
  .chain((nodes) =>
    fc.tuple(
      fc.constant(nodes),
      fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), { maxLength: 20 }),
    ),
  );
const large = fc
  .integer({ min: 100, max: 400 })
  .chain((nodes) =>
    fc.tuple(
      fc.constant(nodes),
      fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), { minLength: 400, maxLength: 900 }),
    ),
  );

describe('the measures of a network', () => {
  it('have the betweenness that counting all shortest ways gives', () => {
    fc.assert(
      fc.property(network, ([nodes, pairs]) => {
        const { betweenness } = measure(ties(nodes, pairs));

        plainBetweenness(nodes, pairs).forEach((expected, node) => expect(betweenness[node]).toBeCloseTo(expected, 10));
      }),
    );
  });

  it("have the betweenness that the library's own function gives", () => {
    fc.assert(
      fc.property(large, ([nodes, pairs]) => {
        const graph = new UndirectedGraph();
        for (let node = 0; node < nodes; node += 1) graph.addNode(node);
        for (const [from, to] of pairs) if (from !== to) graph.mergeEdge(from, to);
        const expected = betweennessCentrality(graph, { getEdgeWeight: null });

        const { betweenness } = measure(ties(nodes, pairs));

        for (let node = 0; node < nodes; node += 1) expect(betweenness[node]).toBeCloseTo(expected[node]!, 10);
      }),
      { numRuns: 5 },
    );
  });

  it('count each tied pair once, and no tie of a node to itself', () => {
    const { pairs, degree } = measure(ties(3, [[0, 1], [1, 0], [0, 1], [2, 2], [1, 2]])); // prettier-ignore

    expect(pairs).toBe(2);
    expect([...degree]).toEqual([1, 2, 1]);
  });

  it('have a PageRank that is a fixed point and adds up to one', () => {
    fc.assert(
      fc.property(network, ([nodes, pairs]) => {
        const tied = pairs.filter(([from, to]) => from !== to);
        const { pageRank, degree } = measure(ties(nodes, tied));

        expect(pageRank.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
        const lost = [...pageRank].filter((_, node) => degree[node] === 0).reduce((sum, rank) => sum + rank, 0);
        for (let node = 0; node < nodes; node += 1) {
          const neighbours = new Set(tied.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : [])));
          const inflow = [...neighbours].reduce((sum, other) => sum + pageRank[other]! / degree[other]!, 0);
          expect(pageRank[node]).toBeCloseTo((0.15 + 0.85 * lost) / nodes + 0.85 * inflow, 5);
        }
      }),
    );
  });

  it('find two groups that one tie joins', () => {
    const group = (first: number) => [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => (a < b ? [[first + a, first + b] as const] : []))); // prettier-ignore
    const { cluster, modularity } = measure(ties(8, [...group(0), ...group(4), [3, 4]]));

    expect(new Set(cluster.slice(0, 4)).size).toBe(1);
    expect(new Set(cluster.slice(4)).size).toBe(1);
    expect(cluster[0]).not.toBe(cluster[4]);
    expect(modularity).toBeGreaterThan(0.4);
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(large, ([nodes, pairs]) => {
        expect(measure(ties(nodes, pairs))).toEqual(measure(ties(nodes, pairs)));
      }),
      { numRuns: 3 },
    );
  });

  it('beyond the budget are estimated from a sample that finds the same bridges', () => {
    // A chain of stars: the centres are on most shortest ways.
    const pairs = Array.from({ length: 20 }, (_, star) => [
      ...Array.from({ length: 19 }, (_, ray) => [star * 20, star * 20 + ray + 1] as const),
      ...(star > 0 ? [[(star - 1) * 20, star * 20] as const] : []),
    ]).flat();
    const exact = measure(ties(400, pairs));

    const estimate = measure(ties(400, pairs), 0);

    expect([exact.sources, estimate.sources]).toEqual([400, 50]);
    const top = ({ betweenness }: typeof exact) =>
      [...betweenness.keys()].sort((a, b) => betweenness[b]! - betweenness[a]!).slice(0, 20).sort((a, b) => a - b); // prettier-ignore
    expect(top(estimate)).toEqual(top(exact));
    for (const node of top(exact)) expect(estimate.betweenness[node]).toBeCloseTo(exact.betweenness[node]!, 0.7);
  });

  it('stay numbers where there are more shortest ways than 32 bits hold', () => {
    // 40 layers of two, each tied to both of the next: 2^38 ways from end to end.
    const pairs = Array.from({ length: 39 }, (_, layer) =>
      [0, 1].flatMap((a) => [0, 1].map((b) => [2 * layer + a, 2 * layer + 2 + b] as const)),
    ).flat();

    const { betweenness } = measure(ties(80, pairs));

    expect([...betweenness].every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(betweenness[40]).toBeCloseTo(betweenness[41]!, 10);
    expect(betweenness[40]).toBeGreaterThan(0.2);
  });
});
