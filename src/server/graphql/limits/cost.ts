import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, isLeafType, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { ApiError } from '../../../model/api-error.js';
import { LRUCache } from 'lru-cache';
import { MAX_PAGE } from '../../../queries/api/paging.js';
import { GENERATED_LIST, MAX_LIST } from '../schema/lists.js';
import { readQuestions } from '../schema/model.js';
import { declaredCosts, sizeOf, type DeclaredCost } from './declared-costs.js';
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

/** Costs that our own SDL declares beside its fields. */
type Costs = ReadonlyMap<string, DeclaredCost>;

function cost({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs, costs: Costs): number {
  if (isLeafType(getNamedType(field.type))) return 0;
  const { work = 0, repeats } = costs.get(`${type.name}.${field.name}`) ?? {};
  const times = repeats?.(args) ?? timesOf({ type, field, args, node });
  return work + Math.ceil(times * (1 + childComplexity));
}

function timesOf({ type, field, args, node }: Omit<ComplexityEstimatorArgs, 'childComplexity'>): number {
  const isList = field.extensions[GENERATED_LIST] === true;
  const argument = 'limit' in args ? 'limit' : 'first';
  const said = node.arguments?.some(({ name }) => name.value === argument);
  const fallback = field.args.find(({ name }) => name === argument)?.defaultValue ?? 1;
  const asked = sizeOf(args, argument, Number(fallback), isList ? MAX_LIST : MAX_PAGE);
  if (!isList || type.name === 'Query') return asked;
  return said ? asked : UNSAID;
}

/** Shapes of variables whose cost is kept, for one document. */
const KEPT = 100;

/** Fields that one document may have, each counted as often as fragments repeat it. */
export const MAX_DOCUMENT_FIELDS = 5_000;

/**
 * Refuses a document whose worst case is out of proportion, with its figure, and arguments that are out of their
 * bounds, before any of it runs.
 */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin => {
  const declared = declaredCosts(readQuestions());
  /** Apollo caches the documents it has parsed; what one costs depends on its variables, but not on their texts. */
  const byOperation = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        const variables = coerceVariables(schema, operation, request.variables);
        if (variables === null || operation === undefined) return;
        const costs = byOperation.get(operation) ?? new LRUCache<string, number>({ max: KEPT });
        byOperation.set(operation, costs);
        const key = JSON.stringify(variables, (_name, value: unknown) => (typeof value === 'string' ? '' : value));
        beforeExecution(() => {
          const total = costs.get(key) ?? costOf(schema, document, operation, request.variables, declared);
          costs.set(key, total);
          if (total > MAX_COST) {
            throw tooComplex(`The query may cost ${total}, and ${MAX_COST} is allowed: ask for fewer, or less deeply.`);
          }
        });
      },
    }),
  };
};

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown> | undefined,
  costs: Costs,
): number {
  const filters = createFilterTally();
  const estimate = (place: ComplexityEstimatorArgs): number => {
    filters.add(place.args, new Map(place.field.args.map(({ name, type }) => [name, type])));
    return cost(place, costs);
  };
  try {
    return getComplexity({
      schema,
      query: document,
      ...(operation.name !== undefined && { operationName: operation.name.value }),
      // The library coerces them itself: twice would be once too often for enums that have values of their own.
      variables: given ?? {},
      estimators: [estimate],
      // The library gives up at this number, not beyond it.
      maxQueryNodes: MAX_DOCUMENT_FIELDS + 1,
    });
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // Fragments that repeat each other have no other bound: the library gives up at the number of fields.
    throw tooComplex(
      `The query has too many fields: ${MAX_DOCUMENT_FIELDS} are allowed, fragments counted as often as used.`,
    );
  }
}
