import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVIDENCE, batchOf, entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

/** A hub of 300 that everything hangs on, with areas, times and a second step. */
const HUB = 300;
const members = Array.from({ length: HUB }, (_, n) => entity('COMPANY', `company-${String(n).padStart(3, '0')}`));
/** A network that a thousand and one take part in besides one visitor: too many to go through. */
const CROWD = 1_001;
const crowd = Array.from({ length: CROWD }, (_, n) => entity('UNIVERSITY', `one-${String(n).padStart(4, '0')}`));
const batch = batchOf(
  [
    ...members,
    ...crowd,
    entity('ASSOCIATION', 'visitor'),
    entity('INITIATIVE', 'crowd'),
    entity('PRIORITY_AREA', 'crowded'),
    entity('CITY', 'home', { name: 'Hemstad' }),
    entity('CITY', 'other'),
    entity('INITIATIVE', 'hub', { name: 'Navet' }),
    entity('PARTNERSHIP', 'small'),
    entity('PRIORITY_AREA', 'energy'),
    entity('PRIORITY_AREA', 'wind'),
    entity('PRIORITY_AREA', 'schools'),
  ],
  [
    ...members.map(({ id }) => relation('PARTICIPATES_IN', id, 'hub')),
    relation('PARTICIPATES_IN', 'home', 'hub', { since: '1987', until: '..' }),
    relation('PARTICIPATES_IN', 'home', 'small', { since: '2005', until: '2010' }),
    relation('PARTICIPATES_IN', 'other', 'small'),
    ...crowd.map(({ id }) => relation('PARTICIPATES_IN', id, 'crowd', { since: '2010' })),
    relation('PARTICIPATES_IN', 'visitor', 'crowd', { since: '2010' }),
    relation('FOCUSES_ON', 'crowd', 'crowded', { since: '2015' }),
    relation('FOCUSES_ON', 'hub', 'wind'),
    relation('FOCUSES_ON', 'small', 'schools'),
    relation('BROADER', 'wind', 'energy'),
    relation('NEAR', 'home', 'other'),
  ],
);

const database = checkOutDatabase();
let server: TestServer;
beforeAll(async () => {
  const { graph } = database;
  await loadBatch(graph, batch);
  server = await startServer({ connection: database.connection, homeActor: 'home' });
});
afterAll(async () => {
  await server.stop();
});

interface Drawn {
  neighbourhood: {
    nodes: { id: string; type: string; name: string; degree: number }[];
    layers: string[][];
    links: {
      id: string;
      source: string;
      target: string;
      kind: string;
      sentence: string;
      since: string | null;
      evidence: { id: string; document: { id: string } }[];
    }[];
    omitted: { node: string; kind: string; count: number }[];
  };
}
const NEIGHBOURHOOD = `query Around($of: ID!, $depth: Int, $kinds: [RelationKind!], $types: [EntityType!], $areas: [ID!], $at: PartialDate, $limit: Int) {
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, types: $types, areas: $areas, at: $at, limit: $limit) {
    nodes { id type name degree(at: $at) } layers
    links { id source target kind sentence since evidence { id document { id } } }
    omitted { node kind count }
  }
}`;
const around = async (of: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
  const { data, errors } = await server.ask<Drawn>(NEIGHBOURHOOD, { of, ...more }, headers);
  expect(errors).toEqual([]);
  return data.neighbourhood;
};
const idsOf = (nodes: { id: string }[]) => nodes.map(({ id }) => id).toSorted();

