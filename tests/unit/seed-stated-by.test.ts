import { describe, expect, it } from 'vitest';
import { statedBy, states, type QuotedPlace } from '../../src/importers/seed/stated-by.js';

const place = (anchor: string, row: string | null = null, id = 'p'): QuotedPlace => ({ id, anchor, row });

describe('whether a value stands in a place', () => {
  it.each<[string, string, string | number, string]>([
    ['a year', 'since', '1987', 'undertecknades 1987'],
    ['the year of a day', 'signedOn', '1995-07-03', 'am 3. Juli 1995 (zusammen mit Norrköping)'],
    ['the year of a bounded date', 'until', '[..2017-10-09]', 'den 9 oktober 2017'],
    ['a decade by its last digits', 'since', '198X', '(seit den 80ern)'],
    ['a decade by all of them', 'since', '198X', 'since the 1980s'],
    ['a number', 'distanceKm', 60, 'cirka 60 kilometer'],
    ['a number with its thousands apart', 'population', 63000, 'cirka 63 000 invånare'],
    ['a negative number', 'longitude', -122.14302, 'Palo Alto,US,37.44188,-122.14302'],
    ['an identifier', 'wikidataId', 'Q47265', 'Q47265 Q499410'],
    ['a name', 'name', 'Linköping', 'Linköping,SE,16'],
  ])('it does: %s', (_, property, value, anchor) => {
    expect(states(place(anchor), property, value)).toBe(true);
  });

  it.each<[string, string, string | number | boolean | string[] | { sv: string }, string]>([
    ['another year', 'since', '1986', 'undertecknades 1987'],
    ['a year that is a part of a longer number', 'since', '1987', 'nr 119870'],
    ['another decade', 'since', '198X', 'seit den 90ern'],
    ['an open end', 'until', '..', 'until 1987 ..'],
    ['a number within another', 'distanceKm', 60, 'cirka 160 kilometer'],
    ['an identifier within another', 'wikidataId', 'Q4726', 'Q47265 Q499410'],
    ['a name within a word', 'name', 'Linz', 'Linzer Straße'],
    ['a text in our own words', 'note', { sv: 'Linz' }, 'Linz'],
    ['a list', 'altNames', ['Linz'], 'Linz'],
    ['a flag', 'formerly', true, 'true'],
  ])('it does not: %s', (_, property, value, anchor) => {
    expect(states(place(anchor), property, value)).toBe(false);
  });

  it('stands in the name of a row as well', () => {
    expect(states(place('Linköping,SE', 'cityId 2694762'), 'geonamesId', '2694762')).toBe(true);
  });
});

describe('which places state a property', () => {
  it('are those in which its value stands; where it stands in none, or in all, nothing is told apart', () => {
    const places = [place('cirka 63 000 invånare', null, 'paper'), place('Palo Alto,US', 'cityId 5380748', 'geonames')];
    const values = {
      ...{ population: 63000, name: 'Palo Alto', geonamesId: '5380748', summary: { sv: 'Stad', en: 'City' } },
      ...{ rorId: undefined, kind: 'CITY' },
    };

    expect(statedBy(values, places)).toEqual({ population: ['paper'], name: ['geonames'], geonamesId: ['geonames'] });
    expect(statedBy({ name: 'Palo Alto' }, places.slice(1))).toEqual({});
  });
});
