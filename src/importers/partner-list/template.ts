import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ImportError } from '../import-error.js';
import { writeOds } from '../../workbook/ods.js';
import type { TextSheet } from '../../workbook/sheet.js';
import { writeXlsx } from '../../workbook/xlsx.js';
import { LIST_FIELD_NAMES, listField, type ListFieldName, type ListLanguage } from './fields.js';

/** Columns of a template: what a list for several municipalities alone has is left out. */
const COLUMNS = LIST_FIELD_NAMES.filter((field) => field !== 'home');

const SHEET_NAMES: Readonly<Record<ListLanguage, readonly [list: string, explanations: string]>> = {
  sv: ['Partner', 'Förklaringar'],
  en: ['Partners', 'Explanations'],
};

/**
 * Writes an empty list to fill in: CSV, Excel or ODS, by the ending of its name; a sheet explains each column.
 * @throws ImportError FORMAT_UNKNOWN, WRITE_FAILED where there is such a file already, or it cannot be written
 */
export async function writeTemplate(file: string, language: ListLanguage): Promise<void> {
  const write = WRITERS[extname(file).toLowerCase()];
  if (write === undefined) {
    throw new ImportError('FORMAT_UNKNOWN', `${file}: a template is .xlsx, .ods or .csv.`);
  }
  await write(file, language).catch((cause: unknown) => {
    throw new ImportError('WRITE_FAILED', `${file} cannot be written: is there one already?`, { cause });
  });
}

const WRITERS: Readonly<Record<string, (file: string, language: ListLanguage) => Promise<void>>> = {
  '.xlsx': (file, language) => writeXlsx(file, sheetsIn(language)),
  '.ods': (file, language) => writeOds(file, sheetsIn(language)),
  // Excel takes a file with a byte order mark for UTF-8; where decimals have commas, it expects semicolons.
  '.csv': (file, language) => writeFile(file, `\uFEFF${headingsIn(language).join(';')}\r\n`, { flag: 'wx' }),
};

const headingsIn = (language: ListLanguage) => COLUMNS.map((field) => listField(field).heading[language]);

function sheetsIn(language: ListLanguage): TextSheet[] {
  const [list, explanations] = SHEET_NAMES[language];
  const explained = (field: ListFieldName) => [listField(field).heading[language], listField(field).meaning[language]];
  return [
    { name: list, heading: headingsIn(language), rows: [], widths: COLUMNS.map(() => 18) },
    { name: explanations, heading: null, rows: COLUMNS.map(explained), widths: [18, 90] },
  ];
}