describe('the neighbourhood', () => {
  it('at depth 0 is the entity alone', async () => {
    const { nodes, links, omitted } = await around('home', { depth: 0 });

    expect(nodes).toEqual([{ id: 'home', type: 'CITY', name: 'Hemstad', degree: 3 }]);
    expect([links, omitted]).toEqual([[], []]);
  });

  it('at depth 1, when nobody says, is what it has to do with, along the network and not by place', async () => {
    const { layers, omitted } = await around('home');

    expect(layers).toEqual([['home'], ['hub', 'small']]);
    expect(omitted).toEqual([]);
  });

  it('at depth 2 and 3 goes further, the nearest first', async () => {
    const two = await around('other', { depth: 2 });
    const three = await around('other', { depth: 3 });

    expect(idsOf(two.nodes)).toEqual(['home', 'other', 'schools', 'small']);
    expect(idsOf(three.nodes)).toEqual(['home', 'hub', 'other', 'schools', 'small']);
    expect(three.layers.map((ids) => ids.length)).toEqual([1, 1, 2, 1]);
    expect(three.layers.flat()).toEqual(three.nodes.map(({ id }) => id));
  });

  it('of a hub shows the first hundred of a kind, and counts the rest truly', async () => {
    const { nodes, links, omitted } = await around('hub', { limit: 1000 });

    expect(nodes.filter(({ type }) => type === 'COMPANY')).toHaveLength(100);
    expect(links.filter(({ kind }) => kind === 'PARTICIPATES_IN')).toHaveLength(100);
    expect(omitted).toEqual([{ node: 'hub', kind: 'PARTICIPATES_IN', count: HUB + 1 - 100 }]);
    expect(idsOf(nodes)).toContain('wind');
  });

  it.each([
    [{}, { PARTICIPATES_IN: CROWD, FOCUSES_ON: 1 }],
    [{ kinds: ['PARTICIPATES_IN'] }, { PARTICIPATES_IN: CROWD }],
    [{ types: ['INITIATIVE', 'UNIVERSITY'] }, { PARTICIPATES_IN: CROWD }],
    [{ types: ['INITIATIVE', 'PRIORITY_AREA'] }, { FOCUSES_ON: 1 }],
    [{ at: '2012' }, { PARTICIPATES_IN: CROWD }],
    [
      { at: '2016', areas: ['crowded'] },
      { PARTICIPATES_IN: CROWD, FOCUSES_ON: 1 },
    ],
  ])(
    'does not go through what has more than a thousand relationships, and counts them truly: %j',
    async (more, counts) => {
      const { nodes, links, omitted } = await around('visitor', { depth: 3, limit: 1000, ...more });

      expect(idsOf(nodes)).toEqual(['crowd', 'visitor']);
      expect(links).toHaveLength(1);
      expect(Object.fromEntries(omitted.map(({ kind, count }) => [kind, count]))).toEqual(counts);
      expect(new Set(omitted.map(({ node }) => node))).toEqual(new Set(['crowd']));
    },
  );

  it('goes through it when it stands in the middle', async () => {
    const { nodes, omitted } = await around('crowd', { depth: 1, limit: 1000 });

    expect(nodes.filter(({ type }) => type === 'UNIVERSITY')).toHaveLength(100);
    expect(idsOf(nodes)).toContain('crowded');
    expect(omitted).toEqual([{ node: 'crowd', kind: 'PARTICIPATES_IN', count: CROWD + 1 - 100 }]);
  });

  it('of at most so many nodes keeps to it, gives each kind its turn, and counts the rest truly', async () => {
    const { nodes, omitted } = await around('hub', { limit: 3 });

    expect(idsOf(nodes)).toEqual(['company-000', 'hub', 'wind']);
    expect(omitted).toEqual([{ node: 'hub', kind: 'PARTICIPATES_IN', count: HUB }]);
  });

  it('with a limit of 1 leaves everything out, and says so', async () => {
    const { nodes, omitted } = await around('home', { limit: 1 });

    expect(idsOf(nodes)).toEqual(['home']);
    expect(omitted).toEqual([{ node: 'home', kind: 'PARTICIPATES_IN', count: 2 }]);
  });

  it('does not count a link that is drawn as left out, nor the other way round, when types are chosen', async () => {
    const { nodes, omitted } = await around('home', { depth: 2, types: ['INITIATIVE', 'COMPANY'], limit: 1000 });

    expect(nodes).toHaveLength(102);
    expect(omitted).toEqual([{ node: 'hub', kind: 'PARTICIPATES_IN', count: HUB - 100 }]);
  });

  it.each([
    [{ kinds: ['NEAR'] }, ['home', 'other']],
    [{ kinds: [] }, ['home']],
    [{ types: ['PARTNERSHIP'] }, ['home', 'small']],
    [{ types: ['PARTNERSHIP', 'CITY'], depth: 2 }, ['home', 'other', 'small']],
    [{ types: [] }, ['home']],
    [{ areas: ['schools'] }, ['home', 'small']],
    [{ areas: ['energy'] }, ['home', 'hub']],
    [{ areas: ['schools', 'wind'] }, ['home', 'hub', 'small']],
    [{ at: '1990' }, ['home', 'hub']],
    [{ at: '2007' }, ['home', 'hub', 'small']],
    [{ at: '1986' }, ['home']],
    [{ at: '2011' }, ['home', 'hub']],
  ])('asked with %j is %j', async (question, ids) => {
    expect(idsOf((await around('home', question)).nodes)).toEqual(ids);
  });

  it('tells each link in a sentence, with its date and what it rests on', async () => {
    const swedish = await around('home', { at: '2007' });
    const english = await around('home', { at: '2007' }, { 'accept-language': 'en' });

    expect(swedish.links.map(({ sentence }) => sentence)).toEqual([
      'Hemstad deltar i Navet sedan 1987 (obekräftad uppgift).',
      'Hemstad deltog i small från 2005 till 2010.',
    ]);
    expect(english.links[0]).toEqual({
      id: 'home--PARTICIPATES_IN--hub',
      ...{ source: 'home', target: 'hub', kind: 'PARTICIPATES_IN', since: '1987' },
      sentence: 'Hemstad has taken part in Navet since 1987 (an unconfirmed report).',
      evidence: [{ id: EVIDENCE, document: { id: 'paper' } }],
    });
  });

  it('tells which kinds it leaves out unless they are asked for', async () => {
    interface Answer {
      neighbourhood: { links: { kind: string }[]; notFollowed: { kind: string; count: number }[] };
    }
    const ask = async (more: string) => {
      const { data } = await server.ask<Answer>(
        `{ neighbourhood(of: "home", depth: 2 ${more}) { links { kind } notFollowed { kind count } } }`,
      );
      return data.neighbourhood;
    };

    const whole = await ask('');
    expect(whole.links.map(({ kind }) => kind)).not.toContain('NEAR');
    expect(whole.notFollowed).toEqual([
      { kind: 'BROADER', count: 1 },
      { kind: 'NEAR', count: 1 },
    ]);
    const near = await ask('kinds: [NEAR]');
    expect(near.links).toEqual([{ kind: 'NEAR' }]);
    expect(near.notFollowed).toEqual([{ kind: 'PARTICIPATES_IN', count: 3 }]);
    expect((await ask('kinds: [PARTICIPATES_IN] at: "1990"')).notFollowed).toEqual([]);
  });

  it('links only what it shows', async () => {
    const { nodes, links } = await around('other', { depth: 3 });

    const shown = new Set(nodes.map(({ id }) => id));
    for (const { source, target } of links) expect([shown.has(source), shown.has(target)]).toEqual([true, true]);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
  });

  it.each([
    [{ of: 'nobody' }, 'NOT_FOUND', 'of'],
    [{ of: 'home', areas: ['schools', 'nowhere'] }, 'NOT_FOUND', 'areas'],
    [{ of: 'home', depth: -1 }, 'BAD_USER_INPUT', 'depth'],
    [{ of: 'home', depth: 4 }, 'BAD_USER_INPUT', 'depth'],
    [{ of: 'home', limit: 0 }, 'BAD_USER_INPUT', 'limit'],
    [{ of: 'home', limit: 1001 }, 'BAD_USER_INPUT', 'limit'],
    [{ of: 'home', at: 'soon' }, 'BAD_USER_INPUT', 'at'],
  ])('asked with %j is %s and names "%s"', async (variables, code, argument) => {
    const { data, errors } = await server.ask<object | null | undefined>(NEIGHBOURHOOD, variables);

    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
  });
});
