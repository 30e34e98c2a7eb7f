import type {
  CentralityMeasure,
  ClusterResolvers,
  ComputedGraphResolvers,
  NetworkPositionResolvers,
  QueryResolvers,
  RankedEntityResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import type { EntityType } from '../../model/entity-types.js';
import { readAsOf, type AsOf } from '../api/as-of.js';
import { facetsOfEntities } from '../facets/facets.js';
import { catalogueOf } from '../../narration/catalogue.js';
import { nameIn, type Language } from '../../narration/language.js';
import { createNameLoader, type NameLoader } from '../rows/name-loader.js';
import { findEntity, firstOf, rankedNode, type MeasuredNetwork, type NodePosition } from './network-position.js';
import { readFirst, readNumber } from '../api/paging.js';
import type { Snapshot } from '../revision/revision.js';

/** An answer in the making: the network, and what of it to list. */
export interface PositionAnswer {
  readonly computed: Snapshot<MeasuredNetwork>;
  readonly at: string | null;
  readonly asOf: AsOf;
  readonly types: readonly EntityType[] | null;
  readonly first: number;
  readonly ofEntity: number | null;
  readonly names: NameLoader;
}
export interface ClusterAnswer {
  readonly answer: PositionAnswer;
  readonly index: number;
}

const query: QueryResolvers['networkPosition'] = async (_root, args, { graph, networks }) => {
  const first = readFirst(args.first);
  const asOf = readAsOf(args.at, 'anytime', args.includeUndated);
  const computed = await networks.get(args.kinds ?? null, asOf);
  const ofEntity = args.of === null || args.of === undefined ? null : await findEntity(graph, computed.value, args.of);
  const names = createNameLoader(graph);
  return { computed, at: args.at ?? null, asOf, types: args.types ?? null, first, ofEntity, names };
};

const RANKINGS = { DEGREE: 'degree', PAGE_RANK: 'pageRank', BETWEENNESS: 'betweenness' } as const satisfies Record<
  CentralityMeasure,
  keyof MeasuredNetwork
>;

const listed = ({ computed: { value }, types, names }: PositionAnswer, order: readonly number[], first: number) =>
  firstOf(value, order, types, first).map((node) => rankedNode(value, node, names));

const position: NetworkPositionResolvers = {
  facets: ({ computed, asOf, types }, _args, { graph }) => facetsOfEntities(graph, computed.value.ids, asOf, types),
  graph: (answer) => answer,
  central: (answer, { by }) => listed(answer, answer.computed.value[RANKINGS[by]].order, answer.first),
  bridges: (answer) =>
    listed(answer, answer.computed.value.betweenness.order, answer.first).filter(({ betweenness }) => betweenness > 0),
  clusters: (answer) => answer.computed.value.clusters.slice(0, answer.first).map((_, index) => ({ answer, index })),
  clusterCount: ({ computed }) => computed.value.clusters.length,
  modularity: ({ computed }) => computed.value.measures.modularity,
  of: ({ computed, ofEntity, names }) => (ofEntity === null ? null : rankedNode(computed.value, ofEntity, names)),
};

const computedGraph: ComputedGraphResolvers = {
  revision: ({ computed }) => computed.state.number,
  computedAt: ({ computed }) => computed.computedAt,
  kinds: ({ computed }) => computed.value.kinds,
  nodes: ({ computed }) => computed.value.ids.length,
  relationships: ({ computed }) => computed.value.links,
  pairs: ({ computed }) => computed.value.measures.pairs,
  exact: ({ computed: { value } }) => isExact(value),
  sources: ({ computed }) => computed.value.measures.sources,
  sentence: (answer, { language }, context) => graphSentence(answer, language ?? context.language),
};

const ranked: RankedEntityResolvers = {
  entity: ({ id, type }) => ({ id, type }),
};

const cluster: ClusterResolvers = {
  number: ({ index }) => index + 1,
  size: (parent) => membersOf(parent).length,
  label: async ({ answer, index }, { language }, context) => {
    const [hub] = membersOf({ answer, index });
    const spoken = language ?? context.language;
    const name = await nameOf(rankedNode(answer.computed.value, hub!, answer.names), spoken);
    return catalogueOf(spoken).network.cluster(name);
  },
  members: (parent, { first }) =>
    listed(parent.answer, membersOf(parent), readNumber('first', first, { fallback: 10, min: 1, max: 100 })),
};

const membersOf = ({ answer, index }: ClusterAnswer) => answer.computed.value.clusters[index]!;
const nameOf = async ({ id, names }: NodePosition, language: Language) => nameIn(await names.load(id), language);
const isExact = ({ ids, measures }: MeasuredNetwork) => measures.sources === ids.length;

function graphSentence({ computed: { value, state, computedAt } }: PositionAnswer, language: Language): string {
  const { computed, sampled } = catalogueOf(language).network;
  const told = computed({
    when: computedAt.slice(0, 16).replace('T', ' '),
    revision: state.number,
    nodes: value.ids.length,
    relationships: value.links,
  });
  return isExact(value) ? told : `${told} ${sampled(value.measures.sources)}`;
}

export const resolvers: Resolvers = {
  Query: { networkPosition: query },
  Cluster: cluster,
  ComputedGraph: computedGraph,
  NetworkPosition: position,
  RankedEntity: ranked,
};
