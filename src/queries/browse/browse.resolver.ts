import type { BrowseResultResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { browse } from './browse.js';
import { nameIn } from '../../narration/language.js';
import { pageInfo, readFirst } from '../api/paging.js';

export const query: QueryResolvers['browse'] = async (_root, args, { graph }) => {
  const { totalCount, entities, hasNextPage, facets } = await browse(graph, {
    text: args.text ?? null,
    ids: args.ids ?? null,
    types: args.types ?? null,
    kinds: args.kinds ?? null,
    countries: args.countries ?? null,
    areas: args.areas ?? null,
    decades: args.decades ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return { totalCount, edges: entities, pageInfo: pageInfo(entities, hasNextPage, args.after), facets };
};

export const entity: BrowseResultResolvers = {
  name: (found, { language }, context) => nameIn(found, language ?? context.language),
};
