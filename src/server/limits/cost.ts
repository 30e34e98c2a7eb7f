import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, isLeafType, type GraphQLSchema } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { MAX_PAGE } from '../../queries/paging.js';
import { GENERATED_LIST, MAX_LIST } from '../schema/lists.js';
import { tooComplex } from './rejection.js';
import { coerceVariables } from './variables.js';

// Its ES module imports a second copy of graphql (`graphql/index.mjs`), which refuses a schema made by the first.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** The most that one document may cost; an object costs 1, a list as much as it may hold. */
export const MAX_COST = 50_000;

/** How many a nested list is taken to hold when the query does not say; a list at the root, and a page, say it. */
const UNSAID = 10;

/** How often a product's answer repeats what is below it, by field: a page's size comes from its argument `first`. */
const REPEATS: Readonly<Record<string, number>> = {
  'Query.neighbourhood': 1,
  'Subgraph.nodes': 50,
  'Subgraph.links': 50,
  'Subgraph.omitted': 10,
  'Query.priorityAreaCoverage': 10,
  'PartnerEdge.reasons': 3,
  'Reason.evidence': 4,
  'GraphLink.evidence': 2,
  'TimelineEntry.evidence': 2,
  'Recording.evidence': 2,
  'Query.reviewsDue': 10,
  'ReviewDue.responsible': 2,
  'ReviewDue.documents': 2,
  'ReviewDue.evidence': 4,
  'Responsibility.duties': 15,
  'Responsibility.costs': 2,
  'CostResponsibility.payers': 5,
  'CostResponsibility.documents': 2,
  'CostResponsibility.evidence': 3,
  'HeldDuty.evidence': 3,
  'HeldDuty.documents': 2,
  'Payer.evidence': 2,
  'EvidenceCoverage.byKind': 26,
  'BrowseConnection.facets': 5,
  'SearchConnection.facets': 5,
  'PartnerConnection.facets': 5,
  'NeighbourConnection.facets': 5,
  'GapCandidateConnection.facets': 5,
  'ReviewDueConnection.facets': 5,
  'ChangeConnection.facets': 5,
  'NetworkPosition.facets': 5,
  'Subgraph.facets': 5,
  'Facet.values': 20,
  'ConnectionPath.hops': 6,
  'Hop.evidence': 2,
};

function cost({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number {
  if (isLeafType(getNamedType(field.type))) return 0;
  return (REPEATS[`${type.name}.${field.name}`] ?? sizeOf({ type, field, args, node })) * (1 + childComplexity);
}

function sizeOf({ type, field, args, node }: Omit<ComplexityEstimatorArgs, 'childComplexity'>): number {
  const { first, limit } = args as { first?: number; limit?: number };
  const isList = field.extensions[GENERATED_LIST] === true;
  const said = node.arguments?.some(({ name }) => name.value === 'first' || name.value === 'limit') ?? false;
  if (isList && type.name !== 'Query') {
    if (!said) return UNSAID;
    // The library fetches what is below all the things of a nested list before it applies the list's limit.
    if (limit !== undefined) return Math.max(limit, UNSAID);
  }
  return Math.min(Math.max(first ?? limit ?? 1, 0), isList ? MAX_LIST : MAX_PAGE);
}

/** Refuses a document whose worst case is out of proportion, with its figure, before any of it runs. */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, operationName, request }) => {
      const variables = coerceVariables(schema, operation, request.variables);
      if (variables === null) return;
      const total = getComplexity({
        schema,
        query: document,
        ...(operationName !== null && { operationName }),
        variables,
        estimators: [cost],
      });
      if (total > MAX_COST) {
        throw tooComplex(`The query may cost ${total}, and ${MAX_COST} is allowed: ask for fewer, or less deeply.`);
      }
    },
  }),
});
