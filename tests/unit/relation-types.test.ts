import { readdirSync, readFileSync } from 'node:fs';
import { Kind, isEnumType, parse, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { DUTIES, REVIEWS_BY_REVIEW } from '../../src/model/duties.js';
import { ENGAGEMENT_KINDS } from '../../src/model/engagement-kinds.js';
import {
  ENTITY_TYPES,
  ENTITY_TYPE_NAMES,
  entityTypeOf,
  labelsOf,
  type EntityType,
} from '../../src/model/entity-types.js';
import {
  NETWORK_KINDS,
  RELATION_KINDS,
  RELATION_KIND_NAMES,
  mayJoin,
  type RelationKind,
} from '../../src/model/relation-types.js';
import { buildSchema } from '../../src/server/graphql/schema/build.js';

const FOLDER = new URL('../../schema/', import.meta.url);

interface Relationship {
  readonly owner: string;
  readonly field: string;
  readonly target: string;
  readonly type: string;
  readonly direction: string;
}

/** Every `@relationship` of the SDL, and the labels of every type. */
function readModel() {
  const relationships: Relationship[] = [];
  const labels = new Map<string, string[]>();
  const sdl = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n');
  const args = (node: { arguments?: readonly { name: { value: string }; value: unknown }[] }) =>
    Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, value as never]));
  visit(parse(sdl), {
    ObjectTypeDefinition(type) {
      for (const directive of type.directives ?? []) {
        if (directive.name.value !== 'node') continue;
        const { values } = args(directive).labels as unknown as { values: { value: string }[] };
        labels.set(
          type.name.value,
          values.map(({ value }) => value),
        );
      }
      for (const field of type.fields ?? []) {
        const directive = field.directives?.find(({ name }) => name.value === 'relationship');
        if (directive === undefined) continue;
        let target = field.type;
        while (target.kind !== Kind.NAMED_TYPE) target = target.type;
        const { type: relation, direction } = args(directive) as Record<string, { value: string }>;
        relationships.push({
          owner: type.name.value,
          field: field.name.value,
          target: target.name.value,
          type: relation!.value,
          direction: direction!.value,
        });
      }
    },
  });
  return { relationships, labels };
}

const { relationships, labels } = readModel();

/** Entity types that a GraphQL type may stand for: `Actor` is any of six. */
const typesOf = (name: string): EntityType[] =>
  ENTITY_TYPE_NAMES.filter((type) => labels.get(name)?.every((label) => (labelsOf(type) as string[]).includes(label)));

describe('the registry and the SDL', () => {
  let enums: Map<string, string[]>;
  beforeAll(async () => {
    const types = Object.values((await buildSchema()).getTypeMap());
    enums = new Map(types.filter(isEnumType).map((type) => [type.name, type.getValues().map(({ name }) => name)]));
  });

  it('have the same kinds of relationship', () => {
    expect(enums.get('RelationKind')?.toSorted()).toEqual(RELATION_KIND_NAMES.toSorted());
  });

  it('have the same types of entity', () => {
    expect(enums.get('EntityType')?.toSorted()).toEqual(ENTITY_TYPE_NAMES.toSorted());
  });

  it('have the same kinds of actor, of which the filter takes each', () => {
    const actors = ENTITY_TYPE_NAMES.filter((type) => ENTITY_TYPES[type].group === 'Actor').toSorted();

    expect(enums.get('ActorType')?.toSorted()).toEqual(actors);
    expect(enums.get('ActorKind')?.toSorted()).toEqual(actors);
  });

  it('have the same kinds of engagement, with a template only for those that exist', () => {
    expect(enums.get('EngagementKind')).toEqual(expect.arrayContaining(Object.keys(ENGAGEMENT_KINDS)));
  });

  it('have a GraphQL type for each entity type', () => {
    const served = [...labels.values()].map(([label]) => label);

    expect(served).toEqual(expect.arrayContaining(ENTITY_TYPE_NAMES.map((type) => ENTITY_TYPES[type].label)));
  });

  it.each(relationships.filter(({ type }) => type !== 'CITES'))(
    'let $owner.$field join what it joins',
    ({ owner, target, type, direction }) => {
      expect(RELATION_KIND_NAMES).toContain(type);
      const [from, to] = direction === 'OUT' ? [owner, target] : [target, owner];
      const joinable = typesOf(from).some((a) => typesOf(to).some((b) => mayJoin(type as RelationKind, a, b)));
      expect(joinable, `${from} -${type}-> ${to}`).toBe(true);
    },
  );

  it.each(RELATION_KIND_NAMES)('serve %s as a field of some type, in one direction at least', (kind) => {
    expect(relationships.map(({ type }) => type)).toContain(kind);
  });
});

describe('a template', () => {
  const templates = [
    ...RELATION_KIND_NAMES.map((kind) => [kind, RELATION_KINDS[kind].template] as const),
    ...Object.entries(ENGAGEMENT_KINDS).map(([kind, { template }]) => [kind, template] as const),
    ...Object.entries(DUTIES).map(([duty, { template }]) => [duty, template] as const),
    ['REVIEWS by a review', REVIEWS_BY_REVIEW] as const,
  ];

  it.each(templates)('of %s names both ends once, in every language and tense', (_kind, template) => {
    for (const pattern of [template.sv, template.en].flatMap((tenses: object) => Object.values(tenses) as string[])) {
      expect(pattern.match(/\{\w+\}/g)?.toSorted()).toEqual(['{from}', '{to}']);
    }
  });
});

describe('labels', () => {
  it('tell the type they were made of', () => {
    for (const type of ENTITY_TYPE_NAMES) expect(entityTypeOf(labelsOf(type).toReversed())).toBe(type);
  });

  it('that the registry does not have are an error', () => {
    expect(() => entityTypeOf(['Entity', 'Draft'])).toThrow('No entity type has one of the labels Entity, Draft');
  });

  it('come with the most specific first', () => {
    expect(labelsOf('CITY')).toEqual(['City', 'Actor', 'Entity']);
  });
});

describe('mayJoin', () => {
  it.each([
    ['PARTICIPATES_IN', 'CITY', 'PARTNERSHIP', true],
    ['PARTICIPATES_IN', 'PARTNERSHIP', 'CITY', false],
    ['HEADQUARTERED_NEAR', 'COMPANY', 'CITY', true],
    ['HEADQUARTERED_NEAR', 'UNIVERSITY', 'CITY', false],
    ['LOCATED_IN', 'PERSON', 'COUNTRY', false],
    ['LOCATED_IN', 'COUNTRY', 'CITY', false],
    ['PART_OF', 'ORGANISATION', 'CITY', true],
  ] as const)('%s from %s to %s: %s', (kind, from, to, allowed) => {
    expect(mayJoin(kind, from, to)).toBe(allowed);
  });

  it('walks no place or classification when nobody says which kinds', () => {
    expect(NETWORK_KINDS).not.toEqual(expect.arrayContaining(['IN_COUNTRY']));
    expect(NETWORK_KINDS).toContain('PARTICIPATES_IN');
  });
});
