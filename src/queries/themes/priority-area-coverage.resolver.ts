import type { QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { priorityAreaCoverage } from './priority-area-coverage.js';

const query: QueryResolvers['priorityAreaCoverage'] = (_root, args, { graph, homeActor }) =>
  priorityAreaCoverage(graph, args.of ?? homeActor, readAsOf(args.at, 'today', args.includeUndated));

export const resolvers: Resolvers = {
  Query: { priorityAreaCoverage: query },
};
