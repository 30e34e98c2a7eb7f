import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  TypeInfo,
  defaultFieldResolver,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type FieldNode,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/** The fields that a Relay connection, its edges and its page information have of their own: none takes an argument. */
const OWN_FIELDS = new Set([
  ...['edges', 'pageInfo', 'totalCount', 'cursor'],
  ...['startCursor', 'endCursor', 'hasNextPage', 'hasPreviousPage'],
]);

/**
 * Lets a generated connection be asked for the same field under several aliases. The library makes a connection's
 * fields under one alias each, the first that it finds, so a second one has no value, and cursors under an alias are
 * missing from `pageInfo`. Here it is given the selections without those aliases; what it makes is found by the fields'
 * names.
 */
export function withConnectionAliases(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.name;
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) =>
      typeName === query || fieldName.endsWith('Connection') ? { ...field, resolve: withoutAliases(field) } : undefined,
  });
}

function withoutAliases({ resolve = defaultFieldResolver }: GraphQLFieldConfig<unknown, unknown>) {
  return (source: unknown, args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo) =>
    resolve(source, args, context, {
      ...info,
      fieldNodes: info.fieldNodes.map((node) => stripped(node, info)),
      fragments: Object.fromEntries(Object.entries(info.fragments).map(([name, node]) => [name, stripped(node, info)])),
    });
}

/**
 * By node of a document, which Apollo parses once: a rewritten node stays the same object for caches behind this one.
 */
const known = new WeakMap<ASTNode, ASTNode>();

function stripped<T extends ASTNode>(node: T, info: GraphQLResolveInfo): T {
  const cached = known.get(node) as T | undefined;
  if (cached !== undefined) return cached;
  const types = new TypeInfo(info.schema, info.parentType);
  const rewritten: T = visit(
    node,
    visitWithTypeInfo(types, {
      Field: (field: FieldNode) =>
        field.alias !== undefined && OWN_FIELDS.has(field.name.value) && isConnectionPart(types.getParentType()?.name)
          ? { ...field, alias: undefined }
          : undefined,
    }),
  );
  known.set(node, rewritten);
  return rewritten;
}

const isConnectionPart = (typeName = '') => /(?:Connection|Edge|Relationship|PageInfo)$/.test(typeName);
