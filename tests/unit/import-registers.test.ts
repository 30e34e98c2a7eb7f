import { describe, expect, it } from 'vitest';
import { hasValidCheckDigits } from '../../src/importers/gleif/lei.js';
import { edtfOfTime } from '../../src/importers/wikidata/literals.js';
import { entitiesOf, importTexts, relationsOf, tiesOf } from '../imported-file.js';

const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const literal = (value: string) => ({ type: 'literal', value });

/** A row of the query in docs/sources.md, as the Wikidata Query Service answers it; made for this test. */
const solution = (more: Record<string, unknown> = {}) => ({
  ...{ item: uri('Q25286'), itemLabel: literal('Umeå'), itemCountry: literal('SE') },
  ...{ itemCoord: literal('Point(20.258333333 63.825)'), itemCode: literal('2480'), itemGeonames: literal('602150') },
  ...{ twin: uri('Q125576'), twinLabel: literal('Vaasa'), twinCountry: literal('FI') },
  statement: { type: 'uri', value: 'http://www.wikidata.org/entity/statement/Q25286-aa' },
  ...more,
});

const wikidata = (...bindings: unknown[]) =>
  importTexts('wikidata', {
    'query.json': JSON.stringify({ head: { vars: ['item', 'twin'] }, results: { bindings } }),
  });

describe('results of the Wikidata Query Service', () => {
  it('are ties with the dates of their qualifiers, at the precision that these have', async () => {
    const file = await wikidata(
      solution({ start: literal('1949-01-01T00:00:00Z'), startPrecision: literal('9') }),
      solution({
        ...{
          twin: uri('Q1'),
          statement: uri('s2'),
          start: literal('1987-05-01T00:00:00Z'),
          startPrecision: literal('10'),
        },
        ...{ end: literal('2022-03-04T00:00:00Z'), endPrecision: literal('11') },
      }),
    );
    expect(file.rejected).toEqual([]);
    expect(tiesOf(file).map(({ since, until, assertion, entryOf }) => [entryOf, since, until, assertion])).toEqual([
      ['Q25286', '1949', undefined, undefined],
      ['Q25286', '1987-05', '2022-03-04', 'ENDED'],
    ]);
  });

  it('are places with their ids, coordinates and codes', async () => {
    const file = await wikidata(solution());
    expect(entitiesOf(file, 'CITY')).toMatchObject([
      {
        ...{ id: 'Q25286', name: 'Umeå', country: 'SE' },
        properties: { wikidataId: 'Q25286', geonamesId: '602150', municipalityCode: 'SE-2480', latitude: 63.825 },
      },
      { id: 'Q125576', name: 'Vaasa', country: 'FI', properties: { wikidataId: 'Q125576' } },
    ]);
  });

  it('are taken once for a statement with several references', async () => {
    const file = await wikidata(solution({ reference: literal('a') }), solution({ reference: literal('b') }));
    expect(tiesOf(file)).toHaveLength(1);
  });

  it.each([
    ['to itself', { twin: uri('Q25286') }, 'SELF_RELATION'],
    ['to nothing', { twin: literal('t12345') }, 'VALUE_INVALID'],
    [
      'with a millennium for a start',
      { start: literal('1000-01-01T00:00:00Z'), startPrecision: literal('6') },
      'DATE_INVALID',
    ],
    ['on another globe', { itemCoord: literal('<http://www.wikidata.org/entity/Q405> Point(1 2)') }, 'VALUE_INVALID'],
    ['in another country than it lies in', { itemCountry: literal('PT') }, 'COUNTRY_CONTRADICTED'],
  ])('are rejected %s', async (_what, change, code) => {
    expect((await wikidata(solution(change), solution())).rejected).toMatchObject([{ line: 1, code }]);
  });

  it.each([
    ['1987-01-01T00:00:00Z', 9, '1987'],
    ['1980-01-01T00:00:00Z', 8, '198X'],
    ['1987-05-14T00:00:00Z', 11, '1987-05-14'],
    ['1900-01-01T00:00:00Z', 7, null],
    ['http://.well-known/genid/1', 11, null],
  ])('have %s of precision %i for %s', (time, precision, date) => {
    expect(edtfOfTime(time, precision)).toBe(date);
  });
});

