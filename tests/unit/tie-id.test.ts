import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../../web/graph/to-graph.js';
import { addTo, newNetwork } from '../../web/graph/to-graph.js';
import { drawnIdOf, tieIdOf } from '../../web/explorer/panel/link-id.js';
import { readAddress } from '../../web/explorer/view-state.js';
import { unfoldedTies } from '../../web/explorer/picture-state.js';

const city = (id: string) =>
  ({ id, type: 'CITY', names: { sv: id, en: id }, degree: 1, standing: null, engagementKind: null }) as never;
const tie = (source: string, target: string, sentence: string): DrawnLink => ({
  ...{ id: tieIdOf(source, target), source, target, kind: null, sentence },
  ...{ since: null, until: null, formerly: false },
});

describe('a tie', () => {
  it('has the same id whichever end comes first', () => {
    expect(tieIdOf('palo-alto', 'enschede')).toBe(tieIdOf('enschede', 'palo-alto'));
    expect(drawnIdOf('palo-alto~enschede')).toBe('enschede~palo-alto');
    expect(drawnIdOf('linkoping')).toBe('linkoping');
    expect(drawnIdOf('palo-alto--PARTICIPATES_IN--alliance')).toBe('palo-alto--PARTICIPATES_IN--alliance');
  });

  it('is the same in an address of a time when its ends came in the other order', () => {
    const query = new URLSearchParams('selected=palo-alto,palo-alto~enschede&unfolded=palo-alto~linkoping');
    const state = readAddress('graph', query, 'linkoping');
    expect(state.selected).toEqual(['palo-alto', 'enschede~palo-alto']);
    expect(unfoldedTies(state)).toEqual(['linkoping~palo-alto']);
  });

  it('stays one line when another date has its ends in the other order', () => {
    const network = newNetwork();
    const nodes = [city('enschede'), city('palo-alto')];
    addTo(network, { nodes, links: [tie('enschede', 'palo-alto', 'all years')] });
    addTo(network, { nodes, links: [tie('palo-alto', 'enschede', 'in 1995')] });
    expect(network.mapEdges((_id, { sentence }) => sentence)).toEqual(['in 1995']);
  });
});
