import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  GraphQLBoolean,
  getNamedType,
  isInputObjectType,
  isScalarType,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLSchema,
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
 * Gives the generated lists the arguments that the library leaves open: each has a bound and says its order, and each
 * list of relationships takes `at`. Lists of entities at the root have no `at`: what was there at a date, `browse`
 * tells.
 */
export function withListArguments(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.name;
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      if (field.args === undefined || !('sort' in field.args)) return undefined;
      const args = Object.fromEntries(Object.entries(field.args).map(([name, arg]) => [name, bounded(name, arg)]));
      const dated = typeName !== query && filtersRelationships(field) ? asOfArguments(schema) : {};
      return { ...field, args: { ...args, ...dated }, extensions: { ...field.extensions, [GENERATED_LIST]: true } };
    },
  });
}

function bounded(name: string, argument: GraphQLArgumentConfig): GraphQLArgumentConfig {
  const described = { ...argument, description: argument.description ?? DESCRIPTIONS[name] };
  if (name === 'first' || name === 'limit') return { ...described, defaultValue: DEFAULT_LIST };
  if (name !== 'sort') return described;
  const isOfRelationships = getNamedType(argument.type).name.endsWith('ConnectionSort');
  return { ...described, defaultValue: [isOfRelationships ? { node: { id: 'ASC' } } : { id: 'ASC' }] };
}

function asOfArguments(schema: GraphQLSchema): GraphQLFieldConfigArgumentMap {
  const date = schema.getType('PartialDate');
  if (!isScalarType(date)) throw new Error('The model has no PartialDate');
  return {
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
}

/** Whether a list can be filtered by when its relationships hold. */
function filtersRelationships({ args }: GraphQLFieldConfig<unknown, unknown>): boolean {
  const where = args?.where && getNamedType(args.where.type);
  const edge = isInputObjectType(where) ? where.getFields().edge : undefined;
  const claim = edge && getNamedType(edge.type);
  return isInputObjectType(claim) && 'validFrom' in claim.getFields();
}
