import type { QueryResolvers, ReasonResolvers } from '../generated/resolvers.js';
import { readAsOf } from './as-of.js';
import { loadEvidence } from './evidence.js';
import { pageInfo, readFirst } from './paging.js';
import { partnersByPriorityArea, reasonSentence } from './partners-by-priority-area.js';

export const query: QueryResolvers['partnersByPriorityArea'] = async (_root, args, { graph, homeActor }) => {
  const { totalCount, partners, hasNextPage } = await partnersByPriorityArea(graph, {
    of: args.of ?? homeActor,
    area: args.area,
    at: readAsOf(args.at, 'today', args.includeUndated),
    includeNarrower: args.includeNarrower,
    types: args.types ?? null,
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return { totalCount, edges: partners, pageInfo: pageInfo(partners, hasNextPage, args.after) };
};

export const reason: ReasonResolvers = {
  sentence: (parent, { language }, context) => reasonSentence(parent, language ?? context.language),
  since: ({ claim }) => claim.since,
  until: ({ claim }) => claim.until,
  attestedOn: ({ claim }) => claim.attestedOn,
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
};
