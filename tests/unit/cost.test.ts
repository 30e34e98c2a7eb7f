import { readFileSync } from 'node:fs';
import {
  Kind,
  buildSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { RELATION_KIND_NAMES } from '../../src/model/relation-types.js';
import { MAX_ENTRIES } from '../../src/queries/history/timeline.js';
import { MAX_NODES } from '../../src/queries/neighbourhood/neighbourhood.js';
import { MAX_PATHS } from '../../src/queries/paths/connections.js';
import { resolvers } from '../../src/queries/resolvers.js';
import { declaredCosts } from '../../src/server/graphql/limits/declared-costs.js';
import { readQuestions } from '../../src/server/graphql/schema/model.js';

const schema = buildSchema(readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'));
const questions = readQuestions();
const costs = declaredCosts(questions);

/** The fields that the product's own SDL declares, by their coordinate, as the served schema has them. */
const ownFields = questions.definitions.flatMap((definition) => {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
  const type = schema.getType(definition.name.value);
  if (!isObjectType(type)) return [];
  return (definition.fields ?? []).map(({ name }) => ({
    coordinate: `${type.name}.${name.value}`,
    typeName: type.name,
    field: type.getFields()[name.value]!,
  }));
});
const isSized = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ name }) => name === 'first' || name === 'limit');
const isListOfObjects = ({ type }: GraphQLField<unknown, unknown>) =>
  isListType(getNullableType(type)) && !isLeafType(getNamedType(type));

it('every question has a resolver, which its folder exports', () => {
  // What is found by its id is read by the compiler of the model's own fields.
  const byId = ['Query.node', 'Query.nodes'];
  const asked = ownFields
    .filter(({ typeName, coordinate }) => typeName === 'Query' && !byId.includes(coordinate))
    .map(({ coordinate }) => coordinate);

  expect(
    Object.keys(resolvers.Query ?? {})
      .map((field) => `Query.${field}`)
      .sort(),
  ).toEqual(asked.sort());
});

describe('the cost of a query', () => {
  it('counts every list of the product’s own: by a figure, its argument, or that of the question it answers', () => {
    const lists = ownFields.filter(({ field }) => isListOfObjects(field));
    const uncounted = lists.filter(({ coordinate, typeName, field }) => {
      const questions = ownFields.filter((one) => getNamedType(one.field.type).name === typeName);
      const isSizedAbove = questions.length > 0 && questions.every((one) => isSized(one.field));
      return costs.get(coordinate)?.repeats === undefined && !isSized(field) && !isSizedAbove;
    });

    expect(lists.length).toBeGreaterThan(30);
    expect(uncounted.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it.each([
    ['Query.neighbourhood', { limit: MAX_NODES }, MAX_NODES / 50],
    ['Query.timeline', { limit: MAX_ENTRIES }, MAX_ENTRIES],
    ['Query.connections', { first: MAX_PATHS }, MAX_PATHS],
    ['Query.timeline', {}, 100],
    ['EvidenceCoverage.byKind', {}, RELATION_KIND_NAMES.length],
  ])('takes as many of %s as may be asked for: %j', (coordinate, args, times) => {
    expect(costs.get(coordinate)?.repeats?.(args)).toBe(times);
  });

  it.each([
    ['Query.neighbourhood', { limit: MAX_NODES + 1 }],
    ['Query.timeline', { limit: MAX_ENTRIES + 1 }],
    ['Query.connections', { first: MAX_PATHS + 1 }],
  ])('refuses more of %s than the question does: %j', (coordinate, args) => {
    expect(() => costs.get(coordinate)?.repeats?.(args)).toThrow('must be');
  });
});
