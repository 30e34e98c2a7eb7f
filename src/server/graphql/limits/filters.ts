import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { badUserInput } from '../../../queries/api/errors.js';
import { tooComplex } from './rejection.js';

/** How many fields the filters and orders of one request may name. */
export const MAX_FILTER_FIELDS = 200;
/** How many conditions on related entities: planning one takes the database some 50 ms. */
export const MAX_RELATED = 10;
/** How deep conditions on related entities may stand in each other: planning takes longer with each level. */
export const MAX_RELATED_DEPTH = 3;
/** A "single" takes longer to plan than others: in each other, it counts as so many levels. */
const SINGLE_LEVELS = 1.5;
/** How deep AND, OR and NOT may stand in each other. */
export const MAX_LOGIC_DEPTH = 8;
/** How many values one list of a filter may hold. */
export const MAX_VALUES = 500;
/** How many orders one list may have. */
export const MAX_SORTS = 10;

const LOGIC = new Set(['AND', 'OR', 'NOT']);
const QUANTIFIERS = new Set(['all', 'none', 'single', 'some']);

/** Where in a filter its reading stands. */
interface Place {
  readonly argument: string;
  readonly path: string;
  readonly related: number;
  readonly logic: number;
}

/** Counts what the filters and orders of one request ask for, and refuses what is too much or has no meaning. */
export interface FilterTally {
  /**
   * Count in the arguments of one list.
   * @throws QUERY_TOO_COMPLEX, or BAD_USER_INPUT for a null where only a value makes sense
   */
  add(args: Readonly<Record<string, unknown>>, types: ReadonlyMap<string, GraphQLInputType>): void;
}

export function createFilterTally(): FilterTally {
  let fields = 0;
  let related = 0;

  function count(place: Place): void {
    fields += 1;
    if (fields > MAX_FILTER_FIELDS) {
      throw tooComplex(`The filters and orders name too many fields: ${MAX_FILTER_FIELDS} are allowed.`);
    }
    if (related > MAX_RELATED) {
      throw tooComplex(`The filters have too many conditions on related entities: ${MAX_RELATED} are allowed.`);
    }
    if (place.related > MAX_RELATED_DEPTH) {
      throw tooComplex(
        `Argument "${place.argument}": ${MAX_RELATED_DEPTH} levels of related entities in each other are allowed.`,
      );
    }
    if (place.logic > MAX_LOGIC_DEPTH) {
      throw tooComplex(
        `Argument "${place.argument}": ${MAX_LOGIC_DEPTH} levels of AND, OR and NOT in each other are allowed.`,
      );
    }
  }

  function read(value: unknown, type: GraphQLInputType, place: Place): void {
    if (Array.isArray(value)) {
      const bare = getNullableType(type);
      const [item, max] = [isListType(bare) ? bare.ofType : bare, place.argument === 'sort' ? MAX_SORTS : MAX_VALUES];
      if (value.length > max) throw tooComplex(`Argument "${place.argument}": a list of ${max} is allowed.`);
      for (const one of value) read(one, item, place);
      return;
    }
    const named = getNamedType(type);
    if (isInputObjectType(named) && isObject(value)) readFields(value, named, place);
  }

  function readFields(value: object, type: GraphQLInputObjectType, place: Place): void {
    const declared = type.getFields();
    for (const [name, given] of Object.entries(value)) {
      const field = declared[name];
      if (field === undefined || given === undefined) continue;
      const path = place.path === '' ? name : `${place.path}.${name}`;
      if (given === null && isOperand(type, name)) throw badUserInput(place.argument, nullMessage(path));
      const isRelated = QUANTIFIERS.has(name);
      if (isRelated) related += 1;
      const inside = {
        ...{ argument: place.argument, path },
        related: place.related + (name === 'single' ? SINGLE_LEVELS : isRelated ? 1 : 0),
        logic: place.logic + (LOGIC.has(name) ? 1 : 0),
      };
      count(inside);
      read(given, field.type, inside);
    }
  }

  return {
    add: (args, types) => {
      for (const [argument, value] of Object.entries(args)) {
        const type = types.get(argument);
        // Other arguments are bounded where they are read.
        if (type !== undefined && isInputObjectType(getNamedType(type)))
          read(value, type, { argument, path: '', related: 0, logic: 0 });
      }
    },
  };
}

/**
 * Whether a field of an input is what something is compared with: nothing is more than null, or has it in it. Only `eq: null`
 * means what it says. Null for a filter as a whole is as left out, as for any other argument.
 */
const isOperand = ({ name: type }: GraphQLInputObjectType, name: string) => type.endsWith('Filters') && name !== 'eq';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const nullMessage = (path: string) =>
  `"${path}" is null, which nothing can be compared with: leave it out, or use "eq: null" for what is unknown.`;
