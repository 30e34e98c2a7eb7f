import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import {
  GraphQLEnumType,
  GraphQLNonNull,
  GraphQLScalarType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A GraphQL request as a caller who reads the schema, or guesses, might send it. */
export interface RandomRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Values that real ids, dates and texts of the first graph are mixed with. */
const TEXTS = [
  ...['linkoping', 'palo-alto', 'smart-city', 'smart-city-alliance', 'stanford-university', 'nobody', 'ks-2017-494'],
  ...[
    '1987',
    '2017-11-14',
    '..',
    '2017-13-99',
    '',
    ' ',
    '*',
    "'",
    '"',
    '\\',
    '`',
    '$',
    '{{',
    '\u0000',
    '𝕏',
    'å'.repeat(300),
  ],
  ...['arrayconnection:-1', 'YXJyYXljb25uZWN0aW9uOjA=', "') detach delete n //", 'AND OR NOT ~ ? "'],
];
const DATES = ['1987', '2017-11-14', '1990-05', '2017-13-99', '..'];
const NUMBERS = [1, 2, 3, 5, 10, 50];
const ODD_NUMBERS = [0, 500, 501, -1, -2_147_483_648, 2_147_483_647];

const MOST_FIELDS = 60;
const WIDEST = 4;
const DEEPEST = 7;
const DEEPEST_INPUT = 6;

/**
 * A request by the grammar that the schema gives: fields to some depth, arguments in literals and variables, aliases,
 * fragments and directives; now and then a null, a wrong number, a type that does not fit.
 */
export const randomRequest = (schema: GraphQLSchema): fc.Arbitrary<RandomRequest> =>
  fc.nat().map((seed) => new RequestWriter(schema, seed).write());

class RequestWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: RandomGenerator;
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];

  /** How many fields may still be added. */
  #left = MOST_FIELDS;
  #aliases = 0;

  constructor(schema: GraphQLSchema, seed: number) {
    this.#schema = schema;
    this.#random = xoroshiro128plus(seed);
  }

  write(): RandomRequest {
    const selection = this.#selection(this.#schema.getQueryType()!, 0);
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    return {
      query: [`query R${declared === '' ? '' : `(${declared})`} ${selection}`, ...this.#fragments].join('\n'),
      variables: Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value])),
    };
  }

  #number(max: number): number {
    return uniformInt(this.#random, 0, max);
  }
  /** True once in so many times. */
  #seldom(times: number): boolean {
    return this.#number(times - 1) === 0;
  }
  #one<T>(options: readonly T[]): T {
    return options[this.#number(options.length - 1)]!;
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const options = (depth < DEEPEST && this.#left > 0) || leaves.length === 0 ? fields : leaves;
    const chosen = Array.from({ length: 1 + this.#number(this.#left > 0 ? WIDEST - 1 : 0) }, () =>
      (depth >= DEEPEST || this.#left <= 0) && leaves.length === 0
        ? '__typename'
        : this.#field(this.#one(options), depth),
    );
    const body = `{ ${chosen.join(' ')} }`;
    if (!this.#seldom(8)) return body;
    if (this.#seldom(2)) return `{ ... on ${type.name} ${body} }`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `{ ...${name} ${this.#seldom(3) ? `...${name}` : ''} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#left -= 1;
    const args = field.args
      .filter(
        (arg) =>
          (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.#seldom(arg.name === 'after' ? 30 : 3),
      )
      .map((arg) => `${arg.name}: ${this.#argument(arg)}`);
    // Fields of one name that differ in their arguments conflict, unless each has an alias of its own.
    const alias =
      args.length > 0 || this.#seldom(4) ? `${this.#one(['a', 'b', 'id', 'name'])}${(this.#aliases += 1)}: ` : '';
    const directive = this.#seldom(20)
      ? ` @${this.#one(['include', 'skip'])}(if: ${this.#one(['true', 'false'])})`
      : '';
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.#below(type as GraphQLObjectType, depth + 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${below}`;
  }

  #below(type: GraphQLObjectType, depth: number): string {
    if (!isAbstractType(type)) return this.#selection(type, depth);
    return `{ __typename ${this.#schema
      .getPossibleTypes(type)
      .slice(0, 2)
      .map((one) => `... on ${one.name} ${this.#selection(one, depth)}`)
      .join(' ')} }`;
  }

  #argument({ type }: GraphQLArgument): string {
    const value = this.#value(type, 0);
    if (!this.#seldom(2)) return literalOf(value, type);
    const name = `v${this.#variables.size}`;
    this.#variables.set(name, { type: String(type), value });
    return `$${name}`;
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (this.#seldom(150)) return null;
    if (this.#seldom(300)) return this.#one([{}, [], 'x', -1, true, 1.5]);
    if (type instanceof GraphQLNonNull) return this.#value(type.ofType, depth);
    if (isListType(type)) {
      const length = this.#seldom(300) ? 600 : this.#number(3);
      return Array.from({ length }, () => this.#value(type.ofType, depth + 1));
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const simple = fields.filter((field) => !isInputObjectType(getNamedType(field.type)));
      const options = depth < DEEPEST_INPUT ? fields : simple;
      const chosen = options.length === 0 ? [] : Array.from({ length: 1 + this.#number(1) }, () => this.#one(options));
      return Object.fromEntries(chosen.map((field) => [field.name, this.#value(field.type, depth + 1)]));
    }
    return this.#leaf(type);
  }

  #leaf(type: GraphQLScalarType | GraphQLEnumType | GraphQLInputType): unknown {
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    switch (String(type)) {
      case 'Int':
        return this.#one(this.#seldom(20) ? ODD_NUMBERS : NUMBERS);
      case 'Float':
        return this.#one([...NUMBERS, 0.5, 1e300]);
      case 'PartialDate':
        return this.#one(DATES);
      case 'Boolean':
        return this.#one([true, false]);
      default:
        return this.#one(TEXTS);
    }
  }
}

/** A value as it is written in a document: enums bare, texts quoted. */
function literalOf(value: unknown, type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (Array.isArray(value)) return `[${value.map((one) => literalOf(one, itemOf(type))).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(named) ? named.getFields() : {};
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${literalOf(one, fields[name]?.type ?? type)}`)
      .join(', ')}}`;
  }
  return isEnumType(named) && typeof value === 'string' ? value : JSON.stringify(value);
}

function itemOf(type: GraphQLInputType): GraphQLInputType {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) ? bare.ofType : bare;
}
