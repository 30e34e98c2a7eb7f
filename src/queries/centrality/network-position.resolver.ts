import type {
  CentralityMeasure,
  ClusterResolvers,
  ComputedGraphResolvers,
  NetworkPositionResolvers,
  QueryResolvers,
  RankedThingResolvers,
} from '../../generated/resolvers.js';
import type { EntityType } from '../../model/entity-types.js';
import { readAsOf, type AsOf } from '../api/as-of.js';
import { facetsOfThings } from '../facets/facets.js';
import { nameIn, type Language } from '../../narration/language.js';
import { createNameLoader, type NameLoader } from '../rows/name-loader.js';
import { findThing, firstOf, rankedThing, type MeasuredNetwork, type ThingPosition } from './network-position.js';
import { readFirst, readNumber } from '../api/paging.js';
import type { Computed } from '../revision/revision.js';

/** An answer in the making: the network, and what of it to list. */
export interface PositionAnswer {
  readonly computed: Computed<MeasuredNetwork>;
  readonly at: string | null;
  readonly asOf: AsOf;
  readonly types: readonly EntityType[] | null;
  readonly first: number;
  readonly ofThing: number | null;
  readonly names: NameLoader;
}
export interface ClusterAnswer {
  readonly answer: PositionAnswer;
  readonly index: number;
}

export const query: QueryResolvers['networkPosition'] = async (_root, args, { graph, networks }) => {
  const first = readFirst(args.first);
  const asOf = readAsOf(args.at, 'anytime', args.includeUndated);
  const computed = await networks.get(args.kinds ?? null, asOf);
  const ofThing = args.of === null || args.of === undefined ? null : await findThing(graph, computed.value, args.of);
  const names = createNameLoader(graph);
  return { computed, at: args.at ?? null, asOf, types: args.types ?? null, first, ofThing, names };
};

const RANKINGS = { DEGREE: 'degree', PAGE_RANK: 'pageRank', BETWEENNESS: 'betweenness' } as const satisfies Record<
  CentralityMeasure,
  keyof MeasuredNetwork
>;

const listed = ({ computed: { value }, types, names }: PositionAnswer, order: readonly number[], first: number) =>
  firstOf(value, order, types, first).map((thing) => rankedThing(value, thing, names));

export const position: NetworkPositionResolvers = {
  facets: ({ computed, asOf, types }, _args, { graph }) => facetsOfThings(graph, computed.value.ids, asOf, types),
  graph: (answer) => answer,
  central: (answer, { by }) => listed(answer, answer.computed.value[RANKINGS[by]].order, answer.first),
  bridges: (answer) =>
    listed(answer, answer.computed.value.betweenness.order, answer.first).filter(({ betweenness }) => betweenness > 0),
  clusters: (answer) => answer.computed.value.clusters.slice(0, answer.first).map((_, index) => ({ answer, index })),
  clusterCount: ({ computed }) => computed.value.clusters.length,
  modularity: ({ computed }) => computed.value.measures.modularity,
  of: ({ computed, ofThing, names }) => (ofThing === null ? null : rankedThing(computed.value, ofThing, names)),
};

export const computedGraph: ComputedGraphResolvers = {
  revision: ({ computed }) => computed.state.number,
  computedAt: ({ computed }) => computed.computedAt,
  kinds: ({ computed }) => computed.value.kinds,
  things: ({ computed }) => computed.value.ids.length,
  relationships: ({ computed }) => computed.value.links,
  pairs: ({ computed }) => computed.value.measures.pairs,
  exact: ({ computed: { value } }) => isExact(value),
  sources: ({ computed }) => computed.value.measures.sources,
  sentence: (answer, { language }, context) => graphSentence(answer, language ?? context.language),
};

export const thing: RankedThingResolvers = {
  name: (parent, { language }, context) => nameOf(parent, language ?? context.language),
};

export const cluster: ClusterResolvers = {
  number: ({ index }) => index + 1,
  size: (parent) => membersOf(parent).length,
  label: async ({ answer, index }, { language }, context) => {
    const [hub] = membersOf({ answer, index });
    const spoken = language ?? context.language;
    const name = await nameOf(rankedThing(answer.computed.value, hub!, answer.names), spoken);
    return spoken === 'SV' ? `Kring ${name}` : `Around ${name}`;
  },
  members: (parent, { first }) =>
    listed(parent.answer, membersOf(parent), readNumber('first', first, { fallback: 10, min: 1, max: 100 })),
};

const membersOf = ({ answer, index }: ClusterAnswer) => answer.computed.value.clusters[index]!;
const nameOf = async ({ id, names }: ThingPosition, language: Language) => nameIn(await names.load(id), language);
const isExact = ({ ids, measures }: MeasuredNetwork) => measures.sources === ids.length;

function graphSentence({ computed: { value, state, computedAt } }: PositionAnswer, language: Language): string {
  const { sources } = value.measures;
  const [things, relationships, sampled, when] = [
    value.ids.length,
    value.links,
    !isExact(value),
    computedAt.slice(0, 16).replace('T', ' '),
  ];
  if (language === 'SV') {
    const estimate = sampled ? ` Förmedlingen (betweenness) är uppskattad från ${sources} av dem.` : '';
    return `Beräknat ${when} UTC på grafens revision ${state.number}: ${things} noder och ${relationships} samband.${estimate}`;
  }
  const estimate = sampled ? ` Betweenness is estimated from ${sources} of them.` : '';
  return `Computed ${when} UTC on revision ${state.number} of the graph: ${things} nodes and ${relationships} relationships.${estimate}`;
}
