import { optionalCoordinates, optionalNumber, requiredCell, type Cells } from '../cells.js';
import { requiredCountryCode } from '../countries.js';
import type { Importer, ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import { documentOf, entityRecord, evidenceOf, type Register } from '../register.js';
import { importRows, RowError } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { firstBytes } from '../tables/text-stream.js';

const REGISTER: Register = {
  id: 'geonames',
  name: 'GeoNames: populated places',
  names: { sv: 'GeoNames: orter', en: 'GeoNames: populated places' },
  publisher: { sv: 'GeoNames', en: 'GeoNames' },
  url: 'https://www.geonames.org/',
  licence: 'CC-BY-4.0',
  attribution: 'GeoNames (geonames.org)',
};

/** Columns of the tables of GeoNames' dump, which have no headings; see its readme.txt. */
const DUMP = [
  ...['geonameid', 'name', 'asciiname', 'alternatenames', 'latitude', 'longitude', 'feature class', 'feature code'],
  ...['country code', 'cc2', 'admin1 code', 'admin2 code', 'admin3 code', 'admin4 code', 'population', 'elevation'],
  ...['dem', 'timezone', 'modification date'],
];
const NPM = ['cityId', 'name', 'country', 'adminCode', 'featureCode', 'population', 'lat', 'lon'];

const isDump = (text: string) => /^\uFEFF?[1-9]\d*\t(?:[^\t\n]*\t){17}\d{4}-\d{2}-\d{2}\r?$/m.test(text);
const isNpm = (text: string) => text.replace(/^\uFEFF/, '').startsWith(NPM.join(','));

const SAMPLE_BYTES = 64 * 1024;

export const geonames: Importer = {
  id: 'geonames',
  description: 'towns with coordinates: a table of the GeoNames dump (cities500.txt, SE.txt), or the same as CSV',
  recognises: ({ text }) => isDump(text) || isNpm(text),
  async *read(file, context) {
    const beginning = (await firstBytes(file, SAMPLE_BYTES)).toString('utf8');
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    if (isNpm(beginning)) {
      yield* importRows(tableRows(file, { required: NPM }), (cells) => place(asDump(cells), named));
      return;
    }
    const rows = tableRows(file, { required: [], headings: DUMP, delimiter: '\t', quotes: false, encoding: 'utf-8' });
    yield* importRows(rows, (cells) => place(cells, named));
  },
};

const asDump = (cells: Cells): Cells => ({
  ...{ geonameid: cells.cityId ?? '', name: cells.name ?? '', 'country code': cells.country ?? '' },
  ...{ 'feature class': 'P', 'feature code': cells.featureCode ?? '', population: cells.population ?? '' },
  ...{ latitude: cells.lat ?? '', longitude: cells.lon ?? '' },
});

/** Parts of a town, and places that are no longer lived in. */
const NOT_TAKEN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Other names of a place, of which GeoNames has up to hundreds in many scripts. */
const MOST_NAMES = 40;

function place(cells: Cells, named: Once): ImportRecord[] {
  if (cells['feature class'] !== 'P' || NOT_TAKEN.has(cells['feature code'] ?? '')) return [];
  const geonamesId = requiredCell(cells, 'geonameid');
  if (!/^[1-9]\d*$/.test(geonamesId)) throw new RowError('geonameid', 'VALUE_INVALID', `"${geonamesId}" is no number.`);
  const name = requiredCell(cells, 'name');
  const country = requiredCountryCode(cells, 'country code');
  if (!named.isFirst(geonamesId)) {
    throw new RowError('geonameid', 'DUPLICATE', `${geonamesId} stands twice: leave one of them out.`);
  }
  const population = optionalNumber(cells, 'population');
  const evidence = evidenceOf(REGISTER, {
    ...{ key: geonamesId, anchor: `${geonamesId} ${name}` },
    claim: { sv: `GeoNames har orten ${name} (${geonamesId}).`, en: `GeoNames has the place ${name} (${geonamesId}).` },
  });
  const properties = {
    ...{ geonamesId, ...optionalCoordinates(cells, 'latitude', 'longitude') },
    // GeoNames writes 0 for unknown.
    ...(population !== undefined && population > 0 && { population }),
  };
  const altNames = otherNames(cells);
  return [evidence, entityRecord('CITY', geonamesId, name, evidence, { country, altNames, properties })];
}

/** Names in Latin letters; codes of airports and addresses stand among them. */
const otherNames = (cells: Cells): string[] =>
  (cells.alternatenames ?? '')
    .split(',')
    .filter((name) => /^\p{Script=Latin}[\p{Script=Latin}\p{M} .'’-]{2,}$/u.test(name) && name !== name.toUpperCase())
    .slice(0, MOST_NAMES);
