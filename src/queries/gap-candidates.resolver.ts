import type { GapCandidateResolvers, QueryResolvers } from '../generated/resolvers.js';
import { readAsOf } from './as-of.js';
import { loadEvidence } from './evidence.js';
import { candidateSentence, gapCandidates } from './gap-candidates.js';
import { readFirst } from './paging.js';

export const query: QueryResolvers['gapCandidates'] = (_root, args, { graph, homeActor }) =>
  gapCandidates(graph, {
    of: args.of ?? homeActor,
    area: args.area,
    at: readAsOf(args.at, 'today', args.includeUndated),
    first: readFirst(args.first),
  });

export const candidate: GapCandidateResolvers = {
  sentence: (parent, { language }, context) => candidateSentence(parent, language ?? context.language),
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
};
