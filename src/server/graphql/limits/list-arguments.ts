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
import { pointBounds } from '../../../model/edtf.js';
import { badUserInput } from '../../../queries/api/errors.js';
import { GENERATED_LIST, MAX_LIST } from '../schema/lists.js';
import { beforeExecution } from './rejection.js';
import { coerceVariables } from './variables.js';

const MAX_OFFSET = 1_000_000;

/** The library's cursors are offsets under base64; it takes any other text for page one. */
const CURSOR = /^arrayconnection:(0|[1-9]\d{0,8})$/;

type ListArguments = Partial<Record<'first' | 'limit' | 'offset' | 'after' | 'at', unknown>>;

/** Refuses what the generated lists would pass on to the database or quietly misread, before any of it runs. */
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
  // The library takes null, and a limit of 0, for no limit at all.
  for (const [name, value] of Object.entries({ first, limit })) {
    if (value === null || (typeof value === 'number' && (value < 1 || value > MAX_LIST))) {
      throw badUserInput(name, `must be 1 to ${MAX_LIST}.`);
    }
  }
  if (typeof offset === 'number' && (offset < 0 || offset > MAX_OFFSET)) {
    throw badUserInput('offset', `must be 0 to ${MAX_OFFSET}.`);
  }
  if (at !== undefined && at !== null && (typeof at !== 'string' || pointBounds(at) === null)) {
    throw badUserInput('at', 'must be an EDTF date such as "1990", "2017-11" or "2017-11-14".');
  }
  if (typeof after === 'string' && !isCursor(after)) {
    throw badUserInput('after', 'is not a cursor of a list: use an endCursor as it is.');
  }
}

function isCursor(after: string): boolean {
  const bytes = Buffer.from(after, 'base64');
  return (
    CURSOR.test(bytes.toString('utf8')) && bytes.toString('base64').replace(/=+$/, '') === after.replace(/=+$/, '')
  );
}
