import type { DatedThingResolvers, QueryResolvers, TimelineEntryResolvers } from '../generated/resolvers.js';
import { factTitle } from './dated-facts.js';
import { loadEvidence } from './evidence.js';
import { nameIn } from './language.js';
import { readNumber } from './paging.js';
import { readPeriod } from './period.js';
import { MAX_ENTRIES, timeline } from './timeline.js';

export const query: QueryResolvers['timeline'] = (_root, args, { graph }) =>
  timeline(graph, {
    of: args.of,
    period: readPeriod(args.from, args.to),
    kinds: args.kinds ?? null,
    limit: readNumber('limit', args.limit, { fallback: 100, min: 1, max: MAX_ENTRIES }),
  });

export const entry: TimelineEntryResolvers = {
  title: (fact, { language }, context) => factTitle(fact, language ?? context.language),
  relation: ({ relation }) => relation?.kind ?? null,
  evidence: (fact, _args, { evidence }) => loadEvidence(evidence, fact.evidence),
};

export const thing: DatedThingResolvers = {
  name: (parent, { language }, context) => nameIn(parent, language ?? context.language),
};
