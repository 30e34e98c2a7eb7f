import type { QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { browse } from './browse.js';
import { pageInfo, readFirst } from '../api/paging.js';

const query: QueryResolvers['browse'] = async (_root, args, { graph, facetIndexes }) => {
  const { totalCount, entities, hasNextPage, facets } = await browse(graph, facetIndexes, {
    text: args.text ?? null,
    ids: args.ids ?? null,
    types: args.types ?? null,
    kinds: args.kinds ?? null,
    countries: args.countries ?? null,
    areas: args.areas ?? null,
    decades: args.decades ?? null,
    standings: args.standings ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return {
    totalCount,
    edges: entities,
    pageInfo: pageInfo(entities, hasNextPage, args.after),
    facets,
  };
};

export const resolvers: Resolvers = {
  Query: { browse: query },
};
