import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossLinks, parentsOf } from '../../src/server/embeds/spanning-tree.js';
import { drawTree } from '../../src/server/embeds/tree-drawing.js';
import { markup } from '../../src/server/pages/html.js';
import { withPartners } from '../../web/graph/with-partners.js';

const TYPES = ['CITY', 'PERSON', 'PARTNERSHIP', 'PRIORITY_AREA', 'ORGANISATION'] as const;
const node = (id: string, type: (typeof TYPES)[number] = 'CITY') => ({ id, type });

/** A network that hangs together: each node is linked to one before it, and some links more. */
const network = fc
  .array(fc.record({ type: fc.constantFrom(...TYPES), to: fc.nat(), more: fc.array(fc.nat(), { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) => {
    const nodes = rows.map(({ type }, index) => node(`n${index}`, type));
    const links = rows
      .slice(1)
      .flatMap(({ to, more }, index) =>
        [to % (index + 1), ...more.map((one) => one % (index + 1))].map((end) => [`n${index + 1}`, `n${end}`] as const),
      );
    return { nodes, links };
  });

describe('the tree of a network', () => {
  it('hangs a city under its cooperation, not under a person who lived there, whichever comes first', () => {
    const nodes = [node('home'), node('person', 'PERSON'), node('twinning', 'PARTNERSHIP'), node('sister')];
    const links = [
      ['person', 'home'],
      ['person', 'sister'],
      ['home', 'twinning'],
      ['sister', 'twinning'],
    ] as const;
    const parents = parentsOf(nodes, links, 'home');
    expect(Object.fromEntries(parents)).toEqual({ person: 'home', twinning: 'home', sister: 'twinning' });
    expect(crossLinks(links, parents)).toEqual([['person', 'sister']]);
  });

  it('hangs a city under the cooperation with most links, of several', () => {
    const nodes = [node('home'), node('trade', 'PARTNERSHIP'), node('twinning', 'PARTNERSHIP'), node('sister')];
    const links = [
      ['home', 'trade'],
      ['home', 'twinning'],
      ['sister', 'trade'],
      ['sister', 'twinning'],
      ['council', 'twinning'],
    ] as const;
    expect(parentsOf([...nodes, node('council', 'ORGANISATION')], links, 'home').get('sister')).toBe('twinning');
  });

  it('prefers a longer way over one through a person', () => {
    const nodes = [node('home'), node('person', 'PERSON'), node('own', 'ORGANISATION'), node('work', 'PARTNERSHIP')];
    const links = [
      ['home', 'person'],
      ['person', 'far'],
      ['home', 'own'],
      ['own', 'work'],
      ['far', 'work'],
    ] as const;
    expect(parentsOf([...nodes, node('far')], links, 'home').get('far')).toBe('work');
  });

  it('holds every node once, and every pair of linked nodes is in it or beside it', () => {
    fc.assert(
      fc.property(network, ({ nodes, links }) => {
        const parents = parentsOf(nodes, links, 'n0');
        expect([...parents.keys()].sort()).toEqual(
          nodes
            .slice(1)
            .map(({ id }) => id)
            .sort(),
        );
        const pairs = new Set(links.map((pair) => [...pair].sort().join(' ')));
        expect(crossLinks(links, parents).length + parents.size).toBe(pairs.size);
      }),
    );
  });

  it('has something under a person only where nothing else leads there', () => {
    fc.assert(
      fc.property(network, ({ nodes, links }) => {
        const persons = new Set(nodes.filter(({ id, type }) => type === 'PERSON' && id !== 'n0').map(({ id }) => id));
        const reached = new Set(['n0']);
        // A set grows while it is walked.
        for (const id of reached) {
          if (persons.has(id)) continue;
          for (const [a, b] of links) if (a === id || b === id) reached.add(a === id ? b : a);
        }
        for (const [child, parent] of parentsOf(nodes, links, 'n0')) {
          expect(persons.has(parent) && reached.has(child)).toBe(false);
        }
      }),
    );
  });

  it('tells how many links it has no line for', () => {
    const branch = (id: string) => ({ id, type: 'CITY' as const, name: id, what: 'city', branches: [] });
    const root = { ...branch('home'), branches: Array.from({ length: 30 }, (_, index) => branch(`n${index}`)) };
    const told = (links: number, width: number) => {
      const cross = Array.from({ length: links }, (_, index) => [`n${index}`, 'n29'] as const);
      const beside = { cross, isWide: true, notDrawn: (count: number) => `${count} not drawn` };
      return /(\d+) not drawn/.exec(markup`${drawTree(root, beside, { width, theme: 'light' }).content}`.text)?.[1];
    };
    expect([told(3, 760), told(29, 760), told(3, 300), told(0, 300)]).toEqual([undefined, '29', '3', undefined]);
  });
});

describe('a network of one step', () => {
  const link = (id: string, source: string, target: string) => ({ id, source, target });
  const around = {
    nodes: [node('home'), node('twinning', 'PARTNERSHIP'), node('office', 'ORGANISATION')],
    links: [link('a', 'home', 'twinning'), link('b', 'office', 'home')],
    omitted: [],
  };
  const participations = {
    nodes: [
      node('home'),
      node('twinning', 'PARTNERSHIP'),
      node('sister'),
      node('other'),
      node('elsewhere', 'PARTNERSHIP'),
    ],
    links: [link('a', 'home', 'twinning'), link('c', 'sister', 'twinning'), link('d', 'other', 'elsewhere')],
    omitted: [{ node: 'twinning', kind: 'PARTICIPATES_IN', count: 3 }],
  };

  it('holds those who take part in the same, and tells of those left out', () => {
    const { nodes, links, omitted } = withPartners(around, participations, 'home');
    expect(nodes.map(({ id }) => id)).toEqual(['home', 'twinning', 'office', 'sister']);
    expect(links.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(omitted).toEqual(participations.omitted);
  });

  it('stays as it is around what others take part in', () => {
    expect(withPartners(around, participations, 'twinning')).toEqual(around);
  });
});
