import { NETWORK_KINDS } from '../../model/relation-types.js';
import type { GraphLinkResolvers, QueryResolvers, Resolvers, SubgraphResolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { interpretationOf } from '../rows/interpretation.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { standingOfPart } from '../../model/ties.js';
import { readSaidBy } from '../statements/arguments.js';
import { standingOn } from '../statements/standing.js';
import { facetsOfEntities } from '../facets/facets.js';
import { readNumber } from '../api/paging.js';
import { relationSentence } from '../../narration/relation-sentence.js';
import { MAX_DEPTH, MAX_NODES, neighbourhood } from './neighbourhood.js';
import { notFollowed } from './not-followed.js';

const query: QueryResolvers['neighbourhood'] = async (_root, args, { graph }) => {
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
  return { ...network, at, kinds: args.kinds ?? NETWORK_KINDS };
};

const subgraph: SubgraphResolvers = {
  layers: ({ nodes }) => {
    const layers: string[][] = Array.from({ length: 1 + Math.max(...nodes.map(({ distance }) => distance)) }, () => []);
    for (const { id, distance } of nodes) layers[distance]?.push(id);
    return layers;
  },
  notFollowed: (network, _args, { graph }) => notFollowed(graph, network),
  facets: ({ nodes, at }, _args, { graph }) =>
    facetsOfEntities(
      graph,
      nodes.map(({ id }) => id),
      at,
    ),
};

const link: GraphLinkResolvers = {
  sentence: (parent, { language }, context) => relationSentence(parent, language ?? context.language),
  ...interpretationOf,
  standing: async ({ kind, target, confirmed }, { at }, context) => {
    if (kind !== 'PARTICIPATES_IN') return null;
    return standingOfPart((await standingOn(target, readSaidBy(at), context))?.kind ?? null, confirmed);
  },
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};

export const resolvers: Resolvers = {
  Query: { neighbourhood: query },
  GraphLink: link,
  Subgraph: subgraph,
};
