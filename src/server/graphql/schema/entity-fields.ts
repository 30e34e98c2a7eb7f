import DataLoader from 'dataloader';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  Kind,
  defaultFieldResolver,
  getNamedType,
  isLeafType,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { isEntity } from '../../../queries/rows/entities.js';

/** Most entities one internal query asks for; a page of a product query holds no more. */
const BATCH = 100;
/** Under this alias an internal query asks for the id; no client can, as the prefix is GraphQL's own. */
const ID = '__id';

type Source = Record<string, unknown>;
type Resolve = GraphQLFieldResolver<Source, object>;
type Loaders = Map<readonly FieldNode[], DataLoader<string, Source>>;

/**
 * Resolves every field of a type on entities that a product query returned. A generated query projects the whole
 * selection at once, by alias; our entities carry their own properties, by name, and their relationships are loaded
 * when selected, through the generated list of their type: one query for all entities at the same path of the response.
 */
export function withEntityFields(schema: GraphQLSchema): GraphQLSchema {
  const lists = generatedLists(schema);
  const requests = new WeakMap<object, Loaders>();
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      if (typeName === 'LocalizedText') return { ...field, resolve: byName(fieldName) };
      const list = lists.get(typeName);
      if (list === undefined) return undefined;
      const type = getNamedType(field.type);
      const { resolve = defaultFieldResolver } = field as { resolve?: Resolve };
      if (isLeafType(type)) return { ...field, resolve: entityOrProjection(byName(fieldName), resolve) };
      if (type.toString() === 'LocalizedText') return undefined;
      const lazily: Resolve = async (source, args, context, info) => {
        if (fieldName in source) return source[fieldName];
        const loaders: Loaders = requests.get(context) ?? new Map<readonly FieldNode[], DataLoader<string, Source>>();
        requests.set(context, loaders);
        const loader = loaders.get(info.fieldNodes) ?? createLoader(info, context, list);
        loaders.set(info.fieldNodes, loader);
        return resolve(await loader.load(String(source.id)), args, context, info);
      };
      return { ...field, resolve: entityOrProjection(lazily, resolve) };
    },
  });
}

const byName =
  (fieldName: string): Resolve =>
  (source) =>
    source[fieldName];

const entityOrProjection =
  (ours: Resolve, generated: Resolve): Resolve =>
  (source, args, context, info) =>
    (isEntity(source) ? ours : generated)(source, args, context, info);

/** Root field that lists all entities of a type, by type name. */
function generatedLists(schema: GraphQLSchema): Map<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields
      .filter(({ args }) => args.some(({ name }) => name === 'offset'))
      .map(({ name, type }) => [getNamedType(type).name, name]),
  );
}

const listNodes = new WeakMap<FieldNode, FieldNode>();

/** The list with its ids and these fields below it: the same object for the same place in a document. */
function listNode(list: string, fieldNodes: readonly FieldNode[]): FieldNode {
  const [only, ...others] = fieldNodes;
  const known = others.length === 0 ? listNodes.get(only!) : undefined;
  if (known !== undefined) return known;
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: name(list),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [{ kind: Kind.FIELD, alias: name(ID), name: name('id') }, ...fieldNodes],
    },
  };
  if (others.length === 0) listNodes.set(only!, node);
  return node;
}

/**
 * Loads the rows of entities by id, each with the field that is being resolved, as if the list had been asked for it.
 */
function createLoader(info: GraphQLResolveInfo, context: object, list: string): DataLoader<string, Source> {
  const parentType = info.schema.getQueryType() as GraphQLObjectType<unknown, object>;
  const { resolve, type } = parentType.getFields()[list]!;
  const fieldNode = listNode(list, info.fieldNodes);
  const listInfo: GraphQLResolveInfo = {
    ...info,
    fieldName: list,
    fieldNodes: [fieldNode],
    parentType,
    returnType: type,
    path: { prev: undefined, key: list, typename: parentType.name },
  };
  return new DataLoader(
    async (ids) => {
      const args = { where: { id: { in: ids } }, limit: ids.length };
      const rows = (await resolve!(undefined, args, context, listInfo)) as Source[];
      const byId = new Map(rows.map((row) => [row[ID], row]));
      return ids.map((id) => byId.get(id) ?? new Error(`${id} is missing from the graph`));
    },
    { maxBatchSize: BATCH },
  );
}
