import type { NeighbourConnectionResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { neighbourFacets, neighbours, type NeighboursPage, type NeighboursQuestion } from './neighbours.js';
import { pageInfo, readFirst } from '../api/paging.js';

/** A page of neighbours as a client gets it, with the question that its facets are of. */
export interface NeighboursAnswer {
  readonly question: NeighboursQuestion;
  readonly totalCount: number;
  readonly edges: NeighboursPage['neighbours'];
  readonly pageInfo: ReturnType<typeof pageInfo>;
}

const query: QueryResolvers['neighbours'] = async (_root, args, { graph }) => {
  const question = {
    of: args.of,
    kind: args.kind,
    types: args.types ?? null,
    areas: args.areas ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    first: readFirst(args.first),
    after: args.after ?? null,
  };
  const page = await neighbours(graph, question);
  return {
    question,
    totalCount: page.totalCount,
    edges: page.neighbours,
    pageInfo: pageInfo(page.neighbours, page.hasNextPage, args.after),
  };
};

const connection: NeighbourConnectionResolvers = {
  facets: ({ question }, _args, { graph }) => neighbourFacets(graph, question),
};

export const resolvers: Resolvers = {
  Query: { neighbours: query },
  NeighbourConnection: connection,
};
