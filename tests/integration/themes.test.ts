import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

describe('themes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('partnersAcrossAreas gives those active in two or more, with the reasons of each area', async () => {
    const { data } = await server.ask<{
      partnersAcrossAreas: {
        totalCount: number;
        edges: { node: { id: string }; reasons: { area: { id: string } }[] }[];
      };
    }>(
      '{ partnersAcrossAreas(areas: ["smart-city", "energy-environment"]) { totalCount edges { node { id } reasons { area { id } } } } }',
    );

    expect(data.partnersAcrossAreas.totalCount).toBe(1);
    expect(data.partnersAcrossAreas.edges[0]!.node.id).toBe('palo-alto');
    expect(new Set(data.partnersAcrossAreas.edges[0]!.reasons.map(({ area }) => area.id))).toEqual(
      new Set(['smart-city', 'energy-environment']),
    );
  });

  it.each([
    ['areas: ["smart-city"]', 'BAD_USER_INPUT', 'areas'],
    ['areas: ["smart-city", "nothing"]', 'NOT_FOUND', 'areas'],
    ['areas: ["smart-city", "energy-environment"], atLeast: 3', 'BAD_USER_INPUT', 'atLeast'],
    ['areas: ["smart-city", "energy-environment"], of: "nobody"', 'NOT_FOUND', 'of'],
  ])('partnersAcrossAreas(%s) is refused', async (args, code, argument) => {
    const { errors } = await server.ask(`{ partnersAcrossAreas(${args}) { totalCount } }`);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  it('gapCandidates gives who works in the area with others: Enschede could ask Linköping or Palo Alto', async () => {
    const { data } = await server.ask<{
      gapCandidates: { actor: { id: string }; sentence: string; with: { id: string }[]; evidence: { id: string }[] }[];
    }>(
      '{ gapCandidates(of: "enschede", area: "citizen-dialogue") { actor { id } sentence(language: EN) with { id } evidence { id } } }',
    );

    expect(data.gapCandidates.map(({ actor, with: others }) => [actor.id, others.map(({ id }) => id)])).toEqual([
      ['linkoping', ['palo-alto']],
      ['palo-alto', ['linkoping']],
    ]);
    expect(data.gapCandidates[0]!.sentence).toContain('together with Palo Alto.');
    expect(data.gapCandidates[0]!.evidence.length).toBeGreaterThan(0);
  });

  it('a partner of an area is no possible new partner of it, whoever is asked about and whatever the area', async () => {
    const { data: all } = await server.ask<{ priorityAreas: { id: string }[] }>('{ priorityAreas { id } }');
    const asked = ['linkoping', 'palo-alto', 'enschede'].flatMap((of) =>
      all.priorityAreas.map(({ id }) => ({ of, area: id })),
    );
    let candidates = 0;
    for (const variables of asked) {
      const { data } = await server.ask<{
        partnersByPriorityArea: { edges: { node: { id: string } }[] };
        gapCandidates: { actor: { id: string } }[];
      }>(
        `query ($of: ID!, $area: ID!) {
          partnersByPriorityArea(of: $of, area: $area, first: 100) { edges { node { id } } }
          gapCandidates(of: $of, area: $area) { actor { id } } }`,
        variables,
      );
      const partners = data.partnersByPriorityArea.edges.map(({ node }) => node.id);
      candidates += data.gapCandidates.length;
      expect([variables, data.gapCandidates.filter(({ actor }) => partners.includes(actor.id))]).toEqual([
        variables,
        [],
      ]);
    }
    expect(candidates).toBeGreaterThan(0);
  });

  it('gapCandidates is empty where the network has nobody else', async () => {
    const { data } = await server.ask<{ gapCandidates: unknown[] }>(
      '{ gapCandidates(area: "smart-city") { actor { id } } }',
    );

    expect(data.gapCandidates).toEqual([]);
  });

  it('a goal leads to its areas and their partners, and a synonym to its area', async () => {
    const { data } = await server.ask<{
      sustainableDevelopmentGoals: { areas: { id: string }[] }[];
      search: { edges: { node: { id: string } }[] };
    }>(
      `{ sustainableDevelopmentGoals(where: { number: { eq: 13 } }) { areas { id } }
         search(text: "klimat", types: [PRIORITY_AREA]) { edges { node { id } } } }`,
    );

    expect(data.sustainableDevelopmentGoals[0]!.areas.map(({ id }) => id)).toEqual(['energy-environment']);
    expect(data.search.edges[0]?.node.id).toBe('energy-environment');
  });
});
