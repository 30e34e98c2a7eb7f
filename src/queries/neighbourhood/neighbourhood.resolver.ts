import { ENTITY_TYPES } from '../../model/entity-types.js';
import type {
  GraphLinkResolvers,
  GraphNodeResolvers,
  QueryResolvers,
  SubgraphResolvers,
} from '../../generated/resolvers.js';
import type { EngagementKind } from '../../model/vocabularies.js';
import { readAsOf } from '../api/as-of.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { facetsOfEntities } from '../facets/facets.js';
import { nameIn } from '../../narration/language.js';
import { readNumber } from '../api/paging.js';
import { relationSentence } from '../../narration/relation-sentence.js';
import { MAX_DEPTH, MAX_NODES, neighbourhood } from './neighbourhood.js';
import type { NetworkNode } from './network.js';

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
    facetsOfEntities(
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
