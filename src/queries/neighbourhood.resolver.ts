import { ENTITY_TYPES } from '../graph/kinds.js';
import type {
  EngagementKind,
  GraphLinkResolvers,
  GraphNodeResolvers,
  QueryResolvers,
  SubgraphResolvers,
} from '../generated/resolvers.js';
import { readAsOf } from './as-of.js';
import { loadEvidence } from './evidence.js';
import { facetsOfThings } from './facets.js';
import { nameIn } from './language.js';
import { readNumber } from './paging.js';
import { relationSentence } from './told-relation.js';
import { MAX_DEPTH, MAX_NODES, neighbourhood, type NetworkNode } from './neighbourhood.js';

export const query: QueryResolvers['neighbourhood'] = async (_root, args, { graph }) => {
  const depth = readNumber('depth', args.depth, { fallback: 1, min: 0, max: MAX_DEPTH });
  const limit = readNumber('limit', args.limit, { fallback: 200, min: 1, max: MAX_NODES });
  const at = readAsOf(args.at, 'anytime', args.includeUndated);
  const network = await neighbourhood(graph, {
    of: args.of,
    depth,
    kinds: args.kinds ?? null,
    types: args.types ?? null,
    areas: args.areas ?? null,
    at,
    limit,
  });
  return { ...network, at };
};

export const subgraph: SubgraphResolvers = {
  facets: ({ nodes, at }, _args, { graph }) =>
    facetsOfThings(
      graph,
      nodes.map(({ id }) => id),
      at,
    ),
};

export const node: GraphNodeResolvers = {
  names: ({ nameSv, nameEn }) => ({ sv: nameSv, en: nameEn }),
  engagementKind: ({ type, kind }) => (ENTITY_TYPES[type].group === 'Engagement' ? (kind as EngagementKind) : null),
  distance: (parent) => ('distance' in parent ? (parent as NetworkNode).distance : null),
  name: (parent, { language }, context) => nameIn(parent, language ?? context.language),
};

export const link: GraphLinkResolvers = {
  sentence: (parent, { language }, context) => relationSentence(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
