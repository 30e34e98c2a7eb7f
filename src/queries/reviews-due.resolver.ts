import type { QueryResolvers, ReviewDueResolvers } from '../generated/resolvers.js';
import { loadEvidence } from './evidence.js';
import { readMandatePeriod } from './mandate-period.js';
import { reviewReason } from './review-reason.js';
import { reviewsDue } from './reviews-due.js';

export const query: QueryResolvers['reviewsDue'] = (_root, args, { graph, homeActor, mandatePeriods }) => {
  const today = new Date().toISOString().slice(0, 10);
  const period = readMandatePeriod(args.mandatePeriod, mandatePeriods, today);
  return reviewsDue(graph, { of: args.of ?? homeActor, period, today });
};

export const due: ReviewDueResolvers = {
  reason: (parent, { language }, context) => reviewReason(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
