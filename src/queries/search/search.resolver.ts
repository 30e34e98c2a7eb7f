import type {
  QueryResolvers,
  Resolvers,
  SearchEdgeResolvers,
  SearchMatchResolvers,
} from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { excerptSentence } from '../../narration/statement-sentence.js';
import { speakerOfDocument } from '../statements/told.js';
import { matchOf } from './match.js';
import { sourcesOfClaim } from './said-by.js';
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
  match: ({ node, found, text }, { language }, context) => {
    const told = language ?? context.language;
    return { ...matchOf(found, text, told), of: node.id, language: told };
  },
};

/** Words of a claim stand alone in a list: unless the home actor says so itself they begin with who does. */
const match: SearchMatchResolvers = {
  text: async ({ source, text, whole, of, language }, _args, context) => {
    if (source !== 'CLAIM') return text;
    const [first] = await sourcesOfClaim({ of, text: whole }, context);
    if (first === undefined) return excerptSentence(null, text, language);
    if (first.document.publisherId === context.homeActor) return text;
    return excerptSentence(await speakerOfDocument(first.document, context), text, language);
  },
  evidence: async ({ source, whole, of }, _args, context) =>
    source === 'CLAIM' ? [...(await sourcesOfClaim({ of, text: whole }, context))] : [],
};

export const resolvers: Resolvers = {
  Query: { search: query },
  SearchEdge: edge,
  SearchMatch: match,
};
