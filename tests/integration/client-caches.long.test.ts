import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { isNonNullType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from './any-question.js';
import { servedSchema, startServer, type TestServer } from './server.js';

const Answer = z.object({ data: z.record(z.string(), z.unknown()), errors: z.undefined().optional() });

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startServer();
  schema = await servedSchema();
});
afterAll(() => server.stop());

/** A client as it is installed, and what the server sent it. */
function createClient() {
  const sent: unknown[] = [];
  const link = new HttpLink({
    uri: `${server.url}/graphql`,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      sent.push(Answer.parse(await response.clone().json()).data);
      return response;
    },
  });
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), sent };
}

/** What a client shows of each document after it has asked for all of them, beside what the server sent. */
async function shown(documents: readonly string[]) {
  const { client, sent } = createClient();
  const queries = documents.map((document) => gql(document));
  for (const query of queries) await client.query({ query, fetchPolicy: 'network-only' });
  return { shows: queries.map((query) => client.readQuery({ query })), sent };
}

async function expectSame(...documents: readonly string[]) {
  const { shows, sent } = await shown(documents);
  expect(shows).toEqual(sent);
}

/** Asks for each in one document, and in one after the other. */
async function expectApart(one: string, other: string) {
  await expectSame(`{ one: ${one} other: ${other} }`);
  await expectSame(`{ ${one} }`, `{ ${other} }`);
}

describe('the cache of Apollo Client shows what the server sent', () => {
  it.each([
    [
      'what is due then and now',
      'reviewsDue(mandatePeriod: "2014-2018", at: "2018-06-01") { key overdue reason responsible { id } }',
      'reviewsDue(mandatePeriod: "2014-2018") { key overdue reason responsible { id } }',
    ],
    [
      'a position in 1990 and now',
      'networkPosition(at: "1990", of: "palo-alto") { of { entity { id } degree pageRank } }',
      'networkPosition(of: "palo-alto") { of { entity { id } degree pageRank } }',
    ],
    [
      'networks around two',
      'neighbourhood(of: "palo-alto", at: "1990") { nodes { id degree(at: "1990") } layers }',
      'neighbourhood(of: "linkoping") { nodes { id degree } layers }',
    ],
    [
      'two searches',
      'search(text: "palo") { edges { score node { id name } } }',
      'search(text: "palo alto") { edges { score node { id name } } }',
    ],
    [
      'an entity as an actor and as a city',
      'actor(id: "palo-alto") { id kind name(language: EN) }',
      'neighbourhood(of: "palo-alto", depth: 0) { nodes { id type name(language: SV) } }',
    ],
  ])('%s', async (_what, one, other) => {
    await expectApart(one, other);
  });

  /** What a question is given the second time, where its own argument is not required. */
  const OTHERWISE: Readonly<Record<string, unknown>> = {
    at: '1990',
    includeUndated: true,
    of: 'palo-alto',
    first: 3,
    limit: 3,
    depth: 2,
    maxLength: 4,
    mandatePeriod: '2014-2018',
    includeNarrower: false,
  };
  /** What it is given where it is. */
  const OTHER: Readonly<Record<string, unknown>> = {
    of: 'linkoping-palo-alto-sister-city',
    text: 'palo alto',
    area: 'citizen-dialogue',
    areas: ['smart-city', 'university-cooperation'],
    to: 'stanford-university',
    id: 'linkoping',
    ids: ['linkoping', 'palo-alto'],
  };
  const FIXED = ['common', 'changes', 'engagement'];

  it('of any question asked twice, with other arguments', async () => {
    const questions = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ args }) => !args.some(({ name }) => name === 'where'),
    );
    expect(questions.length).toBeGreaterThan(15);
    for (const field of questions) {
      const otherwise = ({ name, type }: GraphQLArgument) =>
        isNonNullType(type) ? (FIXED.includes(field.name) ? undefined : OTHER[name]) : OTHERWISE[name];
      const ofRoot = (given: (argument: GraphQLArgument) => unknown) =>
        questionOf(field, 3, (argument, owner) => (owner === 'Query' ? given(argument) : undefined));
      await expectApart(
        ofRoot(() => undefined),
        ofRoot(otherwise),
      );
    }
  });
});
