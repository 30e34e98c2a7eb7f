import type { GraphRevisionResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readGraphState } from './revision.js';

const query: QueryResolvers['graphRevision'] = (_root, _args, { graph }) => readGraphState(graph);

const earliestFact: GraphRevisionResolvers['earliestFact'] = (_revision, _args, context) => context.earliestFact.get();

export const resolvers: Resolvers = {
  Query: { graphRevision: query },
  GraphRevision: { earliestFact },
};
