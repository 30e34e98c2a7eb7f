import type { QueryResolvers } from '../../generated/resolvers.js';
import { readGraphState } from './revision.js';

export const query: QueryResolvers['graphRevision'] = (_root, _args, { graph }) => readGraphState(graph);
