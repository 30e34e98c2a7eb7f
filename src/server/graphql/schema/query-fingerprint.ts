import {
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The path of a string in the input: field names and list indexes. */
export type JsonPath = readonly (string | number)[];

/** Arguments whose value is parsed rather than passed on as a parameter: they are part of the fingerprint. */
const READ = new Set(['after']);

/**
 * The part of an input that determines its translation: everything except strings, which only become parameters. Two
 * inputs with the same fingerprint differ only in the strings at `places`.
 */
export interface Fingerprint {
  readonly text: string;
  readonly places: readonly JsonPath[];
}

/** @param types the type of each value by name; a value without one is part of the fingerprint */
export function fingerprint(
  values: Readonly<Record<string, unknown>>,
  types: ReadonlyMap<string, GraphQLInputType>,
): Fingerprint {
  const places: JsonPath[] = [];
  const masked = (value: unknown, type: GraphQLInputType | undefined, place: JsonPath): unknown => {
    if (type instanceof GraphQLNonNull) return masked(value, type.ofType, place);
    if (value === null || value === undefined || type === undefined) return value;
    if (type instanceof GraphQLList) {
      const item = type.ofType;
      return Array.isArray(value)
        ? value.map((one, index) => masked(one, item, [...place, index]))
        : masked(value, item, place);
    }
    if (type instanceof GraphQLInputObjectType) {
      const fields = type.getFields();
      return Object.entries(value).map(([name, one]) => [name, masked(one, fields[name]?.type, [...place, name])]);
    }
    const isText = type instanceof GraphQLScalarType && typeof value === 'string' && value !== '';
    if (!isText || READ.has(String(place.at(-1)))) return value;
    places.push(place);
    return { text: true };
  };
  const text = JSON.stringify(
    Object.entries(values).map(([name, one]) => [name, masked(one, types.get(name), [name])]),
  );
  return { text, places };
}

const declared = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, GraphQLInputType>>();

/** The types of an operation's variables, by name. */
export function variableTypes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, GraphQLInputType> {
  const known = declared.get(operation);
  if (known !== undefined) return known;
  const types = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type as never) as unknown as GraphQLInputType,
    ]),
  );
  declared.set(operation, types);
  return types;
}
