import type { DisagreementResolvers, PositionResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { disagreementSentence, positionInWords } from '../../narration/standing-sentence.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { readSaidBy } from './arguments.js';
import { disagreements } from './disagreements.js';
import { documentsOf, toldDisagreement } from './told-disagreement.js';

const query: QueryResolvers['disagreements'] = async (_root, args, context) => {
  const { edges, hasNextPage, ...page } = await disagreements(
    {
      of: args.of ?? context.homeActor,
      saidBy: readSaidBy(args.at),
      first: readFirst(args.first),
      after: args.after ?? null,
    },
    context,
  );
  return { ...page, edges, pageInfo: pageInfo(edges, hasNextPage, args.after) };
};

const disagreement: DisagreementResolvers = {
  answered: ({ told }) => told.isAnswered,
  prevailing: ({ positions }) => positions[0]!,
  sentence: async ({ told }, { language }, context) =>
    disagreementSentence(await toldDisagreement(told, context), language ?? context.language),
};

const position: PositionResolvers = {
  value: ({ property, stated }, { language }, context) =>
    positionInWords(property, stated, language ?? context.language),
  speakers: ({ statements }, _args, context) => documentsOf(statements, context),
};

export const resolvers: Resolvers = {
  Query: { disagreements: query },
  Disagreement: disagreement,
  Position: position,
};
