import type {
  ChangeConnectionResolvers,
  QueryResolvers,
  RecordingResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import { changeFacets, changes } from './changes.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { readPeriod } from '../api/period.js';
import { recordingTitle, recordings } from './recorded-changes.js';

const query: QueryResolvers['changes'] = async (_root, args, { graph }) => {
  const question = { ...readPeriod(args.from, args.to), of: args.of ?? null, kinds: args.kinds ?? null };
  const page = await changes(graph, {
    ...question,
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return {
    ...question,
    totalCount: page.totalCount,
    edges: page.changes,
    pageInfo: pageInfo(page.changes, page.hasNextPage, args.after),
  };
};

const connection: ChangeConnectionResolvers = {
  facets: (question, _args, { graph }) => changeFacets(graph, question),
  recorded: async ({ from, to, of }, args, { graph }) => {
    const page = await recordings(graph, { from, to, of, first: readFirst(args.first), after: args.after ?? null });
    return {
      totalCount: page.totalCount,
      edges: page.recordings,
      pageInfo: pageInfo(page.recordings, page.hasNextPage, args.after),
    };
  },
};

const recording: RecordingResolvers = {
  of: ({ id }) => id,
  title: (found, { language }, context) => recordingTitle(found, language ?? context.language),
  relation: ({ relation }) => relation?.kind ?? null,
  evidence: (found, _args, { evidence }) => loadEvidence(evidence, found.evidence),
};

export const resolvers: Resolvers = {
  Query: { changes: query },
  ChangeConnection: connection,
  Recording: recording,
};
