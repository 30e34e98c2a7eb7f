import type { EngagementWithStatementsResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { graphChanging } from '../api/errors.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { readSaidBy } from './arguments.js';
import { ofEngagement } from './disagreements.js';
import { actorsOf, engagements } from './loaders.js';
import { saidOf } from './standing.js';
import { standings, statementsOf } from './standings.js';

const MAX_LISTED = 100;

const query: QueryResolvers['standings'] = async (_root, args, context) => {
  const { edges, hasNextPage, ...page } = await standings(
    {
      of: args.of ?? context.homeActor,
      standings: args.standings ?? null,
      saidBy: readSaidBy(args.at),
      disputedFirst: args.disputedFirst,
      first: readFirst(args.first),
      after: args.after ?? null,
    },
    context,
  );
  return { ...page, edges, pageInfo: pageInfo(edges, hasNextPage, args.after) };
};

const row: EngagementWithStatementsResolvers = {
  key: ({ standing }) => standing.engagement,
  engagement: async ({ standing }, _args, context) => {
    const engagement = await engagements(context).load(standing.engagement);
    if (engagement === null) throw graphChanging();
    return engagement;
  },
  partners: async ({ of: asked, standing }, _args, context) => {
    const { of } = await saidOf(standing.engagement, context);
    const partners = of.participants.filter((id) => id !== asked).sort();
    return actorsOf(partners.slice(0, MAX_LISTED), context);
  },
  statementCount: async (parent, _args, context) => (await statementsOf(parent, context)).length,
  statements: async (parent, _args, context) => (await statementsOf(parent, context)).slice(0, MAX_LISTED),
  disagreements: ({ standing }, _args, context) => ofEngagement(standing.engagement, standing.day, context),
};

export const resolvers: Resolvers = {
  Query: { standings: query },
  EngagementWithStatements: row,
};
