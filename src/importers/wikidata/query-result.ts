import { z } from 'zod';
import { findCountry } from '../countries.js';
import type { ImportContext, ImportedRow, ImportRecord, RejectedRow } from '../importer.js';
import { jsonRows } from '../json-rows.js';
import { Once } from '../once.js';
import { checkCountry } from '../places/check-country.js';
import { documentOf, entityRecord, evidenceOf, tieRecord } from '../register.js';
import { importRows, RowError } from '../row-error.js';
import { pointIn, edtfOfTime } from './literals.js';
import { WIKIDATA } from './register.js';

/** A binding of a variable, as SPARQL 1.1 Query Results JSON has it. */
const term = z.object({ type: z.string(), value: z.string() }).optional();

/** A row of the query in docs/sources.md; what a query leaves out is not known. */
const solution = z.object({
  ...{ item: term, itemLabel: term, itemCoord: term, itemCountry: term, itemGeonames: term, itemCode: term },
  ...{ twin: term, twinLabel: term, twinCoord: term, twinCountry: term, twinGeonames: term, twinCode: term },
  ...{ statement: term, start: term, startPrecision: term, end: term, endPrecision: term, reference: term },
});

type Solution = z.output<typeof solution>;

export const isQueryResult = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"head"\s*:/.test(text) && /"item"/.test(text) && /"twin"/.test(text);

export async function* readQueryResult(
  file: string,
  context: ImportContext,
): AsyncGenerator<ImportedRow | RejectedRow, void> {
  const named = new Once();
  yield { line: 1, records: [documentOf(WIKIDATA, context)] };
  yield* importRows(jsonRows(file, solution, 'results.bindings'), (row) => twinning(row, named));
}

function twinning(row: Solution, named: Once): ImportRecord[] {
  const [item, twin] = [placeIn(row, 'item'), placeIn(row, 'twin')];
  if (item.id === twin.id) {
    throw new RowError(
      'twin',
      'SELF_RELATION',
      `${item.name} is said to be its own twin town: correct it in Wikidata.`,
    );
  }
  // A statement with several references or countries is several rows of the result.
  const statement = row.statement?.value.replace(/^.*\//, '') ?? `${item.id} ${twin.id}`;
  if (!named.isFirst(statement)) return [];
  const until = dateIn(row, 'end');
  const reference = row.reference === undefined ? '' : ` (${row.reference.value})`;
  const evidence = evidenceOf(WIKIDATA, {
    ...{ key: statement, section: item.id, anchor: `${item.id} P190 ${twin.id}${reference}` },
    claim: {
      sv: `Wikidata anger ${twin.name} (${twin.id}) som vänort till ${item.name} (${item.id}).`,
      en: `Wikidata lists ${twin.name} (${twin.id}) as a twin town of ${item.name} (${item.id}).`,
    },
  });
  return [
    ...entityOf(item, named),
    ...entityOf(twin, named),
    evidence,
    tieRecord('SISTER_CITY', [item.id, twin.id], evidence, {
      ...{ entryOf: item.id, since: dateIn(row, 'start') },
      ...(until !== undefined && { until, assertion: 'ENDED' }),
    }),
  ];
}

type Place = ReturnType<typeof placeIn>;

function placeIn(row: Solution, variable: 'item' | 'twin') {
  const id = row[variable]?.value.replace(/^.*\//, '') ?? '';
  if (!/^Q[1-9]\d*$/.test(id)) throw new RowError(variable, 'VALUE_INVALID', `"${id}" is no item of Wikidata.`);
  const name = row[`${variable}Label`]?.value ?? id;
  const country = countryIn(row, `${variable}Country`);
  const coordinates = pointIn(row[`${variable}Coord`]?.value, `${variable}Coord`);
  checkCountry(name, country, coordinates, `${variable}Country`);
  return {
    id,
    name,
    country,
    coordinates,
    geonamesId: row[`${variable}Geonames`]?.value,
    code: row[`${variable}Code`]?.value,
  };
}

function countryIn(row: Solution, field: 'itemCountry' | 'twinCountry'): string | undefined {
  const text = row[field]?.value;
  if (text === undefined) return undefined;
  const finding = findCountry(text);
  if (finding.code === undefined) throw new RowError(field, finding.fault, finding.reason);
  return finding.code;
}

function entityOf({ id, name, country, coordinates, geonamesId, code }: Place, named: Once): ImportRecord[] {
  if (!named.isFirst(id)) return [];
  const evidence = evidenceOf(WIKIDATA, {
    ...{ key: id, anchor: `${id} ${name}` },
    claim: { sv: `Wikidata har orten ${name} (${id}).`, en: `Wikidata has the place ${name} (${id}).` },
  });
  const properties = {
    ...{ wikidataId: id, ...coordinates },
    ...(geonamesId !== undefined && { geonamesId }),
    ...(code !== undefined && country !== undefined && { municipalityCode: `${country}-${code}` }),
  };
  return [evidence, entityRecord('CITY', id, name, evidence, { country, properties })];
}

function dateIn(row: Solution, field: 'start' | 'end'): string | undefined {
  const time = row[field]?.value;
  if (time === undefined) return undefined;
  const date = edtfOfTime(time, Number(row[`${field}Precision`]?.value ?? DAY));
  if (date !== null) return date;
  throw new RowError(field, 'DATE_INVALID', `"${time}" is no date of a precision that is known.`);
}

/** Wikibase's number of the precision of a day. */
const DAY = 11;
