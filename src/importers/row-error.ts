import type { ImportedRow, ImportRecord, RejectedRow } from './importer.js';

/** What is wrong with one row: it is rejected, and the rest of the file goes on. */
export class RowError extends Error {
  /**
   * @param field the column or field at fault
   * @param code stable, such as `DATE_INVALID`
   * @param message one sentence of English, which says what to do
   */
  constructor(
    readonly field: string,
    readonly code: RowErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'RowError';
  }
}

export type RowErrorCode =
  | 'VALUE_MISSING'
  | 'VALUE_INVALID'
  | 'DATE_INVALID'
  | 'COUNTRY_UNKNOWN'
  | 'COUNTRY_FORMER'
  | 'COUNTRY_CONTRADICTED'
  | 'SELF_RELATION'
  | 'REFERENCE_UNKNOWN'
  | 'DUPLICATE';

/** A row of a source in its own shape, with where it stands. */
export interface SourceRow<T> {
  /** Line of the file, or element of the array, counted from 1. */
  readonly line: number;
  readonly value: T;
  /** The row as it stands, for the file of rejected rows. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of a source, and those that could not even be read. */
export type SourceRows<T> = AsyncIterable<SourceRow<T> | RejectedRow>;

/**
 * What each row says by a source's own transformation; one that throws a `RowError` is rejected.
 */
export async function* importRows<T>(
  rows: SourceRows<T>,
  transform: (value: T) => readonly ImportRecord[],
): AsyncGenerator<ImportedRow | RejectedRow> {
  for await (const row of rows) {
    if (isRejected(row)) yield row;
    else yield importRow(row, transform);
  }
}

function importRow<T>(
  { line, value, cells }: SourceRow<T>,
  transform: (value: T) => readonly ImportRecord[],
): ImportedRow | RejectedRow {
  try {
    return { line, records: transform(value) };
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    return { line, field: error.field, code: error.code, reason: error.message, cells };
  }
}

export const isRejected = (row: object): row is RejectedRow => 'reason' in row;
