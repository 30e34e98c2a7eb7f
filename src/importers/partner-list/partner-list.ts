import { normalizeName } from '../../model/normalize-name.js';
import { ImportError } from '../import-error.js';
import type { FileSample, ImportContext, ImportedRow, Importer, RejectedRow } from '../importer.js';
import { importRows } from '../row-error.js';
import { isRejected, openTable, requireColumns } from '../tables/table.js';
import type { ListState } from './about-engagement.js';
import { LIST_FIELD_NAMES, LIST_LANGUAGES, listField, type ListLanguage } from './fields.js';
import { guessMapping, headingRowOf } from './guess.js';
import { listRow } from './list-row.js';
import { listDocument, listDocumentId, listRecords } from './list-records.js';
import type { ListMapping } from './mapping.js';

export interface PartnerListOptions {
  /** Guessed where it is left out. */
  readonly mapping?: ListMapping | undefined;
  /** Ids of the graph's priority areas by their labels: see `readAreaLabels`. None where it is left out. */
  readonly areas?: ReadonlyMap<string, string> | undefined;
}

/** An office's own list of partners, networks and projects: CSV, Excel or ODS, a row each. */
export const partnerList = (options: PartnerListOptions = {}): Importer => ({
  id: 'partner-list',
  description: "an office's own list of partners: CSV, Excel or ODS",
  recognises,
  read: (file, context) => readList(file, context, options),
});

/** A sheet, or a text one of whose first lines has headings of a list. */
function recognises({ name, text }: FileSample): boolean {
  if (/\.(?:xlsx|ods)$/i.test(name)) return true;
  const lines = text.split(/\r\n?|\n/, 20).map((line) => line.split(/[,;\t|]/).map(normalizeName));
  const naming = ['partner', 'network', 'project'] as const;
  const isHeading = (field: (typeof LIST_FIELD_NAMES)[number]) => (cell: string) =>
    Object.values(listField(field).heading).map(normalizeName).includes(cell) || listField(field).known.includes(cell);
  return lines.some(
    (cells) =>
      naming.some((field) => cells.some(isHeading(field))) &&
      LIST_FIELD_NAMES.filter((field) => cells.some(isHeading(field))).length > 1,
  );
}

const ROW_WORDS: Readonly<Record<ListLanguage, string>> = { sv: 'rad', en: 'row' };

/** The language that most headings of the list are in, where they are those of a template. */
function languageOf({ columns }: ListMapping): ListLanguage {
  const [most] = LIST_LANGUAGES.map((language) => ({
    language,
    count: LIST_FIELD_NAMES.filter((field) => {
      const { heading } = listField(field);
      return columns[field] !== undefined && normalizeName(columns[field]) === normalizeName(heading[language]);
    }).length,
  })).sort((one, other) => other.count - one.count);
  return most?.language ?? 'sv';
}

async function* readList(
  file: string,
  context: ImportContext,
  { mapping: given, areas = new Map() }: PartnerListOptions,
): AsyncGenerator<ImportedRow | RejectedRow, void> {
  const mapping = given ?? (await guessMapping(file)).mapping;
  const table = await openTable(file, { sheet: mapping.sheet, headingRow: headingRowOf(mapping) });
  const { columns, sheet } = mapping;
  if ((columns.partner ?? columns.network ?? columns.project) === undefined) {
    const there = table.headings.map((heading) => `"${heading}"`).join(', ');
    throw new ImportError(
      'COLUMNS_MISSING',
      `${file} has no column that names partners (its columns are ${there}): say in a mapping which does.`,
    );
  }
  requireColumns(file, table, Object.values(columns));
  yield { line: table.headingLine, records: [listDocument(context)] };
  const state: ListState = {
    ...{ documentId: listDocumentId(context.home, context.fileName), home: context.home, areas },
    lines: new Map(),
  };
  const rowWord = ROW_WORDS[languageOf(mapping)];
  const place = (line: number) => [sheet, `${rowWord} ${line}`].filter((part) => part !== undefined).join(', ');
  async function* rows() {
    for await (const row of table.rows) yield isRejected(row) ? row : { ...row, value: row };
  }
  yield* importRows(rows(), ({ line, cells }) => {
    const row = listRow(cells, mapping, context.home);
    return row === undefined ? [] : listRecords(row, line, place(line), state);
  });
}
