import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TYPES } from '../../web/graph/palette.js';
import { addressOf, readAddress, startState, type ViewState } from '../../web/explorer/view-state.js';
import { VIEW_IDS } from '../../web/explorer/view-ids.js';

const HOME = 'linkoping';
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6})?$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const states: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEW_IDS),
  of: id,
  depth: fc.integer({ min: 1, max: 3 }),
  at: fc.constantFrom(null, '1987', '2017-11-14'),
  areas: ids,
  kinds: fc.constantFrom([], ['GOVERNS' as const, 'PART_OF' as const]),
  hidden: fc.uniqueArray(fc.constantFrom(...TYPES), { maxLength: 3 }),
  selected: ids,
  expanded: fc.uniqueArray(
    fc.oneof(
      id,
      id.map((one) => `${one}:PARTICIPATES_IN:2`),
    ),
    { maxLength: 3 },
  ),
  collapsed: ids,
  pinned: fc.uniqueArray(
    id.map((one) => `${one}:-12.5:40`),
    { maxLength: 3 },
  ),
  from: fc.option(id),
  to: fc.option(id),
  avoid: ids,
  language: fc.constantFrom(null, 'sv' as const, 'en' as const),
  own: fc.dictionary(fc.stringMatching(/^own[a-z]{1,4}$/), fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
});

function read(address: string) {
  const url = new URL(address, 'http://vanort.test/folder/');
  const { known, ...state } = readAddress(url.pathname.slice('/folder/'.length), url.searchParams, HOME);
  return { known, state };
}

describe('the address of a view', () => {
  it('holds the whole state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(addressOf(state, HOME))).toEqual({ known: true, state });
      }),
    );
  });

  it('is short for what is as at the start, and readable', () => {
    expect(addressOf(startState(HOME), HOME)).toBe('.');
    const state = { ...startState(HOME), view: 'graph' as const, selected: ['palo-alto', 'dalian'] };
    expect(addressOf(state, HOME)).toBe('graph?selected=palo-alto,dalian');
  });

  it('falls back to the start where it says what does not exist', () => {
    const { known, state } = read('graph?depth=99&hidden=CITY,NOTHING&kinds=x&lang=de');
    expect(known).toBe(true);
    expect(state).toEqual({ ...startState(HOME), view: 'graph', hidden: ['CITY'] });
    expect(read('nothing').known).toBe(false);
  });
});
