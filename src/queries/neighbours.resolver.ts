import type { QueryResolvers } from '../generated/resolvers.js';
import { readAsOf } from './as-of.js';
import { neighbours } from './neighbours.js';
import { pageInfo, readFirst } from './paging.js';

export const query: QueryResolvers['neighbours'] = async (_root, args, { graph }) => {
  const page = await neighbours(graph, {
    of: args.of,
    kind: args.kind,
    types: args.types ?? null,
    areas: args.areas ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return {
    totalCount: page.totalCount,
    edges: page.neighbours,
    pageInfo: pageInfo(page.neighbours, page.hasNextPage, args.after),
  };
};
