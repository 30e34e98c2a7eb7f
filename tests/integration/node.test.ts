import {
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDGE_TYPES } from '../../src/model/edge-types.js';
import { SERVED_NODES } from '../../src/model/served-types.js';
import { servedSchema, startServer, type TestServer } from './server.js';

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startServer();
  schema = await servedSchema();
});
afterAll(() => server.stop());

describe('node', () => {
  it.each([
    ['palo-alto', 'Actor'],
    ['kommunstyrelsen', 'Actor'],
    ['smart-city-alliance', 'Engagement'],
    ['smart-city', 'PriorityArea'],
    ['agreement-1987-signed', 'Evidence'],
  ])('finds %s as %s, with what is selected of it', async (id, type) => {
    const { data, errors } = await server.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { __typename id
        ... on Actor { kind engagements(limit: 1) { id } } ... on Evidence { document { id } } ... on PriorityArea { prefLabel { sv } } } }`,
      { id },
    );

    expect(errors).toEqual([]);
    expect(data.node).toMatchObject({ __typename: type, id });
  });

  it('says of what it finds what its own list says', async () => {
    const { data } = await server.ask<Record<string, object>>(`{
      node(id: "palo-alto") { ... on Actor { ...A } }
      actor(id: "palo-alto") { ...A }
    } fragment A on Actor { id kind usualName name(language: EN) names { sv } population engagementsConnection(first: 2) { totalCount edges { node { id } } } }`);

    expect(data.node).toEqual(data.actor);
  });

  it('is null for what there is not', async () => {
    expect((await server.ask('{ node(id: "atlantis") { id } }')).data).toEqual({ node: null });
  });

  it('finds several, in order, and says what there is not', async () => {
    const { data } = await server.ask<{ nodes: ({ id: string } | null)[] }>(
      '{ nodes(ids: ["smart-city", "atlantis", "palo-alto", "agreement-1987-signed", "smart-city"]) { id } }',
    );

    expect(data.nodes.map((node) => node?.id)).toEqual([
      ...['smart-city', undefined, 'palo-alto', 'agreement-1987-signed', 'smart-city'],
    ]);
  });

  it('refuses more ids than it looks up', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `n${n}`);

    const { errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });

    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });
});

/** Types of ours, not made from the model, that have an id: what each says follows from that id alone. */
const OF_QUESTIONS = ['Entity', 'GraphLink', 'Statement', 'Tie', 'TimelineEntry'];

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');

describe('an id', () => {
  const identified = () =>
    Object.values(schema.getTypeMap()).filter(
      (type: GraphQLNamedType): type is GraphQLObjectType => isObjectType(type) && 'id' in type.getFields(),
    );

  it('stands only on types whose fields are functions of it and of their own arguments', () => {
    // Fields of the model's types are read from the node or the relationship alone (entity-fields/field-sources.ts). A
    // type of a question has an id only if `client-caches.long.test.ts` shows that no question changes what it says; what
    // depends on the question stands on the edge, or on a type without an id.
    const model = [...SERVED_NODES.map(({ name }) => name), 'Evidence', ...Object.keys(EDGE_TYPES)];

    expect(
      identified()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...model, ...OF_QUESTIONS].sort());
  });

  it('stands on every Node', () => {
    expect(isInterfaceType(schema.getType('Node'))).toBe(true);
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type) && isNode(type)) expect(identified()).toContain(type);
    }
  });

  it('means one thing under one name, on all types that one node is served as', () => {
    const entityTypes = [...SERVED_NODES.map(({ name }) => name), 'Entity'];
    const relationTypes = [...Object.keys(EDGE_TYPES), 'GraphLink'];
    const different: string[] = [];
    for (const group of [entityTypes, relationTypes]) {
      const told = new Map<string, string>();
      for (const name of group.filter((one) => one in labelled)) {
        for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
          const args = field.args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ');
          // Pages are named after the type that they are pages below of.
          const form = `${named(String(field.type))}(${args})`.replaceAll(
            new RegExp(`\\b${name}(?=\\w+Connection)`, 'g'),
            '',
          );
          const known = told.get(`${labelled[name]} ${field.name}`);
          if (known !== undefined && known !== form)
            different.push(`${name}.${field.name}: ${form}, elsewhere ${known}`);
          told.set(`${labelled[name]} ${field.name}`, form);
        }
      }
    }
    expect(different).toEqual([]);
  });

  /** What a type's nodes are: of the same group, they are the same nodes. */
  const labelled: Record<string, string> = {
    ...Object.fromEntries(
      SERVED_NODES.map(({ name, labels }) => [name, labels.at(-1) === 'Entity' ? name : labels.at(-1)!]),
    ),
    ...Object.fromEntries([...Object.keys(EDGE_TYPES), 'GraphLink'].map((name) => [name, 'relationship'])),
  };
  const named = (type: string) => type.replaceAll('!', '').replace('PartnershipKind', 'EngagementKind');
});