const LABELS =
  'origincityLabel\torigincountry\toriginlat\toriginlong\toriginpopulation\tsistercityLabel\tdestinationlat\tdestinationlong\tdestinationpopulation\tdestination_countryLabel\tdist\teu';
const danish = (name: string, east: number, label: string) =>
  `${name}\t${label}\t56.2\t${east}\t\tBorken\t51.84\t6.86\t42272\tGermany\t557\tEU`;

describe('a table of labels', () => {
  const read = (label: string) =>
    importTexts('wikidata', {
      'labels.tsv': [
        LABELS,
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((name, at) => danish(name, 9 + at / 10, label)),
        '',
      ].join('\n'),
    });

  it('is refused whole where most of its Swedish towns lie in Denmark', async () => {
    const file = await read('Sweden');
    expect(tiesOf(file)).toEqual([]);
    expect(file.rejected).toHaveLength(6);
    expect(file.rejected[0]).toMatchObject({ line: 2, field: 'origincountry', code: 'COUNTRY_CONTRADICTED' });
    expect(file.rejected[0]?.reason).toContain('most of them in Denmark');
  });

  it('is taken where the label is right', async () => {
    const file = await read('Denmark');
    expect([file.rejected, tiesOf(file).length]).toEqual([[], 6]);
  });
});

/** As in GeoNames' dump: 19 columns without headings; made for this test. */
const geonamesRow = (id: string, name: string, code: string, others = '', country = 'SE', population = '0') =>
  [
    id,
    name,
    name,
    others,
    '63.82842',
    '20.25972',
    'P',
    code,
    country,
    '',
    '23',
    '2480',
    '',
    '',
    population,
    '',
    '20',
    'Europe/Stockholm',
    '2024-01-01',
  ].join('\t');

describe('GeoNames', () => {
  it('has towns with their other names in Latin letters, and no population where it has 0', async () => {
    const file = await importTexts('geonames', {
      'SE.txt': `${geonamesRow('602150', 'Umeå', 'PPLA', 'UME,Umea,Умео,http://x,Uumaja', 'SE', '83249')}\n${geonamesRow('2', 'Liten "by"', 'PPL')}\n${geonamesRow('3', 'Del', 'PPLX')}\n`,
    });
    expect(entitiesOf(file, 'CITY')).toMatchObject([
      {
        name: 'Umeå',
        country: 'SE',
        altNames: ['Umea', 'Uumaja'],
        properties: { geonamesId: '602150', population: 83249 },
      },
      { name: 'Liten "by"', properties: { geonamesId: '2', latitude: 63.82842, longitude: 20.25972 } },
    ]);
    expect(entitiesOf(file, 'CITY')[1]?.properties).not.toHaveProperty('population');
  });

  it('has the same in CSV, and rejects an id that stands twice', async () => {
    const file = await importTexts('geonames', {
      'cities.csv':
        'cityId,name,country,adminCode,featureCode,population,lat,lon\n1,Windhoek,NA,21,PPLC,268132,-22.55941,17.08323\n1,Other,NA,21,PPL,0,-22,17\n',
    });
    expect(entitiesOf(file, 'CITY')).toMatchObject([{ name: 'Windhoek', country: 'NA' }]);
    expect(file.rejected).toMatchObject([{ line: 3, field: 'geonameid', code: 'DUPLICATE' }]);
  });
});

/** By ROR's schema 2.1; the organisations are made for this test. */
const rorRecord = (more: Record<string, unknown> = {}) => ({
  ...{ id: 'https://ror.org/05kb8h459', status: 'active', types: ['education', 'funder'], established: 1965 },
  names: [
    { value: 'UmU', types: ['acronym'], lang: null },
    { value: 'Umeå University', types: ['ror_display', 'label'], lang: 'en' },
    { value: 'Umeå universitet', types: ['label'], lang: 'sv' },
  ],
  locations: [
    { geonames_id: 602150, geonames_details: { name: 'Umeå', country_code: 'SE', lat: 63.82842, lng: 20.25972 } },
  ],
  external_ids: [{ type: 'wikidata', all: ['Q1144565'], preferred: null }],
  ...{ links: [], relationships: [], domains: [], admin: {}, ...more },
});
const ror = (...records: unknown[]) => importTexts('ror', { 'v2.json': JSON.stringify(records) });

