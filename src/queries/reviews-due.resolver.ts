import type { QueryResolvers, ReviewDueResolvers } from '../generated/resolvers.js';
import { readAsOf } from './as-of.js';
import { loadEvidence } from './evidence.js';
import { readMandatePeriod } from './mandate-period.js';
import { reviewReason } from './review-reason.js';
import { reviewsDue } from './reviews-due.js';

export const query: QueryResolvers['reviewsDue'] = (_root, args, { graph, homeActor, mandatePeriods }) => {
  const at = readAsOf(args.at, 'anytime', args.includeUndated);
  const today = at.atMax ?? new Date().toISOString().slice(0, 10);
  const period = readMandatePeriod(args.mandatePeriod, mandatePeriods, today);
  return reviewsDue(graph, { of: args.of ?? homeActor, period, at, today });
};

export const due: ReviewDueResolvers = {
  reason: (parent, { language }, context) => reviewReason(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
