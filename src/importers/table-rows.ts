import type { Cells } from './cells.js';
import type { RejectedRow } from './importer.js';
import type { SourceRow } from './row-error.js';
import { isRejected, openTable, requireColumns, type TableOptions } from './tables/table.js';

export interface TableRowsOptions extends TableOptions {
  /** Columns that the source cannot be read without. */
  readonly required: readonly string[];
}

/**
 * The rows of a delimited file by its headings.
 * @throws ImportError as `openTable` and `requireColumns`
 */
export async function* tableRows(
  file: string,
  { required, ...options }: TableRowsOptions,
): AsyncGenerator<SourceRow<Cells> | RejectedRow, void> {
  const table = await openTable(file, options);
  requireColumns(file, table, required);
  for await (const row of table.rows) yield isRejected(row) ? row : { ...row, value: row.cells };
}
