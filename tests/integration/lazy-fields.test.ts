import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What a question of the product and a generated look-up say of the same entity, asked the same way. */
async function bothWays(selection: string, variables: Record<string, unknown> = {}, declared = '', more = '') {
  interface Both {
    partnersByPriorityArea: { edges: { node: unknown }[] };
    actor: unknown;
  }
  const { data, errors } = await server.ask<Both>(
    `query ${declared} {
      partnersByPriorityArea(area: "smart-city", first: 1) { edges { node { ${selection} } } }
      actor(id: "palo-alto") { ${selection} }
    } ${more}`,
    variables,
  );
  expect(errors).toEqual([]);
  return [data.partnersByPriorityArea.edges[0]?.node, data.actor];
}

describe('an actor that a question of the product returned', () => {
  it.each([
    [
      'its own fields',
      'id kind name usualName sv: name(language: SV) en: name(language: EN) altNames population latitude wikidataId',
    ],
    ['its own fields under aliases', 'a: id b: kind c: name d: population'],
    ['its own fields under each other’s names', 'name: usualName usualName: kind kind: id population: name'],
    ['its name in both languages', 'names { sv en }'],
    ['its names under aliases', 'n: names { s: sv en: sv sv: en } names { en }'],
    ['its type', '__typename'],
    ['its evidence', 'evidence { id claims { sv } document { name } }'],
    ['its engagements', 'engagements { id name names { en } }'],
    ['its engagements, sorted and bounded', 'engagements(sort: [{kind: DESC}], limit: 2) { kind id }'],
    ['its engagements, chosen', 'engagements(where: {kind: {eq: SISTER_CITY}}) { id }'],
    ['one relationship twice', 'a: engagements(limit: 1) { id } b: engagements(limit: 2) { n: name }'],
    ['a relationship under the name of a field', 'kind: engagements { id } name: countries { id }'],
    ['a relationship under the name "id"', 'id: countries { id }'],
    ['a relationship asked for twice, merged', 'engagements { id } engagements { name }'],
    ['what is below it', 'engagements { participants { names { sv } countries { name } } areas { goals { number } } }'],
    [
      'a connection',
      `engagementsConnection(first: 2, sort: [{node: {name: {sv: ASC}}}]) {
         totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } properties { since evidenceIds } } }`,
    ],
    [
      'a connection within a connection, under aliases',
      `c: engagementsConnection(first: 1) { t: totalCount e: edges { n: node { id
         p: participantsConnection(first: 1, after: "YXJyYXljb25uZWN0aW9uOjA=") { totalCount edges { cursor node { name } } } } } }`,
    ],
    ['an inline fragment', '... on Actor { engagements { ... on Engagement { id } } }'],
  ])('has %s as a look-up gives it', async (_what, selection) => {
    const [ours, generated] = await bothWays(selection);

    expect(ours).toEqual(generated);
  });

  it('takes fragments, variables and directives', async () => {
    const [ours, generated] = await bothWays(
      '...Work other: engagements(limit: $n) @skip(if: $no) { id } none: engagements @include(if: $no) { id }',
      { n: 2, no: false, kind: 'SISTER_CITY' },
      '($n: Int!, $no: Boolean!, $kind: EngagementKind!, $sort: [EngagementSort!] = [{usualName: DESC}])',
      'fragment Work on Actor { engagements(where: {kind: {eq: $kind}}, sort: $sort) { ...Named } } fragment Named on Engagement { id name }',
    );

    expect(ours).toEqual(generated);
    expect(ours).toMatchObject({ engagements: [{ id: 'linkoping-palo-alto-sister-city' }] });
    expect(ours).not.toHaveProperty('none');
  });
});

describe('other entities that a question of the product returned', () => {
  it.each([
    [
      'the engagement of a reason',
      'partnersByPriorityArea(area: "smart-city") { edges { reasons { engagement { participants { id } agreements { status } } } } }',
    ],
    [
      'the area of a reason',
      'partnersByPriorityArea(area: "smart-city") { edges { reasons { area { prefLabel { en } altLabels goals { number } } } } }',
    ],
    [
      'the document of evidence',
      'partnersByPriorityArea(area: "smart-city") { edges { reasons { evidence { claims { en } d: document { name names { sv } citedBy(limit: 1) { id } } } } } }',
    ],
    ['a covered area', 'priorityAreaCoverage { area { id goals { number names { sv } } engagements { id } } }'],
    ['an actor that was found', 'search(text: "stanford") { edges { node { actor { id people { id name } } } } }'],
    [
      'an engagement that was found',
      'search(text: "alliance") { edges { node { engagement { id participantsConnection { totalCount } } } } }',
    ],
    ['the evidence of a link', 'neighbourhood(of: "linkoping") { links { evidence { document { basedOn { id } } } } }'],
  ])('%s can be asked for what its type offers', async (_what, question) => {
    const { data, errors } = await server.ask<object>(`{ ${question} }`);

    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toContain('null,null');
  });

  it('asks the database once for all of the same place', async () => {
    const { data, errors } = await server.ask<{
      partnersByPriorityArea: { edges: { node: { engagements: unknown[] } }[] };
    }>(
      '{ partnersByPriorityArea(area: "smart-city", first: 100) { edges { node { engagements(limit: 1) { id } } } } }',
    );

    expect(errors).toEqual([]);
    for (const { node } of data.partnersByPriorityArea.edges) expect(node.engagements).toHaveLength(1);
  });
});
