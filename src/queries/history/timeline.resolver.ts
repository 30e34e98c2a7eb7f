import type { QueryResolvers, Resolvers, TimelineEntryResolvers } from '../../generated/resolvers.js';
import { changes } from './changes.js';
import { factTitle } from './dated-facts.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { pageInfo, readFirst, readNumber } from '../api/paging.js';
import { readPeriod } from '../api/period.js';
import { MAX_ENTRIES, timeline } from './timeline.js';

const query: QueryResolvers['timeline'] = (_root, args, { graph }) =>
  timeline(graph, {
    of: args.of,
    period: readPeriod(args.from, args.to),
    kinds: args.kinds ?? null,
    limit: readNumber('limit', args.limit, { fallback: 100, min: 1, max: MAX_ENTRIES }),
  });

const inPages: QueryResolvers['timelineConnection'] = async (_root, args, { graph }) => {
  const page = await changes(graph, {
    ...readPeriod(args.from, args.to),
    of: args.of,
    kinds: args.kinds ?? null,
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return {
    totalCount: page.totalCount,
    edges: page.changes,
    pageInfo: pageInfo(page.changes, page.hasNextPage, args.after),
  };
};

const entry: TimelineEntryResolvers = {
  title: (fact, { language }, context) => factTitle(fact, language ?? context.language),
  isInterpretation: ({ relation }) => relation !== null && relation.derivation !== null,
  relation: ({ relation }) => relation?.kind ?? null,
  evidence: (fact, _args, { evidence }) => loadEvidence(evidence, fact.evidence),
};

export const resolvers: Resolvers = {
  Query: { timeline: query, timelineConnection: inPages },
  TimelineEntry: entry,
};