describe('ROR', () => {
  it('has universities by their names and ids, in their towns', async () => {
    const file = await ror(rorRecord());
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'UNIVERSITY')).toMatchObject([
      {
        ...{ name: 'Umeå University', names: { sv: 'Umeå universitet', en: 'Umeå University' }, country: 'SE' },
        properties: { rorId: 'https://ror.org/05kb8h459', wikidataId: 'Q1144565' },
      },
    ]);
    expect(relationsOf(file, 'LOCATED_IN').map(({ to }) => to)).toEqual(['geonames 602150']);
    expect(entitiesOf(file, 'CITY')).toMatchObject([{ name: 'Umeå', properties: { geonamesId: '602150' } }]);
  });

  it('leaves out what is not active or does not educate', async () => {
    const file = await ror(rorRecord({ status: 'withdrawn' }), rorRecord({ types: ['facility'] }));
    expect([file.rejected, entitiesOf(file, 'UNIVERSITY')]).toEqual([[], []]);
  });

  it('rejects an organisation without names or with no ROR id, and one that stands twice', async () => {
    const file = await ror(
      rorRecord({ names: [] }),
      rorRecord({ id: 'https://ror.org/xyz' }),
      rorRecord(),
      rorRecord(),
    );
    expect(file.rejected.map(({ line, field, code }) => [line, field, code])).toEqual([
      [1, 'names', 'VALUE_INVALID'],
      [2, 'id', 'VALUE_INVALID'],
      [4, 'id', 'DUPLICATE'],
    ]);
  });
});

const GLEIF =
  'LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.OtherEntityNames.OtherEntityName.1,Entity.LegalAddress.City,Entity.LegalAddress.Country,Entity.EntityCategory,Entity.EntityStatus,Registration.RegistrationStatus';
/** By GLEIF's columns of the golden copy; the companies are made for this test, and their check digits are right. */
const lei = (lei18: string) => {
  const digits = Array.from({ length: 97 }, (_, n) => String(n).padStart(2, '0'));
  return `${lei18}${digits.find((two) => hasValidCheckDigits(`${lei18}${two}`))!}`;
};
const gleif = (...rows: string[]) => importTexts('gleif', { 'lei2.csv': [GLEIF, ...rows, ''].join('\n') });

describe('GLEIF', () => {
  const id = lei('549300VANORT000001');

  it('has companies that are active', async () => {
    const file = await gleif(
      `"${id}","Vänort, Umeå AB","sv","Vanort Ltd","Umeå","SE","GENERAL","ACTIVE","ISSUED"`,
      `"${lei('549300VANORT000002')}","Gone AB","sv","","Umeå","SE","GENERAL","INACTIVE","RETIRED"`,
      `"${lei('549300VANORT000003')}","A fund","sv","","Umeå","SE","FUND","ACTIVE","ISSUED"`,
    );
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'COMPANY')).toMatchObject([
      { name: 'Vänort, Umeå AB', country: 'SE', altNames: ['Vanort Ltd'], properties: { lei: id } },
    ]);
  });

  it('rejects an LEI whose check digits are wrong', async () => {
    const wrong = `${id.slice(0, 18)}${id.endsWith('11') ? '12' : '11'}`;
    const file = await gleif(`"${wrong}","X AB","sv","","Umeå","SE","GENERAL","ACTIVE","ISSUED"`);
    expect(file.rejected).toMatchObject([{ line: 2, field: 'LEI', code: 'VALUE_INVALID' }]);
  });

  it('knows a published LEI as one', () => {
    expect(hasValidCheckDigits('5493001KJTIIGC8Y1R12')).toBe(true);
  });
});
