import fc, { type GeneratorValue } from 'fast-check';
import {
  execute,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  parse,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { textProperty } from '../../src/model/localized-text.js';
import { SERVED_NODES } from '../../src/model/served-types.js';
import { readFieldSources, type FieldSources } from '../../src/queries/entity-fields/field-sources.js';
import { readModel } from '../../src/server/graphql/schema/model.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { examples } from '../sizes.js';
import { readPlainGraph, type PlainGraph } from './plain-filter.js';
import { servedSchema } from './server.js';

let graph: Graph;
let plain: PlainGraph;
let schema: GraphQLSchema;
let sources: FieldSources;
beforeAll(async () => {
  graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  schema = await servedSchema();
  sources = readFieldSources(readModel());
  plain = await readPlainGraph(graph, sources);
});
afterAll(() => graph.close());

const TYPES = [...SERVED_NODES.map(({ name, plural }) => [name, plural] as const), ['Evidence', 'evidences'] as const];

async function found(plural: string, type: string, where: unknown): Promise<string[]> {
  const document = parse(`query ($where: ${type}Where) { ${plural}(where: $where, limit: 500) { id } }`);
  const contextValue = { graph, homeActor: 'linkoping', language: 'sv' };
  const { data, errors } = await execute({ schema, document, variableValues: { where }, contextValue });
  expect(errors).toBeUndefined();
  return (data as Record<string, { id: string }[]>)[plural]!.map(({ id }) => id).sort();
}

/**
 * Any filter that the schema has for a type, over values that the graph has and others: made of the inputs themselves, so
 * that a new field or operator is tried without being named here.
 */
function anyFilter(
  g: GeneratorValue,
  input: GraphQLInputObjectType,
  typeName: string,
  depth: number,
): Record<string, unknown> {
  const fields = Object.values(input.getFields()).filter(
    ({ name }) => depth > 0 || !(LOGIC.includes(name) || sourceOf(typeName, name)?.from === 'relationship'),
  );
  const chosen = g(() => fc.subarray(fields, { minLength: 0, maxLength: 2 }));
  return Object.fromEntries(
    chosen.map((field) => [field.name, g(() => fc.boolean()) && g(() => fc.nat(4)) === 0 ? null : value(field)]),
  );

  function value({ name, type }: GraphQLInputField): unknown {
    const bare = getNullableType(type);
    const inner = getNamedType(type) as GraphQLInputObjectType;
    if (isListType(bare)) {
      return Array.from({ length: g(() => fc.nat(2)) }, () => anyFilter(g, inner, typeName, depth - 1));
    }
    if (name === 'NOT') return anyFilter(g, inner, typeName, depth - 1);
    const source = sourceOf(typeName, name);
    if (source?.from === 'relationship') {
      const quantifiers = g(() => fc.subarray(['some', 'none', 'single', 'all'], { minLength: 1, maxLength: 2 }));
      const part = getNamedType(inner.getFields().some!.type) as GraphQLInputObjectType;
      const related = () =>
        name.endsWith('Connection')
          ? anyEdgeFilter(g, part, source.target, source.properties, depth - 1)
          : anyFilter(g, part, source.target, depth - 1);
      return Object.fromEntries(quantifiers.map((quantifier) => [quantifier, related()]));
    }
    if (source?.from === 'text') {
      const languages = g(() => fc.subarray(Object.values(inner.getFields()), { minLength: 0 }));
      return Object.fromEntries(
        languages.map((language) => [
          language.name,
          anyComparison(
            g,
            getNamedType(language.type),
            plain.valuesOf(typeName, textProperty(source.text, language.name)),
          ),
        ]),
      );
    }
    const property = source?.from === 'property' ? source.property : name;
    return anyComparison(g, inner, plain.valuesOf(typeName, property));
  }
}

function anyEdgeFilter(
  g: GeneratorValue,
  input: GraphQLInputObjectType,
  target: string,
  properties: string,
  depth: number,
): Record<string, unknown> {
  const inputOf = (name: string) => getNamedType(input.getFields()[name]!.type) as GraphQLInputObjectType;
  const parts = { node: target, ...(input.getFields().edge && { edge: properties }) };
  const chosen = g(() => fc.subarray(Object.entries(parts)));
  const own = Object.fromEntries(chosen.map(([name, type]) => [name, anyFilter(g, inputOf(name), type, depth)]));
  return g(() => fc.boolean()) ? own : { NOT: own };
}

function anyComparison(g: GeneratorValue, type: unknown, known: readonly unknown[]): object {
  if (!isInputObjectType(type)) throw new Error('A comparison is an input');
  const operator = g(() => fc.constantFrom(...Object.values(type.getFields())));
  const bare = getNullableType(operator.type);
  const named = getNamedType(bare);
  const values: readonly unknown[] = [
    ...known,
    ...(isEnumType(named) ? named.getValues().map(({ name }) => name) : []),
  ];
  const any = () => {
    const one = g(() => fc.constantFrom(...(values.length === 0 ? ['nothing'] : values)));
    const isPart = ['contains', 'startsWith', 'endsWith'].includes(operator.name) && typeof one === 'string';
    return isPart
      ? one.slice(
          g(() => fc.nat(3)),
          3 + g(() => fc.nat(4)),
        )
      : one;
  };
  const isNumber = named.name === 'Int' || named.name === 'Float';
  if (values.length === 0 && isNumber) return { eq: null };
  if (operator.name === 'eq' && g(() => fc.boolean())) return { eq: null };
  return { [operator.name]: isListType(bare) ? Array.from({ length: g(() => fc.nat(3)) }, any) : any() };
}

const LOGIC = ['AND', 'OR', 'NOT'];
function sourceOf(typeName: string, name: string) {
  const fields = sources.get(typeName)?.fields;
  return fields?.get(name) ?? fields?.get(name.replace(/Connection$/, ''));
}

describe('a filter means in the API what it means in a plain reading of the graph', () => {
  it.each(TYPES)(
    'of %s',
    async (type, plural) => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (g) => {
          const where = anyFilter(g, schema.getType(`${type}Where`) as GraphQLInputObjectType, type, 2);
          expect(await found(plural, type, where), JSON.stringify(where)).toEqual(plain.find(type, where));
        }),
        { numRuns: examples(5, 40) },
      );
    },
    600_000,
  );
});
