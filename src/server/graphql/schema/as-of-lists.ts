import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  GraphQLBoolean,
  Kind,
  TypeInfo,
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isScalarType,
  parseConstValue,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type FieldNode,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ObjectFieldNode,
} from 'graphql';
import { readAsOf } from '../../../queries/api/as-of.js';

/** Marks a list of relationships that takes `at`, in its `extensions`. */
const AS_OF = 'vanortAsOf';

/**
 * Gives every generated list of relationships (`engagementsConnection`, ...) the argument `at`. It becomes a filter of
 * the relationships before the library reads the document, so that pages and `totalCount` are of what held then. Lists
 * of entities at the root have none: what was there at a date, `browse` tells. It stands outside
 * `withReusedTranslations`, which takes texts of the input for values that nobody reads.
 */
export function withAsOf(schema: GraphQLSchema): GraphQLSchema {
  const date = schema.getType('PartialDate');
  if (!isScalarType(date)) throw new Error('The model has no PartialDate');
  const asOf: GraphQLFieldConfigArgumentMap = {
    at: {
      type: date,
      description: 'Only relationships that hold as of this date; those of any time when left out.',
    },
    includeUndated: {
      type: GraphQLBoolean,
      defaultValue: false,
      description: 'Count in what has no known start and was not yet attested at that date.',
    },
  };
  const query = schema.getQueryType()?.name;
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      if (typeName === query) return { ...field, resolve: withFilters(field) };
      if (!filtersRelationships(field)) return undefined;
      return { ...field, args: { ...field.args, ...asOf }, extensions: { ...field.extensions, [AS_OF]: true } };
    },
  });
}

/** Whether a list can be filtered by when its relationships hold. */
function filtersRelationships({ args }: GraphQLFieldConfig<unknown, unknown>): boolean {
  const where = args?.where && getNamedType(args.where.type);
  const edge = isInputObjectType(where) ? where.getFields().edge : undefined;
  const claim = edge && getNamedType(edge.type);
  return isInputObjectType(claim) && 'validFrom' in claim.getFields();
}

function withFilters({ resolve = defaultFieldResolver }: GraphQLFieldConfig<unknown, unknown>) {
  return (source: unknown, args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo) =>
    resolve(source, args, context, filtered(info));
}

/** Parts of documents that have no such argument, whatever the variables are. */
const timeless = new WeakSet<ASTNode>();

function filtered(info: GraphQLResolveInfo): GraphQLResolveInfo {
  if ([...info.fieldNodes, ...Object.values(info.fragments)].every((node) => timeless.has(node))) return info;
  const rewrite = <T extends ASTNode>(node: T): T => {
    if (timeless.has(node)) return node;
    const types = new TypeInfo(info.schema, info.parentType);
    const visitor = {
      Field: (field: FieldNode) =>
        types.getFieldDef()?.extensions[AS_OF] === true ? asFilter(field, info.variableValues) : undefined,
    };
    const rewritten = visit(node, visitWithTypeInfo(types, visitor));
    if (rewritten === node) timeless.add(node);
    return rewritten;
  };
  return {
    ...info,
    fieldNodes: info.fieldNodes.map(rewrite),
    fragments: Object.fromEntries(Object.entries(info.fragments).map(([key, node]) => [key, rewrite(node)])),
  };
}

/** The field with its `at` as a part of its `where`. */
function asFilter(field: FieldNode, variables: Record<string, unknown>): FieldNode | undefined {
  const given = new Map(field.arguments?.map((argument) => [argument.name.value, argument]));
  if (!given.has('at') && !given.has('includeUndated')) return undefined;
  const valueOf = (name: string): unknown => {
    const argument = given.get(name);
    return argument && valueFromASTUntyped(argument.value, variables);
  };
  const [at, includeUndated] = [valueOf('at'), valueOf('includeUndated') === true];
  const others = [...given.values()].filter(({ name }) => name.value !== 'at' && name.value !== 'includeUndated');
  if (typeof at !== 'string') return { ...field, arguments: others };
  const filter = holding(at, includeUndated);
  const where = given.get('where')?.value;
  const isGiven = where !== undefined && valueOf('where') !== null && valueOf('where') !== undefined;
  const both: ObjectFieldNode = {
    kind: Kind.OBJECT_FIELD,
    name: { kind: Kind.NAME, value: 'AND' },
    value: { kind: Kind.LIST, values: isGiven ? [where, filter] : [filter] },
  };
  return {
    ...field,
    arguments: [
      ...others.filter(({ name }) => name.value !== 'where'),
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'where' },
        value: { kind: Kind.OBJECT, fields: [both] },
      },
    ],
  };
}

/** The rule of `holds` (see `queries/api/as-of.ts`) as a filter of relationships. */
function holding(at: string, includeUndated: boolean) {
  const { atMin, atMax } = readAsOf(at, 'anytime', includeUndated);
  const began = [`{validFrom: {lte: "${atMax}"}}`, ...(includeUndated ? ['{since: {eq: null}}'] : [])];
  const goesOn = `{OR: [{validTo: {eq: null}}, {validTo: {gte: "${atMin}"}}]}`;
  return parseConstValue(`{edge: {AND: [{OR: [${began.join(', ')}]}, ${goesOn}]}}`);
}
