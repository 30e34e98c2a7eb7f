import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  Kind,
  defaultFieldResolver,
  getNamedType,
  visit,
  type ASTNode,
  type ConstObjectValueNode,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ObjectValueNode,
  type ValueNode,
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
  first: `How many at most, 0 to ${MAX_LIST}.`,
  limit: `How many at most, 0 to ${MAX_LIST}.`,
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
      if (field.args === undefined || !('sort' in field.args)) return undefined;
      const args = Object.fromEntries(Object.entries(field.args).map(([name, arg]) => [name, bounded(name, arg)]));
      const extensions = { ...field.extensions, [GENERATED_LIST]: true };
      return typeName === schema.getQueryType()?.name
        ? { ...field, args, extensions, resolve: inTotalOrder(field) }
        : { ...field, args, extensions };
    },
  });
}

function bounded(name: string, argument: GraphQLArgumentConfig): GraphQLArgumentConfig {
  const described = { ...argument, description: argument.description ?? DESCRIPTIONS[name] };
  if (name === 'first' || name === 'limit') return { ...described, defaultValue: DEFAULT_LIST };
  if (name !== 'sort') return described;
  const byId = { id: 'ASC' };
  return { ...described, defaultValue: [isEdgeSort(getNamedType(argument.type).name) ? { node: byId } : byId] };
}

/** A sort of a relationship's connection sorts by node or by edge; any other sorts by the node's own fields. */
const isEdgeSort = (typeName: string) => typeName.endsWith('ConnectionSort');

function inTotalOrder({ resolve = defaultFieldResolver }: GraphQLFieldConfig<unknown, unknown>) {
  return (source: unknown, args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo) =>
    resolve(source, args, context, withTiebreaks(info));
}

const object = (field: string, value: ConstObjectValueNode | { kind: Kind.ENUM; value: string }) =>
  ({
    kind: Kind.OBJECT,
    fields: [{ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: field }, value }],
  }) satisfies ObjectValueNode;
const BY_ID = object('id', { kind: Kind.ENUM, value: 'ASC' });
const BY_NODE_ID = object('node', BY_ID);

function withTiebreaks(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const declared = new Map((info.operation.variableDefinitions ?? []).map((v) => [v.variable.name.value, v]));
  const addTiebreaks = <T extends ASTNode>(node: T): T =>
    visit(node, {
      Argument(argument) {
        if (argument.name.value !== 'sort' || argument.value.kind === Kind.VARIABLE) return undefined;
        const values = argument.value.kind === Kind.LIST ? argument.value.values : [argument.value];
        const [first] = values;
        if (first === undefined) return undefined;
        const last = sortsEdges(first, declared) ? BY_NODE_ID : BY_ID;
        return { ...argument, value: { kind: Kind.LIST, values: [...values, last] } };
      },
    });
  return {
    ...info,
    fieldNodes: info.fieldNodes.map(addTiebreaks),
    fragments: Object.fromEntries(Object.entries(info.fragments).map(([key, node]) => [key, addTiebreaks(node)])),
    variableValues: Object.fromEntries(
      Object.entries(info.variableValues).map(([key, value]) => [key, variableInTotalOrder(value, declared.get(key))]),
    ),
  };
}

function sortsEdges(value: ValueNode, declared: ReadonlyMap<string, VariableDefinitionNode>): boolean {
  if (value.kind === Kind.VARIABLE) return isEdgeSort(typeNameOf(declared.get(value.name.value)));
  return value.kind === Kind.OBJECT && value.fields.every(({ name }) => name.value === 'node' || name.value === 'edge');
}

function variableInTotalOrder(value: unknown, definition: VariableDefinitionNode | undefined): unknown {
  const typeName = typeNameOf(definition);
  if (!typeName.endsWith('Sort') || !Array.isArray(value)) return value;
  const byId = { id: 'ASC' };
  return [...(value as unknown[]), isEdgeSort(typeName) ? { node: byId } : byId];
}

function typeNameOf(definition: VariableDefinitionNode | undefined): string {
  let type = definition?.type;
  while (type !== undefined && type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type?.name.value ?? '';
}
