import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

// They are CommonJS whose types speak of a default export that is not there.
const require = createRequire(import.meta.url);
const louvain = require('graphology-communities-louvain') as typeof import('graphology-communities-louvain').default;
const pagerank =
  require('graphology-metrics/centrality/pagerank.js') as typeof import('graphology-metrics/centrality/pagerank.js').default;
const { createUnweightedIndexedBrandes } =
  require('graphology-shortest-path/indexed-brandes.js') as typeof import('graphology-shortest-path/indexed-brandes.js');

/** A network to measure: nodes are numbered from 0, and the n-th tie joins `from[n]` and `to[n]`. */
export interface EdgeList {
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What was measured, by number of node. */
export interface CentralityMeasures {
  /** Distinct pairs of nodes that are tied. */
  readonly pairs: number;
  /** With how many others it is tied. */
  readonly degree: Uint32Array;
  /** PageRank with a damping of 0.85; they add up to 1. */
  readonly pageRank: Float64Array;
  /** The share of all ordered pairs of others whose shortest ways go through it, 0 to 1. */
  readonly betweenness: Float64Array;
  /** How many nodes the shortest ways were followed from: all of them when it is exact. */
  readonly sources: number;
  readonly cluster: Uint32Array;
  /** How much denser the clusters are than chance would have it, -0.5 to 1 (Newman). */
  readonly modularity: number;
}

/** Nodes and pairs that may be visited for the betweenness; about five seconds. Below it, it is exact. */
export const BETWEENNESS_BUDGET = 60_000_000;
/** Fewer sources than this give no estimate worth showing. */
export const FEWEST_SOURCES = 50;
const SEED = 20_171_114;

/**
 * Measure a network as an undirected one, in which two nodes are tied once or not at all. The same in, the same out.
 */
export function measure({ nodes, from, to }: EdgeList, budget = BETWEENNESS_BUDGET): CentralityMeasures {
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  from.forEach((source, tie) => {
    if (source !== to[tie]) graph.mergeEdge(source, to[tie]);
  });
  const random = xoroshiro128plus(SEED);
  const affordable = Math.floor(budget / (nodes + 2 * graph.size));
  const sources = Math.min(nodes, Math.max(FEWEST_SOURCES, affordable));
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: null,
    rng: () => uniformFloat64(random),
  });
  return {
    pairs: graph.size,
    degree: Uint32Array.from({ length: nodes }, (_, node) => graph.degree(node)),
    pageRank: inOrder(Float64Array, nodes, pagerank(graph, { getEdgeWeight: null, tolerance: TOLERANCE / nodes })),
    betweenness: betweenness(graph, sample(nodes, sources)),
    sources,
    cluster: inOrder(Uint32Array, nodes, communities),
    modularity,
  };
}

/** How far PageRank may be from its fixed point, summed over all nodes; the library's own bound is one for each. */
const TOLERANCE = 1e-6;

const inOrder = <T extends Uint32Array | Float64Array>(
  form: { from(from: { length: number }, map: (value: unknown, node: number) => number): T },
  nodes: number,
  byNode: Record<string, number>,
): T => form.from({ length: nodes }, (_, node) => byNode[node]!);

/** `size` of the numbers below `nodes`, without one twice (Fisher and Yates). */
function sample(nodes: number, size: number): Uint32Array {
  const random = xoroshiro128plus(SEED);
  const all = Uint32Array.from({ length: nodes }, (_, node) => node);
  if (size === nodes) return all;
  for (let place = 0; place < size; place += 1) {
    const other = uniformInt(random, place, nodes - 1);
    [all[place], all[other]] = [all[other]!, all[place]!];
  }
  return all.slice(0, size);
}

/**
 * Brandes' betweenness, from some sources (Brandes and Pich 2007) or all, scaled to what all would give. The number of
 * shortest ways is counted again here: the library counts in 32 bits, which a dense network overflows.
 */
function betweenness(graph: UndirectedGraph, sources: Uint32Array): Float64Array {
  const nodes = graph.order;
  const through = new Float64Array(nodes);
  if (nodes < 3) return through;
  const waysFrom = createUnweightedIndexedBrandes(graph);
  const ways = new Float64Array(nodes);
  const dependency = new Float64Array(nodes);
  for (const source of sources) {
    const [reached, before] = waysFrom(source);
    const order = Array.from({ length: reached.size }, () => reached.pop()!).reverse();
    for (const node of order) {
      dependency[node] = 0;
      ways[node] = node === source ? 1 : before[node]!.reduce((sum, previous) => sum + ways[previous]!, 0);
    }
    for (const node of order.reverse()) {
      for (const previous of before[node]!) {
        dependency[previous]! += (ways[previous]! / ways[node]!) * (1 + dependency[node]!);
      }
      if (node !== source) through[node]! += dependency[node]!;
    }
  }
  const scale = nodes / sources.length / ((nodes - 1) * (nodes - 2));
  return through.map((sum) => sum * scale);
}
