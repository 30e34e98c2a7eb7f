import type { Resolvers } from '../generated/resolvers.js';
import * as coverage from './priority-area-coverage.resolver.js';
import * as neighbourhood from './neighbourhood.resolver.js';
import * as partners from './partners-by-priority-area.resolver.js';
import * as search from './search.resolver.js';

/** The resolvers of the product's own questions, by their coordinate in `schema/analysis.graphql`. */
export const resolvers: Resolvers = {
  Query: {
    neighbourhood: neighbourhood.query,
    partnersByPriorityArea: partners.query,
    priorityAreaCoverage: coverage.query,
    search: search.query,
  },
  GraphLink: neighbourhood.link,
  GraphNode: neighbourhood.node,
  Reason: partners.reason,
  SearchHit: search.hit,
};
