import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  getNamedType,
  isLeafType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import type { QueryContext } from '../../../queries/api/context.js';
import { MAX_PATHS } from '../../../queries/paths/connections.js';
import { MAX_NODES } from '../../../queries/neighbourhood/neighbourhood.js';
import { MAX_PAGE, readNumber } from '../../../queries/api/paging.js';
import { MAX_ENTRIES } from '../../../queries/history/timeline.js';
import { GENERATED_LIST, MAX_LIST } from '../schema/lists.js';
import { fingerprint, variableTypes } from '../schema/query-fingerprint.js';
import { createFilterTally } from './filters.js';
import { beforeExecution, tooComplex } from './rejection.js';
import { coerceVariables } from './variables.js';

// Its ES module imports a second copy of graphql (`graphql/index.mjs`), which refuses a schema made by the first.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** The most that one document may cost; an object costs 1, a list as much as it may hold. */
export const MAX_COST = 50_000;

/** How many a nested list is taken to hold when the query does not say; a list at the root, and a page, say it. */
const UNSAID = 10;

type Arguments = Readonly<Record<string, unknown>>;

/**
 * How often a product's answer repeats what is below it, by field, where no argument `first` of its own or of the
 * question says so: as many as there are in a large answer. A test finds the list that is forgotten here.
 */
export const REPEATS: Readonly<Record<string, number | ((args: Arguments) => number)>> = {
  'Query.mandatePeriods': 10,
  // For each fifty nodes that may be drawn: these, twice as many links, and what ten of them leave out.
  'Query.neighbourhood': (args) => Math.max(1, size(args, 'limit', 200, MAX_NODES) / 50),
  'Query.common': 8,
  'Subgraph.nodes': 50,
  'Subgraph.links': 100,
  'Subgraph.omitted': 10,
  'Query.timeline': (args) => size(args, 'limit', 100, MAX_ENTRIES),
  'Query.connections': (args) => size(args, 'first', 5, MAX_PATHS),
  'Query.priorityAreaCoverage': 20,
  'PartnerEdge.reasons': 3,
  'Reason.evidence': 4,
  'GapCandidate.with': 5,
  'GapCandidate.evidence': 4,
  'GraphLink.evidence': 2,
  'TimelineEntry.evidence': 3,
  'Recording.evidence': 2,
  'Query.reviewsDue': 20,
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
  'ConnectionPath.hops': 8,
  'Hop.evidence': 2,
};

/**
 * What a question costs however little of its answer is asked for, in the same measure: about 0.05 ms of the database.
 * Measured on a graph of 2,600 entities: a whole reading takes 0.2 s, a search for ways up to its time limit.
 */
const WORK: Readonly<Record<string, number>> = {
  // In a thread of its own, one network at a time, for up to thirty seconds.
  'Query.networkPosition': 10_000,
  // All entities are looked at for each answer.
  'Query.browse': 4_000,
  'Query.evidenceCoverage': 4_000,
  'Query.priorityAreaCoverage': 4_000,
  // Up to six searches; each may take half of what is left of the time limit.
  'Query.connections': 5_000,
  // Two steps from each actor, and again for what is left out.
  'Query.common': 2_000,
  'Query.gapCandidates': 2_000,
  // A history of up to five hundred engagements, or a period of all.
  'Query.changes': 1_000,
  'Query.timeline': 1_000,
  'Query.timelineConnection': 1_000,
  'Query.partnersByPriorityArea': 1_000,
  'Query.partnersAcrossAreas': 1_000,
  'Query.reviewsDue': 500,
  'Query.neighbourhood': 500,
  'Query.responsibility': 500,
  'Query.neighbours': 200,
  'Query.search': 200,
};

/** How many an argument asks for. @throws BAD_USER_INPUT naming it unless it is 1 to `max` */
const size = (args: Arguments, argument: string, fallback: number, max: number): number =>
  readNumber(argument, args[argument] as number | null | undefined, { fallback, min: 1, max });

function cost({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number {
  if (isLeafType(getNamedType(field.type))) return 0;
  const coordinate = `${type.name}.${field.name}`;
  const repeats = REPEATS[coordinate] ?? sizeOf({ type, field, args, node });
  const times = typeof repeats === 'function' ? repeats(args) : repeats;
  return (WORK[coordinate] ?? 0) + Math.ceil(times * (1 + childComplexity));
}

function sizeOf({ type, field, args, node }: Omit<ComplexityEstimatorArgs, 'childComplexity'>): number {
  const isList = field.extensions[GENERATED_LIST] === true;
  const argument = 'limit' in args ? 'limit' : 'first';
  const said = node.arguments?.some(({ name }) => name.value === argument);
  const fallback = field.args.find(({ name }) => name === argument)?.defaultValue ?? 1;
  const asked = size(args, argument, Number(fallback), isList ? MAX_LIST : MAX_PAGE);
  if (!isList || type.name === 'Query') return asked;
  if (!said) return UNSAID;
  // The library fetches what is below all the entities of a nested list before it applies the list's limit.
  return argument === 'limit' ? Math.max(asked, UNSAID) : asked;
}

/** What an operation costs, and how many conditions on related entities its filters have. */
interface Cost {
  readonly total: number;
  readonly related: number;
}

/** Shapes of variables whose cost is kept, for one document. */
const KEPT = 100;

/** Fields that one document may have, each counted as often as fragments repeat it. */
export const MAX_DOCUMENT_FIELDS = 5_000;

/**
 * Refuses a document whose worst case is out of proportion, with its figure, and arguments that are out of their
 * bounds, before any of it runs.
 */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin<QueryContext> => {
  /** Apollo caches the documents it has parsed; what one costs depends on its variables, but not on their texts. */
  const byOperation = new WeakMap<OperationDefinitionNode, LRUCache<string, Cost>>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        const variables = coerceVariables(schema, operation, request.variables);
        if (variables === null || operation === undefined) return;
        const costs = byOperation.get(operation) ?? new LRUCache<string, Cost>({ max: KEPT });
        byOperation.set(operation, costs);
        const key = fingerprint(variables, variableTypes(schema, operation)).text;
        const known = costs.get(key) ?? beforeExecution(() => costOf(schema, document, operation, variables));
        costs.set(key, known);
        const { total, related } = known;
        if (total > MAX_COST) {
          throw tooComplex(`The query may cost ${total}, and ${MAX_COST} is allowed: ask for fewer, or less deeply.`);
        }
        // `@neo4j/graphql` runs its statements on what is in the context.
        if (related > 0) Object.assign(contextValue, { executionContext: contextValue.graph.filtered.driver });
      },
    }),
  };
};

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Cost {
  const filters = createFilterTally();
  const estimate = (place: ComplexityEstimatorArgs): number => {
    filters.add(place.args, new Map(place.field.args.map(({ name, type }) => [name, type])));
    return cost(place);
  };
  try {
    const total = getComplexity({
      schema,
      query: document,
      ...(operation.name !== undefined && { operationName: operation.name.value }),
      variables,
      estimators: [estimate],
      // The library gives up at this number, not beyond it.
      maxQueryNodes: MAX_DOCUMENT_FIELDS + 1,
    });
    return { total, related: filters.related };
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code !== undefined) throw error;
    // Fragments that repeat each other have no other bound: the library gives up at the number of fields.
    throw tooComplex(
      `The query has too many fields: ${MAX_DOCUMENT_FIELDS} are allowed, fragments counted as often as used.`,
    );
  }
}
