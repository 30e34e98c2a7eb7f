import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  GraphQLInputObjectType,
  GraphQLObjectType,
  getNamedType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What a generated type is for, by the end of its name; the first that fits. */
const TYPES: readonly (readonly [ending: string, description: string])[] = [
  ['Query', 'What can be asked.'],
  ['ConnectionFilters', 'A filter by relationships and what they say of themselves.'],
  ['RelationshipFilters', 'A filter by related entities.'],
  ['ConnectionWhere', 'A filter of relationships: everything named in it must hold.'],
  ['Where', 'A filter: everything named in it must hold.'],
  ['ConnectionSort', 'An order of relationships: by the entity at the other end, or by what they say of themselves.'],
  ['Sort', 'An order: name one field in each.'],
  ['Filters', 'A filter of one value: everything named in it must hold.'],
  ['Connection', 'A page of a list, and how many there are in all.'],
  ['Relationship', 'One on a page, with what its relationship says of itself.'],
  ['Edge', 'One on a page.'],
  ['PageInfo', 'Where a page stands in its list.'],
];

/** What a generated field or argument is, by its name, where the model does not say. */
const FIELDS: Readonly<Record<string, string>> = {
  AND: 'All of these hold.',
  OR: 'At least one of these holds; of none, none does.',
  NOT: 'This does not hold, or is unknown.',
  eq: 'It is this; null: it is unknown.',
  in: 'It is one of these.',
  lt: 'It is less than this.',
  lte: 'It is this or less.',
  gt: 'It is more than this.',
  gte: 'It is this or more.',
  contains: 'It has this in it, letter by letter; `search` is more forgiving.',
  startsWith: 'It begins with this.',
  endsWith: 'It ends with this.',
  includes: 'It holds this among others.',
  all: 'There are some, and all of them fulfil this.',
  none: 'None of them fulfils this; `{}`: there are none.',
  single: 'Exactly one of them fulfils this; `{}`: there is exactly one.',
  some: 'At least one of them fulfils this; `{}`: there are some.',
  edges: 'What is on the page.',
  pageInfo: 'Where the page stands.',
  totalCount: 'How many there are on all pages.',
  hasNextPage: 'Whether there are more after it.',
  hasPreviousPage: 'Whether there are any before it.',
  startCursor: 'The `cursor` of the first on the page; null: it is empty.',
  endCursor: 'The `cursor` of the last on the page, for the next page as `after`; null: it is empty.',
  cursor: 'Where to go on from, as `after`.',
  node: 'The entity itself.',
  edge: 'What the relationship says of itself.',
  properties: 'What the relationship says of itself.',
};

/** Says in the served schema what each generated type and field is, so that nobody has to guess from its name. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  const ofType = ({ name, description }: GraphQLNamedType) =>
    description ?? TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
  const describeField = <T extends { description?: string | null }>(field: T, name: string, typeName: string) => ({
    ...field,
    description: field.description ?? fromModel(schema, typeName, name) ?? FIELDS[name] ?? null,
  });
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => new GraphQLObjectType({ ...type.toConfig(), description: ofType(type) }),
    [MapperKind.INPUT_OBJECT_TYPE]: (type) =>
      new GraphQLInputObjectType({ ...type.toConfig(), description: ofType(type) }),
    [MapperKind.OBJECT_FIELD]: describeField,
    [MapperKind.INPUT_OBJECT_FIELD]: describeField,
  });
}

/** The model's own words: of the field that a filter or an order is about, or that a page is of. */
function fromModel(schema: GraphQLSchema, typeName: string, name: string): string | null {
  const owner = schema.getType(typeName.replace(/(Where|Sort)$/, ''));
  if (!isObjectType(owner)) return null;
  const list = name.replace(/Connection$/, '');
  const field = owner.getFields()[list];
  const description =
    owner === schema.getQueryType() && field ? getNamedType(field.type).description : field?.description;
  return description ? `${description}${name === list ? '' : ' In pages.'}` : null;
}
