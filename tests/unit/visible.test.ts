import { describe, expect, it } from 'vitest';
import type { Shown } from '../../web/explorer/network.js';
import { expandedIds } from '../../web/explorer/visible.js';
import { startState } from '../../web/explorer/view-state.js';

describe('a collapsed entity', () => {
  it('hides what only it leads to', () => {
    const links = [
      ['hub', 'a'],
      ['hub', 'b'],
      ['hub', 'c'],
      ['a', 'b'],
    ].map(([source, target]) => ({ source, target }));
    const around = (of: string) => [
      ...expandedIds({ nodes: [], links } as unknown as Shown, { ...startState(of), collapsed: ['hub'] }),
    ];

    expect(around('a').sort()).toEqual(['a', 'b', 'hub']);
    expect(around('hub')).toEqual(['hub']);
  });
});
