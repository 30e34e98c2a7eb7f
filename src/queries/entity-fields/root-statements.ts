import {
  getNamedType,
  getNullableType,
  isNonNullType,
  isObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Graph } from '../../db/graph.js';
import type { Row } from '../../db/reads.js';
import { sortedText } from '../../model/collated-texts.js';
import type { FieldSources } from './field-sources.js';
import { matchWhere } from './filter.js';
import { entityOrder } from './order.js';
import { createProjectionCompiler, type ListArguments, type ProjectionCompiler } from './projection.js';

/**
 * Runs a statement that was compiled whole. Planning a filter by related entities can take seconds: such statements have
 * a queue of their own, and nothing else waits for them.
 */
export function read(graph: Graph, { filters, parameters }: ProjectionCompiler, cypher: string): Promise<Row[]> {
  const queue = filters.hasRelated ? graph.filtered : graph.generated;
  return queue.readBatched(cypher, parameters.values);
}

/** Reads a list of entities of a type, each a map by `projectionKey`. */
export async function readList(
  sources: FieldSources,
  typeName: string,
  args: ListArguments,
  graph: Graph,
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  const compiler = createProjectionCompiler(sources, info);
  const { parameters } = compiler;
  const skip = (args.offset ?? 0) > 0 ? `SKIP ${parameters.add(args.offset)} ` : '';
  const order = entityOrder(sources, args.sort, typeName, 'n');
  const cypher = `${matching(sources, typeName, order, args, compiler, info)}
    WITH n ORDER BY ${order} ${skip}LIMIT ${parameters.add(args.limit)}
    RETURN ${compiler.entity(typeName, 'n', info.fieldNodes)} AS entity`;
  const rows = await read(graph, compiler, cypher);
  return rows.map(({ entity }) => entity);
}

/** Reads a page of the entities of a type. */
export async function readConnection(
  sources: FieldSources,
  args: ListArguments,
  graph: Graph,
  info: GraphQLResolveInfo,
): Promise<Row> {
  const connectionType = getNamedType(info.returnType).name;
  const typeName = nodeTypeOf(info, connectionType);
  const compiler = createProjectionCompiler(sources, info);
  const order = entityOrder(sources, args.sort, typeName, 'n');
  const page = compiler.connection(
    {
      match: matching(sources, typeName, order, args, compiler, info),
      ...{ order, node: 'n', relationship: null, target: typeName, properties: null, args },
    },
    connectionType,
    info.fieldNodes,
  );
  const [row] = await read(graph, compiler, `RETURN ${page} AS page`);
  return row!.page as Row;
}

/** Reads one entity by id; undefined: there is none. */
export async function readEntity(
  sources: FieldSources,
  typeName: string,
  id: string,
  graph: Graph,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const compiler = createProjectionCompiler(sources, info);
  const cypher = `MATCH (n:${labels(sources, typeName)} {id: ${compiler.parameters.add(id)}})
    RETURN ${compiler.entity(typeName, 'n', info.fieldNodes)} AS entity`;
  const [row] = await read(graph, compiler, cypher);
  return row?.entity;
}

/** Reads entities of a type by id, in any order; those that there are not are left out. */
export async function readEntities(
  sources: FieldSources,
  typeName: string,
  ids: readonly string[],
  graph: Graph,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const compiler = createProjectionCompiler(sources, info);
  const cypher = `UNWIND ${compiler.parameters.add(ids)} AS id MATCH (n:${labels(sources, typeName)} {id: id})
    RETURN ${compiler.entity(typeName, 'n', info.fieldNodes)} AS entity`;
  return (await read(graph, compiler, cypher)).map(({ entity }) => entity as Row);
}

const labels = (sources: FieldSources, typeName: string) => sources.get(typeName)!.labels.join(':');

/**
 * The entities that a list is of. A property that cannot be null and leads the order is required to exist: that lets
 * the database read them in the order of an index.
 */
function matching(
  sources: FieldSources,
  typeName: string,
  order: string,
  { where }: ListArguments,
  { filters }: ProjectionCompiler,
  { schema }: GraphQLResolveInfo,
): string {
  const [, first = ''] = /^n\.(\w+)/.exec(order) ?? [];
  const conditions = [
    ...(isRequired(sources, schema, typeName, sortedText(first)) ? [`n.${first} IS NOT NULL`] : []),
    ...(where ? [filters.entity(where, typeName, 'n')] : []),
  ];
  return matchWhere(`(n:${labels(sources, typeName)})`, conditions);
}

/** Whether a property of a type's nodes is never null. */
function isRequired(sources: FieldSources, schema: GraphQLSchema, typeName: string, property: string): boolean {
  const type = schema.getType(typeName);
  const found = [...sources.get(typeName)!.fields].find(
    ([, source]) => source.from === 'property' && source.property === property,
  );
  const field = found !== undefined && isObjectType(type) ? type.getFields()[found[0]] : undefined;
  return field !== undefined && isNonNullType(field.type);
}

function nodeTypeOf({ schema }: GraphQLResolveInfo, connectionType: string): string {
  const typeOf = (owner: string, field: string): string => {
    const type = schema.getType(owner);
    if (!isObjectType(type)) throw new Error(`${owner} is not an object type`);
    return getNamedType(getNullableType(type.getFields()[field]!.type)).name;
  };
  return typeOf(typeOf(connectionType, 'edges'), 'node');
}
