import type { EngagementResolvers, EngagementStandingResolvers, Resolvers } from '../../generated/resolvers.js';
import { readSaidBy } from './arguments.js';
import { differencesInWords } from './beside.js';
import { actorsOf } from './loaders.js';
import { detailsOf, sentenceOf, standingOn } from './standing.js';

const MAX_WHY = 100;

const standing: EngagementResolvers['standing'] = ({ id }, { at }, context) => standingOn(id, readSaidBy(at), context);

const engagementStanding: EngagementStandingResolvers = {
  by: async (answer, _args, context) => actorsOf((await detailsOf(answer, context)).by, context),
  on: async (answer, _args, context) => (await detailsOf(answer, context)).on,
  since: async (answer, _args, context) => (await detailsOf(answer, context)).since,
  endedOn: async (answer, _args, context) => (await detailsOf(answer, context)).endedOn,
  why: async (answer, _args, context) => (await detailsOf(answer, context)).why.slice(0, MAX_WHY),
  differences: ({ engagement, day }, { language }, context) =>
    differencesInWords({ engagements: [engagement], relations: [] }, day, language ?? context.language, context),
  sentence: (answer, { language }, context) => sentenceOf(answer, language ?? context.language, context),
};

export const resolvers: Resolvers = {
  Engagement: { standing },
  EngagementStanding: engagementStanding,
};
