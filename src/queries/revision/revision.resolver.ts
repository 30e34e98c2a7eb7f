import type { QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readGraphState } from './revision.js';

const query: QueryResolvers['graphRevision'] = (_root, _args, { graph }) => readGraphState(graph);

export const resolvers: Resolvers = {
  Query: { graphRevision: query },
};
