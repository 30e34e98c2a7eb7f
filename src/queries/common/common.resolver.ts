import type { QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { MAX_ACTORS, common } from './common.js';
import { badUserInput } from '../api/errors.js';

const query: QueryResolvers['common'] = async (_root, args, { graph }) => {
  const ids = [...new Set(args.of)];
  if (ids.length < 2 || ids.length > MAX_ACTORS) {
    throw badUserInput('of', `must hold 2 to ${MAX_ACTORS} different ids.`);
  }
  const at = readAsOf(args.at, 'anytime', args.includeUndated);
  return { ...(await common(graph, ids, at)), at };
};

export const resolvers: Resolvers = {
  Query: { common: query },
};
