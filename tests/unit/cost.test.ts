import { readFileSync, readdirSync } from 'node:fs';
import {
  Kind,
  buildSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  type GraphQLField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { REPEATS } from '../../src/server/graphql/limits/cost.js';

const schema = buildSchema(readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'));
const folder = new URL('../../schema/analysis/', import.meta.url);

/** The fields that the product's own SDL declares, by their coordinate, as the served schema has them. */
const ownFields = readdirSync(folder).flatMap((file) =>
  parse(readFileSync(new URL(file, folder), 'utf8')).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type)) return [];
    return (definition.fields ?? []).map(({ name }) => ({
      coordinate: `${type.name}.${name.value}`,
      typeName: type.name,
      field: type.getFields()[name.value]!,
    }));
  }),
);
const isSized = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ name }) => name === 'first' || name === 'limit');
const isListOfObjects = ({ type }: GraphQLField<unknown, unknown>) =>
  isListType(getNullableType(type)) && !isLeafType(getNamedType(type));

describe('the cost of a query', () => {
  it('counts every list of the product’s own: by a figure, its argument, or that of the question it answers', () => {
    const lists = ownFields.filter(({ field }) => isListOfObjects(field));
    const uncounted = lists.filter(({ coordinate, typeName, field }) => {
      const questions = ownFields.filter((one) => getNamedType(one.field.type).name === typeName);
      const isSizedAbove = questions.length > 0 && questions.every((one) => isSized(one.field));
      return REPEATS[coordinate] === undefined && !isSized(field) && !isSizedAbove;
    });

    expect(lists.length).toBeGreaterThan(30);
    expect(uncounted.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('has figures for fields that are there', () => {
    const known = new Set(ownFields.map(({ coordinate }) => coordinate));

    expect(Object.keys(REPEATS).filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });
});
