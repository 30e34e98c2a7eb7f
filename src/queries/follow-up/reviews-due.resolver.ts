import { z } from 'zod';
import type {
  QueryResolvers,
  QueryReviewsDueArgs,
  Resolvers,
  ReviewDueConnectionResolvers,
  ReviewDueResolvers,
} from '../../generated/resolvers.js';
import { readAsOf, type AsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { facetsOfEntities } from '../facets/facets.js';
import { mandatePeriodsUntil, readMandatePeriod } from './mandate-period.js';
import { createCursors, pageInfo, readFirst } from '../api/paging.js';
import { reviewReason } from './review-reason.js';
import { reviewsDue, type Due } from './reviews-due.js';

/** A page of reviews that are due as a client gets it, with the engagement of each on all pages. */
export interface ReviewsDueAnswer {
  readonly at: AsOf;
  readonly engagements: readonly string[];
  readonly totalCount: number;
  readonly edges: readonly { cursor: string; node: Due }[];
  readonly pageInfo: ReturnType<typeof pageInfo>;
}

const Key = z.tuple([z.string(), z.string()]);

function allDue(args: QueryReviewsDueArgs, { graph, homeActor, mandatePeriods }: QueryContext) {
  const at = readAsOf(args.at, 'anytime', args.includeUndated);
  const today = at.atMax ?? new Date().toISOString().slice(0, 10);
  const period = readMandatePeriod(args.mandatePeriod, mandatePeriods, today);
  return reviewsDue(graph, { of: args.of ?? homeActor, period, at, today });
}

const query: QueryResolvers['reviewsDue'] = (_root, args, context) => allDue(args, context);

const mandatePeriods: QueryResolvers['mandatePeriods'] = (_root, _args, { mandatePeriods: periods }) =>
  mandatePeriodsUntil(new Date().toISOString().slice(0, 10), periods);

const inPages: QueryResolvers['reviewsDueConnection'] = async (_root, args, context) => {
  const first = readFirst(args.first);
  const { of = null, mandatePeriod = null, at = null, includeUndated } = args;
  const cursors = createCursors(['reviewsDue', of, mandatePeriod, at, includeUndated], Key);
  const key = cursors.decode(args.after);
  const all = await allDue(args, context);
  const rest = all.filter(({ lastDay, id }) => key === null || lastDay > key[0] || (lastDay === key[0] && id > key[1]));
  const edges = rest.slice(0, first).map((node) => ({ cursor: cursors.encode([node.lastDay, node.id]), node }));
  return {
    at: readAsOf(at, 'anytime', includeUndated),
    engagements: all.map(({ engagement }) => engagement.id),
    totalCount: all.length,
    edges,
    pageInfo: pageInfo(edges, rest.length > first, args.after),
  };
};

const connection: ReviewDueConnectionResolvers = {
  facets: ({ engagements, at }, _args, { graph }) => facetsOfEntities(graph, engagements, at),
};

const due: ReviewDueResolvers = {
  key: ({ id }) => id,
  document: ({ subject }) => subject,
  reason: (parent, { language }, context) => reviewReason(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};

export const resolvers: Resolvers = {
  Query: { mandatePeriods, reviewsDue: query, reviewsDueConnection: inPages },
  ReviewDue: due,
  ReviewDueConnection: connection,
};
