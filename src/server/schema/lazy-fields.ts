import DataLoader from 'dataloader';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  GraphQLError,
  Kind,
  defaultFieldResolver,
  execute,
  getNamedType,
  isObjectType,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/** Most things one internal query asks for; a page of a product query holds no more. */
const BATCH = 100;

type Source = Record<string, unknown>;
type Loaders = Map<readonly FieldNode[], DataLoader<string, unknown>>;

/**
 * Lets an entity that a product query returned be asked for anything its type offers. A generated query projects all
 * that was selected at once; an entity of ours carries its own properties, and its relationships are fetched when
 * selected, through the generated list of its type: one query for all entities of the same place in the answer.
 */
export function withLazyFields(schema: GraphQLSchema): GraphQLSchema {
  const lists = generatedLists(schema);
  const requests = new WeakMap<object, Loaders>();
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const list = lists.get(typeName);
      if (list === undefined || !isObjectType(getNamedType(field.type)) || field.astNode === undefined)
        return undefined;
      if (getNamedType(field.type).toString() === 'LocalizedText') return undefined;
      const { resolve = defaultFieldResolver } = field;
      const lazily: GraphQLFieldResolver<Source, object> = (source, args, context, info) => {
        const key = String(info.path.key);
        if (key in source || fieldName in source) return resolve(source, args, context, info);
        const loaders = requests.get(context) ?? (new Map() as Loaders);
        requests.set(context, loaders);
        const loader = loaders.get(info.fieldNodes) ?? createLoader(info, context, list);
        loaders.set(info.fieldNodes, loader);
        return loader.load(String(source.id));
      };
      return { ...field, resolve: lazily };
    },
  });
}

/** Root field that lists all entities of a type, by type name. */
function generatedLists(schema: GraphQLSchema): Map<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields
      .filter(({ args }) => args.some(({ name }) => name === 'offset'))
      .map(({ name, type }) => [getNamedType(type).name, name]),
  );
}

function createLoader(info: GraphQLResolveInfo, context: object, list: string) {
  const key = String(info.path.key);
  return new DataLoader<string, unknown>(
    async (ids) => {
      const result = await execute({
        schema: info.schema,
        document: listQuery(list, ids, info),
        variableValues: info.variableValues,
        contextValue: context,
      });
      const failure = result.errors?.[0];
      if (failure !== undefined) throw failure.originalError ?? new GraphQLError(failure.message);
      const found = new Map((result.data?.[list] as Source[]).map((entity) => [entity.id, entity[key]]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: BATCH },
  );
}

/** `query { actors(where: {id: {in: [...]}}, limit: n) { id  <the field as it was asked for> } }` */
function listQuery(list: string, ids: readonly string[], info: GraphQLResolveInfo): DocumentNode {
  const text = `{ ${list}(where: {id: {in: ${JSON.stringify(ids)}}}, limit: ${ids.length}) { id } }`;
  const { definitions } = visit(parse(text, { noLocation: true }), {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: info.operation.variableDefinitions ?? [],
    }),
    SelectionSet: {
      leave: (selectionSet, _key, parent) =>
        isNode(parent) && parent.kind === Kind.FIELD
          ? { ...selectionSet, selections: [...selectionSet.selections, ...info.fieldNodes] }
          : undefined,
    },
  });
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...Object.values(info.fragments)] };
}

const isNode = (value: ASTNode | readonly ASTNode[] | undefined): value is ASTNode =>
  value !== undefined && !Array.isArray(value);
