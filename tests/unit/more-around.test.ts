import { describe, expect, it } from 'vitest';
import { onlyOfType } from '../../web/explorer/only-of-type.js';
import { moreIn } from '../../web/explorer/picture/more-in.js';

const node = (id: string, type: string) => ({ id, type }) as never;
const link = (source: string, target: string) => ({ id: `${source}~${target}`, source, target }) as never;

const around = {
  nodes: [node('a', 'CITY'), node('b', 'CITY'), node('c', 'COMPANY'), node('d', 'COMPANY'), node('e', 'PERSON')],
  links: [link('a', 'b'), link('a', 'c'), link('a', 'd'), link('a', 'e')],
  omitted: [],
};
const drawn = { nodes: [node('a', 'CITY'), node('b', 'CITY')], links: [link('a', 'b')] };
const none = { hidden: [], own: {} };

describe('what would come around an entity', () => {
  it('is counted by lines, and by type', () => {
    expect(moreIn(around, drawn, { id: 'a', state: none })).toEqual({
      id: 'a',
      count: 3,
      types: [
        { type: 'COMPANY', count: 2 },
        { type: 'PERSON', count: 1 },
      ],
    });
  });

  it('is nothing when it is drawn, hidden or unfolded already', () => {
    expect(moreIn(around, around, { id: 'a', state: none }).count).toBe(0);
    const state = { hidden: ['COMPANY' as const], own: { gone: 'e' } };
    expect(moreIn(around, drawn, { id: 'a', state })).toEqual({ id: 'a', count: 0, types: [] });
    const unfolded = { hidden: [], own: { unfolded: 'c~a,a~d,a~e' } };
    expect(moreIn(around, drawn, { id: 'a', state: unfolded }).count).toBe(0);
  });

  it('is of one type when only that is asked for', () => {
    const companies = onlyOfType(around, 'a', 'COMPANY');
    expect(companies.nodes.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(companies.links.map(({ id }) => id)).toEqual(['a~c', 'a~d']);
    expect(onlyOfType(around, 'a', undefined)).toBe(around);
  });
});
