import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { SERVED_NODES } from '../../src/model/served-types.js';

/** What a question cannot do without, by the argument's name. */
const REQUIRED: Readonly<Record<string, unknown>> = {
  id: 'palo-alto',
  ids: ['palo-alto'],
  of: 'smart-city-alliance',
  from: 'linkoping',
  to: 'palo-alto',
  text: 'palo',
  area: 'smart-city',
  areas: ['smart-city', 'citizen-dialogue'],
  without: ['smart-city-alliance'],
  register: 'ks-2017-494-position-paper',
  kind: 'PARTICIPATES_IN',
};
const OF_FIELD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  changes: { from: '1986', to: '1990' },
  common: { of: ['enschede', 'palo-alto'] },
  engagement: { id: 'smart-city-alliance' },
};
const ENTITIES = new Set(['Evidence', ...SERVED_NODES.map(({ name }) => name)]);

/** What an argument is given: undefined leaves it out, where it may be. */
export type Given = (argument: GraphQLArgument, owner: string) => unknown;

const literal = (argument: GraphQLArgument, value: unknown) =>
  argument.name === 'kind' ? String(value) : JSON.stringify(value);

/** A field of the root with everything below it, down to entities of the model, of which it asks for ids and names. */
export function questionOf(field: GraphQLField<unknown, unknown>, depth: number, given: Given): string {
  return selection('Query', field, depth, given);
}

function selection(owner: string, field: GraphQLField<unknown, unknown>, depth: number, given: Given): string {
  const args = field.args.flatMap((argument) => {
    const required = { ...REQUIRED, ...OF_FIELD[field.name] }[argument.name];
    const value = given(argument, owner) ?? (isNonNullType(argument.type) ? required : given(argument, owner));
    return value === undefined ? [] : [`${argument.name}: ${literal(argument, value)}`];
  });
  const head = `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}`;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return head;
  const below = isObjectType(type) ? fieldsOf(type, depth - 1, given) : [];
  return `${head} { __typename ${below.join(' ')} }`;
}

function fieldsOf(type: GraphQLObjectType, depth: number, given: Given): string[] {
  if (ENTITIES.has(type.name)) return ['id'];
  return Object.values(type.getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => selection(type.name, field, depth, given));
}
