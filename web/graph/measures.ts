import louvainModule from 'graphology-communities-louvain';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { UndirectedGraph } from 'graphology';
import type { Network } from './to-graph.js';

/** CommonJS modules: what is their default for the types is all of them for the bundler. */
const louvain = louvainModule as unknown as typeof louvainModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** What is computed of a picture: how central each node is in it, and in which group. */
export interface Measures {
  /** 0 to 1: the most central has 1. */
  readonly centrality: ReadonlyMap<string, number>;
  /** From 0, the largest group first. */
  readonly cluster: ReadonlyMap<string, number>;
}

/** Measure the network as it is drawn: two nodes are tied once, however many lines join them. */
export function measure(network: Network): Measures {
  const graph = new UndirectedGraph();
  network.forEachNode((id) => graph.addNode(id));
  network.forEachEdge((_id, _attributes, source, target) => {
    if (source !== target) graph.mergeEdge(source, target);
  });
  if (graph.size === 0) return { centrality: new Map(), cluster: new Map(graph.nodes().map((id) => [id, 0])) };
  const ranks = Object.entries(pagerank(graph, { getEdgeWeight: null }));
  const most = Math.max(...ranks.map(([, rank]) => rank));
  // The same groups at every visit.
  let turn = 1;
  const rng = () => (turn = (turn * 16_807) % 2_147_483_647) / 2_147_483_647;
  const groups = Object.entries(louvain(graph, { rng, getEdgeWeight: null }));
  const sizes = new Map<number, number>();
  for (const [, group] of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const bySize = [...sizes].sort(([a, one], [b, other]) => other - one || a - b).map(([group]) => group);
  return {
    centrality: new Map(ranks.map(([id, rank]) => [id, rank / most])),
    cluster: new Map(groups.map(([id, group]) => [id, bySize.indexOf(group)])),
  };
}
