import type { Graph } from '../../db/graph.js';
import type { EntityType } from '../../model/entity-types.js';
import { NETWORK_KINDS, RELATION_KIND_NAMES, type RelationKind } from '../../model/relation-types.js';
import type { AsOf } from '../api/as-of.js';
import { notFound } from '../api/errors.js';
import { NAMES_BY_ID, type NameLoader } from '../rows/name-loader.js';
import type { CentralityWorker } from './centrality-worker.js';
import type { CentralityMeasures } from './centrality.js';
import { readNetwork, type NetworkSnapshot } from './network-snapshot.js';
import { withStableRevision, createStateCache, type Snapshot } from '../revision/revision.js';

/** A network with its measures, each also as an order: numbers of nodes, the highest value first. */
export interface MeasuredNetwork extends NetworkSnapshot {
  readonly kinds: readonly RelationKind[];
  readonly measures: Omit<CentralityMeasures, 'cluster'>;
  readonly degree: Ranking;
  readonly pageRank: Ranking;
  readonly betweenness: Ranking;
  /** Numbers of the nodes in each cluster, in order of PageRank; the largest cluster first. */
  readonly clusters: readonly (readonly number[])[];
  /** The index in `clusters`, by node. */
  readonly clusterOf: readonly number[];
}

interface Ranking {
  readonly order: readonly number[];
  /** Rank by node, from 1; equal values have the same rank. */
  readonly ranks: readonly number[];
}

/** A node with its position in a network. */
export interface NodePosition {
  readonly id: string;
  readonly type: EntityType;
  readonly degree: number;
  readonly degreeRank: number;
  readonly pageRank: number;
  readonly pageRankRank: number;
  readonly betweenness: number;
  readonly betweennessRank: number;
  /** The number of its cluster, from 1: the largest. */
  readonly cluster: number;
  readonly names: NameLoader;
}

const TIME_LIMIT_MS = 30_000;
const KEPT = 20;
/** Measures are kept to ten decimals: what lies beyond is rounding, and would rank equals apart. */
const PRECISION = 1e10;

/** The networks that were asked about, measured, until the graph changes. */
export interface MeasuredNetworks {
  /** @throws what `readNetwork`, `Measurer.measure` and `inOneState` throw */
  get(kinds: readonly RelationKind[] | null, at: AsOf): Promise<Snapshot<MeasuredNetwork>>;
}

export function createMeasuredNetworks(graph: Graph, measurer: CentralityWorker): MeasuredNetworks {
  const cache = createStateCache<MeasuredNetwork>(graph, KEPT);
  return {
    get: (given, at) => {
      const kinds = given === null ? NETWORK_KINDS : RELATION_KIND_NAMES.filter((kind) => given.includes(kind));
      return cache.get(JSON.stringify([kinds, at]), async () => {
        const deadline = Date.now() + TIME_LIMIT_MS;
        const { value, state } = await withStableRevision(graph, () => readNetwork(graph, kinds, at, deadline));
        const measures = value.ids.length === 0 ? NOTHING : await measurer.measure(value.ties, deadline);
        return { value: ranked(value, kinds, measures), state, computedAt: new Date().toISOString() };
      });
    },
  };
}

const NOTHING: CentralityMeasures = {
  pairs: 0,
  degree: new Uint32Array(),
  pageRank: new Float64Array(),
  betweenness: new Float64Array(),
  sources: 0,
  cluster: new Uint32Array(),
  modularity: 0,
};

function ranked(
  snapshot: NetworkSnapshot,
  kinds: readonly RelationKind[],
  { cluster, ...exact }: CentralityMeasures,
): MeasuredNetwork {
  const measures = { ...exact, pageRank: rounded(exact.pageRank), betweenness: rounded(exact.betweenness) };
  const pageRank = ranking(measures.pageRank);
  const members = new Map<number, number[]>();
  for (const node of pageRank.order) {
    const known = members.get(cluster[node]!);
    if (known === undefined) members.set(cluster[node]!, [node]);
    else known.push(node);
  }
  // The sort is stable: of two clusters of a size, the one with the higher PageRank comes first.
  const clusters = [...members.values()].sort((one, other) => other.length - one.length);
  const clusterOf: number[] = [];
  clusters.forEach((nodes, index) => nodes.forEach((node) => (clusterOf[node] = index)));
  return {
    ...{ ...snapshot, kinds, measures, pageRank, clusters, clusterOf },
    degree: ranking(measures.degree),
    betweenness: ranking(measures.betweenness),
  };
}

const rounded = (values: Float64Array) => values.map((value) => Math.round(value * PRECISION) / PRECISION);

/** Nodes are numbered in order of id, which breaks ties. */
function ranking(values: Uint32Array | Float64Array): Ranking {
  const order = Array.from(values.keys()).sort((one, other) => values[other]! - values[one]! || one - other);
  const ranks: number[] = [];
  order.forEach((node, place) => {
    const above = order[place - 1];
    ranks[node] = above !== undefined && values[above] === values[node] ? ranks[above]! : place + 1;
  });
  return { order, ranks };
}

/** The n-th node of a network, as it is answered with. */
export const rankedNode = (network: MeasuredNetwork, node: number, names: NameLoader): NodePosition => ({
  id: network.ids[node]!,
  type: network.types[node]!,
  degree: network.measures.degree[node]!,
  degreeRank: network.degree.ranks[node]!,
  pageRank: network.measures.pageRank[node]!,
  pageRankRank: network.pageRank.ranks[node]!,
  betweenness: network.measures.betweenness[node]!,
  betweennessRank: network.betweenness.ranks[node]!,
  cluster: network.clusterOf[node]! + 1,
  names,
});

/** The first nodes of an order that are of one of these types; all types when null. */
export function firstOf(
  network: MeasuredNetwork,
  order: readonly number[],
  types: readonly EntityType[] | null,
  first: number,
): number[] {
  const found: number[] = [];
  for (const node of order) {
    if (found.length === first) break;
    if (types === null || types.includes(network.types[node]!)) found.push(node);
  }
  return found;
}

/**
 * The number of a node in a network; null when it has no tie there.
 * @throws NOT_FOUND naming `of`
 */
export async function findEntity(graph: Graph, { ids }: MeasuredNetwork, of: string): Promise<number | null> {
  const node = ids.indexOf(of);
  if (node >= 0) return node;
  const rows = await graph.read(NAMES_BY_ID, { ids: [of] });
  if (rows.length === 0) throw notFound('of', 'entity in the graph', of);
  return null;
}
