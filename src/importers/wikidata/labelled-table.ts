import { normalizeName } from '../../model/normalize-name.js';
import { optionalCoordinates, optionalNumber, requiredCell, type Cells, type Coordinates } from '../cells.js';
import { optionalCountry } from '../countries.js';
import type { ImportContext, ImportedRow, ImportRecord, RejectedRow } from '../importer.js';
import { Once } from '../once.js';
import { checkCountry } from '../places/check-country.js';
import { CountryLabels } from '../places/mislabelled.js';
import { documentOf, entityRecord, evidenceOf, tieRecord } from '../register.js';
import { importRows, isRejected, RowError } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { WIKIDATA } from './register.js';

const ORIGIN = { name: 'origincityLabel', country: 'origincountry', latitude: 'originlat', longitude: 'originlong' };
const TWIN = {
  name: 'sistercityLabel',
  country: 'destination_countryLabel',
  latitude: 'destinationlat',
  longitude: 'destinationlong',
};
type Columns = typeof ORIGIN;

const COLUMNS = [...Object.values(ORIGIN), ...Object.values(TWIN)];

export const isLabelledTable = (text: string): boolean => /^\uFEFF?origincityLabel\torigincountry\t/.test(text);

/**
 * A query's result as a table of labels. The country was typed in beside the query, and may be wrong for all: the places
 * are counted first, by where they lie.
 */
export async function* readLabelledTable(
  file: string,
  context: ImportContext,
): AsyncGenerator<ImportedRow | RejectedRow, void> {
  const labels = new CountryLabels();
  for await (const row of rowsOf(file)) if (!isRejected(row)) countPlaces(row.value, labels);
  const named = new Once();
  yield { line: 1, records: [documentOf(WIKIDATA, context)] };
  yield* importRows(rowsOf(file), (cells) => twinning(cells, labels, named));
}

const rowsOf = (file: string) => tableRows(file, { required: COLUMNS, delimiter: '\t', quotes: false });

/** A row at fault counts nothing here, and is rejected when it is read. */
function countPlaces(cells: Cells, labels: CountryLabels): void {
  for (const columns of [ORIGIN, TWIN]) {
    try {
      const { name, country, coordinates } = placeIn(cells, columns);
      labels.add(name, country, coordinates, columns.country);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
    }
  }
}

interface Place {
  readonly key: string;
  readonly name: string;
  readonly country: string | undefined;
  readonly coordinates: Coordinates | undefined;
}

function placeIn(cells: Cells, columns: Columns): Place {
  const name = requiredCell(cells, columns.name);
  const country = optionalCountry(cells, columns.country);
  const coordinates = optionalCoordinates(cells, columns.latitude, columns.longitude);
  const degrees = coordinates === undefined ? [] : [coordinates.latitude, coordinates.longitude].map(Math.round);
  return { key: [normalizeName(name), country?.toLowerCase() ?? '', ...degrees].join(' '), name, country, coordinates };
}

function twinning(cells: Cells, labels: CountryLabels, named: Once): ImportRecord[] {
  const places = [ORIGIN, TWIN].map((columns) => {
    const place = placeIn(cells, columns);
    labels.check(place.country, columns.country);
    checkCountry(place.name, place.country, place.coordinates, columns.country);
    return place;
  });
  const [origin, twin] = places as [Place, Place];
  if (origin.key === twin.key) {
    throw new RowError(TWIN.name, 'SELF_RELATION', `${origin.name} is said to be its own twin town: correct one end.`);
  }
  const key = `${origin.key}; ${twin.key}`;
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(WIKIDATA, {
    ...{ key, section: origin.name, anchor: `${origin.name} ${twin.name}` },
    claim: {
      sv: `Wikidata anger ${twin.name} som vänort till ${origin.name}.`,
      en: `Wikidata lists ${twin.name} as a twin town of ${origin.name}.`,
    },
  });
  return [
    ...entityOf(origin, optionalNumber(cells, 'originpopulation'), named),
    ...entityOf(twin, optionalNumber(cells, 'destinationpopulation'), named),
    evidence,
    tieRecord('SISTER_CITY', [origin.key, twin.key], evidence, { entryOf: origin.key }),
  ];
}

function entityOf(
  { key, name, country, coordinates }: Place,
  population: number | undefined,
  named: Once,
): ImportRecord[] {
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(WIKIDATA, {
    ...{ key, section: name, anchor: name },
    claim: { sv: `Wikidata har orten ${name}.`, en: `Wikidata has the place ${name}.` },
  });
  const properties = { ...coordinates, ...(population !== undefined && { population }) };
  return [evidence, entityRecord('CITY', key, name, evidence, { country, properties })];
}
