import { ImportError } from '../import-error.js';
import type { RejectedRow } from '../importer.js';
import type { DelimitedOptions } from './delimited.js';
import { rawRows } from './formats.js';
import { isBlank, type RawRow, type RowFault } from './raw-row.js';

/** A row of a table by its headings. */
export interface TableRow {
  /** Line of the file on which it begins, or row of the sheet, from 1. */
  readonly line: number;
  /** What stands in each column, trimmed; empty where nothing stands. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A table whose headings are read. */
export interface Table {
  /** Every column by its own name: a second `Name` is `Name (2)`, and one without heading is `column 3`. */
  readonly headings: readonly string[];
  /** Headings that stand more than once. */
  readonly doubled: readonly string[];
  /** Line or row on which the headings stand. */
  readonly headingLine: number;
  /** The rows below the headings, in order, blank ones left out; a stream that is read once. */
  readonly rows: AsyncIterable<TableRow | RejectedRow>;
}

export interface TableOptions extends DelimitedOptions {
  /**
   * Which of the first rows holds the headings, by its index; the first where it is left out. Rows above it are left out.
   */
  readonly headingRow?: ((firstRows: readonly (readonly string[])[]) => number) | undefined;
  /** Name of the sheet of a workbook; the first one that is visible where it is left out. */
  readonly sheet?: string | undefined;
  /** Names of the columns, where the file has no headings. */
  readonly headings?: readonly string[] | undefined;
}

/** So many rows may stand above the headings, as a title and a date do. */
const FIRST_ROWS = 20;

/**
 * Opens a table: CSV or TSV in any usual encoding, with any usual delimiter and line ends, also as gzip; a sheet of Excel
 * (.xlsx) or OpenDocument (.ods). What it is is seen by its content. Whoever opens it reads its rows to the end or leaves the
 * loop; then the file is closed.
 * @throws ImportError FILE_NOT_FOUND, FILE_EMPTY, FORMAT_UNKNOWN, SHEET_NOT_FOUND, ZIP_TOO_LARGE; while rows are read,
 *   SOURCE_CUT_OFF, ROW_TOO_LONG, QUOTE_NOT_CLOSED and FORMAT_INVALID
 */
export async function openTable(file: string, options: TableOptions = {}): Promise<Table> {
  return tableOf(file, rawRows(file, options), options);
}

/** A table of raw rows, the first of which hold the headings. */
async function tableOf(
  file: string,
  rows: AsyncGenerator<RawRow, void>,
  { headingRow = () => 0, headings: given }: TableOptions,
): Promise<Table> {
  const first: RawRow[] = [];
  while (first.length < FIRST_ROWS) {
    const next = await rows.next();
    if (next.done === true) break;
    if (!isBlank(next.value)) first.push(next.value);
  }
  if (first.length === 0) throw new ImportError('FILE_EMPTY', `${file} holds no rows.`);
  const index = given === undefined ? headingRow(first.map(({ cells }) => cells)) : -1;
  const written = given ?? first[index]?.cells ?? [];
  const headings = ownNames(written.map(clean));
  return {
    headings,
    doubled: [...new Set(written.map(clean).filter((name, at, all) => name !== '' && all.indexOf(name) !== at))],
    headingLine: first[index]?.line ?? 0,
    rows: byHeadings(headings, first.slice(index + 1), rows),
  };
}

async function* byHeadings(
  headings: readonly string[],
  first: readonly RawRow[],
  rest: AsyncGenerator<RawRow, void>,
): AsyncGenerator<TableRow | RejectedRow, void> {
  try {
    for (const row of first) yield named(headings, row);
    for await (const row of rest) if (!isBlank(row)) yield named(headings, row);
  } finally {
    await rest.return();
  }
}

function named(headings: readonly string[], { line, cells, fault }: RawRow): TableRow | RejectedRow {
  const byHeading = Object.fromEntries(headings.map((heading, index) => [heading, (cells[index] ?? '').trim()]));
  const surplus = cells.slice(headings.length).some((cell) => cell.trim() !== '');
  const found = fault ?? (surplus ? tooMany(cells.length, headings.length) : undefined);
  if (found === undefined) return { line, cells: byHeading };
  return { line, field: '', ...found, cells: byHeading };
}

const tooMany = (cells: number, columns: number): RowFault => ({
  code: 'CELLS_TOO_MANY',
  reason: `It has ${cells} cells, but there are ${columns} columns: put cells that hold the delimiter in quotes.`,
});

/** Whether a row of a table is one that cannot be taken as it stands. */
export const isRejected = (row: TableRow | RejectedRow): row is RejectedRow => 'code' in row;

/**
 * Fails where columns are missing that a source cannot be read without.
 * @throws ImportError COLUMNS_MISSING naming them, and what columns there are
 */
export function requireColumns(file: string, { headings }: Table, required: readonly string[]): void {
  const missing = required.filter((heading) => !headings.includes(heading));
  if (missing.length === 0) return;
  const there = headings.map((heading) => `"${heading}"`).join(', ');
  const names = missing.map((heading) => `"${heading}"`).join(', ');
  throw new ImportError('COLUMNS_MISSING', `${file} has no column ${names}. Its columns are ${there}.`);
}

/** A name for each column that no other has. */
function ownNames(written: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, heading] of written.entries()) {
    const name = heading === '' ? `column ${index + 1}` : heading;
    let own = name;
    for (let count = 2; names.includes(own); count += 1) own = `${name} (${count})`;
    names.push(own);
  }
  return names;
}

/** A heading without line breaks and doubled spaces. */
const clean = (heading: string) => heading.replace(/\s+/g, ' ').trim();
