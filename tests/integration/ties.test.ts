import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Tie {
  id: string;
  source: string;
  target: string;
  ends: string[];
  sentence: string;
  label: string;
  since: string | null;
  standing: string | null;
  count: number;
  weight: number;
  engagements: { id: string }[];
  links: { kind: string; source: string; target: string }[];
  evidence: { id: string }[];
  isInterpretation: boolean;
  interpretation: string | null;
}
interface Answer {
  ties: { nodes: { id: string; layer: string; type: string }[]; layers: string[][]; omitted: number; ties: Tie[] };
}

const QUERY = `query ($of: ID, $depth: Int, $at: PartialDate, $types: [EntityType!], $areas: [ID!],
  $kinds: [RelationKind!], $limit: Int) {
  ties(of: $of, depth: $depth, at: $at, types: $types, areas: $areas, kinds: $kinds, limit: $limit) {
    nodes { id layer type } layers omitted
    ties { id source target ends sentence label since standing count weight engagements { id } links { kind source target }
      evidence { id } isInterpretation interpretation(language: EN) }
  }
}`;

describe('ties', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const ask = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await server.ask<Answer>(QUERY, variables);
    expect(errors).toEqual([]);
    return data.ties;
  };
  const pairs = (ties: readonly Tie[]) => new Set(ties.map(({ source, target }) => `${source} ${target}`));
  const between = (ties: readonly Tie[], one: string, other: string) =>
    ties.find(({ source, target }) => (source === one && target === other) || (source === other && target === one));

  it('ties by relationships of the kinds that are asked for, and reaches nobody by others', async () => {
    const whole = await ask({ depth: 2 });
    for (const kinds of [['LOCATED_IN'], ['PARTICIPATES_IN'], ['LOCATED_IN', 'PARTICIPATES_IN']]) {
      const { nodes, ties } = await ask({ depth: 2, kinds });
      expect(ties.length).toBeGreaterThan(0);
      for (const { links } of ties) expect(links.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
      const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
      expect(nodes.filter(({ id }) => !tied.has(id))).toEqual([]);
      expect([...pairs(ties)].filter((pair) => !pairs(whole.ties).has(pair))).toEqual([]);
      expect(ties.every(({ id }) => id.includes(`!${[...kinds].sort().join('+')}`))).toBe(true);
    }
    const { nodes, ties } = await ask({ kinds: ['GOVERNS'] });
    expect([nodes.map(({ id }) => id), ties]).toEqual([['linkoping'], []]);
  });

  it('ties a city to its sister city in one step, with all that they share folded in', async () => {
    const { ties, layers } = await ask();
    const tie = between(ties, 'linkoping', 'palo-alto')!;

    expect(layers[0]).toEqual(['linkoping']);
    expect(layers[1]![0]).toBe('palo-alto');
    expect(tie).toMatchObject({
      source: 'linkoping',
      label: 'systerort sedan 1987',
      sentence: 'Linköping och Palo Alto är systerorter sedan 1987 och har ytterligare 2 samarbeten.',
      ...{ since: '1987', standing: 'MUTUAL', count: 3, isInterpretation: false, interpretation: null },
    });
    expect(new Set(tie.engagements.map(({ id }) => id))).toEqual(
      new Set(['linkoping-palo-alto-sister-city', 'school-exchange-linkoping-palo-alto', 'business-cooperation']),
    );
    expect(new Set(tie.links.map(({ source, kind, target }) => `${source} ${kind} ${target}`))).toEqual(
      new Set(
        tie.engagements.flatMap(({ id }) =>
          ['linkoping', 'palo-alto'].map((party) => `${party} PARTICIPATES_IN ${id}`),
        ),
      ),
    );
    expect(tie.evidence.map(({ id }) => id)).toContain('sister-city-1987');
  });

  it('is as well founded as of a date as it is of all time, and never told as a fact where no party confirms it', async () => {
    const ofAllTime = (await ask({ depth: 2 })).ties;
    const isReported = ({ standing }: Tie) => standing === 'UNCONFIRMED';
    let compared = 0;
    for (const at of ['1990', '1995', '2010']) {
      for (const then of (await ask({ depth: 2, at })).ties) {
        const now = between(ofAllTime, then.source, then.target)!;
        const isSame = then.engagements.length === now.engagements.length && now.standing !== 'ENDED';
        if (!isSame || now.engagements.length === 0) continue;
        compared += 1;
        expect([then.id, then.standing]).toEqual([then.id, now.standing]);
      }
    }
    expect(compared).toBeGreaterThan(5);
    expect(ofAllTime.some(isReported)).toBe(true);
    for (const tie of ofAllTime.filter(({ engagements }) => engagements.length > 0)) {
      if (isReported(tie))
        expect([tie.label, tie.sentence].map((text) => text.includes('obekräfta'))).toEqual([true, true]);
    }
  });

  it.each([
    ['1986', 'stanford-university', 'linkoping-university'],
    ['1986', 'linkoping', 'linkoping-university'],
    ['1996', 'linkoping', 'linz'],
    ['1996', 'norrkoping', 'linz'],
  ])('has at %s what a dated event or agreement proves: %s and %s', async (at, one, other) => {
    const { ties, nodes } = await ask({ at, depth: 2 });

    expect(between(ties, one, other)).toBeDefined();
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([one, other]));
  });

  it('has what an agreement proves not before it was signed, and what nobody dates today', async () => {
    const linz = async (at: string) => between((await ask({ at, depth: 2 })).ties, 'linkoping', 'linz');

    expect(await linz('1994')).toBeUndefined();
    const today = new Date().toISOString().slice(0, 10);
    const towns = (await ask({ of: 'norrkoping', at: today })).nodes.map(({ id }) => id);
    expect(towns).toContain('trondheim');
    expect((await ask({ of: 'norrkoping', at: '2015' })).nodes.map(({ id }) => id)).not.toContain('trondheim');
  });

  it('keeps what three or more share as a node, with those who meet in it', async () => {
    const { ties, nodes, layers } = await ask();
    const ofAlliance = ties.filter(({ target }) => target === 'smart-city-alliance');

    expect(pairs(ofAlliance)).toEqual(
      new Set(
        ['linkoping', 'palo-alto', 'enschede', 'dalian', 'heidelberg', 'munster'].map(
          (id) => `${id} smart-city-alliance`,
        ),
      ),
    );
    expect(nodes).toContainEqual({ id: 'smart-city-alliance', layer: 'ENGAGEMENTS', type: 'INITIATIVE' });
    expect(layers[1]).toContain('dalian');
  });

  it('has nothing that governs, no place, no theme and no source', async () => {
    const { nodes } = await ask({ depth: 3 });

    expect(new Set(nodes.map(({ layer }) => layer))).toEqual(new Set(['ACTORS', 'ENGAGEMENTS']));
    expect(nodes.map(({ id }) => id)).not.toContain('kommunstyrelsen');
    expect(nodes.filter(({ type }) => type === 'PARTNERSHIP').map(({ id }) => id)).toEqual(['civic-exchange']);
  });

  it('tells several engagements of others than towns by their number, and whose word a tie is', async () => {
    const { ties } = await ask({ of: 'stanford-university' });

    expect(between(ties, 'stanford-university', 'linkoping-university')).toMatchObject({
      label: '2 samarbeten, ett av dem sedan 1986',
      sentence:
        'Linköpings universitet och Stanford University utbyter studenter sedan 1986 och har ytterligare ett samarbete.',
    });
    const { ties: own } = await ask();
    expect(own.filter(({ isInterpretation }) => isInterpretation).map(({ sentence }) => sentence)).toEqual([
      'Linköpings universitet ligger i Linköping.',
    ]);
  });

  it('names both ends in one order, from whichever of them it is asked', async () => {
    const all = new Map<string, Tie>();
    for (const of of ['linkoping', 'palo-alto', 'stanford-university', 'linkoping-university', 'enschede']) {
      for (const tie of (await ask({ of, depth: 2 })).ties) {
        const key = [tie.source, tie.target].sort().join(' ');
        const known = all.get(key) ?? tie;
        all.set(key, known);
        expect([tie.ends, tie.sentence]).toEqual([known.ends, known.sentence]);
        expect([...tie.ends].sort().join(' ')).toBe(key);
        // Of what two share; a relationship goes its own way.
        if (tie.engagements.length > 0 && tie.ends.includes('linkoping')) expect(tie.ends[0]).toBe('linkoping');
      }
    }
    expect(all.size).toBeGreaterThan(20);
  });

  it('puts people last', async () => {
    const { ties, nodes } = await ask();
    const people = nodes.filter(({ type }) => type === 'PERSON').map(({ id }) => id);
    const isOfPerson = ({ source, target }: Tie) => people.includes(source) || people.includes(target);

    expect(people).not.toEqual([]);
    expect(ties.findIndex(isOfPerson)).toBe(ties.length - ties.filter(isOfPerson).length);
    expect(nodes.slice(-people.length).map(({ id }) => id)).toEqual(people);
  });

  it('holds as of a date', async () => {
    const { ties } = await ask({ of: 'palo-alto', at: '1986' });
    const { ties: later } = await ask({ of: 'palo-alto', at: '1987' });

    expect(between(ties, 'linkoping', 'palo-alto')).toBeUndefined();
    expect(between(later, 'linkoping', 'palo-alto')).toMatchObject({ count: 1, id: 'palo-alto~linkoping@1987' });
  });

  it('says of a tie that no source states itself how it follows', async () => {
    const { ties } = await ask({ of: 'linkoping-university' });

    expect(between(ties, 'linkoping-university', 'linkoping')).toMatchObject({
      isInterpretation: true,
      interpretation: "Follows from the university's name; the source does not say where it is located.",
    });
  });

  it('narrows down to work on an area, without direct relationships', async () => {
    const { ties } = await ask({ of: 'linkoping', areas: ['school-exchange'], at: '2017-11-14' });

    expect(pairs(ties)).toEqual(new Set(['linkoping palo-alto']));
    expect(new Set(ties[0]!.engagements.map(({ id }) => id))).toEqual(
      new Set(['linkoping-palo-alto-sister-city', 'school-exchange-linkoping-palo-alto']),
    );
  });

  it('draws only the types that are asked for', async () => {
    const { nodes } = await ask({ types: ['CITY'] });

    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['CITY']));
    expect(nodes.map(({ id }) => id)).toContain('palo-alto');
  });

  it('draws the weightiest where there are too many, and counts the others', async () => {
    const whole = await ask();
    const few = await ask({ limit: 3 });

    expect(few.nodes.map(({ id }) => id)).toEqual(whole.nodes.slice(0, 3).map(({ id }) => id));
    expect(few.nodes[1]!.id).toBe('palo-alto');
    expect(few.omitted).toBe(whole.nodes.length - 3);
  });

  it('has an engagement in the middle as a node, though two share it', async () => {
    const { ties } = await ask({ of: 'linkoping-palo-alto-sister-city' });

    expect(pairs(ties.filter(({ target }) => target === 'linkoping-palo-alto-sister-city'))).toEqual(
      new Set(['linkoping linkoping-palo-alto-sister-city', 'palo-alto linkoping-palo-alto-sister-city']),
    );
  });

  it.each([
    [{ of: 'nobody' }, 'NOT_FOUND', 'of'],
    [{ of: 'smart-city' }, 'NOT_FOUND', 'of'],
    [{ areas: ['nothing'] }, 'NOT_FOUND', 'areas'],
    [{ depth: 4 }, 'BAD_USER_INPUT', 'depth'],
    [{ depth: 0 }, 'BAD_USER_INPUT', 'depth'],
    [{ limit: 501 }, 'BAD_USER_INPUT', 'limit'],
    [{ at: 'hej' }, 'BAD_USER_INPUT', 'at'],
  ])('refuses %j', async (variables, code, argument) => {
    const { errors } = await server.ask(QUERY, variables);

    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });
});
