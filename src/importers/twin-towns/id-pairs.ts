import { basename, dirname, join } from 'node:path';
import { requiredCell, type Cells } from '../cells.js';
import { ImportError } from '../import-error.js';
import type { ImportContext, ImportedRow, ImportRecord, RejectedRow } from '../importer.js';
import { documentOf, entityRecord, evidenceOf, tieRecord, type Register } from '../register.js';
import { importRows, RowError } from '../row-error.js';
import { tableRows } from '../table-rows.js';

/** Wikidata's twinned administrative bodies (P190), as two files without headings: ids with names, and pairs of ids. */
const REGISTER: Register = {
  id: 'twin-towns-wikidata',
  name: 'Wikidata, list of twin towns',
  names: { sv: 'Wikidata, lista över vänorter', en: 'Wikidata, list of twin towns' },
  publisher: { sv: 'Wikidata', en: 'Wikidata' },
  url: 'https://www.wikidata.org/wiki/Property:P190',
  licence: 'CC0-1.0',
};

export const isIdPairs = (text: string): boolean => /^\uFEFF?Q[1-9]\d*\t\S/.test(text);

/** Reads the names, then the pairs, whichever of the two files it is given. */
export async function* readIdPairs(
  file: string,
  context: ImportContext,
): AsyncGenerator<ImportedRow | RejectedRow, void> {
  const { names, relations } = bothFiles(file);
  const nameOf = new Map<string, string>();
  yield { line: 1, records: [documentOf(REGISTER, context)] };
  yield* importRows(withoutHeadings(names, ['id', 'name']), (cells) => place(cells, nameOf));
  yield* importRows(withoutHeadings(relations, ['from', 'to']), (cells) => pair(cells, nameOf));
}

const withoutHeadings = (file: string, headings: readonly string[]) =>
  tableRows(file, { required: [], headings, delimiter: '\t', quotes: false, encoding: 'utf-8' });

/** The two files stand side by side, and are named alike but for what they hold. */
function bothFiles(file: string): { readonly names: string; readonly relations: string } {
  const name = basename(file);
  if (!/names|relations/.test(name)) {
    const message = `${file} is one of two files: name them alike, one with "names" and one with "relations" in its name.`;
    throw new ImportError('FORMAT_UNKNOWN', message);
  }
  const beside = (word: string) => join(dirname(file), name.replace(/names|relations/, word));
  return { names: beside('names'), relations: beside('relations') };
}

const WIKIDATA_ID = /^Q[1-9]\d*$/;

function wikidataId(cells: Cells, field: string): string {
  const id = requiredCell(cells, field);
  if (WIKIDATA_ID.test(id)) return id;
  throw new RowError(field, 'VALUE_INVALID', `"${id}" is no Wikidata item: write Q and a number.`);
}

function place(cells: Cells, nameOf: Map<string, string>): ImportRecord[] {
  const id = wikidataId(cells, 'id');
  const name = requiredCell(cells, 'name');
  const known = nameOf.get(id);
  if (known === name) return [];
  if (known !== undefined) {
    throw new RowError('id', 'DUPLICATE', `${id} stands twice, as ${known} and as ${name}: leave one of them out.`);
  }
  nameOf.set(id, name);
  const evidence = evidenceOf(REGISTER, {
    ...{ key: id, anchor: `${id} ${name}` },
    claim: { sv: `Wikidata har orten ${name} (${id}).`, en: `Wikidata has the place ${name} (${id}).` },
  });
  return [evidence, entityRecord('CITY', id, name, evidence, { properties: { wikidataId: id } })];
}

function pair(cells: Cells, nameOf: ReadonlyMap<string, string>): ImportRecord[] {
  const [from, to] = [wikidataId(cells, 'from'), wikidataId(cells, 'to')];
  if (from === to)
    throw new RowError('to', 'SELF_RELATION', `${from} is said to be its own twin town: correct one end.`);
  const [name, other] = [named(from, 'from', nameOf), named(to, 'to', nameOf)];
  const evidence = evidenceOf(REGISTER, {
    ...{ key: `${from} ${to}`, section: from, anchor: `${from} ${to}` },
    claim: {
      sv: `Wikidata anger ${other} (${to}) som vänort till ${name} (${from}).`,
      en: `Wikidata lists ${other} (${to}) as a twin town of ${name} (${from}).`,
    },
  });
  return [evidence, tieRecord('SISTER_CITY', [from, to], evidence, { entryOf: from })];
}

function named(id: string, field: string, nameOf: ReadonlyMap<string, string>): string {
  const name = nameOf.get(id);
  if (name !== undefined) return name;
  throw new RowError(field, 'REFERENCE_UNKNOWN', `${id} has no name in the file of names: add it there.`);
}
