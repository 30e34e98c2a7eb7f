import { describe, expect, it } from 'vitest';
import {
  FIGURE_NAMES,
  optionsOf,
  PARAMETERS,
  readParameters,
  takenBy,
  THEMES,
  type ParameterName,
} from '@vanort/figures';
import { TEXT_LANGUAGES } from '../../src/model/language.js';
import { readParameters as readAddress } from '../../src/server/embeds/parameters.js';

const ALL = Object.keys(PARAMETERS) as ParameterName[];
const read = (given: Readonly<Record<string, unknown>>) => readParameters((name) => given[name], ALL);

describe('what a figure is asked for', () => {
  it('is read by one table, whole', () => {
    const { values, wrong } = read({
      ...{ lang: 'en', theme: 'dark', width: '240', scale: '3', depth: '0' },
      ...{ at: ' 2017-11 ', from: '1986', to: '', of: 'palo-alto' },
    });

    expect(wrong).toEqual([]);
    expect(values).toEqual({
      ...{ lang: 'en', theme: 'dark', width: 240, scale: 3, depth: 0 },
      ...{ at: '2017-11', from: '1986', to: null, of: 'palo-alto' },
    });
    expect(optionsOf(read({}).values)).toEqual({ depth: 1, at: null, from: null, to: null, of: null });
  });

  it.each([
    ['lang', 'tlh', 'sv eller en'],
    ['theme', 'pink', THEMES.slice(0, -1).join(', ')],
    ['width', '239', 'ett heltal från 240 till 1600'],
    ['width', '1601', 'ett heltal från 240 till 1600'],
    ['scale', '1.5', 'ett heltal från 1 till 3'],
    ['depth', '-1', 'ett heltal från 0 till 3'],
    ['depth', '', 'ett heltal från 0 till 3'],
    ['at', 'x'.repeat(201), 'högst 200 tecken'],
    ['of', ['a', 'b'], 'angiven en gång'],
  ])('leaves out what may not stand there, and says what may: %s', (name, given, allowed) => {
    const { values, wrong } = read({ [name]: given, depth: name === 'depth' ? given : '2' });

    expect(values[name as ParameterName]).toBeNull();
    expect(wrong.map((one) => [one.name, one.allowed('sv').startsWith(allowed)])).toEqual([[name, true]]);
  });

  it('is there in every language that texts are', () => {
    expect([...PARAMETERS.lang.values].sort()).toEqual([...TEXT_LANGUAGES].sort());
  });

  it.each(FIGURE_NAMES)('is read of an address as of attributes: %s', (name) => {
    const { options } = takenBy(name);
    const given = { depth: '3', at: '1990', from: '1986', to: '2017', of: 'palo-alto', lang: 'sv' };
    const asked = readAddress(given, options);

    expect(asked.options).toMatchObject(optionsOf(readParameters((one) => given[one as 'at'], options).values));
    expect(asked.problems.map(({ argument }) => argument)).toEqual(
      ['depth', 'at', 'from', 'to', 'of'].filter((one) => !options.some((option) => option === one)),
    );
  });
});
