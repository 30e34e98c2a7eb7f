import type { QueryResolvers, SearchHitResolvers } from '../generated/resolvers.js';
import { nameIn } from './language.js';
import { pageInfo, readFirst } from './paging.js';
import { search } from './search.js';
import { isSelected } from './selection.js';

export const query: QueryResolvers['search'] = async (_root, { text, types, first, after }, { graph }, info) => {
  const question = {
    text,
    types: types ?? null,
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
