import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  Kind,
  TypeInfo,
  defaultFieldResolver,
  getNamedType,
  parseConstValue,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type ASTVisitor,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

/** How many a generated list holds when nobody says, and at most. */
export const DEFAULT_LIST = 100;
export const MAX_LIST = 500;

/** Marks a generated list field in its `extensions`, for the check of its arguments and its cost. */
export const GENERATED_LIST = 'vanortGeneratedList';

const DESCRIPTIONS: Record<string, string> = {
  where: 'Only those that fulfil this.',
  sort: 'The order; ties are always broken by id.',
  first: `How many at most, 1 to ${MAX_LIST}.`,
  limit: `How many at most, 1 to ${MAX_LIST}.`,
  offset: 'How many to pass over first.',
  after: 'The `endCursor` of the page before.',
};

/**
 * What the generated lists must keep and the library leaves open: each has a bound and a total order. Where the query
 * gives no `sort`, the schema's default is by id; where it gives one, the id is added last.
 */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      const ordered = typeName === schema.getQueryType()?.name ? { ...field, resolve: inTotalOrder(field) } : field;
      if (field.args === undefined || !('sort' in field.args)) return ordered;
      const args = Object.fromEntries(Object.entries(field.args).map(([name, arg]) => [name, bounded(name, arg)]));
      return { ...ordered, args, extensions: { ...field.extensions, [GENERATED_LIST]: true } };
    },
  });
}

function bounded(name: string, argument: GraphQLArgumentConfig): GraphQLArgumentConfig {
  const described = { ...argument, description: argument.description ?? DESCRIPTIONS[name] };
  if (name === 'first' || name === 'limit') return { ...described, defaultValue: DEFAULT_LIST };
  if (name !== 'sort') return described;
  return { ...described, defaultValue: [tiebreak(getNamedType(argument.type).name)] };
}

/** A sort of a relationship's connection sorts by node or by edge; any other sorts by the node's own fields. */
const isEdgeSort = (typeName: string) => typeName.endsWith('ConnectionSort');

/** The library takes a root list's arguments as they are given here, and those of the lists below from the document. */
function inTotalOrder({ resolve = defaultFieldResolver, args: own }: GraphQLFieldConfig<unknown, unknown>) {
  return (source: unknown, args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo) => {
    const sorted = own !== undefined && 'sort' in own ? { ...args, sort: withTiebreak(args.sort, 'Sort') } : args;
    return resolve(source, sorted, context, withTiebreaks(info));
  };
}

const tiebreak = (typeName: string) => (isEdgeSort(typeName) ? { node: { id: 'ASC' } } : { id: 'ASC' });
const writtenTiebreak = (typeName: string) => parseConstValue(isEdgeSort(typeName) ? '{node: {id: ASC}}' : '{id: ASC}');

const withTiebreak = (sort: unknown, typeName: string): unknown[] => [
  ...(Array.isArray(sort) ? (sort as unknown[]) : []),
  tiebreak(typeName),
];

function withTiebreaks(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const declared = new Map((info.operation.variableDefinitions ?? []).map((v) => [v.variable.name.value, v]));
  const addTiebreaks = <T extends ASTNode>(node: T): T => {
    const types = new TypeInfo(info.schema, info.parentType);
    const visitor: ASTVisitor = {
      Argument(argument) {
        const { name, value } = argument;
        if (name.value !== 'sort' || value.kind === Kind.VARIABLE) return undefined;
        const given = value.kind === Kind.LIST ? value.values : value.kind === Kind.NULL ? [] : [value];
        const last = writtenTiebreak(String(getNamedType(types.getArgument()?.type)));
        return { ...argument, value: { kind: Kind.LIST, values: [...given, last] } };
      },
    };
    return visit(node, visitWithTypeInfo(types, visitor));
  };
  return {
    ...info,
    fieldNodes: info.fieldNodes.map(addTiebreaks),
    fragments: Object.fromEntries(Object.entries(info.fragments).map(([key, node]) => [key, addTiebreaks(node)])),
    variableValues: Object.fromEntries(
      Object.entries(info.variableValues).map(([key, value]) => {
        const typeName = typeNameOf(declared.get(key));
        const isSort = typeName.endsWith('Sort') && (value === null || Array.isArray(value));
        return [key, isSort ? withTiebreak(value, typeName) : value];
      }),
    ),
  };
}

function typeNameOf(definition: VariableDefinitionNode | undefined): string {
  let type = definition?.type;
  while (type !== undefined && type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type?.name.value ?? '';
}
