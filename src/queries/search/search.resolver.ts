import type { QueryResolvers, SearchHitResolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { nameIn } from '../../narration/language.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { search } from './search.js';
import { isSelected } from '../api/selection.js';

export const query: QueryResolvers['search'] = async (_root, args, { graph }, info) => {
  const { text, types, first, after } = args;
  const question = {
    text,
    types: types ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    withFacets: isSelected(info, 'facets'),
    first: readFirst(first),
    after: after ?? null,
  };
  const { totalCount, hits, hasNextPage, facets } = await search(graph, question);
  return { totalCount, edges: hits, pageInfo: pageInfo(hits, hasNextPage, after), facets };
};

export const hit: SearchHitResolvers = {
  name: (found, { language }, context) => nameIn(found, language ?? context.language),
};
