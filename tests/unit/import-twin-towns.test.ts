import { describe, expect, it } from 'vitest';
import { entitiesOf, importTexts, tiesOf } from '../imported-file.js';

const NAMES = 'Q25413\tLinköping\nQ47265\tPalo Alto\nQ1\tOulu "town"\n';

describe('pairs of Wikidata ids', () => {
  const read = (names: string, relations: string) =>
    importTexts('twin-towns', { 'x_names.tsv': names, 'x_relations.tsv': relations });

  it('are ties of places that are known by their ids, each in the list of the first', async () => {
    const file = await read(NAMES, 'Q25413\tQ47265\nQ47265\tQ25413\n');
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'CITY').map(({ id, name, properties }) => [id, name, properties])).toEqual([
      ['Q25413', 'Linköping', { wikidataId: 'Q25413' }],
      ['Q47265', 'Palo Alto', { wikidataId: 'Q47265' }],
      ['Q1', 'Oulu "town"', { wikidataId: 'Q1' }],
    ]);
    expect(tiesOf(file).map(({ between, entryOf, kind }) => [kind, entryOf, ...between])).toEqual([
      ['SISTER_CITY', 'Q25413', 'Q25413', 'Q47265'],
      ['SISTER_CITY', 'Q47265', 'Q47265', 'Q25413'],
    ]);
  });

  it('are read from the document, which comes first and says what it is', async () => {
    const { records } = await read(NAMES, 'Q1\tQ47265\n');
    expect(records[0]).toMatchObject({
      ...{ record: 'ENTITY', type: 'DOCUMENT', id: 'twin-towns-wikidata' },
      properties: { documentKind: 'REGISTER', licence: 'CC0-1.0', retrievedOn: '2026-11-30', sha256: 'a'.repeat(64) },
    });
  });

  it.each([
    ['to itself', 'Q1\tQ1', 'SELF_RELATION'],
    ['to a place without a name', 'Q1\tQ2', 'REFERENCE_UNKNOWN'],
    ['without a second id', 'Q1\t', 'VALUE_MISSING'],
    ['to what is no id', 'Q1\tOulu', 'VALUE_INVALID'],
  ])('are rejected %s, and the rest goes on', async (_what, row, code) => {
    const file = await read(NAMES, `${row}\nQ25413\tQ47265\n`);
    expect(file.rejected.map((one) => one.code)).toEqual([code]);
    expect(tiesOf(file)).toHaveLength(1);
  });

  it('reject a second name of an id', async () => {
    const file = await read(`${NAMES}Q1\tUleåborg\n`, 'Q1\tQ47265\n');
    expect(file.rejected).toMatchObject([
      { line: 4, field: 'id', code: 'DUPLICATE', cells: { id: 'Q1', name: 'Uleåborg' } },
    ]);
  });

  it('are not read where the other file is missing', async () => {
    await expect(importTexts('twin-towns', { 'x_relations.tsv': 'Q1\tQ2\n' })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});

const HEADINGS = 'city1,country1,lat1,lng1,city2,country2,lat2,lng2';

describe('pairs of places', () => {
  const read = (...rows: string[]) => importTexts('twin-towns', { 'pairs.csv': [HEADINGS, ...rows, ''].join('\n') });

  it('are ties of places with country and coordinates, one place for its names of a country', async () => {
    const file = await read(
      'Bath,England,51.38,-2.36,Linköping,Sweden,58.41,15.62',
      'Bath,"England, United Kingdom",51.38,-2.36,Aix-en-Provence,France,43.53,5.45',
    );
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'CITY').map(({ name, country }) => [name, country])).toEqual([
      ['Bath', 'GB'],
      ['Linköping', 'SE'],
      ['Aix-en-Provence', 'FR'],
    ]);
    const [first, second] = tiesOf(file);
    expect(first?.between[0]).toBe(second?.between[0]);
  });

  it('keep places of one name apart that lie far from each other', async () => {
    const file = await read('Mora,Sweden,61.0,14.54,A,Finland,61,25', 'Mora,Sweden,57.9,16.2,A,Finland,61,25');
    expect(entitiesOf(file, 'CITY').filter(({ name }) => name === 'Mora')).toHaveLength(2);
  });

  it('are taken once where they stand twice', async () => {
    const row = 'Mora,Sweden,61.0,14.54,Vörå,Finland,63.1,22.2';
    const file = await read(row, row.replace('Mora', 'MORA'));
    expect([file.rejected, tiesOf(file).length]).toEqual([[], 1]);
  });

  it.each([
    ['of a former country', 'A,Yugoslavia,44,20,B,Sweden,58,15', 'country1', 'COUNTRY_FORMER'],
    ['of no known country', 'A,in Italy,44,10,B,Sweden,58,15', 'country1', 'COUNTRY_UNKNOWN'],
    ['that lie elsewhere', 'A,Sweden,58,15,Viborg,Sweden,56.45,9.4', 'country2', 'COUNTRY_CONTRADICTED'],
    ['of no latitude', 'A,Sweden,158,15,B,Sweden,58,15', 'lat1', 'VALUE_INVALID'],
    ['that are one', 'A,Sweden,58,15,A,Sweden,58,15', 'city2', 'SELF_RELATION'],
  ])('are rejected %s', async (_what, row, field, code) => {
    expect((await read(row)).rejected).toMatchObject([{ line: 2, field, code }]);
  });
});
