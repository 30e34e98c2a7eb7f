import type { GraphRevisionResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readLoading } from './loading.js';
import { readGraphState } from './revision.js';

const query: QueryResolvers['graphRevision'] = (_root, _args, { graph }) => readGraphState(graph);

const revision: GraphRevisionResolvers = {
  earliestFact: (_revision, _args, context) => context.earliestFact.get(),
  loading: (_revision, _args, { graph, onCutShort }) => {
    // A load begins and ends without a new revision, by which answers are kept.
    onCutShort();
    return readLoading(graph);
  },
};

export const resolvers: Resolvers = {
  Query: { graphRevision: query },
  GraphRevision: revision,
};
