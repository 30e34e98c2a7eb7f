import { ImportError } from '../import-error.js';
import { delimitedRows, type DelimitedOptions } from './delimited.js';
import { odsRows } from './ods.js';
import type { RawRow } from './raw-row.js';
import { firstBytes } from './text-stream.js';
import { xlsxRows } from './xlsx.js';
import { openZip } from './zip.js';

/** The first bytes of formats that are no text. */
const ZIP = 'PK\x03\x04';
const NO_TABLES: Readonly<Record<string, string>> = {
  '\xd0\xcf\x11\xe0': 'is an old Excel file (.xls), or has a password',
  '%PDF': 'is a PDF',
};

/** The rows of a file, by what its content is. */
export async function* rawRows(
  file: string,
  { sheet, ...options }: DelimitedOptions & { readonly sheet?: string | undefined },
): AsyncGenerator<RawRow, void> {
  const magic = (await firstBytes(file, ZIP.length)).toString('latin1');
  const noTable = NO_TABLES[magic];
  if (noTable !== undefined) throw unknown(file, noTable);
  if (magic === ZIP) yield* sheetRows(file, sheet);
  else yield* delimitedRows(file, options);
}

async function* sheetRows(file: string, sheet: string | undefined): AsyncGenerator<RawRow, void> {
  const zip = await openZip(file);
  try {
    if (zip.names.includes('xl/workbook.xml')) yield* xlsxRows(file, zip, sheet);
    else if (zip.names.includes('content.xml')) yield* odsRows(file, zip, sheet);
    else throw unknown(file, 'is an archive without a sheet in it');
  } finally {
    zip.close();
  }
}

const unknown = (file: string, what: string) =>
  new ImportError('FORMAT_UNKNOWN', `${file} ${what}: save the table as .xlsx, .ods or CSV.`);
