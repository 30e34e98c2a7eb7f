import { normalizeName } from '../../model/normalize-name.js';
import { optionalCoordinates, requiredCell, type Cells, type Coordinates } from '../cells.js';
import { optionalCountry } from '../countries.js';
import type { ImportContext, ImportedRow, ImportRecord, RejectedRow } from '../importer.js';
import { Once } from '../once.js';
import { checkCountry } from '../places/check-country.js';
import { documentOf, entityRecord, evidenceOf, tieRecord, type Register } from '../register.js';
import { importRows, RowError } from '../row-error.js';
import { tableRows } from '../table-rows.js';

/** Wikipedia's lists of twin towns, as a table of pairs with the country and the coordinates of each. */
const REGISTER: Register = {
  id: 'twin-towns-wikipedia',
  name: 'Wikipedia, lists of twin towns',
  names: { sv: 'Wikipedia, listor över vänorter', en: 'Wikipedia, lists of twin towns' },
  publisher: { sv: 'Wikipedia', en: 'Wikipedia' },
  url: 'https://en.wikipedia.org/wiki/Lists_of_twin_towns_and_sister_cities',
  licence: 'CC-BY-SA-4.0',
  attribution: 'Wikipedia, lists of twin towns and sister cities',
};

const COLUMNS = ['city1', 'country1', 'lat1', 'lng1', 'city2', 'country2', 'lat2', 'lng2'] as const;

export const isPlacePairs = (text: string): boolean => text.replace(/^\uFEFF/, '').startsWith(COLUMNS.join(','));

export async function* readPlacePairs(
  file: string,
  context: ImportContext,
): AsyncGenerator<ImportedRow | RejectedRow, void> {
  const named = new Once();
  yield { line: 1, records: [documentOf(REGISTER, context)] };
  yield* importRows(tableRows(file, { required: COLUMNS }), (cells) => pair(cells, named));
}

interface Place {
  readonly key: string;
  readonly name: string;
  readonly country: string | undefined;
  readonly coordinates: Coordinates | undefined;
}

function pair(cells: Cells, named: Once): ImportRecord[] {
  const [one, other] = [placeAt(cells, 1), placeAt(cells, 2)];
  if (one.key === other.key) {
    throw new RowError('city2', 'SELF_RELATION', `${one.name} is said to be its own twin town: correct one end.`);
  }
  const key = `${one.key}; ${other.key}`;
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(REGISTER, {
    ...{ key, section: one.name },
    anchor: `${one.name}, ${cells.country1 ?? ''}, ${other.name}, ${cells.country2 ?? ''}`,
    claim: {
      sv: `Wikipedias lista anger ${other.name} som vänort till ${one.name}.`,
      en: `The list of Wikipedia has ${other.name} as a twin town of ${one.name}.`,
    },
  });
  return [
    ...entityOf(one, named),
    ...entityOf(other, named),
    evidence,
    tieRecord('SISTER_CITY', [one.key, other.key], evidence, { entryOf: one.key }),
  ];
}

function placeAt(cells: Cells, side: 1 | 2): Place {
  const name = requiredCell(cells, `city${side}`);
  const country = optionalCountry(cells, `country${side}`);
  const coordinates = optionalCoordinates(cells, `lat${side}`, `lng${side}`);
  checkCountry(name, country, coordinates, `country${side}`);
  return { key: keyOf(name, country, coordinates), name, country, coordinates };
}

/** A country may have several places of a name: they are told apart by whole degrees, which hardly change. */
const keyOf = (name: string, country = '', coordinates?: Coordinates): string =>
  [
    normalizeName(name),
    country.toLowerCase(),
    ...(coordinates === undefined
      ? []
      : [coordinates.latitude, coordinates.longitude].map((degrees) => Math.round(degrees))),
  ].join(' ');

function entityOf({ key, name, country, coordinates }: Place, named: Once): ImportRecord[] {
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(REGISTER, {
    ...{ key, section: name, anchor: name },
    claim: { sv: `Wikipedias listor har orten ${name}.`, en: `The lists of Wikipedia have the place ${name}.` },
  });
  return [evidence, entityRecord('CITY', key, name, evidence, { country, properties: { ...coordinates } })];
}
