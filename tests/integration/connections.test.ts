import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Path {
  length: number;
  story: string;
  hops: {
    from: { id: string };
    to: { id: string };
    kind: string;
    forward: boolean;
    sentence: string;
    since: string | null;
    evidence: { id: string; document: { id: string } }[];
  }[];
}
interface Found {
  connections: { summary: string; searchedUpTo: number; exhausted: boolean; paths: Path[] };
}

const FIND = /* GraphQL */ `
  query (
    $from: ID!
    $to: ID!
    $maxLength: Int
    $kinds: [RelationKind!]
    $avoid: [ID!]
    $areas: [ID!]
    $at: PartialDate
    $language: Language
  ) {
    connections(from: $from, to: $to, maxLength: $maxLength, kinds: $kinds, avoid: $avoid, areas: $areas, at: $at) {
      summary(language: $language)
      searchedUpTo
      exhausted
      paths {
        length
        story(language: $language)
        hops {
          from {
            id
          }
          to {
            id
          }
          kind
          forward
          sentence(language: $language)
          since
          evidence {
            id
            document {
              id
            }
          }
        }
      }
    }
  }
`;

describe('connections', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const find = (variables: Record<string, unknown>) => server.ask<Found>(FIND, { language: 'EN', ...variables });

  it('tell first what a person would: the two universities exchange students', async () => {
    const { data } = await find({ from: 'linkoping-university', to: 'stanford-university' });

    expect(data.connections.paths[0]).toMatchObject({
      length: 2,
      story: 'Linköping University has exchanged students with Stanford University since 1986.',
    });
    expect(data.connections.paths[0]!.hops.map(({ sentence }) => sentence)).toEqual([
      'Linköping University has exchanged students with Stanford University since 1986.',
      'Stanford University has taken part in the student exchange with Linköping University since 1986.',
    ]);
  });

  it('tell it in Swedish', async () => {
    const { data } = await find({ from: 'linkoping', to: 'google', language: 'SV' });

    expect(data.connections.paths[0]!.story).toBe(
      'Linköping är systerort till Palo Alto sedan 1987. Google har huvudkontor i eller nära Palo Alto.',
    );
    expect(data.connections.summary).toBe('Linköping och Google hänger ihop i 2 steg.');
  });

  it('say once what two do in one engagement, prefer what is to what is wished for, and count steps as they are told', async () => {
    const { data } = await server.ask<{
      connections: {
        paths: { length: number; steps: number; hops: { kind: string; sentence: string; isRepeated: boolean }[] }[];
      };
    }>(
      `{ connections(from: "linkoping", to: "stanford-university", first: 20) {
        paths { length steps hops { kind isRepeated sentence } } } }`,
    );
    const { paths } = data.connections;

    expect(paths[0]!.hops.map(({ kind }) => kind)).not.toContain('WANTS_MORE_OF');
    expect(paths[0]!.hops.filter(({ isRepeated }) => !isRepeated).map(({ sentence }) => sentence)).toEqual([
      'Linköpings universitet ligger i Linköping.',
      'Linköpings universitet utbyter studenter med Stanford University sedan 1986.',
    ]);
    for (const { length, steps, hops } of paths) {
      expect(hops).toHaveLength(length);
      expect(hops.filter(({ isRepeated }) => !isRepeated)).toHaveLength(steps);
      for (const [index, { kind, isRepeated }] of hops.entries()) {
        if (isRepeated) expect([hops[index - 1]!.kind, kind]).toEqual(['PARTICIPATES_IN', 'PARTICIPATES_IN']);
      }
    }
  });

  it('are chains whose every hop has evidence in a document', async () => {
    const { data } = await find({ from: 'stig-hagstrom', to: 'enschede' });

    const [path] = data.connections.paths;
    expect(path!.hops[0]!.from.id).toBe('stig-hagstrom');
    expect(path!.hops.at(-1)!.to.id).toBe('enschede');
    for (const hop of data.connections.paths.flatMap(({ hops }) => hops)) {
      expect(hop.evidence.length).toBeGreaterThan(0);
      expect(hop.evidence[0]!.document.id).not.toBe('');
    }
  });

  it('say "none within N" when there is none', async () => {
    const { data } = await find({ from: 'linkoping-university', to: 'google', maxLength: 2 });

    expect(data.connections).toMatchObject({
      paths: [],
      searchedUpTo: 2,
      exhausted: true,
      summary: 'There is no connection between Linköping University and Google within 2 steps.',
    });
  });

  it('go another way when an entity is to be avoided, or a kind left out', async () => {
    const around = await find({ from: 'linkoping', to: 'palo-alto', avoid: ['linkoping-palo-alto-sister-city'] });
    const without = await find({ from: 'linkoping', to: 'palo-alto', kinds: ['LIVED_IN'] });

    const passed = around.data.connections.paths.flatMap(({ hops }) => hops.map(({ to }) => to.id));
    expect(passed).not.toContain('linkoping-palo-alto-sister-city');
    expect(new Set(without.data.connections.paths.flatMap(({ hops }) => hops.map(({ kind }) => kind)))).toEqual(
      new Set(['LIVED_IN']),
    );
  });

  it('lead through work on an area when one is asked for, and through no other work', async () => {
    const smart = await find({ from: 'enschede', to: 'palo-alto', areas: ['smart-city'] });
    const schools = await find({ from: 'enschede', to: 'palo-alto', areas: ['school-exchange'] });
    const near = await find({ from: 'linkoping', to: 'google', areas: ['energy-environment'] });

    expect(smart.data.connections.paths[0]!.hops.map(({ to }) => to.id)).toEqual(['smart-city-alliance', 'palo-alto']);
    expect(schools.data.connections).toMatchObject({ paths: [], exhausted: true });
    for (const { hops } of near.data.connections.paths) {
      expect(hops.map(({ to }) => to.id)).toContain('linkoping-palo-alto-sister-city');
    }
  });

  it('hold as of a date: in 1986 the cities were not yet sister cities', async () => {
    const then = await find({ from: 'linkoping', to: 'palo-alto', at: '1986', kinds: ['PARTICIPATES_IN'] });
    const later = await find({ from: 'linkoping', to: 'palo-alto', at: '1987', kinds: ['PARTICIPATES_IN'] });

    expect(then.data.connections.paths).toEqual([]);
    expect(later.data.connections.paths[0]!.story).toBe('Linköping has been a sister city of Palo Alto since 1987.');
  });

  it.each([
    ['from', { from: 'nobody', to: 'google' }, 'NOT_FOUND'],
    ['to', { from: 'google', to: 'nobody' }, 'NOT_FOUND'],
    ['to', { from: 'google', to: 'google' }, 'BAD_USER_INPUT'],
    ['maxLength', { from: 'google', to: 'linkoping', maxLength: 9 }, 'BAD_USER_INPUT'],
    ['maxLength', { from: 'google', to: 'linkoping', maxLength: 0 }, 'BAD_USER_INPUT'],
    ['avoid', { from: 'google', to: 'linkoping', avoid: ['google'] }, 'BAD_USER_INPUT'],
    ['areas', { from: 'google', to: 'linkoping', areas: ['smart-city', 'google'] }, 'NOT_FOUND'],
    ['areas', { from: 'google', to: 'linkoping', areas: Array(51).fill('smart-city') }, 'BAD_USER_INPUT'],
    ['at', { from: 'google', to: 'linkoping', at: 'soon' }, 'BAD_USER_INPUT'],
  ])('refuse a wrong "%s": %j', async (argument, variables, code) => {
    const { errors, data } = await find(variables);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
    expect(data).toBeNull();
  });

  it('names each relationship as every network does', async () => {
    interface Answer {
      connections: { paths: { hops: { link: { id: string; sentence: string }; forward: boolean }[] }[] };
      neighbourhood: { links: { id: string; sentence: string }[] };
    }
    const { data } = await server.ask<Answer>(`{
      connections(from: "linkoping", to: "google") { paths { hops { link { id sentence } forward } } }
      neighbourhood(of: "linkoping", depth: 3, limit: 1000) { links { id sentence } }
    }`);
    const known = new Map(data.neighbourhood.links.map(({ id, sentence }) => [id, sentence]));
    const hops = data.connections.paths.flatMap((path) => path.hops);
    expect(hops.map(({ forward }) => forward)).toContain(false);
    for (const { link } of hops) {
      expect(link.id).not.toMatch(/\s/);
      expect(known.get(link.id)).toBe(link.sentence);
    }
  });
});
