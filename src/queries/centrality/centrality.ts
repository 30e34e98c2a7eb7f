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

/** A network to measure: things are numbered from 0, and the n-th tie joins `from[n]` and `to[n]`. */
export interface Ties {
  readonly things: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What was measured, by number of thing. */
export interface Measures {
  /** Distinct pairs of things that are tied. */
  readonly pairs: number;
  /** With how many others it is tied. */
  readonly degree: Uint32Array;
  /** PageRank with a damping of 0.85; they add up to 1. */
  readonly pageRank: Float64Array;
  /** The share of all ordered pairs of others whose shortest ways go through it, 0 to 1. */
  readonly betweenness: Float64Array;
  /** How many things the shortest ways were followed from: all of them when it is exact. */
  readonly sources: number;
  readonly cluster: Uint32Array;
  /** How much denser the clusters are than chance would have it, -0.5 to 1 (Newman). */
  readonly modularity: number;
}

/** Things and pairs that may be visited for the betweenness; about five seconds. Below it, it is exact. */
export const BETWEENNESS_BUDGET = 60_000_000;
/** Fewer sources than this give no estimate worth showing. */
export const FEWEST_SOURCES = 50;
const SEED = 20_171_114;

/** Measure a network as an undirected one, in which two things are tied once or not at all. The same in, the same out. */
export function measure({ things, from, to }: Ties, budget = BETWEENNESS_BUDGET): Measures {
  const graph = new UndirectedGraph();
  for (let thing = 0; thing < things; thing += 1) graph.addNode(thing);
  from.forEach((source, tie) => {
    if (source !== to[tie]) graph.mergeEdge(source, to[tie]);
  });
  const random = xoroshiro128plus(SEED);
  const affordable = Math.floor(budget / (things + 2 * graph.size));
  const sources = Math.min(things, Math.max(FEWEST_SOURCES, affordable));
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: null,
    rng: () => uniformFloat64(random),
  });
  return {
    pairs: graph.size,
    degree: Uint32Array.from({ length: things }, (_, thing) => graph.degree(thing)),
    pageRank: inOrder(Float64Array, things, pagerank(graph, { getEdgeWeight: null, tolerance: TOLERANCE / things })),
    betweenness: betweenness(graph, sample(things, sources)),
    sources,
    cluster: inOrder(Uint32Array, things, communities),
    modularity,
  };
}

/** How far PageRank may be from its fixed point, summed over all things; the library's own bound is one for each. */
const TOLERANCE = 1e-6;

const inOrder = <T extends Uint32Array | Float64Array>(
  form: { from(from: { length: number }, map: (value: unknown, thing: number) => number): T },
  things: number,
  byThing: Record<string, number>,
): T => form.from({ length: things }, (_, thing) => byThing[thing]!);

/** `size` of the numbers below `things`, without one twice (Fisher and Yates). */
function sample(things: number, size: number): Uint32Array {
  const random = xoroshiro128plus(SEED);
  const all = Uint32Array.from({ length: things }, (_, thing) => thing);
  if (size === things) return all;
  for (let place = 0; place < size; place += 1) {
    const other = uniformInt(random, place, things - 1);
    [all[place], all[other]] = [all[other]!, all[place]!];
  }
  return all.slice(0, size);
}

/**
 * Brandes' betweenness, from some sources (Brandes and Pich 2007) or all, scaled to what all would give. The number of
 * shortest ways is counted again here: the library counts in 32 bits, which a dense network overflows.
 */
function betweenness(graph: UndirectedGraph, sources: Uint32Array): Float64Array {
  const things = graph.order;
  const through = new Float64Array(things);
  if (things < 3) return through;
  const waysFrom = createUnweightedIndexedBrandes(graph);
  const ways = new Float64Array(things);
  const dependency = new Float64Array(things);
  for (const source of sources) {
    const [reached, before] = waysFrom(source);
    const order = Array.from({ length: reached.size }, () => reached.pop()!).reverse();
    for (const thing of order) {
      dependency[thing] = 0;
      ways[thing] = thing === source ? 1 : before[thing]!.reduce((sum, previous) => sum + ways[previous]!, 0);
    }
    for (const thing of order.reverse()) {
      for (const previous of before[thing]!) {
        dependency[previous]! += (ways[previous]! / ways[thing]!) * (1 + dependency[thing]!);
      }
      if (thing !== source) through[thing]! += dependency[thing]!;
    }
  }
  const scale = things / sources.length / ((things - 1) * (things - 2));
  return through.map((sum) => sum * scale);
}
