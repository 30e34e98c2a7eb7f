import type {
  QueryResolvers,
  RegisterComparisonConnectionResolvers,
  RegisterComparisonResolvers,
  RegisterPairResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import { catalogueOf } from '../../narration/catalogue.js';
import type { Language } from '../../narration/language.js';
import { atStart, inside } from '../../narration/names.js';
import { readAsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { facetsOfEntities } from '../facets/facets.js';
import { actors, actorsOf, documentOf, engagements } from './loaders.js';
import { registerComparison, registerPairs, type RegisterComparisonRow } from './registers.js';
import { entityInText } from './told.js';

const MAX_STATEMENTS = 100;

const comparison: QueryResolvers['registerComparison'] = async (_root, args, context) => {
  const answer = await registerComparison(
    {
      of: args.of ?? context.homeActor,
      register: args.register,
      statuses: args.statuses ?? null,
      first: readFirst(args.first),
      after: args.after ?? null,
    },
    context,
  );
  return { ...answer, pageInfo: pageInfo(answer.edges, answer.hasNextPage, args.after) };
};

const pairs: QueryResolvers['registerPairs'] = async (_root, args, context) => {
  const { register, listing = null, after = null } = args;
  const answer = await registerPairs(
    context.graph,
    { register, listing, first: readFirst(args.first), after },
    context,
  );
  return { ...answer, pageInfo: pageInfo(answer.edges, answer.hasNextPage, after) };
};

const connection: RegisterComparisonConnectionResolvers = {
  facets: ({ engagements: ids }, _args, { graph }) => facetsOfEntities(graph, ids, readAsOf(null, 'anytime', false)),
};

const row: RegisterComparisonResolvers = {
  partner: async ({ partnerId }, _args, context) => (await actors(context).load(partnerId)) ?? gone(),
  engagement: async ({ engagementId }, _args, context) => (await engagements(context).load(engagementId)) ?? gone(),
  own: ({ own }) => own.slice(0, MAX_STATEMENTS),
  listed: ({ listed }) => listed.slice(0, MAX_STATEMENTS),
  listedBy: ({ listedByIds }, _args, context) => actorsOf(listedByIds, context),
  sentence: (parent, { language }, context) => sentenceOf(parent, language ?? context.language, context),
};

function gone(): never {
  throw graphChanging();
}

async function sentenceOf(parent: RegisterComparisonRow, language: Language, context: QueryContext): Promise<string> {
  const { registers } = catalogueOf(language);
  const [actor, engagement, document, listedBy] = await Promise.all([
    entityInText(parent.of, context),
    entityInText(parent.engagementId, context),
    documentOf(parent.register, context),
    Promise.all(parent.listedByIds.map((id) => entityInText(id, context))),
  ]);
  const [register, name] = [{ name: document.name }, inside(engagement, language)];
  const entries = listedBy.map((one) => inside(one, language));
  switch (parent.status) {
    case 'BOTH':
      return registers.both(inside(actor, language), inside(register, language), name);
    case 'DIFFERENT':
      return registers.different(atStart(actor, language), inside(register, language), name);
    case 'OWN_ONLY':
      return registers.ownOnly(atStart(actor, language), inside(register, language), name);
    case 'REGISTER_ONLY': {
      const listed = registers.registerOnly(inside(actor, language), atStart(register, language), name);
      return entries.length === 0 ? listed : `${listed} ${registers.listedBy(entries)}`;
    }
  }
}

const pair: RegisterPairResolvers = {
  key: ({ engagementId }) => engagementId,
  engagement: ({ engagementId }, _args, context) => engagements(context).load(engagementId),
  parties: ({ partyIds }, _args, context) => actorsOf(partyIds, context),
  listedBy: ({ listedByIds }, _args, context) => actorsOf(listedByIds, context),
};

export const resolvers: Resolvers = {
  Query: { registerComparison: comparison, registerPairs: pairs },
  RegisterComparison: row,
  RegisterComparisonConnection: connection,
  RegisterPair: pair,
};
