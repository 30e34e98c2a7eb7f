import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIST } from '../../src/server/graphql/schema/lists.js';
import { buildSchema } from '../../src/server/graphql/schema/build.js';

interface Described {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

interface Field extends Pick<Described, 'description'> {
  readonly name: string;
  readonly args?: readonly Field[];
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

/** Everything of the schema that a reader meets, by its coordinate. */
function* everything(): Generator<Described> {
  for (const type of Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))) {
    yield { coordinate: type.name, description: type.description };
    if (isEnumType(type)) {
      for (const { name, description } of type.getValues()) yield { coordinate: `${type.name}.${name}`, description };
    }
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue;
    const fields: readonly Field[] = Object.values(type.getFields());
    for (const field of fields) {
      yield { coordinate: `${type.name}.${field.name}`, description: field.description };
      for (const argument of field.args ?? []) {
        const coordinate = `${type.name}.${field.name}(${argument.name}:)`;
        yield { coordinate, description: argument.description };
      }
    }
  }
}

describe('the served schema', () => {
  it('says of each type, field, argument and value what it is', () => {
    const silent = [...everything()].filter(({ description }) => !description?.trim());

    expect(silent.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('tells of a filter or an order in the words of the field that it is about', () => {
    const words = new Map([...everything()].map(({ coordinate, description }) => [coordinate, description]));

    expect(words.get('ActorWhere.population')).toBe(words.get('Actor.population'));
    expect(words.get('ActorSort.name')).toBe(words.get('Actor.name'));
    expect(words.get('Actor.engagementsConnection')).toBe(`${words.get('Actor.engagements')} In pages.`);
    expect(words.get('Query.cities')).toContain(words.get('City'));
  });

  it('is the snapshot in src/generated', () => {
    const snapshot = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');

    expect(`${printSchema(lexicographicSortSchema(schema))}\n` === snapshot, 'run `npm run codegen`').toBe(true);
  });

  it('can only be read from', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
    expect(
      Object.keys(schema.getTypeMap()).filter((name) => /(Create|Update|Delete|Connect)\w*Input$/.test(name)),
    ).toEqual([]);
  });

  it('tells of nothing by an interface or a union, but of what an id finds', () => {
    const abstract = Object.values(schema.getTypeMap()).filter((type) => 'resolveType' in type);

    expect(abstract.map(({ name }) => name)).toEqual(['Node']);
  });

  it('bounds and orders every list that takes a sort', () => {
    const lists = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .map(({ args }) => new Map(args.map((argument) => [argument.name, argument.defaultValue])))
      .filter((args) => args.has('sort'));

    expect(lists.length).toBeGreaterThan(100);
    for (const args of lists) {
      expect(args.get('limit') ?? args.get('first')).toBe(DEFAULT_LIST);
      expect(args.get('sort')).toSatisfy((sort) =>
        ['[{"id":"ASC"}]', '[{"node":{"id":"ASC"}}]'].includes(JSON.stringify(sort)),
      );
    }
  });
});
