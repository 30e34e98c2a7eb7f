import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withRead } from '../../src/db/graph.js';
import { startServer, type TestServer } from './server.js';

/** Values that callers give. They are what texts of Cypher never hold, so that no value can be read as Cypher. */
const VALUES = {
  text: `linköping zq'"\`}) DETACH DELETE n //`,
  id: 'linkoping',
  other: 'palo-alto',
  work: 'smart-city-alliance',
  area: 'energy-environment',
  theme: 'citizen-dialogue',
  country: 'sweden',
  day: '2016-11-23',
  decade: '198X',
  number: 73,
};
/**
 * Each value, the words of the text, the number with the one that is read to know of a next page, and the decade's
 * years.
 */
const SEEN =
  /zq|DETACH|linkoping|palo-alto|smart-city|energy-environment|citizen-dialogue|sweden|2016-11|\b7[34]\b|198/;

const VARIABLES =
  '$text: String!, $id: ID!, $other: ID!, $work: ID!, $area: ID!, $theme: ID!, $country: ID!, $day: PartialDate!, $decade: PartialDate!, $number: Int!';
const QUESTIONS = [
  'search(text: $text, at: $day, types: [CITY], first: $number) { totalCount edges { node { id } } }',
  'browse(text: $text, countries: [$country], areas: [$area], decades: [$decade], first: $number) { totalCount edges { node { id } } facets { name values { value } } }',
  'browse(ids: [$id, $other], first: $number) { totalCount edges { node { id } } }',
  'partnersByPriorityArea(area: $area, of: $id, at: $day, first: $number) { totalCount edges { node { id } reasons { sentence } } }',
  'partnersAcrossAreas(areas: [$area, $theme], of: $id, at: $day, first: $number) { totalCount edges { node { id } } }',
  'priorityAreaCoverage(of: $id, at: $day) { partners }',
  'gapCandidates(area: $area, of: $id, at: $day, first: $number) { actor { id } }',
  'neighbourhood(of: $id, at: $day, limit: $number, kinds: [PART_OF, PARTICIPATES_IN], areas: [$area]) { nodes { id } links { id } }',
  'neighbours(of: $work, at: $day, kind: PARTICIPATES_IN, areas: [$area], first: $number) { totalCount edges { node { id } } }',
  'connections(from: $id, to: $other, avoid: [$work], areas: [$area], at: $day, kinds: [PARTICIPATES_IN]) { paths { length } }',
  'common(of: [$id, $other], at: $day) { nodes { id } links { id } }',
  'responsibility(of: $work, at: $day) { unassigned }',
  'timeline(of: $id, from: $day, to: $day, limit: $number) { id }',
  'changes(of: $id, from: $day, to: $day, first: $number) { totalCount edges { node { id } } }',
  'reviewsDue(of: $id, at: $day) { dueBy }',
  'networkPosition(of: $id, at: $day, first: $number) { graph { nodes } }',
];

describe('what a caller gives', () => {
  let server: TestServer;
  let texts: string[] = [];
  beforeAll(async () => {
    server = await startServer({
      answerCacheMb: 0,
      wrap: (graph) =>
        withRead(graph, (cypher, parameters, left) => {
          if (!cypher.includes('GraphState')) texts.push(cypher);
          return graph.read(cypher, parameters, left);
        }),
    });
  });
  afterAll(() => server.stop());

  it.each(QUESTIONS)('reaches the database as a parameter: %s', async (question) => {
    texts = [];
    const used = VARIABLES.split(', ').filter((declaration) => question.includes(declaration.split(':')[0]!));

    const { errors } = await server.ask(`query (${used.join(', ')}) { ${question} }`, VALUES);

    expect(errors).toEqual([]);
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => SEEN.test(text))).toEqual([]);
  });
});
