import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE } from '@vanort/figures';
import type { Branch } from '../../packages/figures/src/graph/branch.js';
import { crossLinks, parentsOf as treeOf } from '../../packages/figures/src/graph/spanning-tree.js';
import { layOutTree } from '../../packages/figures/src/graph/tree-layout.js';
import { withPartners } from '../../packages/figures/src/graph/with-partners.js';
import { figureVocabulary } from '../../web/graph/figure-vocabulary.js';

const TYPES = ['CITY', 'PERSON', 'PARTNERSHIP', 'PRIORITY_AREA', 'ORGANISATION'] as const;
type Pair = readonly [string, string];
const weighing = (links: readonly Pair[], weights: readonly number[] = []) =>
  links.map(([source, target], index) => ({ source, target, weight: weights[index] ?? 0 }));
const { rankOf } = figureVocabulary('sv');
const parentsOf = (
  nodes: readonly { id: string; type: (typeof TYPES)[number] }[],
  links: readonly Pair[],
  middle: string,
) => treeOf(nodes, weighing(links), middle, rankOf);
const cross = (links: readonly Pair[], parents: ReadonlyMap<string, string>) =>
  crossLinks(weighing(links), parents).map(({ source, target }) => [source, target]);

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
    expect(cross(links, parents)).toEqual([['person', 'sister']]);
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

  it('hangs a city under what the middle shares with it, not under a city that it is tied to more', () => {
    const nodes = [node('home'), node('alliance', 'PARTNERSHIP'), node('enschede'), node('dalian')];
    const links = [
      ['home', 'alliance'],
      ['home', 'enschede'],
      ['enschede', 'alliance'],
      ['enschede', 'dalian'],
      ['dalian', 'alliance'],
    ] as const;
    expect(treeOf(nodes, weighing(links, [1, 1, 1, 9, 1]), 'home', rankOf).get('dalian')).toBe('alliance');
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
        expect(cross(links, parents).length + parents.size).toBe(pairs.size);
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

  it('hangs what two lead to under the one by the weightiest tie, whatever their order', () => {
    const nodes = [node('home'), node('a'), node('b'), node('far')];
    const links = [
      ['home', 'a'],
      ['home', 'b'],
      ['a', 'far'],
      ['b', 'far'],
    ] as const;
    for (const [weights, parent] of [
      [[1, 1, 5, 2], 'a'],
      [[1, 1, 2, 5], 'b'],
    ] as const) {
      expect(treeOf(nodes, weighing(links, weights), 'home', rankOf).get('far')).toBe(parent);
    }
  });

  it('never has a parent by a lighter tie where one as near is tied more', () => {
    const weighted = network.chain((found) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: found.links.length, maxLength: found.links.length })
        .map((weights) => ({
          // A way through a person counts as a long one.
          nodes: found.nodes.map(({ id, type }) => node(id, type === 'PERSON' ? 'CITY' : type)),
          links: weighing(found.links, weights),
        })),
    );
    fc.assert(
      fc.property(weighted, ({ nodes, links }) => {
        const parents = treeOf(nodes, links, 'n0', rankOf);
        const depthOf = (id: string): number => (id === 'n0' ? 0 : 1 + depthOf(parents.get(id)!));
        // What the middle shares comes before, however light.
        const types = new Map(nodes.map(({ id, type }) => [id, type]));
        const isShared = (id: string) => depthOf(id) === 1 && rankOf(types.get(id)!) < 0;
        const weightTo = (id: string, other: string) =>
          Math.max(
            ...links
              .filter(({ source, target }) => [source, target].includes(id) && [source, target].includes(other))
              .map(({ weight }) => weight),
          );
        for (const [id, parent] of parents) {
          const others = links
            .filter(({ source, target }) => source === id || target === id)
            .map(({ source, target }) => (source === id ? target : source))
            .filter(
              (other) => other !== id && depthOf(other) === depthOf(parent) && isShared(other) === isShared(parent),
            );
          for (const other of others) expect(weightTo(id, parent)).toBeGreaterThanOrEqual(weightTo(id, other));
        }
      }),
    );
  });

  it('tells how many ties it has no line for', () => {
    const branch = (id: string): Branch => ({
      id,
      type: 'CITY',
      name: id,
      what: 'city',
      note: 'city',
      tie: null,
      branches: [],
    });
    const root = { ...branch('home'), branches: Array.from({ length: 30 }, (_, index) => branch(`n${index}`)) };
    const told = (count: number, width: number) => {
      const ties = Array.from({ length: count }, (_, index) => ({
        ...{ ids: [`t${index}`], sentence: '', standing: null, width: 1, source: `n${index}`, target: 'n29' },
      }));
      const beside = { cross: ties, notDrawn: (left: number) => `${left} not drawn` };
      const { shapes } = layOutTree(root, beside, { width, hyphenate: WHOLE });
      const lines = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));
      return lines.find((line) => line.endsWith('not drawn'));
    };
    expect([told(3, 760), told(29, 760), told(3, 300), told(0, 300)]).toEqual([
      undefined,
      '29 not drawn',
      '3 not drawn',
      undefined,
    ]);
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
