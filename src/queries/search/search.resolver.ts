import type { QueryResolvers, Resolvers, SearchEdgeResolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { matchOf } from './match.js';
import { search } from './search.js';
import { isSelected } from '../api/selection.js';

const query: QueryResolvers['search'] = async (_root, args, { graph, homeActor }, info) => {
  const { text, types, first, after } = args;
  const question = {
    text,
    types: types ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    home: homeActor,
    withFacets: isSelected(info, 'facets'),
    first: readFirst(first),
    after: after ?? null,
  };
  const { totalCount, hits, hasNextPage, facets } = await search(graph, question);
  return { totalCount, edges: hits, pageInfo: pageInfo(hits, hasNextPage, after), facets };
};

const edge: SearchEdgeResolvers = {
  score: ({ node }) => node.score,
  match: ({ found, text }, { language }, context) => matchOf(found, text, language ?? context.language),
};

export const resolvers: Resolvers = {
  Query: { search: query },
  SearchEdge: edge,
};
