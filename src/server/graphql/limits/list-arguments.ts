import type { ApolloServerPlugin } from '@apollo/server';
import {
  TypeInfo,
  getArgumentValues,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { readAsOf } from '../../../queries/api/as-of.js';
import { readNumber } from '../../../queries/api/paging.js';
import { offsetOf } from '../../../queries/entity-fields/cursor.js';
import { GENERATED_LIST, MAX_LIST } from '../schema/lists.js';
import { beforeExecution } from './rejection.js';
import { coerceVariables } from './variables.js';

const MAX_OFFSET = 1_000_000;

type ListArguments = Partial<Record<'first' | 'limit' | 'offset' | 'after' | 'at', unknown>>;

/**
 * Refuses what the generated lists would pass on to the database or quietly misread, before any of it runs. Apart from
 * `costLimit`, which keeps what a document costs whatever its texts are: here texts count, dates and cursors.
 */
export const listArguments = (schema: GraphQLSchema): ApolloServerPlugin => {
  /** Apollo keeps the documents it has parsed: each is looked through once. */
  const known = new WeakMap<DocumentNode, readonly GivenList[]>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        const lists = known.get(document) ?? findLists(schema, document);
        known.set(document, lists);
        if (lists.length === 0) return;
        const variables = coerceVariables(schema, operation, request.variables);
        if (variables === null) return;
        beforeExecution(() => {
          for (const { field, node } of lists) check(getArgumentValues(field, node, variables));
        });
      },
    }),
  };
};

/** A place in a document where a generated list is given arguments. */
interface GivenList {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

function findLists(schema: GraphQLSchema, document: DocumentNode): readonly GivenList[] {
  const lists: GivenList[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (field?.extensions[GENERATED_LIST] === true && node.arguments?.length !== 0) lists.push({ field, node });
      },
    }),
  );
  return lists;
}

function check({ first, limit, offset, after, at }: ListArguments): void {
  for (const [name, value] of Object.entries({ first, limit })) {
    if (typeof value === 'number') readNumber(name, value, { fallback: value, min: 1, max: MAX_LIST });
  }
  if (typeof offset === 'number') readNumber('offset', offset, { fallback: 0, min: 0, max: MAX_OFFSET });
  if (at !== undefined && at !== null) readAsOf(typeof at === 'string' ? at : '', 'anytime', false);
  if (typeof after === 'string') offsetOf(after);
}
